import Diagnostics
import Plan
import Publishing
import Synchronization
import Templates
import ThaiText

/// The walk through the house: read, link, draw, publish.
public struct SiteBuilder: Sendable {
  private let options: BuildOptions

  /// A builder for one build.
  public init(_ options: BuildOptions) { self.options = options }

  /// Builds the site, or only checks it when no output folder is given. Nothing changes in the output folder unless
  /// everything is right.
  /// - Parameter progress: told from time to time how many pages of how many are drawn.
  public func run(progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) async -> BuildOutcome {
    let log = DiagnosticLog()
    let folder = SourceFolder(path: options.site)
    let library = templates(in: folder, log)
    let site = await SiteReader(options: options, folder: folder, log: log).read()
    guard let site, let library else { return BuildOutcome(log.diagnostics, pageCount: 0) }
    let pages = PageCatalogue.pages(of: site, log: log)
    let allPages = pages.flatMap { $0 }.filter(\.isPublished)
    let canPublish = !log.hasErrors
    let staging = canPublish ? openStaging(log) : nil
    let sink = PageSink(staging)
    let drawsPNG = staging != nil && options.drawsPNG
    let pictures = drawsPNG ? PictureDrawer(cache: options.cache, log: log) : nil
    let drawn = await draw(pages, site, library, sink, pictures, progress)
    log.append(contentsOf: withoutConsequences(drawn, of: log.diagnostics))
    Outputs(site: site, pages: allPages, library: library, folder: folder, cache: options.cache)
      .write(to: sink, log: log)
    sink.reportCollisions(log)
    guard let staging, !log.hasErrors else {
      staging?.abandon()
      return BuildOutcome(log.diagnostics, pageCount: allPages.count, hiddenStories: site.hidden.count)
    }
    let record = BuildRecord(
      options, site, pages: allPages.count,
      input: await BuildRecord.inputDigest(
        of: folder, cache: options.cache, workers: options.workers, log: log))
    let report = staging.finish(build: record.json, log: log)
    if report != nil { pictures?.forgetUnused() }
    return BuildOutcome(
      log.diagnostics, pageCount: allPages.count, hiddenStories: site.hidden.count, report: report)
  }

  /// What drawing found, without what it says about seeds whose own problems are already told: a figure that stands twice
  /// there is no second problem of its chart.
  private func withoutConsequences(_ drawn: [Diagnostic], of known: [Diagnostic]) -> [Diagnostic] {
    func isOfSeeds(_ problem: Diagnostic) -> Bool {
      problem.place?.file.hasPrefix(SeedFiles.name + "/") == true
    }
    return known.contains { $0.severity == .error && isOfSeeds($0) } ? drawn.filter { !isOfSeeds($0) } : drawn
  }

  private func templates(in folder: SourceFolder, _ log: DiagnosticLog) -> TemplateLibrary? {
    let files = folder.files(under: Assets.templatesFolder, log: log).filter(TemplateLibrary.isTemplate)
    return TemplateLibrary(sources: files.compactMap { folder.text($0, log: log) }, log: log)
  }

  private func openStaging(_ log: DiagnosticLog) -> Staging? {
    options.output.flatMap { output in
      Publisher(
        output: output, site: options.site,
        inputs: [SeedFiles.name, ContentFolder.name, Assets.templatesFolder].map { options.site + "/" + $0 }
      ).begin(log: log)
    }
  }

  /// Draws all pages, each worker its share of the addresses. The bytes do not depend on how many workers there are. What is
  /// wrong in a text that is not published yet is a warning.
  private func draw(
    _ pages: [[Page]], _ site: SiteModel, _ library: TemplateLibrary, _ sink: PageSink,
    _ pictures: PictureDrawer?, _ progress: @escaping @Sendable (Int, Int) -> Void
  ) async -> [Diagnostic] {
    let done = Mutex(0)
    let all = pages.reduce(0) { $0 + $1.count }
    let book = AddressBook(pages.flatMap { $0 })
    let workers = options.workers
    let found = await inParallel(workers) { worker -> [Diagnostic] in
      let log = DiagnosticLog()
      let hidden = DiagnosticLog()
      guard let desk = wordBreaker(log).map({ DrawingDesk($0, pictures: pictures) }) else {
        return log.diagnostics
      }
      var bytes: [UInt8] = []
      for index in stride(from: worker, to: pages.count, by: workers) {
        for page in pages[index] {
          let log = page.isPublished ? log : hidden
          bytes.removeAll(keepingCapacity: true)
          let drawing = Drawing(
            site: site, page: page, language: page.language, book: book, desk: desk, log: log)
          let file = page.address.file(in: page.language)
          library.render(
            page.template, [.object(drawing.shell()), .object(page.view(drawing))], page: file, into: &bytes,
            log: log)
          if page.isPublished { sink.write(bytes, to: file, from: page.source, log: log) }
          for file in page.files(drawing) {
            sink.write(file.bytes, to: file.path, from: page.source, log: log)
          }
        }
        let count = pages[index].count
        progress(
          done.withLock {
            $0 += count; return $0
          }, all)
      }
      return log.diagnostics + hidden.diagnostics.map(\.asWarning)
    }
    return found.flatMap { $0 }
  }

  /// A dictionary for one worker; nil, with the problem in the log, when it is not on this machine.
  private func wordBreaker(_ log: DiagnosticLog) -> WordBreaker? {
    do {
      return try WordBreaker()
    } catch {
      log.error(
        "dictionary-missing", at: nil, thai: "ไม่พบพจนานุกรมตัดคำไทยของ libthai",
        english: "The Thai dictionary of libthai was not found.",
        hint: Bilingual(thai: "ติดตั้งแพ็กเกจ libthai-data", english: "Install the package libthai-data."))
      return nil
    }
  }
}
