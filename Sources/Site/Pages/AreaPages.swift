import Diagnostics
import Plan
import Templates
import ThaiText

/// The provinces by region, with the tile map: `/areas/`.
enum AreaIndexPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    [
      Page(
        address: Address("areas"), language: language, template: "pages/areas",
        title: site.strings.text("navigation.areas", language, log: log),
        description: site.strings.text("areas.description", language, log: log),
        source: .file("seeds/provinces.csv")
      ) { $0.areas() }
    ]
  }
}

/// One province: `/areas/<slug>/`.
enum AreaPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    site.plan.provinces.map { province in
      let region = site.plan.region(province.region.value)
      return Page(
        address: province.address, language: language, template: "pages/area", title: province.name[language],
        description: site.strings.text(
          "areas.province-description", language, ["name": province.name[language]], log: log),
        trail: [
          .init(title: site.strings.text("navigation.areas", language, log: log), address: Address("areas"))
        ]
          + [region].compactMap { $0.map { .init(title: $0.name[language], address: $0.address) } },
        source: province.place
      ) { $0.view(province, in: region) }
    }
  }
}

/// One region: `/areas/<slug>/`.
enum RegionPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    site.plan.regions.map { region in
      Page(
        address: region.address, language: language, template: "pages/region", title: region.name[language],
        description: site.strings.text(
          "areas.province-description", language, ["name": region.name[language]], log: log),
        trail: [
          .init(title: site.strings.text("navigation.areas", language, log: log), address: Address("areas"))
        ],
        source: .file("seeds/regions.yaml")
      ) { $0.view(region) }
    }
  }
}

extension Drawing {
  fileprivate func areas() -> TemplateObject {
    [
      "map": .html(SafeHTML(trusted: chart(SiteChart.map, headingLevel: 2) ?? "")),
      "regions": .list(
        site.plan.regions.map { region in
          let provinces = provinces(of: region)
          let stories = provinces.filter { !site.stories.stories(inProvince: $0.iso).isEmpty }.count
          return [
            "title": .text(words(region.name)), "href": .text(href(region.address)),
            "count": .text(
              text("areas.region-count", ["count": number(provinces.count), "stories": number(stories)])),
            "provinces": .list(
              provinces.map { province in
                let stories = site.stories.stories(inProvince: province.iso).count
                return [
                  "title": .text(words(province.name)), "href": .text(href(province.address)),
                  "stories": stories == 0
                    ? .nothing : .text(text("areas.story-count", ["count": number(stories)])),
                ]
              }),
          ]
        }),
      "national": shelf(site.stories.thai.filter { $0.provinces.isEmpty }),
      "derivation": .text(orNothing: site.plan.geography.derivation[language]),
      "grid_note": .text(orNothing: site.plan.geography.grid.note[language]),
      "credits": .list(
        site.plan.geography.credits.map { ["words": .text(words($0.words)), "url": .text($0.url)] }),
    ]
  }

  fileprivate func view(_ province: Province, in region: Regions.Region?) -> TemplateObject {
    let results = site.plan.results.filter { $0.area == .place(province.iso) }
    let situation = situation(of: province)
    return [
      "region": region.map { link(words($0.name), $0.address) } ?? .nothing,
      "region_note": .text(
        orNothing: site.plan.geography.unconfirmed.contains { $0.province.value == province.iso }
          ? region?.note[language] : nil),
      "iso": .text(province.iso),
      "shelf": shelf(site.stories.stories(inProvince: province.iso)),
      "figures": figures(results), "has_figures": .flag(!results.isEmpty),
      "situation": .list(situation), "has_situation": .flag(!situation.isEmpty),
      "neighbours": .list(
        region.map(provinces(of:))?.filter { $0.iso != province.iso }.map { link(words($0.name), $0.address) }
          ?? []),
    ]
  }

  fileprivate func view(_ region: Regions.Region) -> TemplateObject {
    let provinces = provinces(of: region)
    let stories = site.stories.thai.filter { story in
      story.provinces.contains { province in provinces.contains { $0.iso == province.value } }
    }
    let results = site.plan.results.filter { $0.area == .place(region.id) }
    return [
      "note": .text(orNothing: region.note[language]),
      "count": .text(text("areas.province-count", ["count": number(provinces.count)])),
      "provinces": .list(provinces.map { link(words($0.name), $0.address) }),
      "shelf": shelf(stories), "figures": figures(results), "has_figures": .flag(!results.isEmpty),
    ]
  }

  /// The figures of the situation that the plan gives for a province by name.
  private func situation(of province: Province) -> [TemplateValue] {
    site.plan.series.flatMap { series -> [TemplateValue] in
      guard let group = site.plan.contextGroups.first(where: { $0.id == series.group.value }) else {
        return []
      }
      return series.observations.filter { $0.dimension.thai == province.name.thai }.map { observation in
        [
          "name": .text(words(series.name)), "href": .text(href(group.address) + "#" + series.id),
          "value": .text(quantity(observation, of: series)?.text(language) ?? ""),
          "period": .text(observation.period.map { name(of: $0) } ?? text("context.no-period")),
          "publisher": .text(publisher(observation)),
        ]
      }
    }
  }

  /// The provinces of a region in the order of the page's language.
  private func provinces(of region: Regions.Region) -> [Province] {
    site.plan.provinces.filter { $0.region.value == region.id }.sorted(thaiBy: { words($0.name) })
  }

  private func figures(_ results: [IndicatorResult]) -> TemplateValue {
    .list(
      results.compactMap { result in
        guard let indicator = site.plan.indicator(result.indicator.value) else { return nil }
        let range = (result.value ?? result.low, result.value ?? result.high)
        return [
          "name": .text(words(indicator.name)), "href": .text(href(indicator.address)),
          "period": .text(result.period.name(language)),
          "value": .text(
            Quantity(range: range, unit: indicator.unit)?.text(language)
              ?? text("flag." + result.flag.rawValue)),
          "source": .text(orNothing: result.source),
        ]
      })
  }
}
