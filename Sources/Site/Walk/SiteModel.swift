import Diagnostics
import Disclosure
import Plan
import ThaiText

/// Everything that pages are drawn from, read and linked; it does not change while they are drawn.
final class SiteModel: Sendable {
  let settings: SiteSettings
  let strings: InterfaceStrings
  let answers: [Answer]
  let plan: ActionPlan
  let disclosure: DisclosureRecords
  let stories: StoryShelf
  /// Drafts and stories of a later day: their texts are checked like all others, and nothing leads to them.
  let hidden: StoryShelf
  let texts: [ContentPage]
  /// Every chart that has a page of its own.
  let charts: ChartCatalogue
  /// The paths of all pictures.
  let pictures: [String]
  let folder: SourceFolder
  let hyperlinks: Hyperlinks
  /// The day that the site is built for.
  let day: CalendarDay
  /// The fiscal year that the site speaks of first: the latest that has targets.
  let year: FiscalYear
  private let standings: Standings

  init(
    settings: SiteSettings, strings: InterfaceStrings, answers: [Answer], plan: ActionPlan,
    disclosure: DisclosureRecords, stories: StoryShelf, hidden: StoryShelf, texts: [ContentPage],
    declaredCharts: [DeclaredChart], pictures: [String],
    folder: SourceFolder, hyperlinks: Hyperlinks, day: CalendarDay, year: FiscalYear,
    log: DiagnosticLog
  ) {
    (self.settings, self.strings, self.answers) = (settings, strings, answers)
    (self.plan, self.disclosure, self.stories) = (plan, disclosure, stories)
    (self.hidden, self.texts, self.pictures, self.folder) = (hidden, texts, pictures, folder)
    (self.hyperlinks, self.day, self.year) = (hyperlinks, day, year)
    standings = Standings(plan, in: year, on: day)
    charts = ChartCatalogue(plan, standings, declared: declaredCharts, strings, log: log)
  }

  /// Where an indicator stands in the site's year.
  func status(of indicator: Indicator) -> Status {
    standings.status(of: indicator)
  }

  /// What is known of an indicator in the site's year.
  func progress(of indicator: Indicator) -> Progress {
    standings.progress(of: indicator)
  }

  /// Who answers for what the site says: the organisation or, while it has not adopted the site, the site itself.
  func publisher(_ language: Language) -> String {
    settings.isDemonstration ? settings.title[language] : plan.document.organisation.name[language]
  }

  /// The pictures of texts that are shown.
  var publishedPictures: [String] {
    let stories = Set(self.stories.slugs)
    let texts = Set(self.texts.map(\.slug))
    return pictures.filter { path in
      PictureFile.part(path) == "stories"
        ? stories.contains(PictureFile.slug(path)) : texts.contains(PictureFile.slug(path))
    }
  }
}
