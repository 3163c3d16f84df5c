/// The problems found so far by one piece of work. Reading goes on after a problem, so that one run shows them all.
///
/// A log belongs to one task; logs of parallel tasks are joined with ``append(contentsOf:)`` in a fixed order.
public final class DiagnosticLog {
  /// The problems, in the order in which they were found.
  public private(set) var diagnostics: [Diagnostic] = []

  /// A log without problems.
  public init() {}

  /// Whether anything found so far stops publishing.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Records a problem.
  public func append(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Records the problems of another log.
  public func append(contentsOf more: [Diagnostic]) { diagnostics.append(contentsOf: more) }

  /// Records an error.
  public func error(
    _ code: DiagnosticCode, at place: SourcePlace?, thai: String, english: String, hint: Bilingual? = nil
  ) {
    append(Diagnostic(.error, code, at: place, thai: thai, english: english, hint: hint))
  }

  /// Records a warning.
  public func warning(
    _ code: DiagnosticCode, at place: SourcePlace?, thai: String, english: String, hint: Bilingual? = nil
  ) {
    append(Diagnostic(.warning, code, at: place, thai: thai, english: english, hint: hint))
  }
}
