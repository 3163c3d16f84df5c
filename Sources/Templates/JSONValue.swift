/// JSON data, written in the order in which its members are given.
public enum JSONValue: Sendable, Hashable {
  /// No value.
  case null
  /// Yes or no.
  case flag(Bool)
  /// A number.
  case number(JSONNumber)
  /// Words.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Named values in order.
  case object([JSONMember])
}

/// One named value of a JSON object.
public struct JSONMember: Sendable, Hashable {
  /// The name.
  public var name: String
  /// The value.
  public var value: JSONValue

  /// A named value.
  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

/// A number in the form that JSON allows, digits kept as they were written.
public struct JSONNumber: Sendable, Hashable {
  /// The digits.
  public let text: String

  /// A whole number.
  public init(_ number: Int) { text = String(number) }

  /// A decimal number such as `-0.7`; nil when JSON has no such number (RFC 8259, section 6, without exponents).
  public init?(_ text: String) {
    var digits = text.utf8[...]
    if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { 0x30...0x39 ~= $0 } }),
      whole.count == 1 || whole.first != UInt8(ascii: "0")
    else { return nil }
    self.text = text
  }
}

extension JSONValue: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  /// Words.
  public init(stringLiteral words: String) { self = .string(words) }

  /// Yes or no.
  public init(booleanLiteral flag: Bool) { self = .flag(flag) }

  /// A whole number.
  public init(integerLiteral number: Int) { self = .number(JSONNumber(number)) }

  /// An array.
  public init(arrayLiteral values: JSONValue...) { self = .array(values) }

  /// An object, its members in the order given.
  public init(dictionaryLiteral pairs: (String, JSONValue)...) {
    self = .object(pairs.map { JSONMember($0.0, $0.1) })
  }

  /// No value.
  public init(nilLiteral: ()) { self = .null }
}

extension JSONValue {
  /// Writes the value so that it may also stand inside an HTML `<script>`: `<`, `>` and `&` only as `\u003C` and so on.
  public func write(into output: inout [UInt8]) {
    switch self {
    case .null: output.append(contentsOf: "null".utf8)
    case .flag(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let number): output.append(contentsOf: number.text.utf8)
    case .string(let words): JSONEscape.writeString(words, into: &output)
    case .array(let values):
      output.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        value.write(into: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        JSONEscape.writeString(member.name, into: &output)
        output.append(UInt8(ascii: ":"))
        member.value.write(into: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }
}
