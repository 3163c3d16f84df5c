import Charts
import Diagnostics
import Plan
import ThaiText

extension Drawing {
  private var typesetter: Typesetter { Typesetter(desk.breaker) }

  /// An indicator's target and result: the bullet or, where quarters are known, the line with its target path. Empty, and
  /// said in words elsewhere, when the year has neither.
  /// - Parameters:
  ///   - isOneOfMany: whether the chart stands among those of other indicators, and its heading names it.
  ///   - caption: the finding in a writer's words; nil for the one that the figures make.
  func chart(
    of indicator: Indicator, headingLevel: Int, isOneOfMany: Bool = false, caption: String? = nil
  ) -> String {
    let progress = site.progress(of: indicator)
    let status = site.status(of: indicator)
    guard progress.target?.value != nil || status.working != nil else { return "" }
    let finding = finding(of: indicator, progress, status)
    let figure = ChartFigure(
      id: indicator.id,
      heading: caption.map { Bilingual(thai: $0, english: $0) } ?? (isOneOfMany ? indicator.name : finding),
      headingLevel: headingLevel,
      subtitle: isOneOfMany ? both { finding[$0] + " · " + site.year.name($0) } : subtitle(of: indicator),
      source: source(of: indicator, progress), asOf: site.day)
    return drawn { () throws(Misreading) in
      if progress.quarterResults.count >= 2, let line = try quarters(of: indicator, progress) {
        var figure = figure
        if indicator.accumulates {
          let running = both { site.strings.text("chart.running-total", $0, log: log) }
          figure.subtitle = both { figure.subtitle[$0] + " · " + running[$0] }
        }
        return figure.html(line, language, typesetter)
      }
      let standing = progress.standing(yearHasEnded: status.yearHasEnded)
      let bullet = try BulletChart(
        measure: measure(indicator), period: both { site.year.name($0) }, target: progress.target?.value,
        result: reading(standing),
        resultPeriod: standing?.through.map { through in both { FiscalPeriod.quarter(through).name($0) } },
        direction: indicator.direction.chart)
      return figure.html(bullet, language, typesetter)
    }
  }

  /// The parts of an indicator beside each other, by their targets in the site's year; nil when it has none.
  func partsChart(of indicator: Indicator, headingLevel: Int, caption: String? = nil) -> String? {
    let parts = site.plan.parts(of: indicator)
    let rows = parts.compactMap { part in
      site.progress(of: part).target?.value.map { RankedBars.Row(part.name, .value($0)) }
    }
    guard indicator.kind == .count, rows.count >= 2, rows.count == parts.count,
      let largest = rows.max(by: { ($0.reading.low ?? .zero) < ($1.reading.low ?? .zero) }),
      let whole = site.progress(of: indicator).target?.value, let part = largest.reading.low
    else { return nil }
    let heading = both { language in
      site.strings.text(
        "chart.largest-part", language,
        [
          "name": largest.name[language],
          "share": part.share(of: whole).map { Quantity($0, unit: .percent).text(language) } ?? "",
          "whole": indicator.name[language],
        ], log: log)
    }
    let figure = ChartFigure(
      id: indicator.id + "-parts", heading: caption.map { Bilingual(thai: $0, english: $0) } ?? heading,
      headingLevel: headingLevel,
      subtitle: subtitle(of: indicator),
      source: planSource(indicator.provenance), asOf: site.day)
    return drawn { () throws(Misreading) in
      let bars = try RankedBars(measure: measure(indicator), period: both { site.year.name($0) }, rows: rows)
      return figure.html(bars, language, typesetter)
    }
  }

  /// Every indicator of some themes with a target in the site's year, as one mark each.
  func targetStrip(of themes: [Theme]? = nil, id: String = "targets") -> String {
    let themes = themes ?? site.plan.themes
    var used: [Status.Finding] = []
    let groups = themes.map { theme -> TargetStrip.Group in
      let marks = site.plan.indicators.filter { $0.theme == theme.number }.compactMap { indicator in
        let finding = site.status(of: indicator).finding
        guard finding != .noTarget else { return nil as TargetStrip.Mark? }
        if !used.contains(finding) { used.append(finding) }
        return TargetStrip.Mark(
          indicator.number, indicator.name, stripStatus(finding), isPart: indicator.isPart,
          address: WebAddress(href(indicator.address)))
      }
      let address = page.address == theme.address ? nil : WebAddress(href(theme.address))
      return TargetStrip.Group(both { "\(theme.number). " + theme.shortName[$0] }, address: address, marks)
    }
    guard groups.contains(where: { !$0.marks.isEmpty }) else { return "" }
    let title = both { site.strings.text("chart.strip-title", $0, ["year": site.year.name($0)], log: log) }
    let figure = ChartFigure(
      id: id, heading: title, headingLevel: 2,
      subtitle: both { site.strings.text("chart.strip-subtitle", $0, log: log) },
      source: planSource(nil), asOf: site.day)
    return drawn { () throws(Misreading) in
      let strip = try TargetStrip(
        title: title, unit: both { site.strings.text("chart.indicator-unit", $0, log: log) }, groups: groups,
        statuses: used.map(stripStatus), headingLevel: 3)
      return figure.html(strip, language)
    }
  }

