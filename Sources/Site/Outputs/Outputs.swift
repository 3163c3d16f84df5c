import Diagnostics
import Templates

/// Everything that is published besides pages.
struct Outputs {
  let site: SiteModel
  let pages: [Page]
  let library: TemplateLibrary
  let folder: SourceFolder
  let cache: String

  func write(to sink: PageSink, log: DiagnosticLog) {
    sink.write(Assets.stylesheet(in: folder, log: log), to: Assets.stylesheetPath, from: nil, log: log)
    Assets.writeFonts(from: cache, to: sink, log: log)
    writePictures(to: sink, log: log)
    for language in Language.allCases {
      draw("feeds/atom", FeedOutput.view(of: site, language), to: FeedOutput.path(in: language), sink, log)
    }
    draw("robots", RobotsOutput.view(of: site), to: RobotsOutput.path, sink, log)
    if let base = site.settings.baseURL {
      draw("sitemap", SitemapOutput.view(of: pages, site, base), to: SitemapOutput.path, sink, log)
    }
  }

  /// The pictures of the texts that are shown.
  private func writePictures(to sink: PageSink, log: DiagnosticLog) {
    for path in site.publishedPictures {
      guard let bytes = folder.bytes(path, limit: PictureFile.limit, log: log) else { continue }
      sink.write(bytes, to: PictureFile.published(path), from: .file(path), log: log)
    }
  }

  private func draw(
    _ template: String, _ view: TemplateObject, to path: String, _ sink: PageSink, _ log: DiagnosticLog
  ) {
    var bytes: [UInt8] = []
    library.render(template, [.object(view)], page: path, into: &bytes, log: log)
    sink.write(bytes, to: path, from: nil, log: log)
  }
}
