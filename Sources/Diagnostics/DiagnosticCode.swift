/// The stable name of a kind of problem, such as `unknown-key`: lower-case words joined by hyphens.
///
/// Codes are treated as API. Each room declares its own in an extension.
public struct DiagnosticCode: RawRepresentable, Sendable, Hashable, Codable, ExpressibleByStringLiteral {
  /// The name as it is printed.
  public let rawValue: String

  /// A code of that name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A code from a literal.
  public init(stringLiteral value: String) { rawValue = value }
}
