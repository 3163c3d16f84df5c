import Charts
import Diagnostics
import Plan
import ThaiText

/// The charts that the plan's indicators make by themselves.
extension SiteChart {
  /// The target and result of an indicator; nil when the site's year has neither.
  static func ofIndicator(_ indicator: Indicator, _ standings: Standings) -> SiteChart? {
    let isKnown =
      standings.progress(of: indicator).target?.value != nil || standings.status(of: indicator).working != nil
    guard isKnown else {
      return nil
    }
    return SiteChart(
      id: indicator.id, title: indicator.name, source: indicator.place, home: indicator.address
    ) {
      drawing throws(Misreading) in try drawing.indicatorChart(indicator)
    }
  }

  /// The parts of an indicator beside each other; nil when they are not all known or do not add up to it.
  static func ofParts(
    _ indicator: Indicator, _ plan: ActionPlan, _ standings: Standings, _ strings: InterfaceStrings,
    log: DiagnosticLog
  ) -> SiteChart? {
    let parts = plan.parts(of: indicator)
    let targets = parts.compactMap { standings.progress(of: $0).target?.value }
    guard indicator.kind == .count, parts.count >= 2, targets.count == parts.count,
      standings.progress(of: indicator).target?.value != nil
    else { return nil }
    let title = Bilingual(
      thai: strings.text("chart.parts-title", .thai, ["name": indicator.name.thai], log: log),
      english: strings.text("chart.parts-title", .english, ["name": indicator.name.english], log: log))
    return SiteChart(
      id: indicator.id + "-parts", title: title, source: indicator.place, home: indicator.address
    ) { drawing throws(Misreading) in try drawing.partsChart(indicator)
    }
  }
}

extension Drawing {
  /// The target of an indicator and how it stands, in a line.
  func finding(of indicator: Indicator) -> Bilingual {
    let progress = site.progress(of: indicator)
    return both { language in
      site.strings.text(
        "chart.finding", language,
        [
          "year": site.year.name(language),
          "target": progress.target?.value.map { Quantity($0, unit: indicator.unit).text(language) }
            ?? site.strings.text("figure.not-given", language, log: log),
          "status": site.strings.text(
            "status." + site.status(of: indicator).finding.rawValue, language, log: log),
        ], log: log)
    }
  }

  /// The bullet or, where quarters are known, the line with its target path.
  fileprivate func indicatorChart(_ indicator: Indicator) throws(Misreading) -> DrawnChart? {
    let progress = site.progress(of: indicator)
    let status = site.status(of: indicator)
    var figure = ChartFigure(
      id: indicator.id, heading: finding(of: indicator), subtitle: subtitle(of: indicator),
      source: source(of: indicator, progress), asOf: site.day)
    if progress.quarterResults.count >= 2, let line = try quarters(of: indicator, progress) {
      if indicator.accumulates {
        let running = both { site.strings.text("chart.running-total", $0, log: log) }
        let subtitle = figure.subtitle
        figure.subtitle = both { subtitle[$0] + " · " + running[$0] }
      }
      return DrawnChart(figure: figure, chart: line)
    }
    let standing = progress.standing(yearHasEnded: status.yearHasEnded)
    let bullet = try BulletChart(
      measure: measure(indicator), period: both { site.year.name($0) }, target: progress.target?.value,
      result: Reading(standing),
      resultPeriod: standing?.through.map { through in both { FiscalPeriod.quarter(through).name($0) } },
      direction: indicator.direction.chart)
    return DrawnChart(figure: figure, chart: bullet)
  }

  /// The parts of an indicator by their targets in the site's year.
  fileprivate func partsChart(_ indicator: Indicator) throws(Misreading) -> DrawnChart? {
    let parts = site.plan.parts(of: indicator).map { part in
      let progress = site.progress(of: part)
      let ended = site.status(of: part).yearHasEnded
      return (part.name, progress.target?.value, Reading(progress.standing(yearHasEnded: ended)))
    }
    let targets = parts.compactMap { name, target, _ in target.map { RankedBars.Row(name, .value($0)) } }
    let results = parts.map { name, target, result in RankedBars.Row(name, result, target: target) }
    // Without any result the targets are compared with each other.
    let rows = results.contains { $0.reading.low != nil } ? results : targets
    guard let largest = targets.max(by: { ($0.reading.low ?? .zero) < ($1.reading.low ?? .zero) }),
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
    return DrawnChart(
      figure: ChartFigure(
        id: indicator.id + "-parts", heading: heading, subtitle: subtitle(of: indicator),
        source: planSource(indicator.provenance), asOf: site.day),
      chart: try RankedBars(
        measure: measure(indicator), period: both { site.year.name($0) }, rows: rows,
        direction: indicator.direction.chart))
  }

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

  private func subtitle(of indicator: Indicator) -> Bilingual {
    both { indicator.name[$0] + " · " + indicator.unit[$0] + " · " + site.year.name($0) }
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
