import Diagnostics
import Plan
import Templates

/// From problem to programme: challenges, gaps, foreseen changes and the focus of 2570: `/challenges/`.
enum ChallengesPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    [
      Page(
        address: Address("challenges"), language: language, template: "pages/challenges",
        title: site.strings.text("navigation.challenges", language, log: log),
        description: site.strings.text("challenges.description", language, log: log),
        source: .file("seeds/challenges.yaml")
      ) { $0.challenges() }
    ]
  }
}

extension Drawing {
  fileprivate func challenges() -> TemplateObject {
    let challenges = site.plan.challenges
    let scenarios = site.plan.scenarios
    return [
      "challenges": .list(
        challenges.plan.map { challenge in
          [
            "entry": view(challenge.entry),
            "series": .list(
              challenge.series.compactMap { id in site.plan.series.first { $0.id == id.value } }.compactMap(
                seriesLink)),
          ]
        }),
      "situation": views(challenges.situation),
      "risks": views(challenges.economicRisks),
      "labour": views(challenges.labour.map(\.entry)),
      "social": views(challenges.social),
      "themes": .list(site.plan.themes.map(path)),
      "dimensions": .list(
        scenarios.dimensions.map {
          ["entry": view($0.entry), "trends": views($0.trends), "impacts": views($0.impacts)]
        }),
      "future": view(scenarios.targetFuture), "elements": views(scenarios.elements),
      "missing": views(scenarios.missing.map(\.entry)),
    ]
  }

  /// A theme's way from gaps over programmes of 2569 to the focus of 2570.
  private func path(_ theme: Theme) -> TemplateValue {
    let gaps = site.plan.gaps.filter { $0.theme.value == theme.id }.flatMap(\.gaps)
    let focus = site.plan.focus.filter { $0.theme.value == theme.id }
    return [
      "theme": link(words(theme.shortName), theme.address),
      "gaps": .list(
        gaps.map { ["entry": view($0.entry), "response": .text(orNothing: $0.response[language])] }),
      "programmes": .list(focus.flatMap(\.programmes).map { view($0.entry) }),
      "focus": .list(
        focus.flatMap(\.focus).map { ["entry": view($0.entry), "items": views($0.items.map(\.entry))] }),
    ]
  }

  private func seriesLink(_ series: ContextSeries) -> TemplateValue? {
    guard let group = site.plan.contextGroups.first(where: { $0.id == series.group.value }) else {
      return nil
    }
    return ["title": .text(words(series.name)), "href": .text(href(group.address) + "#" + series.id)]
  }
}
