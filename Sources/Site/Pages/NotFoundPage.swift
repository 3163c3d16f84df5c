import Diagnostics
import Templates

/// What a server shows for an address that does not exist: `/404.html`.
enum NotFoundPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    [
      Page(
        address: .file("404.html"), language: language, template: "pages/not-found",
        title: site.strings.text("not-found.title", language, log: log),
        description: site.strings.text("not-found.description", language, log: log),
        source: .file(InterfaceStrings.path), isListed: false
      ) { drawing in
        [
          "links": .list(
            Navigation.main.map {
              ["title": .text(drawing.text($0.key)), "href": .text(drawing.href($0.address))]
            })
        ]
      }
    ]
  }
}
