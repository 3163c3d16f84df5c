/// Markup being written: elements whose names are fixed in the code, and texts that are always escaped.
///
/// Escapes byte by byte, so that a quote or angle bracket is caught whatever mark follows it. Nothing can be
/// written unescaped.
public struct Markup: Sendable {
  /// What was written so far.
  public private(set) var utf8: [UInt8] = []

  /// Nothing written yet.
  public init() {}

  /// What was written, as text.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// An element with something in it, or `<name></name>` when the closure writes nothing.
  public mutating func element(
    _ name: StaticString, _ attributes: [Attribute] = [], _ content: (inout Markup) -> Void
  ) {
    open(name, attributes)
    utf8.append(UInt8(ascii: ">"))
    content(&self)
    append("</")
    append(name)
    utf8.append(UInt8(ascii: ">"))
  }

  /// An element with only a text in it.
  public mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], _ text: String) {
    element(name, attributes) { $0.write(text) }
  }

  /// An element of SVG that has nothing in it.
  public mutating func shape(_ name: StaticString, _ attributes: [Attribute]) {
    open(name, attributes)
    append("/>")
  }

  /// A text, escaped.
  public mutating func write(_ text: String) { escape(text, attribute: false) }

  /// Starts a new line of the source, for those who read it.
  public mutating func newLine() { utf8.append(UInt8(ascii: "\n")) }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    utf8.append(UInt8(ascii: "<"))
    append(name)
    for attribute in attributes {
      utf8.append(UInt8(ascii: " "))
      append(attribute.name)
      guard let value = attribute.value else { continue }
      append("=\"")
      escape(value, attribute: true)
      utf8.append(UInt8(ascii: "\""))
    }
  }

  private mutating func append(_ name: StaticString) {
    name.withUTF8Buffer { utf8.append(contentsOf: $0) }
  }

  private mutating func escape(_ text: String, attribute: Bool) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      case UInt8(ascii: "'"): append("&#39;")
      case 0x09, 0x0A, 0x0D:
        if attribute { append("&#10;") } else { utf8.append(byte) }
      // XML has no form for the other control characters: a reader sees that something stood there.
      case 0x00..<0x20, 0x7F: append("\u{FFFD}")
      // U+FFFE and U+FFFF, which XML does not allow either, end in these bytes.
      case 0xBE, 0xBF:
        if utf8.suffix(2) == [0xEF, 0xBF] {
          utf8.append(0xBD)
        } else {
          utf8.append(byte)
        }
      default: utf8.append(byte)
      }
    }
  }
}
