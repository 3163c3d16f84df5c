import Diagnostics

/// All kinds of pages. A new kind is named here and stands in a file of its own in `Pages/`.
enum PageCatalogue {
  private static let kinds: [any PageKind.Type] = [
    HomePage.self, PlanPage.self, BoardPolicyPage.self, ScorecardPage.self, CommunicationPage.self,
    ThemePage.self, IndicatorIndexPage.self, IndicatorPage.self, ContextIndexPage.self, ContextGroupPage.self,
    ChallengesPage.self, StoryIndexPage.self, StoryPage.self, AreaIndexPage.self, AreaPage.self,
    RegionPage.self,
    ProgrammeIndexPage.self, ProgrammePage.self, ChartIndexPage.self, ChartPage.self, EmbedPage.self,
    TransparencyPage.self, TextPage.self, SitemapPage.self,
    NotFoundPage.self,
  ]

  /// Every page of the site: for each address its page in Thai and, right after it, in English.
  static func pages(of site: SiteModel, log: DiagnosticLog) -> [[Page]] {
    kinds.flatMap { kind in
      zip(kind.pages(of: site, in: .thai, log: log), kind.pages(of: site, in: .english, log: log)).map {
        [$0, $1]
      }
    }
  }
}
