import Charts
import Diagnostics
import ThaiText

extension ChartAssembly {
  /// The kinds that content can declare, by the names of ``ChartKind``; the others the site makes from the plan.
  enum Kind: String, CaseIterable {
    case line, slope, dumbbell
    case rankedBars = "ranked-bars"
    case rangeBars = "range-bars"
    case groupedBars = "grouped-bars"
    case stackedBar = "stacked-bar"
    case stepDownBars = "step-down-bars"
  }

  /// The chart of a kind.
  /// - Throws: ``Misreading`` when the rows do not fit it.
  func chart(_ kind: Kind) throws(Misreading) -> any Chart {
    switch kind {
    case .rankedBars:
      return try RankedBars(
        measure: measure, period: when,
        rows: rows.map { .init(name($0), $0.reading, isHighlighted: $0.isHighlighted) },
        extent: options.extent)
    case .line: return try LineChart(measure: measure, series: lines(), extent: options.extent)
    case .groupedBars:
      return try GroupedBars(
        measure: measure, groups: moments,
        rows: groups.map { group in .init(group.name, moments.map { reading(of: group.rows, at: $0) }) })
    case .slope:
      return try SlopeChart(
        measure: measure, moments: moments,
        lines: moments.count == 2
          ? groups.map { group in
            .init(
              group.name, reading(of: group.rows, at: moments[0]), reading(of: group.rows, at: moments[1]),
              isHighlighted: group.rows.contains(where: \.isHighlighted))
          } : [], extent: options.extent)
    case .dumbbell:
      return try Dumbbell(
        measure: measure, moments: moments,
        rows: moments.count == 2
          ? groups.map { group in
            .init(
              group.name, reading(of: group.rows, at: moments[0]), reading(of: group.rows, at: moments[1]))
          } : [], extent: options.extent)
    case .rangeBars:
      return try RangeBars(
        measure: measure, period: when, rows: rows.map { .init(name($0), $0.reading) },
        reference: options.reference.flatMap { row in
          row.reading.number.map { .init(row.label ?? row.moment ?? row.subject, $0) }
        }, extent: options.extent)
    case .stackedBar:
      return try StackedBar(
        measure: measure, period: when, parts: rows.map { .init(name($0), $0.reading) },
        statedWhole: options.whole?.reading)
    case .stepDownBars:
      return try StepDownBars(
        measure: measure, period: when, steps: rows.map { .init(name($0), $0.reading) })
    }
  }

  /// The rows by name as lines over time.
  private func lines() throws(Misreading) -> [LineChart.Series] {
    var lines: [LineChart.Series] = []
    for group in groups {
      var entries: [LineChart.Entry] = []
      for row in group.rows {
        guard let period = row.period else { throw Self.timeless(row) }
        entries.append(.init(period, row.reading))
      }
      lines.append(.init(group.name, entries))
    }
    return lines
  }

  /// The moments that rows are compared at, the earliest first; where one has no year, in the order of the rows.
  private var moments: [Bilingual] {
    let times = distinct(rows.map { Moment(name: moment($0), period: $0.period) })
    let periods = times.compactMap(\.period)
    guard periods.count == times.count else { return distinct(times.map(\.name)) }
    return distinct(
      times.sorted { one, other in
        guard let first = one.period, let second = other.period else { return false }
        return (first.year, first.quarter ?? 0) < (second.year, second.quarter ?? 0)
      }.map(\.name))
  }

  private struct Moment: Hashable {
    var name: Bilingual
    var period: TimePeriod?
  }

  /// The time of a row as a column of two has it.
  private func moment(_ row: ChartRow) -> Bilingual {
    row.moment ?? row.dimension ?? Bilingual(thai: "ไม่ระบุเวลา", english: "no date given")
  }

  private func reading(of rows: [ChartRow], at moment: Bilingual) -> Reading {
    rows.first { self.moment($0) == moment }?.reading ?? .missing
  }

  private static func timeless(_ row: ChartRow) -> Misreading {
    Misreading(
      .chartTimes, thai: "ข้อมูลของ “\(row.subject.thai)” ไม่บอกปีหรือไตรมาส จึงวางบนแกนเวลาไม่ได้",
      english:
        "A figure of “\(row.subject.english)” has no single year or quarter and has no place on an axis of time.",
      hint: Bilingual(
        thai: "ใช้แผนภูมิแท่งเรียงลำดับ (kind: ranked-bars) หรือเลือกแถวอื่น",
        english: "Use ranked bars (kind: ranked-bars), or choose other rows."))
  }
}
