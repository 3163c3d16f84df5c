import Charts
import Diagnostics
import Markdown
import Plan
import Templates
import ThaiText

/// What is at hand while one page is drawn. Belongs to one task.
final class Drawing {
  let site: SiteModel
  let page: Page
  /// The language of the words that are drawn: the page's, or that of a text without translation.
  let language: Language
  /// All pages of the site, to know that a link leads somewhere.
  let book: AddressBook
  let desk: DrawingDesk
  let log: DiagnosticLog
  private let origin: Hyperlinks.Origin

  init(
    site: SiteModel, page: Page, language: Language, book: AddressBook, desk: DrawingDesk, log: DiagnosticLog
  ) {
    (self.site, self.page, self.language, self.book) = (site, page, language, book)
    (self.desk, self.log) = (desk, log)
    origin = site.hyperlinks.origin(page.key)
  }

  /// The way to another page in the language of this one.
  func href(_ address: Address) -> String { href(address, in: page.language) }

  /// The way to a page. An address that no page has is a problem of the place that names it, else of the page that is
  /// being drawn.
  func href(_ address: Address, in language: Language, namedAt place: SourcePlace? = nil) -> String {
    if page.isPublished, !book.contains(address, language) {
      log.error(
        .addressUnknown, at: place ?? page.source, thai: "ลิงก์ไปยัง “\(address.path)” ซึ่งไม่มีหน้านี้ในเว็บไซต์",
        english: "A link leads to “\(address.path)”, which is no page of the site.",
        hint: .nearest(to: address.path, among: book.paths))
    }
    return site.hyperlinks.href(to: address, in: language, from: origin)
  }

  /// The way to a file of the site, such as its style sheet.
  func href(file path: String) -> String { site.hyperlinks.href(toFile: path, from: origin) }

  /// A string of the interface in the page's language.
  func text(_ key: String, _ values: [String: String] = [:]) -> String {
    site.strings.text(key, language, values, log: log)
  }

  /// A count with its grouping.
  func number(_ count: Int) -> String { NumberFormat.text(count) }

  func words(_ words: Bilingual) -> String { words[language] }
}

/// What one worker keeps between the pages that it draws: the dictionary, what draws pictures, and the text that it drew
/// last.
final class DrawingDesk {
  let breaker: WordBreaker
  let typesetter: Typesetter
  /// Nil where no pictures are drawn.
  let pictures: PictureDrawer?
  var path: String?
  var document: MarkdownDocument?

  init(_ breaker: WordBreaker, pictures: PictureDrawer?) {
    typesetter = Typesetter(breaker)
    (self.breaker, self.pictures) = (breaker, pictures)
  }
}

/// The addresses of all pages.
struct AddressBook: Sendable {
  private let keys: Set<PageKey>
  /// The paths of all pages in Thai, for the nearest name.
  let paths: Set<String>

  init(_ pages: [Page]) {
    keys = Set(pages.filter(\.isPublished).map(\.key))
    paths = Set(keys.filter { $0.language == .thai }.map(\.address.path))
  }

  func contains(_ address: Address, _ language: Language) -> Bool {
    keys.contains(PageKey(address: address, language: language))
  }

}

extension DiagnosticCode {
  static let addressUnknown: Self = "address-unknown"
}
