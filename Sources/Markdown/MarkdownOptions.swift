import Diagnostics

/// How a page of Markdown is drawn.
public struct MarkdownOptions: Sendable {
  /// The language of the page.
  public var language: Language
  /// The words that the drawing itself adds to the page, such as the label of the footnotes.
  public var wording: MarkdownWording
  /// How much the body may hold.
  public var limits: MarkdownLimits
  /// Ids that the page's template already uses; no heading gets one of them.
  public var reservedIDs: Set<String>

  /// - Parameter wording: the usual words of the language when nil.
  public init(
    language: Language = .thai, wording: MarkdownWording? = nil, limits: MarkdownLimits = .standard,
    reservedIDs: Set<String> = []
  ) {
    self.language = language
    self.wording = wording ?? MarkdownWording(language)
    self.limits = limits
    self.reservedIDs = reservedIDs
  }
}

/// How much a body may hold. A body beyond a limit is a problem, never a long wait.
///
/// The parser beneath takes time in the square of some kinds of input (bracketed pictures that never close, declarations, wide
/// tables); the limits on a *stretch*, lines with no empty line between them, keep such input to a fraction of a second.
public struct MarkdownLimits: Sendable, Hashable {
  /// Bytes of the body.
  public var bytes = 512 << 10
  /// Quotes, lists and emphasis one inside another.
  public var depth = 32
  /// Named blocks one inside another.
  public var blockDepth = 4
  /// Problems reported for one page; the page is left when they are more.
  public var problems = 100
  /// Columns times lines of a table.
  public var tableCells = 20_000
  /// `![` in one stretch.
  public var picturesInStretch = 1_000
  /// `<!` in one stretch.
  public var declarationsInStretch = 100
  /// Bytes of the longest stretch with `[name]: address` in it, times the closing brackets of the body.
  public var repeatedBytes = 64 << 20
  /// Bytes that a page may grow to.
  public var pageBytes = 16 << 20

  /// The usual limits, to be changed one by one.
  public init() {}

  /// The usual limits: far beyond any story, far below what takes long.
  public static let standard = MarkdownLimits()
}
