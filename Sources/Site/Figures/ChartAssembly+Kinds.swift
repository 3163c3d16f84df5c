import Charts
import Diagnostics
import ThaiText

extension ChartAssembly {
  /// The chart of a kind.
  /// - Throws: ``Misreading`` when the rows do not fit it.
  func chart(_ kind: ChartKind) throws(Misreading) -> any Chart {
    switch kind {
    case .rankedBars:
      return try RankedBars(
        measure: measure, period: when,
        rows: rows.map { .init(name($0), $0.reading, isHighlighted: $0.isHighlighted) },
        extent: options.extent)
    case .line: return try LineChart(measure: measure, series: lines(), extent: options.extent)
    case .groupedBars:
      let moments = distinct(rows.map(moment))
      return try GroupedBars(
        measure: measure, groups: moments,
        rows: groups.map { group in .init(group.name, moments.map { reading(of: group.rows, at: $0) }) })
    case .slope:
      let moments = distinct(rows.map(moment))
      return try SlopeChart(
        measure: measure, moments: moments,
        lines: moments.count == 2
          ? groups.map { group in
            .init(
              group.name, reading(of: group.rows, at: moments[0]), reading(of: group.rows, at: moments[1]),
              isHighlighted: group.rows.contains(where: \.isHighlighted))
          } : [], extent: options.extent)
    case .dumbbell:
      let moments = distinct(rows.map(moment))
      return try Dumbbell(
        measure: measure, moments: moments,
        rows: moments.count == 2
          ? groups.map { group in
            .init(
              group.name, reading(of: group.rows, at: moments[0]), reading(of: group.rows, at: moments[1]))
          } : [], extent: options.extent)
    case .stackedBar:
      return try StackedBar(
        measure: measure, period: when, parts: rows.map { .init(name($0), $0.reading) },
        statedWhole: options.whole?.reading)
    case .stepDownBars:
      return try StepDownBars(
        measure: measure, period: when, steps: rows.map { .init(name($0), $0.reading) })
    default: throw Self.undeclared(kind)
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

  private static func undeclared(_ kind: ChartKind) -> Misreading {
    Misreading(
      .chartKind, thai: "แผนภูมิชนิด \(kind.rawValue) เว็บไซต์สร้างเองจากข้อมูลของแผน ประกาศในเนื้อหาไม่ได้",
      english: "A chart of kind \(kind.rawValue) is made by the site from the plan and cannot be declared.",
      hint: Bilingual(
        thai: "ใช้ชนิดอื่น เช่น ranked-bars, line หรือ slope",
        english: "Use another kind, such as ranked-bars, line or slope."))
  }
}
