import Diagnostics
import Plan
import Templates
import ThaiText

/// All indicators by theme, with their status: `/indicators/`.
enum IndicatorIndexPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    [
      Page(
        address: Address("indicators"), language: language, template: "pages/indicators",
        title: site.strings.text("navigation.indicators", language, log: log),
        description: site.strings.text("indicators.description", language, log: log),
        source: .file("seeds/indicators.csv")
      ) { $0.indicatorIndex() }
    ]
  }
}

extension Drawing {
  fileprivate func indicatorIndex() -> TemplateObject {
    let finding = finding()
    return [
      "finding": .text(finding.promised + " " + finding.standing), "year": .text(site.year.name(language)),
      "counts": .list(statusCounts()),
      "themes": .list(
        site.plan.themes.map { theme in
          let indicators = site.plan.mainIndicators.filter { $0.theme == theme.number }
          return [
            "title": .text(theme.entry.name(language)), "short": .text(words(theme.shortName)),
            "number": .text(String(theme.number)), "href": .text(href(theme.address)),
            "anchor": .text(theme.slug),
            "count": .text(text("indicators.count", ["count": number(indicators.count)])),
            "indicators": .list(indicators.map(row)),
          ]
        }),
    ]
  }

  /// What was promised in the site's year and where it stands: two phrases of one sentence.
  func finding() -> (promised: String, standing: String) {
    let indicators = site.plan.mainIndicators
    let reported = indicators.filter { site.status(of: $0).working != nil }.count
    let achieved = indicators.filter { [.achieved, .met].contains(site.status(of: $0).finding) }.count
    let ended = FiscalPeriod.year(site.year).hasEnded(on: site.day)
    let key = reported == 0 ? "finding.none-reported" : ended ? "finding.ended" : "finding.running"
    return (
      text(
        "finding.promised",
        [
          "year": site.year.name(language), "count": number(indicators.count),
          "number": String(site.year.buddhist),
        ]),
      text(key, ["reported": number(reported), "achieved": number(achieved)])
    )
  }

  /// How many indicators have each status, those with any.
  func statusCounts() -> [TemplateValue] {
    Status.Finding.allCases.compactMap { finding in
      let count = site.plan.mainIndicators.filter { site.status(of: $0).finding == finding }.count
      guard count > 0 else { return nil }
      return [
        "class": .text(finding.rawValue), "name": .text(statusName(finding)), "count": .text(number(count)),
      ]
    }
  }
}