  private func stripStatus(_ finding: Status.Finding) -> TargetStrip.Status {
    TargetStrip.Status(
      both { site.strings.text("status." + finding.rawValue, $0, log: log) }, finding.look)
  }

  /// The provinces, shaded where there are stories.
  func storyMap(headingLevel: Int) -> String {
    let tiles = site.plan.provinces.map { province in
      let count = site.stories.stories(inProvince: province.iso).count
      return TileMap.Tile(
        row: province.row, column: province.column, label: province.shortNameThai, name: province.name,
        value: both {
          site.strings.text(
            count == 0 ? "chart.no-story" : "areas.story-count", $0, ["count": NumberFormat.text(count)],
            log: log)
        }, classIndex: count == 0 ? 0 : 1, address: WebAddress(href(province.address)))
    }
    let title = both { site.strings.text("chart.map-title", $0, log: log) }
    let covered = site.stories.provinceCount
    let finding = both {
      site.strings.text(
        "home.map-finding", $0,
        [
          "count": NumberFormat.text(covered), "rest": NumberFormat.text(site.plan.provinces.count - covered),
        ], log: log)
    }
    let figure = ChartFigure(
      id: "stories-map", heading: finding, headingLevel: headingLevel,
      subtitle: both { site.strings.text("chart.map-subtitle", $0, log: log) }, asOf: site.day)
    return drawn { () throws(Misreading) in
      let map = try TileMap(
        title: title, unit: both { site.strings.text("chart.province-unit", $0, log: log) }, tiles: tiles,
        classes: [
          both { site.strings.text("chart.without-story", $0, log: log) },
          both { site.strings.text("chart.with-story", $0, log: log) },
        ])
      return figure.html(map, language)
    }
  }

  /// A series of the situation: a line over time, or bars of places and groups at one time. Nil when its figures stand at
  /// fewer than two comparable points, and a table or a sentence serves better.
  func chart(of series: ContextSeries) -> String? {
    let shown = series.observations.filter { $0.value != nil }
    guard shown.count >= 2, shown.count == series.observations.count else { return nil }
    let figure = ChartFigure(
      id: series.id, heading: series.name, headingLevel: 2, subtitle: both { subtitle(of: series, $0) })
    let measure = Measure(name: series.name, unit: series.unit)
    if Set(shown.map(\.dimension)).count == 1 {
      let entries = shown.compactMap { observation in
        observation.period.flatMap(\.chart).map { LineChart.Entry($0, reading(observation)) }
      }
      guard entries.count == shown.count, shown.allSatisfy({ $0.period?.isYear == true }) else { return nil }
      return drawn { () throws(Misreading) in
        let line = try LineChart(measure: measure, series: [LineChart.Series(series.name, entries)])
        return figure.html(line, language, typesetter)
      }
    }
    guard Set(shown.map(\.period)).count == 1, Set(shown.map(\.dimension)).count == shown.count else {
      return nil
    }
    return drawn { () throws(Misreading) in
      let bars = try RankedBars(
        measure: measure, period: both { language in shown[0].period.map { name(of: $0, language) } ?? "" },
        rows: shown.map { RankedBars.Row($0.dimension, reading($0)) })
      return figure.html(bars, language, typesetter)
    }
  }

  // MARK: Pieces

