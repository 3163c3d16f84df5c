import Diagnostics
import Plan
import Templates

/// A theme with its goals, indicators, approaches, programmes, strengths and gaps: `/plan/theme-<number>/`.
enum ThemePage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    site.plan.themes.map { theme in
      Page(
        address: theme.address, language: language, template: "pages/theme",
        title: theme.entry.name(language),
        description: theme.goals.map { $0.entry.name(language) }.joined(separator: " · "),
        trail: [.init(title: site.strings.text("plan.title", language, log: log), address: Address("plan"))],
        source: theme.entry.place
      ) { $0.view(theme) }
    }
  }
}

extension Drawing {
  fileprivate func view(_ theme: Theme) -> TemplateObject {
    let indicators = site.plan.mainIndicators.filter { $0.theme == theme.number }
    let all = site.plan.indicators.filter { $0.theme == theme.number }
    let programmes = site.plan.programmes.filter { $0.theme.value == theme.id }
    return [
      "number": .text(String(theme.number)), "short": .text(words(theme.shortName)),
      "year": .text(site.year.name(language)),
      "count": .text(text("indicators.count", ["count": number(indicators.count)])),
      "strip": .html(SafeHTML(trusted: targetStrip(of: theme))),
      "goals": views(theme.goals.map(\.entry)),
      "goal_note": .text(orNothing: theme.goalOrderNote[language]),
      "indicators": .list(indicators.map(row)),
      "charts": .html(
        SafeHTML(
          trusted: indicators.compactMap { indicator in
            let finding = finding(of: indicator)
            return chart(
              indicator.id, headingLevel: 3, heading: indicator.name,
              subtitle: both { finding[$0] + " · " + site.year.name($0) })
          }.joined())),
      "approaches": .list(
        theme.approaches.map { ["entry": view($0.entry), "parts": views($0.parts)] }),
      "programmes": .list(programmes.map { link(words($0.title), $0.address) }),
      "planned": .list(
        theme.programmes.map { programme in
          [
            "entry": view(programme.entry), "has_projects": .flag(!programme.projects.isEmpty),
            "projects": .list(
              programme.projects.map { project in
                ["entry": view(project.entry), "indicators": indicatorLinks(project.indicators)]
              }),
          ]
        }),
      "swot": .list(site.plan.swot.filter { $0.theme.value == theme.id }.map(view)),
      "gaps": .list(
        site.plan.gaps.filter { $0.theme.value == theme.id }.flatMap(\.gaps).map { gap in
          ["entry": view(gap.entry), "response": .text(orNothing: gap.response[language])]
        }),
      "focus": .list(
        site.plan.focus.filter { $0.theme.value == theme.id }.flatMap(\.focus).map { group in
          [
            "entry": view(group.entry),
            "items": .list(group.items.map { ["entry": view($0.entry), "parts": views($0.parts)] }),
          ]
        }),
      "shelf": shelf(
        site.stories.stories(indicators: all.map(\.id), programmes: programmes.map(\.slug))),
    ]
  }

  private func view(_ swot: Swot) -> TemplateValue {
    let sides = [
      ("strengths", swot.strengths), ("weaknesses", swot.weaknesses), ("opportunities", swot.opportunities),
      ("threats", swot.threats),
    ]
    return [
      "goal": .text(swot.entry.name(language)),
      "sides": .list(
        sides.filter { !$0.1.isEmpty }.map { key, items in
          [
            "name": .text(text("swot." + key)), "class": .text(key),
            "items": .list(
              items.map { item in
                [
                  "text": .text(item.entry.summary[language] ?? item.entry.name(language)),
                  "field": .text(orNothing: item.field.map { text("swot.field-" + $0.rawValue) }),
                ]
              }),
          ]
        }),
    ]
  }
}
