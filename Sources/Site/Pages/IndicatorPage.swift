import Charts
import Diagnostics
import Plan
import Templates
import ThaiText

/// One indicator: `/indicators/<id>/`.
enum IndicatorPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    site.plan.indicators.map { indicator in
      var trail = [
        Page.Crumb(
          title: site.strings.text("navigation.indicators", language, log: log),
          address: Address("indicators"))
      ]
      if let parent = indicator.parent.flatMap({ site.plan.indicator($0.value) }) {
        trail.append(.init(title: parent.name[language], address: parent.address))
      }
      return Page(
        address: indicator.address, language: language, template: "pages/indicator",
        title: indicator.name[language], description: description(of: indicator, site, language, log),
        trail: trail,
        source: indicator.place
      ) { $0.view(indicator) }
    }
  }

  private static func description(
    of indicator: Indicator, _ site: SiteModel, _ language: Language, _ log: DiagnosticLog
  ) -> String {
    let target = site.progress(of: indicator).target?.value.map {
      Quantity($0, unit: indicator.unit).text(language)
    }
    let key = target == nil ? "indicator.description-without-target" : "indicator.description"
    return site.strings.text(
      key, language,
      [
        "name": indicator.name[language], "target": target ?? "", "year": site.year.name(language),
        "status": site.strings.text(
          "status." + site.status(of: indicator).finding.rawValue, language, log: log),
      ], log: log)
  }
}

extension Drawing {
  fileprivate func view(_ indicator: Indicator) -> TemplateObject {
    let progress = site.progress(of: indicator)
    let status = site.status(of: indicator)
    let theme = site.plan.theme(number: indicator.theme)
    let parent = indicator.parent.flatMap { site.plan.indicator($0.value) }
    let programmes = site.plan.programmes.filter { $0.indicators.contains { $0.value == indicator.id } }
    let remarks =
      remarks(about: [indicator.id]) + [indicator.note[language]].compactMap { $0.map(TemplateValue.text) }
    return [
      "id": .text(indicator.id), "number": .text(indicator.number),
      "unit": .text(words(indicator.unit)),
      "year": .text(site.year.name(language)),
      "kind": .text(text("kind." + indicator.kind.rawValue)),
      "direction": .text(text("direction." + indicator.direction.rawValue)),
      "accumulates": .text(text(indicator.accumulates ? "accumulates.yes" : "accumulates.no")),
      "target": .text(orNothing: target(of: indicator)), "reached": .text(orNothing: reached(indicator)),
      "target_number": .text(orNothing: progress.target?.value.map { NumberFormat.text($0) }),
      "status": view(status, of: indicator),
      "chart": .html(SafeHTML(trusted: chart(indicator.id, headingLevel: 2) ?? "")),
      "periods": .list(periods(of: indicator)),
      "theme": theme.map {
        ["title": .text(words($0.shortName)), "href": .text(href($0.address))]
      } ?? .nothing,
      "parent": parent.map { ["title": .text(words($0.name)), "href": .text(href($0.address))] } ?? .nothing,
      "parts": .list(site.plan.parts(of: indicator).map(row)),
      "has_parts": .flag(!site.plan.parts(of: indicator).isEmpty),
      "parts_chart": .html(
        orNothing: chart(indicator.id + "-parts", headingLevel: 3).map(SafeHTML.init(trusted:))),
      "programmes": .list(
        programmes.map { ["title": .text(words($0.title)), "href": .text(href($0.address))] }),
      "has_programmes": .flag(!programmes.isEmpty),
      "remarks": .list(remarks), "has_remarks": .flag(!remarks.isEmpty),
      "citation": .text(citation(indicator.provenance)),
      "shelf": shelf(site.stories.stories(ofIndicator: indicator.id)),
      "cite": .text(cite(indicator)),
    ]
  }

  /// Every period that has a target or a result, with both as they are printed.
  private func periods(of indicator: Indicator) -> [TemplateValue] {
    let targets = site.plan.targets.filter { $0.indicator.value == indicator.id }
    let results = site.plan.results.filter { $0.indicator.value == indicator.id && $0.area == .whole }
    let periods = Set(targets.map(\.period) + results.map(\.period)).sorted()
    return periods.map { period in
      let target = targets.first { $0.period == period }
      let result = results.first { $0.period == period }
      let notes = [target?.note[language], result?.note].compactMap { $0 }
      return [
        "name": .text(period.name(language)),
        "target": .text(
          target?.value.map { Quantity($0, unit: indicator.unit).text(language) } ?? text("figure.not-given")),
        "result": .text(self.result(result, of: indicator, in: period)),
        "source": .text(orNothing: result?.source ?? target?.provenance.map(citation)),
        "source_language": .text(languageTag(of: result?.source ?? "")),
        "reported": .text(
          orNothing: result?.reportedOn.map { text("indicator.reported-on", ["day": $0.long(language)]) }),
        "notes": .list(notes.map { ["text": .text($0), "language": .text(languageTag(of: $0))] }),
      ]
    }
  }

  private func result(_ result: IndicatorResult?, of indicator: Indicator, in period: FiscalPeriod) -> String
  {
    guard let result else {
      let standing =
        period.isYear
        ? site.plan.progress(of: indicator, in: period.fiscalYear).standing(yearHasEnded: false) : nil
      guard let standing,
        let known = Quantity(range: (standing.low, standing.high), unit: indicator.unit)
      else { return text("status.no-result") }
      let key = indicator.accumulates ? "indicator.sum-of-quarters" : "indicator.latest-quarter"
      return text(key, ["result": known.text(language)])
    }
    guard result.flag.hasValue else { return text("flag." + result.flag.rawValue) }
    let range = (result.value ?? result.low, result.value ?? result.high)
    let quantity = Quantity(range: range, unit: indicator.unit)?.text(language) ?? ""
    return result.flag == .final ? quantity : quantity + " (" + text("flag." + result.flag.rawValue) + ")"
  }

  /// How the page is cited.
  private func cite(_ indicator: Indicator) -> String {
    let publisher =
      site.publisher(language)
      + (site.settings.isDemonstration ? " (" + text("page.demonstration-short") + ")" : "")
    return text(
      "indicator.cite",
      [
        "publisher": publisher, "id": indicator.id, "section": citation(indicator.provenance),
        "name": words(indicator.name), "plan": site.plan.document.entry.name(language),
        "url": site.hyperlinks.canonical(indicator.address, in: language) ?? "",
        "day": site.day.long(language),
      ]
    ).trimmingSpaces()
  }
}

extension String {
  fileprivate func trimmingSpaces() -> String {
    split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }
}
