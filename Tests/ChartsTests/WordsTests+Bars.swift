import Charts
import Diagnostics
import Testing
import ThaiText

extension WordsTests {
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  private func named(_ name: String) -> Bilingual { Bilingual(thai: name, english: name) }

  // MARK: Ranked bars with targets

  private func ranked(
    _ rows: [(String, Reading, String?)], _ direction: Direction = .higherIsBetter
  ) throws -> RankedBars {
    try RankedBars(
      measure: Samples.tambons, period: Samples.year,
      rows: rows.map { .init(named($0.0), $0.1, target: $0.2.map(Samples.number)) }, direction: direction)
  }

  @Test("few bars with targets are each said beside theirs, and the target has its column")
  func fewTargets() throws {
    let chart = try ranked([
      ("A", Samples.value("120"), "151"), ("B", .notYetReported, "40"), ("C", Samples.value("9"), nil),
    ])
    #expect(
      plain(chart.summary(.thai))
        == "A ผลอยู่ที่ 120 ตำบล เป้าหมาย 151 ตำบล ต่ำกว่าเป้าหมาย 31 ตำบล คิดเป็นร้อยละ 79.5 ของเป้าหมาย; C ผลอยู่ที่ 9 ตำบล; B มีเป้าหมาย 40 ตำบล ยังไม่มีรายงานผล"
    )
    #expect(
      plain(chart.summary(.english))
        == "A: 120 tambons against a target of 151 tambons, 31 tambons below the target, 79.5 percent of it; C: 9 tambons; B: a target of 40 tambons, not reported yet."
    )
    #expect(
      chart.table(.thai).rows.map { $0.map(\.text) } == [
        ["A", "120", "151"], ["C", "9", ""], ["B", "ยังไม่มีรายงานผล", "40"],
      ])
  }

  @Test("of many bars with targets it is said which reached theirs")
  func manyTargets() throws {
    let rows: [(String, Reading, String?)] = [
      ("A", Samples.value("9"), "9"), ("B", Samples.value("5"), "4"), ("C", Samples.value("3"), "7"),
      ("D", .notYetReported, "7"), ("E", Samples.value("1"), nil),
    ]
    #expect(
      try ranked(rows).summary(.thai)
        == "ถึงเป้าหมาย: A และB; ไม่ถึงเป้าหมาย: C; ไม่ได้ตั้งเป้าหมาย: E; ยังไม่มีรายงานผล: D")
    #expect(
      try ranked(rows, .lowerIsBetter).summary(.english)
        == "Met their target: A and C; missed their target: B; without a target: E; not reported yet: D.")
    let all = try ranked((1...5).map { ("A\($0)", Samples.value("1"), "1") }, .lowerIsBetter)
    #expect(all.summary(.thai) == "ทุกรายการที่มีผลไม่เกินเป้าหมาย")
  }

  // MARK: Grouped bars

  @Test("few pairs are said one by one, with their distance and what is missing")
  func fewPairs() throws {
    let chart = try GroupedBars(
      measure: Samples.debt, groups: Samples.years,
      rows: [
        .init(named("A"), [Samples.value("65.3"), Samples.value("61.2", .estimate)]),
        .init(named("B"), [Samples.value("36.2"), .missing]),
      ])
    #expect(
      plain(chart.summary(.thai))
        == "A ปี 2564 ร้อยละ 65.3 ปี 2566 ร้อยละ 61.2 (ค่าประมาณ) ต่ำกว่าอยู่ 4.1 จุดร้อยละ; B ปี 2564 ร้อยละ 36.2; ไม่มีข้อมูล: B (ปี 2566)"
    )
    #expect(
      plain(chart.summary(.english))
        == "A: 2021 65.3 percent, 2023 61.2 percent (estimate), 4.1 percentage points lower; B: 2021 36.2 percent; no data: B (2023)."
    )
    #expect(plain(chart.name(.thai)) == "แผนภูมิแท่งคู่: ครัวเรือนที่มีหนี้สิน ปี 2564 และปี 2566")
    #expect(
      chart.table(.thai).rows.map { $0.map(\.text) } == [
        ["A", "65.3", "61.2", "ปี 2566: ค่าประมาณ"], ["B", "36.2", "ไม่มีข้อมูล", ""],
      ])
  }

  @Test("of many pairs it is said in how many the second is more, and where they are widest apart")
  func manyPairs() throws {
    let pairs = [("A", "9", "1"), ("B", "2", "3"), ("C", "4", "6"), ("D", "5", "5"), ("E", "1", "2")]
    let chart = try GroupedBars(
      measure: Samples.tambons, period: Samples.year, groups: Samples.promised,
      rows: pairs.map { .init(named($0.0), [Samples.value($0.1), Samples.value($0.2)]) })
    #expect(
      plain(chart.summary(.thai))
        == "ผลสูงกว่าเป้าหมายใน 3 รายการ ต่ำกว่าใน 1 รายการ เท่ากันใน 1 รายการ; ต่างกันมากที่สุดคือA เป้าหมาย 9 ตำบล ผล 1 ตำบล ต่ำกว่าอยู่ 8 ตำบล"
    )
    #expect(
      plain(chart.summary(.english))
        == "Result is higher than Target in 3 rows, is lower than it in 1 row, equals it in 1 row; widest apart: A: Target 9 tambons, Result 1 tambon, 8 tambons lower."
    )
    let equal = try GroupedBars(
      measure: Samples.tambons, groups: Samples.promised,
      rows: pairs.map { .init(named($0.0), [Samples.value($0.1), Samples.value($0.1)]) })
    #expect(equal.summary(.thai) == "ผลเท่ากับเป้าหมายทุกรายการที่มีทั้งสองค่า")
  }

  // MARK: Stacked bar

  @Test("a whole is said with its parts and their shares")
  func parts() throws {
    let chart = try Samples.poverty(Reading(.exactly(Samples.number("7.17")), qualifier: .about))
    #expect(
      plain(chart.summary(.thai))
        == "รวมราว 7.17 ล้านคน แบ่งเป็น จนทั้งตัวเงินและหลายมิติ 1.04 ล้านคน (ร้อยละ 14.5) จนตัวเงินเท่านั้น 1.35 ล้านคน (ร้อยละ 18.8) และจนหลายมิติเท่านั้น 4.78 ล้านคน (ร้อยละ 66.7)"
    )
    #expect(
      plain(chart.summary(.english))
        == "About 7.17 million people in all: Poor in money and in other dimensions 1.04 million people (14.5 percent), Poor in money only 1.35 million people (18.8 percent) and Poor in other dimensions only 4.78 million people (66.7 percent)."
    )
    #expect(
      plain(try Samples.poverty(Samples.value("7.2")).summary(.thai)).hasSuffix(
        "ผลบวกของทุกส่วนคือ 7.17 ล้านคน ต่างจากยอดรวมเพราะการปัดเศษ"))
    #expect(
      chart.table(.thai).rows.map { $0.map(\.text) }.last?.map(plain) == ["รวม", "ราว 7.17", ""])
  }

  @Test("a part is never called nothing or all that is not; the sum is no surer than its parts")
  func extremes() throws {
    let chart = try StackedBar(
      measure: Samples.tambons, period: Samples.year,
      parts: [
        .init(named("A"), Samples.value("99999")), .init(named("B"), Samples.value("1", .estimate)),
        .init(named("C"), Samples.value("0")),
      ])
    #expect(
      plain(chart.summary(.thai))
        == "รวม 100,000 ตำบล (ค่าประมาณ) แบ่งเป็น A 99,999 ตำบล (กว่าร้อยละ 99.9) B 1 ตำบล (ค่าประมาณ, ต่ำกว่าร้อยละ 0.1) และC 0 ตำบล (ร้อยละ 0.0)"
    )
  }

  @Test("shares that are not the whole say so, and the rest gets no number")
  func incomplete() throws {
    func stack(_ numbers: [String]) throws -> StackedBar {
      try StackedBar(
        measure: Samples.score, period: Samples.year,
        parts: numbers.map { .init(named("A"), Samples.value($0)) })
    }
    #expect(
      plain(try stack(["30", "20"]).summary(.thai))
        == "รวมร้อยละ 50 แบ่งเป็น A ร้อยละ 30 และA ร้อยละ 20 ส่วนที่เหลือของร้อยละ 100 ไม่มีในข้อมูล")
    #expect(
      plain(try stack(["30", "20"]).summary(.english))
        == "50 percent in all: A 30 percent and A 20 percent. The rest of the 100 percent is not in the data."
    )
    // Three rounded thirds are a whole.
    #expect(
      plain(try stack(["33", "33", "33"]).summary(.thai)) == "แบ่งเป็น A ร้อยละ 33 A ร้อยละ 33 และA ร้อยละ 33")
  }

  // MARK: Step-down bars

  private func steps(_ numbers: [String?]) throws -> StepDownBars {
    try StepDownBars(
      measure: Samples.schooling, period: Samples.year,
      steps: zip(["A", "B", "C", "D"], numbers).map {
        .init(named($0), $1.map { Samples.value($0) } ?? .missing)
      })
  }

  @Test("a path is said from its first to its last step, with the largest loss in percentage points")
  func path() throws {
    let chart = try steps(["90.91", "70.12", "44.05", "3.96"])
    #expect(
      plain(chart.summary(.thai))
        == "ลดลงจากร้อยละ 90.91 ที่A เหลือร้อยละ 3.96 ที่D รวมลดลง 86.95 จุดร้อยละ ช่วงที่ลดลงมากที่สุดคือจากC ถึงD ลดลง 40.09 จุดร้อยละ"
    )
    #expect(
      plain(chart.summary(.english))
        == "From 90.91 percent at A to 3.96 percent at D, a fall of 86.95 percentage points; the largest loss is from C to D, 40.09 percentage points."
    )
    #expect(chart.table(.thai).rows.map { $0[2].text } == ["", "−20.79", "−26.07", "−40.09"])
  }

  @Test("over a step without a number the loss is said from the last one that has one")
  func gap() throws {
    let chart = try steps(["90.91", nil, "3.96"])
    #expect(
      plain(chart.summary(.thai))
        == "ลดลงจากร้อยละ 90.91 ที่A เหลือร้อยละ 3.96 ที่C รวมลดลง 86.95 จุดร้อยละ ไม่มีข้อมูล: B")
    #expect(
      chart.table(.thai).rows.map { $0.map(\.text) } == [
        ["A", "90.91", "", ""], ["B", "ไม่มีข้อมูล", "", ""], ["C", "3.96", "−86.95", "เทียบกับA"],
      ])
    let texts = chart.picture(.narrow, .thai, Typesetter(try WordBreaker())).texts.flatMap(\.lines)
    #expect(texts.map(plain).contains("−86.95 จุดร้อยละ จากA") && texts.contains("ไม่มีข้อมูล"))
    #expect(plain(try steps(["5", "5"]).summary(.english)) == "The same at every step, 5 percent.")
  }

  // MARK: All of them

  @Test("every number that is said or listed is in the data, or a difference, share or count of it")
  func numbers() throws {
    var random = SeededNumbers(seed: 11)
    for _ in 0..<120 {
      let decimals = random.next(in: 0...2)
      let data = (0..<random.next(in: 2...6)).map { _ in random.figure(decimals: decimals).magnitude }
      func name(_ index: Int) -> Bilingual { named(["A", "B", "C", "D", "E", "F"][index]) }
      let charts: [(any Chart)?] = [
        try? RankedBars(
          measure: Samples.tambons, period: named("now"),
          rows: data.enumerated().map { .init(name($0.offset), .value($0.element), target: data.last) }),
        try? GroupedBars(
          measure: Samples.tambons, groups: [named("a"), named("b")],
          rows: data.enumerated().map { .init(name($0.offset), [.value($0.element), .value(data[0])]) }),
        try? StackedBar(
          measure: Samples.tambons, period: named("now"),
          parts: data.enumerated().map { .init(name($0.offset), .value($0.element)) }),
        try? StepDownBars(
          measure: Samples.tambons, period: named("now"),
          steps: data.sorted(by: >).enumerated().map { .init(name($0.offset), .value($0.element)) }),
      ]
      let sum = FixedDecimal.sum(data)
      let differences = data.flatMap { one in data.map { (one - $0).magnitude } }
      var shares: [FixedDecimal?] = data.map { $0.share(of: sum) }
      if let last = data.last { shares += data.map { $0.share(of: last) } }
      var known: Set<String> = ["99.9", "0.1"]
      for number in data + differences + [sum] { known.insert(NumberFormat.text(number, decimals: decimals)) }
      for case let share? in shares { known.insert(NumberFormat.text(share, decimals: 1)) }
      for count in 0...data.count { known.insert(String(count)) }
      for chart in charts.compactMap({ $0 }) {
        for language in Language.allCases {
          let table = chart.table(language)
          let texts = [chart.summary(language)] + table.rows.flatMap { $0.map(\.text) }
          for found in texts.joined(separator: " | ").matches(of: /[0-9][0-9,]*(\.[0-9]+)?/) {
            #expect(known.contains(String(found.0)), "\(type(of: chart)): \(found.0) in \(texts)")
          }
        }
      }
    }
  }
}
