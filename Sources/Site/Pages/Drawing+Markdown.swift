import Diagnostics
import Markdown
import Templates

extension Drawing {
  /// The text of a Markdown file with its links resolved for this page; nil, with the problem in the log, when it cannot be
  /// read.
  ///
  /// A text that has no translation stands on the pages of both languages with its own words and figures. Links lead from
  /// either page to the same place relative to it, so such a text is drawn once, unless it shows pictures, which stand in
  /// one place for both.
  func markdown(_ path: String, in textLanguage: Language) -> MarkdownDocument? {
    if let known = desk.document, desk.path == path, known.images.isEmpty { return known }
    guard let file = site.folder.text(path, log: log), let parts = FrontMatter.split(file, log: log) else {
      return nil
    }
    let drawing =
      textLanguage == language
      ? self : Drawing(site: site, page: page, language: textLanguage, book: book, desk: desk, log: log)
    let document = MarkdownRenderer.render(
      file, body: parts.body, resolver: SiteLinkResolver(drawing: drawing, path: path),
      options: MarkdownOptions(language: textLanguage, reservedIDs: ["main", "contents-heading"]), log: log)
    (desk.path, desk.document) = (path, document)
    return document
  }

  /// The headings of a text as a table of contents; nothing when there are fewer than three.
  func contents(_ document: MarkdownDocument?) -> TemplateValue {
    let headings = (document?.headings ?? []).filter { $0.level == 2 }
    guard headings.count >= 3 else { return .nothing }
    return ["headings": .list(headings.map { ["id": .text($0.id), "text": .text($0.text)] })]
  }
}
