/// A template joined with all that it includes: a list of instructions that is followed from the first to the last.
struct Program: Sendable {
  /// What to do next. Numbers are indices into ``Program/text``, ``Program/tags`` and ``Program/code``.
  enum Instruction: Sendable {
    /// Write the template's own text.
    case text(from: Int, to: Int)
    /// Write a value.
    case value(tag: Int, ValueForm)
    /// Draw what comes before `end` once for each value; `once` says that a second time would spoil the tag around it.
    case section(tag: Int, end: Int, once: Bool)
    /// Draw what comes before `end` when there is no value.
    case inverted(tag: Int, end: Int)
    /// Look whether the attribute value just written, back to its quotation mark, is an address that is allowed.
    case address(tag: Int, AddressForm, quote: UInt8)
  }

  /// A tag and where it stands.
  struct Tag: Sendable {
    let name: DottedName
    let template: String
    let range: Range<Int>
  }

  var code: [Instruction] = []
  var text: [UInt8] = []
  var tags: [Tag] = []
}

/// How a value is written, by where its tag stands.
enum ValueForm: Sendable, Hashable {
  /// In a template without markup: as it is.
  case plain
  /// In the text of an element; of an HTML element, or of an XML one, where HTML may stand as escaped words.
  case htmlText, xmlText
  /// HTML as it is.
  case raw
  case attribute
  case address(AddressEscape)
  /// JSON data, and words inside a JSON string.
  case json, jsonString
}
