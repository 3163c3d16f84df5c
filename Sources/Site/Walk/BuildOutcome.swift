import Diagnostics
import Publishing

/// What a build did.
public struct BuildOutcome: Sendable {
  /// Every problem, in no order.
  public var diagnostics: [Diagnostic]
  /// How many pages were drawn.
  public var pageCount: Int
  /// How many stories wait for their day or are drafts.
  public var hiddenStories: Int
  /// What publishing changed; nil when nothing was to be published or something was wrong.
  public var report: PublishReport?

  /// Whether anything stopped publishing.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// - Parameter found: may hold a problem more than once: a text that stands on pages of both languages is drawn twice.
  init(_ found: [Diagnostic], pageCount: Int, hiddenStories: Int = 0, report: PublishReport? = nil) {
    var seen: Set<Diagnostic> = []
    diagnostics = found.filter { seen.insert($0).inserted }.tellingTemplatesOnce()
    self.pageCount = pageCount
    self.hiddenStories = hiddenStories
    self.report = report
  }
}

/// What makes two problems the same mistake of a template.
private struct Mistake: Hashable {
  var code: DiagnosticCode
  var place: SourcePlace?
}

extension [Diagnostic] {
  /// A mistake of a template shows on every page that it draws. Only the first page tells it, with the number of the others,
  /// so that it does not hide what is wrong elsewhere.
  fileprivate func tellingTemplatesOnce() -> [Diagnostic] {
    let isOfTemplate = { (problem: Diagnostic) in
      problem.place?.excerpt != nil && problem.place?.file.hasPrefix(Assets.templatesFolder + "/") == true
    }
    let pages = Dictionary(grouping: filter(isOfTemplate)) { Mistake(code: $0.code, place: $0.place) }
    let told = pages.values.compactMap { same -> Diagnostic? in
      guard var first = same.min() else { return nil }
      if same.count > 1 {
        first.message.thai += " (รวม \(same.count) หน้า)"
        first.message.english += " (\(same.count) pages in all)"
      }
      return first
    }
    return filter { !isOfTemplate($0) } + told
  }
}

extension Diagnostic {
  /// The same problem where it does not matter yet.
  var asWarning: Diagnostic {
    var warning = self
    warning.severity = .warning
    return warning
  }
}
