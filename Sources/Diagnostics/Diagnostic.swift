/// A problem: where it is, what caused it and what mends it, in Thai and English.
public struct Diagnostic: Sendable, Hashable {
  /// How much a problem matters: an error stops publishing, a warning does not.
  public enum Severity: String, Sendable, Hashable, Codable {
    case error, warning
  }

  /// Whether it stops publishing.
  public var severity: Severity
  /// What kind of problem it is.
  public var code: DiagnosticCode
  /// Where the problem stands; nil when it belongs to no file, such as a full disk.
  public var place: SourcePlace?
  /// The cause, in a sentence.
  public var message: Bilingual
  /// What to do about it.
  public var hint: Bilingual?

  /// A problem; its cause is given in both languages.
  public init(
    _ severity: Severity = .error, _ code: DiagnosticCode, at place: SourcePlace?,
    thai: String, english: String, hint: Bilingual? = nil
  ) {
    self.severity = severity
    self.code = code
    self.place = place
    self.message = Bilingual(thai: thai, english: english)
    self.hint = hint
  }
}

extension Diagnostic: Comparable {
  /// By file, line and column, then by all else, so that the order never depends on which thread was first.
  ///
  /// A problem that belongs to no file stands before those that do.
  public static func < (first: Diagnostic, second: Diagnostic) -> Bool {
    let (one, two) = (first.place, second.place)
    if one?.file != two?.file { return (one?.file ?? "") < (two?.file ?? "") }
    if one?.start != two?.start { return (one?.start ?? .origin) < (two?.start ?? .origin) }
    if first.code != second.code { return first.code.rawValue < second.code.rawValue }
    if first.message != second.message { return first.message.precedes(second.message) }
    if first.hint != second.hint { return (first.hint ?? .empty).precedes(second.hint ?? .empty) }
    if one?.end != two?.end { return (one?.end ?? .origin) < (two?.end ?? .origin) }
    return first.severity == .error && second.severity == .warning
  }
}

extension Bilingual {
  fileprivate static let empty = Bilingual(thai: "", english: "")

  fileprivate func precedes(_ other: Bilingual) -> Bool { (english, thai) < (other.english, other.thai) }
}