  /// The quarters as running totals or levels; nil when one that the totals need is missing.
  private func quarters(of indicator: Indicator, _ progress: Progress) throws(Misreading) -> LineChart? {
    guard progress.standing(yearHasEnded: false)?.missing.isEmpty == true else { return nil }
    var total = FixedDecimal.zero
    var entries: [LineChart.Entry] = []
    for result in progress.quarterResults {
      guard let value = result.value else { return nil }
      total = indicator.accumulates ? total + value : value
      entries.append(.init(TimePeriod(result.period), .value(total, result.flag.certainty)))
    }
    var path: [LineChart.Target] = []
    for quarter in progress.year.quarters {
      if let target = progress.target(through: quarter) {
        path.append(.init(TimePeriod(.quarter(quarter)), target))
      }
    }
    if path.isEmpty, let target = progress.target?.value, let last = progress.year.quarters.last {
      path = [.init(TimePeriod(.quarter(last)), target)]
    }
    return try LineChart(
      measure: measure(indicator), series: [LineChart.Series(indicator.name, entries)], targets: path,
      direction: indicator.direction.chart, asOf: site.day)
  }

  private func measure(_ indicator: Indicator) -> Measure {
    Measure(name: indicator.name, unit: indicator.unit, isShare: indicator.kind == .percent)
  }

  private func reading(_ standing: Standing?) -> Reading {
    guard let standing, let low = standing.low, let high = standing.high else { return .notYetReported }
    let certainty: Reading.Certainty = standing.isPreliminary ? .provisional : .final
    return low == high ? .value(low, certainty) : .range(low, high, certainty)
  }

  private func reading(_ observation: Observation) -> Reading {
    observation.value.map { .value($0, observation.valueType == .forecast ? .forecast : .final) } ?? .missing
  }

  private func finding(of indicator: Indicator, _ progress: Progress, _ status: Status) -> Bilingual {
    both { language in
      site.strings.text(
        "chart.finding", language,
        [
          "year": site.year.name(language),
          "target": progress.target?.value.map { Quantity($0, unit: indicator.unit).text(language) }
            ?? site.strings.text("figure.not-given", language, log: log),
          "status": site.strings.text("status." + status.finding.rawValue, language, log: log),
        ], log: log)
    }
  }

  private func subtitle(of indicator: Indicator) -> Bilingual {
    both { indicator.name[$0] + " · " + indicator.unit[$0] + " · " + site.year.name($0) }
  }

  private func subtitle(of series: ContextSeries, _ language: Language) -> String {
    let dimensions = Set(series.observations.map(\.dimension))
    let place = dimensions.count == 1 ? dimensions.first.map { " · " + $0[language] } ?? "" : ""
    return series.unit[language] + place
  }

  /// The plan for the target and, where there are results, what reported them.
  private func source(of indicator: Indicator, _ progress: Progress) -> Bilingual {
    let plan = planSource(indicator.provenance)
    let results = progress.quarterResults + [progress.yearResult].compactMap { $0 }
    guard let latest = results.last(where: { $0.flag.hasValue }) else { return plan }
    return both { language in
      plan[language] + " · "
        + site.strings.text(
          "chart.result-source", language,
          ["source": latest.source ?? "", "day": latest.reportedOn?.long(language) ?? ""], log: log)
    }
  }

  private func planSource(_ provenance: Provenance?) -> Bilingual {
    both { language in
      let section = provenance.map { ", " + citation($0, language) } ?? ""
      return site.plan.document.entry.name(language) + section
    }
  }

  private func both(_ words: (Language) -> String) -> Bilingual {
    Bilingual(thai: words(.thai), english: words(.english))
  }

  /// What a chart draws, or nothing, with the problem in the log, when its figures do not fit it.
  private func drawn(_ draw: () throws(Misreading) -> String) -> String {
    do {
      return try draw()
    } catch {
      log.append(error.diagnostic(at: page.source))
      return ""
    }
  }
}

extension Indicator.Direction {
  fileprivate var chart: Direction { self == .higherIsBetter ? .higherIsBetter : .lowerIsBetter }
}

extension IndicatorResult.Flag {
  fileprivate var certainty: Reading.Certainty {
    switch self {
    case .provisional: .provisional
    case .estimate: .estimate
    default: .final
    }
  }
}

extension Status.Finding {
  /// How a mark of this finding looks. Findings of a running and of an ended year share looks: they never meet.
  fileprivate var look: TargetStrip.Look {
    switch self {
    case .noTarget, .noResult: .dashed
    case .undecided, .incomplete: .outlined
    case .onTrack: .round
    case .behind: .hatched
    case .met, .achieved: .solid
    case .missed: .cornered
    }
  }
}

extension ContextPeriod {
  fileprivate var isYear: Bool { if case .year = self { true } else { false } }

  fileprivate var chart: TimePeriod? {
    if case .year(let year) = self { TimePeriod(calendarYear: year) } else { nil }
  }
}
