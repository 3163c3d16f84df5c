import Diagnostics
import Disclosure
import Plan
import Records
import ThaiText

/// Reads the site's folder into a ``SiteModel``: the first step of the walk.
struct SiteReader {
  let options: BuildOptions
  let folder: SourceFolder
  let log: DiagnosticLog

  /// - Returns: nil when something that every page needs could not be read; the problems are in the log.
  func read() async -> SiteModel? {
    let plan = ActionPlan.read(from: folder, log: log)
    let disclosure = DisclosureRecords.read(from: folder, log: log)
    let settings = folder.text(SiteSettings.path, log: log).flatMap { YAML.record(in: $0, log: log) }.map(
      settings)
    let strings = folder.text(InterfaceStrings.path, log: log).flatMap { YAML.record(in: $0, log: log) }
      .map(InterfaceStrings.init)
    let answers = folder.text(Answer.path, log: log).flatMap { YAML.record(in: $0, log: log) }.map(answers)
    let content = ContentFolder(folder: folder, log: log)
    let stories = await readStories(content.stories)
    let texts = content.pages.compactMap { TextReader(folder: folder, log: log).page($0) }
    content.reportUnknownFiles()
    let year = plan?.latestTargetYear ?? FiscalYear(containing: options.day)
    let charts = plan.map { plan in
      let reader = ChartReader(plan: plan, year: year, day: options.day, folder: folder, log: log)
      return content.charts.compactMap(reader.chart)
    }
    guard let plan, let disclosure, let settings, let strings, let answers else { return nil }
    let model = SiteModel(
      settings: settings, strings: strings, answers: answers, plan: plan, disclosure: disclosure,
      stories: StoryShelf(stories.shown), hidden: StoryShelf(stories.hidden), texts: texts,
      declaredCharts: charts ?? [], pictures: content.pictures, folder: folder,
      hyperlinks: Hyperlinks(baseURL: settings.baseURL, isPortable: options.isPortable), day: options.day,
      year: year, log: log)
    LinkCheck(site: model, stories: stories.shown + stories.hidden, log: log).run()
    return model
  }

  private func settings(_ file: Record) -> SiteSettings {
    var settings = SiteSettings(file)
    file.finish()
    if let given = options.baseURL {
      do {
        settings.baseURL = given.isEmpty ? nil : try BaseURL(given)
      } catch {
        log.append(error.diagnostic(at: nil))
      }
    }
    return settings
  }

  private func answers(_ file: Record) -> [Answer] {
    defer { file.finish() }
    return file.records("answers", required: true).map(Answer.init)
  }

  /// Reads all stories with as many workers as are allowed. Drafts and those of a later day are hidden.
  private func readStories(_ paths: [String]) async -> (shown: [Story], hidden: [Story]) {
    let (folder, workers) = (folder, options.workers)
    let read = await inParallel(workers) { worker -> ([Story], [Diagnostic]) in
      let log = DiagnosticLog()
      let reader = TextReader(folder: folder, log: log)
      let own = stride(from: worker, to: paths.count, by: workers).compactMap { reader.story(paths[$0]) }
      return (own, log.diagnostics)
    }
    for (_, problems) in read { log.append(contentsOf: problems) }
    let all = read.flatMap(\.0)
    let isShown = { (story: Story) in options.includesDrafts || (!story.isDraft && story.date <= options.day)
    }
    return (all.filter(isShown), all.filter { !isShown($0) })
  }
}

/// Does the same work with different shares of it at the same time, and gives the results in the order of the workers.
func inParallel<Share: Sendable>(
  _ workers: Int, _ work: @escaping @Sendable (Int) -> Share
) async -> [Share] {
  await withTaskGroup(of: (Int, Share).self) { group in
    for worker in 0..<workers { group.addTask { (worker, work(worker)) } }
    var shares: [Int: Share] = [:]
    for await (worker, share) in group { shares[worker] = share }
    return (0..<workers).compactMap { shares[$0] }
  }
}
