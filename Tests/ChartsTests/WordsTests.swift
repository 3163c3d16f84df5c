import Charts
import Diagnostics
import Testing
import ThaiText

/// What charts say: summaries, tables, and why some figures make no chart.
@Suite struct WordsTests {
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  private func bullet(
    _ measure: Measure = Samples.tambons, target: String?, _ result: Reading,
    _ direction: Direction = .higherIsBetter
  ) throws -> BulletChart {
    try BulletChart(
      measure: measure, period: Samples.year, target: target.map(Samples.number), result: result,
      direction: direction)
  }

  @Test("a result is said beside its target, with the distance and, of things counted, the share")
  func below() throws {
    let chart = try bullet(target: "85", Samples.value("62"))
    #expect(
      plain(chart.summary(.thai))
        == "ปีงบประมาณ 2569 ผลอยู่ที่ 62 ตำบล เป้าหมาย 85 ตำบล ต่ำกว่าเป้าหมาย 23 ตำบล คิดเป็นร้อยละ 72.9 ของเป้าหมาย")
    #expect(
      plain(chart.summary(.english))
        == "Fiscal year 2569: 62 tambons against a target of 85 tambons, 23 tambons below the target, 72.9 percent of it."
    )
  }

  @Test("between percentages the distance is in percentage points, without a share")
  func points() throws {
    let summary = plain(try bullet(Samples.score, target: "85", Samples.value("86.5")).summary(.thai))
    #expect(summary == "ปีงบประมาณ 2569 ผลอยู่ที่ร้อยละ 86.5 เป้าหมายร้อยละ 85.0 สูงกว่าเป้าหมาย 1.5 จุดร้อยละ")
  }

  @Test("where nothing is reported the target is said and that nothing is")
  func notYet() throws {
    let chart = try bullet(target: "431", .notYetReported)
    #expect(plain(chart.summary(.thai)) == "ปีงบประมาณ 2569 มีเป้าหมาย 431 ตำบล ยังไม่มีรายงานผล")
    #expect(plain(chart.summary(.english)) == "Fiscal year 2569: a target of 431 tambons, not reported yet.")
    #expect(chart.table(.thai).rows.map { $0.map(\.text) } == [["ปีงบประมาณ 2569", "ยังไม่มีรายงานผล", "431"]])
  }

  @Test("where less is better the target is a ceiling, and no share is said of it")
  func ceiling() throws {
    let summary = plain(try bullet(target: "5", Samples.value("7"), .lowerIsBetter).summary(.thai))
    #expect(summary == "ปีงบประมาณ 2569 ผลอยู่ที่ 7 ตำบล เป้าหมายไม่เกิน 5 ตำบล สูงกว่าเป้าหมาย 2 ตำบล")
  }

  @Test("zero, negative and equal targets are said without a share")
  func hardTargets() throws {
    #expect(plain(try bullet(target: "0", Samples.value("0")).summary(.thai)).hasSuffix("เท่ากับเป้าหมายพอดี"))
    #expect(
      plain(try bullet(target: "-2", Samples.value("-5")).summary(.thai)).hasSuffix("ต่ำกว่าเป้าหมาย 3 ตำบล"))
    #expect(plain(try bullet(target: nil, Samples.value("5")).summary(.thai)).hasSuffix("ไม่ได้ตั้งเป้าหมาย"))
    let range = Reading.range(FixedDecimal(1), FixedDecimal(9), .final)
    #expect(
      plain(try bullet(target: "5", range).summary(.english)).hasSuffix(
        "the target lies within the range of the result."))
  }

  @Test("a line says its latest figure, the change, the extremes and the gaps")
  func line() throws {
    let numbers = ["10", "40", "", "5", "20"]
    let chart = try LineChart(
      measure: Samples.tambons,
      series: [
        .init(
          Samples.year,
          numbers.enumerated().map {
            .init(
              TimePeriod(calendarYear: 2560 + $0.offset),
              $0.element.isEmpty ? .missing : Samples.value($0.element))
          })
      ])
    #expect(
      plain(chart.summary(.thai))
        == "ปี 2564 อยู่ที่ 20 ตำบล เพิ่มขึ้น 10 ตำบล จากปี 2560 สูงสุดในปี 2561 ที่ 40 ตำบล ต่ำสุดในปี 2563 ที่ 5 ตำบล ไม่มีข้อมูลปี 2562")
    #expect(
      plain(chart.summary(.english))
        == "2021: 20 tambons; up 10 tambons from 2017; highest in 2018, at 40 tambons; lowest in 2020, at 5 tambons; no data for 2019."
    )
    #expect(chart.table(.thai).rows.map { $0[1].text } == ["10", "40", "ไม่มีข้อมูล", "5", "20"])
  }

  @Test("a quarter without an entry is missing when it has ended, else not reported yet")
  func quarters() throws {
    let chart = try LineChart(
      measure: Samples.tambons,
      series: [.init(Samples.year, [.init(Samples.quarter(2569, 1), Samples.value("62"))])],
      targets: (1...4).map { .init(Samples.quarter(2569, $0), FixedDecimal($0 * 100)) },
      asOf: CalendarDay(year: 2026, month: 4, day: 20))
    #expect(
      chart.table(.thai).rows.map { $0[1].text } == ["62", "ไม่มีข้อมูล", "ยังไม่มีรายงานผล", "ยังไม่มีรายงานผล"])
    #expect(chart.table(.thai).rows.map { $0[2].text } == ["100", "200", "300", "400"])
  }

  @Test("bars are ranked, equal ones in the order given, and those without a number last")
  func ranked() throws {
    let readings: [(String, Reading)] = [
      ("ก", .missing), ("ข", Samples.value("3")), ("ค", Samples.value("9")),
      ("ง", Samples.value("3", .estimate)),
      ("จ", .range(FixedDecimal(2), FixedDecimal(6), .final)),
    ]
    let chart = try RankedBars(
      measure: Samples.tambons, period: Samples.year,
      rows: readings.map { .init(Bilingual(thai: $0.0, english: $0.0), $0.1) })
    #expect(chart.rows.map(\.name.thai) == ["ค", "จ", "ข", "ง", "ก"])
    #expect(
      plain(chart.summary(.thai))
        == "สูงสุดคือค 9 ตำบล รองลงมาคือจ 2–6 ตำบล ต่ำสุดคือข และง 3 ตำบล ไม่มีข้อมูล: ก")
    #expect(chart.table(.thai).rows.map { $0[2].text } == ["", "", "", "ค่าประมาณ", ""])
  }

  @Test("figures that make no chart are refused with what would fit")
  func misfits() {
    #expect(throws: Misreading.self) { try bullet(target: nil, .missing) }
    #expect(throws: Misreading.self) { try bullet(target: "1", Samples.value("123456789012345")) }
    #expect(throws: Misreading.self) {
      try BulletChart(
        measure: Samples.tambons, period: Samples.year, target: FixedDecimal(1), result: .missing,
        bands: [.init(upTo: FixedDecimal(5), Samples.year), .init(upTo: FixedDecimal(2), Samples.year)])
    }
    let one = LineChart.Entry(TimePeriod(calendarYear: 2569), Samples.value("1"))
    let quarter = LineChart.Entry(Samples.quarter(2569, 1), Samples.value("1"))
    let far = LineChart.Entry(TimePeriod(calendarYear: 9000), Samples.value("1"))
    for entries in [[one], [one, one], [one, quarter], [one, far], []] {
      #expect(throws: Misreading.self) {
        try LineChart(measure: Samples.tambons, series: [.init(Samples.year, entries)])
      }
    }
    #expect(throws: Misreading.self) {
      try LineChart(
        measure: Samples.tambons, series: Array(repeating: .init(Samples.year, [one, far]), count: 5))
    }
    #expect(throws: Misreading.self) {
      try RankedBars(
        measure: Samples.tambons, period: Samples.year, rows: [.init(Samples.year, Samples.value("1"))])
    }
    let tile = TileMap.Tile(row: 0, column: 0, label: "ก", name: Samples.year, classIndex: 0, address: nil)
    let outside = TileMap.Tile(
      row: 20, column: 0, label: "ก", name: Samples.year, classIndex: 0, address: nil)
    for (tiles, count) in [([tile, tile], 1), ([tile], 6), ([tile], 0), ([outside], 1), ([], 1)] {
      #expect(throws: Misreading.self) {
        try TileMap(
          title: Samples.year, unit: Samples.year, tiles: tiles,
          classes: Array(repeating: Samples.year, count: count))
      }
    }
    let (empty, full) = (TargetStrip.Status(Samples.year, .dashed), TargetStrip.Status(Samples.year, .solid))
    let mark = TargetStrip.Mark("1", Samples.year, full, address: nil)
    for (marks, statuses) in [([mark], [empty]), ([], [full]), ([mark], [full, full])] {
      #expect(throws: Misreading.self) {
        try TargetStrip(
          title: Samples.year, unit: Samples.year, groups: [.init(Samples.year, marks)], statuses: statuses)
      }
    }
  }
}
