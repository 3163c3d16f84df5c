/// An attribute of an element: a name fixed in the code and a value that is escaped when it is written.
public struct Attribute: Sendable {
  let name: StaticString
  /// Nil for an attribute that is only a name, such as `hidden`.
  let value: String?

  private init(name: StaticString, value: String?) {
    (self.name, self.value) = (name, value)
  }

  /// An attribute with a text.
  public init(_ name: StaticString, _ value: String) { self.init(name: name, value: value) }

  /// An attribute with a length or place in pixels, at two decimals.
  public init(_ name: StaticString, _ pixels: Double) { self.init(name: name, value: coordinate(pixels)) }

  /// An attribute that is only a name.
  public static func flag(_ name: StaticString) -> Attribute { Attribute(name: name, value: nil) }

  /// Says that a list is one: Safari forgets it of a list that is shown without bullets.
  static let listRole = Attribute("role", "list")

  /// Where a link leads.
  public static func href(_ address: WebAddress) -> Attribute { Attribute("href", address.text) }
}

/// A number of pixels with at most two decimals, no zeros at its end and no minus before zero, the same on
/// every machine.
func coordinate(_ pixels: Double) -> String {
  guard pixels.isFinite else { return "0" }
  let hundredths = Int((min(max(pixels, -1e9), 1e9) * 100).rounded())
  let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
  let sign = hundredths < 0 ? "-" : ""
  if rest == 0 { return "\(sign)\(whole)" }
  if rest.isMultiple(of: 10) { return "\(sign)\(whole).\(rest / 10)" }
  return rest < 10 ? "\(sign)\(whole).0\(rest)" : "\(sign)\(whole).\(rest)"
}
