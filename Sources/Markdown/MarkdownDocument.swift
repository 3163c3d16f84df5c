import Diagnostics

/// A body of Markdown as it stands on a page, with what the page around it needs to know.
public struct MarkdownDocument: Sendable {
  /// The body as HTML. Its headings begin at `h2`; everything a writer wrote is escaped.
  public var html: String
  /// The headings in order, for a table of contents.
  public var headings: [Heading]
  /// The words without markup, a line for each paragraph, heading, row or item; for an excerpt and the reading time.
  /// Code and the numbers of footnotes are left out.
  public var plainText: String
  /// The files of pictures as written, each with its place, in the order of the page.
  public var images: [Located<String>]
  /// Relative links as written, each with its place, in the order of the page.
  public var links: [Located<String>]

  /// A heading of the body.
  public struct Heading: Sendable, Hashable {
    /// 2 to 6.
    public var level: Int
    /// Unique within the page; small letters a to z, Thai letters and marks, digits and hyphens.
    public var id: String
    /// Its words without markup.
    public var text: String

    /// A heading with the id it has on its page.
    public init(level: Int, id: String, text: String) {
      self.level = level
      self.id = id
      self.text = text
    }
  }
}
