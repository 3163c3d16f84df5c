import Diagnostics

/// Knows where the references of a page lead: to indicators, stories, provinces, figures, charts, pictures.
///
/// A resolver that does not know a name says so in the log, at the place of the reference with the nearest known name, and
/// returns nil; the page then goes on without the link.
public protocol LinkResolver {
  /// What stands behind a reference such as `indicator:1-7`.
  func resolve(_ reference: ContentReference, log: DiagnosticLog) -> ContentResolution?

  /// The picture in a file named in the body. Unless implemented, the path as written, of unknown size.
  func picture(_ path: Located<String>, log: DiagnosticLog) -> Picture?

  /// The address for a relative link of the body. Unless implemented, the link as written.
  func address(_ path: Located<String>, log: DiagnosticLog) -> String?
}

extension LinkResolver {
  /// The path as written, of unknown size.
  public func picture(_ path: Located<String>, log: DiagnosticLog) -> Picture? { Picture(url: path.value) }

  /// The link as written.
  public func address(_ path: Located<String>, log: DiagnosticLog) -> String? { path.value }
}

/// What the first part of a reference names.
public enum ContentScheme: String, Sendable, Hashable, CaseIterable {
  /// `[words](indicator:1-7)`
  case indicator
  /// `[words](story:slug)`
  case story
  /// `[words](province:TH-10)`
  case province
  /// `[words](programme:slug)`
  case programme
  /// `[words](dataset:indicators)`
  case dataset
  /// `[](value:1-7-1/target/2569)`: prints a figure.
  case value
  /// `![caption](chart:indicator/1-7)`: draws a chart.
  case chart
}

/// A reference as a writer wrote it.
public struct ContentReference: Sendable {
  /// What stands before the colon.
  public var scheme: ContentScheme
  /// What follows the colon; never empty.
  public var identifier: String
  /// The words of the link or the caption of the chart, without markup; empty when there are none.
  public var text: String
  private let file: SourceFile
  private let range: Range<Int>

  /// - Parameter range: where the destination stands in the file, in UTF-8 offsets.
  public init(scheme: ContentScheme, identifier: String, text: String, file: SourceFile, range: Range<Int>) {
    self.scheme = scheme
    self.identifier = identifier
    self.text = text
    self.file = file
    self.range = range
  }

  /// Where the destination stands, from the scheme to its end.
  public var place: SourcePlace { file.place(utf8: range) }
}

/// What a reference turns into.
public enum ContentResolution: Sendable {
  /// A link. The title is the name of the thing, and stands as the link's words when the writer left them empty.
  case link(url: String, title: String)
  /// A few words in the line, such as a figure with its unit, with their language where it is not the page's.
  case text(String, language: Language? = nil)
  /// Safe HTML that stands as a block of its own.
  case block(html: String)
}

/// A picture as it is drawn on the page.
public struct Picture: Sendable, Hashable {
  /// The address for the page; it is escaped where it is drawn.
  public var url: String
  /// In pixels; nil when not known.
  public var width: Int?
  /// In pixels; nil when not known.
  public var height: Int?

  /// A picture by its address; both width and height, or neither, are drawn.
  public init(url: String, width: Int? = nil, height: Int? = nil) {
    self.url = url
    self.width = width
    self.height = height
  }
}
