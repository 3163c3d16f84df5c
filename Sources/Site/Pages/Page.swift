import Diagnostics
import Templates
import ThaiText

/// A page in one language, before it is drawn.
struct Page: Sendable {
  /// A step on the way from the home page.
  struct Crumb: Sendable {
    var title: String
    var address: Address
  }

  var address: Address
  var language: Language
  /// The template's name.
  var template: String
  /// The page's only first heading.
  var title: String
  /// What it is about, in a sentence, for search results and feeds.
  var description: String
  /// The way to it, without the home page and itself.
  var trail: [Crumb] = []
  /// Whether its text exists in its language; when not, the Thai stands and the page says so.
  var isTranslated = true
  /// What the page is made from, for messages.
  var source: SourcePlace
  var published: CalendarDay?
  /// Whether search engines and the site map are shown it.
  var isListed = true
  /// Whether it is published, and may be led to; if not, it is drawn only to find what is wrong in it.
  var isPublished = true
  /// Files that belong to the page and are drawn with it, each with its path below the site.
  var files: @Sendable (Drawing) -> [(path: String, bytes: [UInt8])] = { _ in [] }
  /// What the template needs besides what every page has.
  var view: @Sendable (Drawing) -> TemplateObject

  var key: PageKey { PageKey(address: address, language: language) }
}

/// A kind of page: says which pages of its kind a site has. One file and one template each.
protocol PageKind: SendableMetatype {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page]
}
