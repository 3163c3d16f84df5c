import Charts
import Diagnostics
import Plan
import Templates
import ThaiText

/// The home page: what was promised in the latest year that has targets, and where it stands.
enum HomePage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    [
      Page(
        address: .home, language: language, template: "pages/home", title: site.settings.title[language],
        description: site.settings.tagline[language], source: .file(SiteSettings.path)
      ) { $0.home() }
    ]
  }
}

extension Drawing {
  fileprivate func home() -> TemplateObject {
    let ended = FiscalPeriod.year(site.year).hasEnded(on: site.day)
    let comparison = site.settings.comparison.flatMap { site.plan.indicator($0.value) }
    let finding = finding()
    return [
      "promised": .text(finding.promised), "standing": .text(finding.standing),
      "year": .text(site.year.name(language)),
      "year_state": .text(
        text(
          ended ? "home.year-ended" : "home.year-running",
          ["year": site.year.name(language), "day": site.year.days.upperBound.long(language)])),
      "strip": .html(SafeHTML(trusted: chart(SiteChart.strip, headingLevel: 2) ?? "")),
      "counts": .list(statusCounts()),
      "headlines": .list(
        site.settings.headlines.compactMap { site.plan.indicator($0.value) }.map { indicator in
          [
            "name": .text(words(indicator.name)), "href": .text(href(indicator.address)),
            "number": .text(
              orNothing: site.progress(of: indicator).target?.value.map { NumberFormat.text($0) }),
            "unit": .text(words(indicator.unit)),
            "unit_first": .flag(indicator.unit == .percent && language == .thai),
            "status": .text(statusName(site.status(of: indicator).finding)),
          ]
        }),
      "comparison": .html(
        orNothing: comparison.flatMap { chart($0.id + "-parts", headingLevel: 2) }.map(
          SafeHTML.init(trusted:))),
      "stories": .list(site.stories.thai.prefix(3).map(card)), "has_stories": .flag(site.stories.count > 0),
      "stories_href": .text(href(Address("stories"))),
      "map": .html(SafeHTML(trusted: chart(SiteChart.map, headingLevel: 2) ?? "")),
      "areas_href": .text(href(Address("areas"))),
      "indicators_href": .text(href(Address("indicators"))),
      "methods_href": .text(href(Address("methods"))),
      "context_href": .text(href(Address("context"))),
      "groups": .list(
        site.plan.contextGroups.map {
          [
            "title": .text(words($0.title)), "question": .text(words($0.question)),
            "href": .text(href($0.address)),
          ]
        }),
      "transparency_href": .text(href(Address("transparency"))),
      "latest_story": .text(orNothing: site.stories.thai.first.map { $0.date.long(language) }),
    ]
  }
}
