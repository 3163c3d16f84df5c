import Diagnostics

/// Reads a template in one pass over its bytes.
///
/// Follows the Mustache specification, version 1.4.2, with its optional inheritance, without
/// lambdas and dynamic names.
struct TemplateParser {
  /// How deep sections and blocks may stand in each other.
  static let depthLimit = 100
  /// After so many problems the rest of a template is not read.
  static let problemLimit = 50

  let file: SourceFile
  let bytes: [UInt8]
  let log: DiagnosticLog

  /// What is open, outermost first; the first is the template itself.
  var open: [OpenTag] = [OpenTag(.template, name: "", range: 0..<0)]
  var opening: [UInt8] = Array("{{".utf8)
  var closing: [UInt8] = Array("}}".utf8)
  /// What is before this offset has become nodes or was left out.
  var cursor = 0
  /// Whether the cursor is at the start of a line.
  var cursorStartsLine = true
  /// Where the line at hand begins, and whether a tag that is not alone on it has been seen there.
  var lineStart = 0
  var lineHasTag = false

  /// - Returns: the nodes; nil, with the problems in the log, when the template cannot be read.
  static func parse(_ file: SourceFile, log: DiagnosticLog) -> (bytes: [UInt8], nodes: [TemplateNode])? {
    let own = DiagnosticLog()
    var parser = TemplateParser(file: file, bytes: Array(file.text.utf8), log: own)
    parser.run()
    log.append(contentsOf: own.diagnostics)
    return own.hasErrors ? nil : (parser.bytes, parser.open[0].nodes)
  }

  private mutating func run() {
    while let start = nextTag() {
      if let tag = readTag(at: start) { take(tag) }
      if log.diagnostics.count >= Self.problemLimit { abandon() }
    }
    flush(to: bytes.count)
    while open.count > 1 { reportUnclosed(open.removeLast()) }
  }

  /// Looks for the next opening delimiter and keeps count of lines on the way.
  private mutating func nextTag() -> Int? {
    var index = cursor
    let first = opening[0]
    while index < bytes.count {
      let byte = bytes[index]
      if byte == first, matches(opening, at: index) { return index }
      index += 1
      if byte == UInt8(ascii: "\n") {
        lineStart = index
        lineHasTag = false
      }
    }
    return nil
  }

  func matches(_ wanted: [UInt8], at index: Int) -> Bool {
    guard index + wanted.count <= bytes.count else { return false }
    for offset in 0..<wanted.count where bytes[index + offset] != wanted[offset] { return false }
    return true
  }

  /// Turns the text before an offset into a node.
  mutating func flush(to end: Int) {
    if cursor < end { append(.text(cursor..<end, startsLine: cursorStartsLine)) }
    cursor = max(cursor, end)
  }

  /// Stops reading; the problems so far are enough.
  mutating func abandon() {
    cursor = bytes.count
    open.removeSubrange(1...)
  }

  mutating func append(_ node: TemplateNode) { open[open.count - 1].nodes.append(node) }

  // MARK: Tags that stand alone on their line

  /// Whether there is nothing but spaces between the start of the line and a tag.
  func isBlank(before tag: RawTag) -> Bool {
    !lineHasTag && lineStart <= tag.range.lowerBound
      && bytes[lineStart..<tag.range.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// The start of the next line when there is nothing but spaces between a tag and the end of its line.
  func lineEnd(after tag: RawTag) -> Int? {
    var index = tag.range.upperBound
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    if index == bytes.count { return index }
    if bytes[index] == UInt8(ascii: "\n") { return index + 1 }
    return matches([0x0D, 0x0A], at: index) ? index + 2 : nil
  }

  /// Leaves a tag out together with the line that it has for itself, if it has.
  /// - Returns: whether it has.
  mutating func skipLine(of tag: RawTag) -> Bool {
    guard isBlank(before: tag), let end = lineEnd(after: tag) else { return false }
    flush(to: lineStart)
    goOn(atLine: end)
    return true
  }

  mutating func goOn(atLine start: Int) {
    cursor = start
    lineStart = start
    cursorStartsLine = true
    lineHasTag = false
  }

  /// Goes on after a tag that shares its line with other things.
  mutating func goOnInline(after tag: RawTag) {
    flush(to: tag.range.lowerBound)
    if lineStart == tag.range.lowerBound, !lineHasTag {
      append(.text(lineStart..<lineStart, startsLine: true))
    }
    skip(past: tag)
  }

  mutating func skip(past tag: RawTag) {
    cursor = tag.range.upperBound
    cursorStartsLine = false
    lineHasTag = true
  }
}

/// A section, block or parent that is open.
struct OpenTag {
  enum Kind { case template, section, inverted, parent, block }

  let kind: Kind
  let name: String
  let range: Range<Int>
  var nodes: [TemplateNode] = []
  var isStandalone = false
  /// The spaces before the opening tag, when there is nothing else before it on its line.
  var indentation: Range<Int>?
  var ownIndentation = 0..<0

  init(_ kind: Kind, name: String, range: Range<Int>) {
    self.kind = kind
    self.name = name
    self.range = range
  }
}
