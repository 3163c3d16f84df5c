/// Why a piece of text could not be read as a value, such as a date or a number.
///
/// Whoever knows where the text stands turns it into a ``Diagnostic``.
public struct Misreading: Error, Sendable, Hashable {
  /// What kind of problem it is.
  public var code: DiagnosticCode
  /// The cause, in a sentence.
  public var message: Bilingual
  /// What to do about it.
  public var hint: Bilingual?

  /// A reason in both languages.
  public init(_ code: DiagnosticCode, thai: String, english: String, hint: Bilingual? = nil) {
    self.code = code
    self.message = Bilingual(thai: thai, english: english)
    self.hint = hint
  }

  /// The problem at its place.
  public func diagnostic(at place: SourcePlace?) -> Diagnostic {
    Diagnostic(.error, code, at: place, thai: message.thai, english: message.english, hint: hint)
  }
}

/// A value with the place where it was written.
public struct Located<Value> {
  /// What was written.
  public var value: Value
  /// Where.
  public var place: SourcePlace

  /// A value and its place.
  public init(_ value: Value, at place: SourcePlace) {
    self.value = value
    self.place = place
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
