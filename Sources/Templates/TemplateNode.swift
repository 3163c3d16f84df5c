/// A name in a tag: `title`, `person.name`, or `.` for the value at hand.
struct DottedName: Sendable, Hashable {
  let text: String
  /// The parts between the dots; none for `.`.
  let parts: [String]

  /// Nil when a part is empty.
  init?(_ text: String) {
    self.text = text
    guard text != "." else {
      parts = []
      return
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.parts = parts
  }
}

/// A piece of a template as it was read. Ranges are UTF-8 offsets in the template's file.
enum TemplateNode: Sendable {
  /// Text as it stands. `startsLine` says that it begins at the start of a line, where indentation is added.
  case text(Range<Int>, startsLine: Bool)
  /// `{{name}}`, or raw `{{{name}}}` and `{{&name}}`.
  case value(DottedName, raw: Bool, Range<Int>)
  /// `{{#name}}…{{/name}}`, or inverted `{{^name}}…{{/name}}`.
  case section(DottedName, inverted: Bool, body: [TemplateNode], Range<Int>)
  /// `{{>name}}`; the indentation is nil when it does not stand alone on its line.
  case partial(String, indentation: Range<Int>?, Range<Int>)
  /// `{{<name}}…{{/name}}`, with the blocks that it fills.
  case parent(String, indentation: Range<Int>?, blocks: [TemplateBlock], Range<Int>)
  /// `{{$name}}…{{/name}}`.
  case block(TemplateBlock)
}

/// A block: a place in a template that another may fill, or what it is filled with.
struct TemplateBlock: Sendable {
  let name: String
  let body: [TemplateNode]
  /// The opening tag.
  let range: Range<Int>
  /// Whether the opening tag stands alone on its line, so that the content begins on the next.
  let isStandalone: Bool
  /// The spaces that are taken off the lines of the content where it is used: those of its first line.
  let ownIndentation: Range<Int>
  /// The spaces that are put before the lines of what fills the block here.
  let siteIndentation: Range<Int>
}
