import Charts
import Diagnostics
import Plan
import Templates
import ThaiText

/// The situation that the plan answers to: `/context/`.
enum ContextIndexPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    [
      Page(
        address: Address("context"), language: language, template: "pages/context",
        title: site.strings.text("navigation.context", language, log: log),
        description: site.strings.text(
          "context.description", language, ["count": NumberFormat.text(site.plan.series.count)], log: log),
        source: .file("seeds/context/groups.yaml")
      ) { drawing in
        [
          "groups": .list(
            site.plan.contextGroups.map { group in
              let series = site.plan.series.filter { $0.group.value == group.id }
              return [
                "title": .text(drawing.words(group.title)), "question": .text(drawing.words(group.question)),
                "summary": .text(drawing.words(group.summary)), "href": .text(drawing.href(group.address)),
                "count": .text(drawing.text("context.count", ["count": drawing.number(series.count)])),
              ]
            }),
          "count": .text(drawing.number(site.plan.series.count)),
        ]
      }
    ]
  }
}

/// One group of series: `/context/<group>/`.
enum ContextGroupPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    site.plan.contextGroups.map { group in
      Page(
        address: group.address, language: language, template: "pages/context-group",
        title: group.title[language],
        description: group.question[language],
        trail: [
          .init(
            title: site.strings.text("navigation.context", language, log: log), address: Address("context"))
        ],
        source: .file("seeds/context/series.csv")
      ) { $0.view(group) }
    }
  }
}

extension Drawing {
  fileprivate func view(_ group: ContextGroup) -> TemplateObject {
    let series = site.plan.series.filter { $0.group.value == group.id }
    let charts = site.charts.declared(on: group.address)
    return [
      "question": .text(words(group.question)), "summary": .text(words(group.summary)),
      "charts": .list(
        charts.filter { $0.sources.count > 1 }.compactMap { declared($0, headingLevel: 2) }),
      "series": .list(series.map { view($0, charts) }),
      "others": .list(
        site.plan.contextGroups.filter { $0.id != group.id }.map { link(words($0.title), $0.address) }),
    ]
  }

  private func declared(_ chart: DeclaredChart, headingLevel: Int) -> TemplateValue? {
    self.chart(chart.id, headingLevel: headingLevel).map { .html(SafeHTML(trusted: $0)) }
  }

  private func view(_ series: ContextSeries, _ charts: [DeclaredChart]) -> TemplateValue {
    let own = charts.filter { $0.sources == [series.id] }
    let lone = series.observations.count == 1 ? series.observations.first : nil
    let remarks = remarks(about: [series.id])
    return [
      "id": .text(series.id), "name": .text(words(series.name)), "unit": .text(words(series.unit)),
      "lone": lone.map { value($0, of: series) } ?? .nothing,
      "charts": .list(own.compactMap { declared($0, headingLevel: 3) }), "has_charts": .flag(!own.isEmpty),
      "rows": lone == nil ? .list(series.observations.map { value($0, of: series) }) : [],
      "publishers": .texts(distinct(series.observations.map(publisher))),
      "publishers_are_thai": .flag(language == .english),
      "notes": .list(
        distinct(series.observations.compactMap { $0.note[language] ?? $0.note.thai }).map(TemplateValue.text)
      ),
      "remarks": .list(remarks), "has_remarks": .flag(!remarks.isEmpty),
      "source": .text(distinct(series.observations.map { citation($0.provenance) }).joined(separator: ", ")),
    ]
  }

  private func value(_ observation: Observation, of series: ContextSeries) -> TemplateValue {
    let quantity = quantity(observation, of: series)
    return [
      "dimension": .text(words(observation.dimension)),
      "period": .text(observation.period.map { name(of: $0) } ?? text("context.no-period")),
      "value": .text(quantity?.text(language) ?? ""),
      "type": .text(text("value-type." + observation.valueType.rawValue)),
      "is_actual": .flag(observation.valueType == .actual),
      "is_doubtful": .flag(observation.flag == .check),
      "publisher": .text(publisher(observation)),
    ]
  }

  func quantity(_ observation: Observation, of series: ContextSeries) -> Quantity? {
    Quantity(
      range: (observation.value ?? observation.low, observation.value ?? observation.high), unit: series.unit,
      qualifier: observation.qualifier)
  }

  /// The publisher and publication of a figure, as the plan names them.
  func publisher(_ observation: Observation) -> String {
    let named = [observation.publisherThai, observation.publicationThai].compactMap { $0 }
    return named.isEmpty ? text("context.no-publisher") : named.joined(separator: " · ")
  }

  /// The name of a period, with the era in Thai and the Common Era year in English.
  func name(of period: ContextPeriod) -> String { name(of: period, language) }

  /// The name of a period in either language.
  func name(of period: ContextPeriod, _ language: Language) -> String {
    func year(_ buddhist: Int) -> String {
      language == .thai ? "\(buddhist)" : "\(buddhist - CalendarDay.buddhistOffset)"
    }
    return switch period {
    case .year(let buddhist): year(buddhist)
    case .years(let years): year(years.lowerBound) + "–" + year(years.upperBound)
    case .quarter(let buddhist, let number, let calendar):
      site.strings.text(
        "context.quarter-" + calendar.rawValue, language, ["quarter": "\(number)", "year": year(buddhist)],
        log: log)
    }
  }
}
