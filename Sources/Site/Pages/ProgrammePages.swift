import Diagnostics
import Plan
import Templates

/// The programmes under their public names: `/programmes/`.
enum ProgrammeIndexPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    [
      Page(
        address: Address("programmes"), language: language, template: "pages/programmes",
        title: site.strings.text("navigation.programmes", language, log: log),
        description: site.strings.text("programmes.description", language, log: log),
        source: .file("seeds/programmes.yaml")
      ) { drawing in
        [
          "themes": .list(
            site.plan.themes.map { theme in
              [
                "title": .text(drawing.words(theme.shortName)), "href": .text(drawing.href(theme.address)),
                "programmes": .list(
                  site.plan.programmes.filter { $0.theme.value == theme.id }.map { programme in
                    [
                      "title": .text(drawing.words(programme.title)),
                      "summary": .text(drawing.words(programme.summary)),
                      "href": .text(drawing.href(programme.address)),
                    ]
                  }),
              ]
            })
        ]
      }
    ]
  }
}

/// One programme: `/programmes/<slug>/`.
enum ProgrammePage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    site.plan.programmes.map { programme in
      Page(
        address: programme.address, language: language, template: "pages/programme",
        title: programme.title[language], description: programme.summary[language],
        trail: [
          .init(
            title: site.strings.text("navigation.programmes", language, log: log),
            address: Address("programmes"))
        ],
        source: programme.place
      ) { $0.view(programme) }
    }
  }
}

extension Drawing {
  fileprivate func view(_ programme: Programme) -> TemplateObject {
    let theme = site.plan.theme(programme.theme.value)
    let indicators = programme.indicators.compactMap { site.plan.indicator($0.value) }
    let planned = site.plan.themes.flatMap(\.programmes).flatMap { [$0.entry] + $0.projects.map(\.entry) }
    let projects = site.plan.alignment.projects
    return [
      "summary": .text(words(programme.summary)),
      "take_part": .text(orNothing: programme.takePart[language]),
      "contact_href": .text(href(Address("contact"))),
      "theme": theme.map { link(words($0.shortName), $0.address) } ?? .nothing,
      "year": .text(site.year.name(language)),
      "indicators": .list(indicators.map(row)), "has_indicators": .flag(!indicators.isEmpty),
      "planned": views(planned.filter { entry in programme.planned.contains { $0.value == entry.id } }),
      "above": .list(above(programme)),
      "projects": views(
        projects.filter { project in programme.alignedProjects.contains { $0.value == project.id } }.map(
          \.entry)),
      "note": .text(orNothing: programme.note[language]),
      "shelf": shelf(site.stories.stories(ofProgramme: programme.slug)),
    ]
  }

  /// The plans and goals above that name one of the programme's projects.
  private func above(_ programme: Programme) -> [TemplateValue] {
    let ids = Set(programme.alignedProjects.map(\.value))
    return site.plan.alignment.levels.compactMap { level -> TemplateValue? in
      let naming = level.all.filter { node in node.projects.contains { ids.contains($0.value) } }
      guard !naming.isEmpty else { return nil }
      return ["level": .text(level.entry.name(language)), "nodes": views(naming.map(\.entry))]
    }
  }
}
