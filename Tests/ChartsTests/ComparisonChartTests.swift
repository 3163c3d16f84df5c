import Charts
import Diagnostics
import Testing
import ThaiText

/// Charts of two moments and of ranges: what they say, how they are ordered, and what they refuse.
@Suite struct ComparisonChartTests {
  private let moments = [
    Bilingual(thai: "ปี 2564", english: "2021"), Bilingual(thai: "ปี 2566", english: "2023"),
  ]

  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  private func name(_ name: String) -> Bilingual { Bilingual(thai: name, english: name) }

  private func value(_ text: String) -> Reading { Samples.value(text) }

  @Test("a slope says the change, from where to where")
  func slope() throws {
    let chart = try SlopeChart(
      measure: Samples.score, moments: moments, lines: [.init(name("ก"), value("51.5"), value("47.9"))])
    #expect(plain(chart.summary(.thai)) == "ลดลง 3.6 จุดร้อยละ จากร้อยละ 51.5 (ปี 2564) เป็นร้อยละ 47.9 (ปี 2566)")
    #expect(
      plain(chart.summary(.english))
        == "Down 3.6 percentage points, from 51.5 percent (2021) to 47.9 percent (2023).")
    let several = try SlopeChart(
      measure: Samples.tambons, moments: moments,
      lines: [
        .init(name("ก"), value("5"), value("5")), .init(name("ข"), value("1"), .missing),
        .init(name("ค"), value("2"), value("9")),
      ])
    #expect(
      plain(several.summary(.thai))
        == "ก: ปี 2564 และปี 2566 เท่ากันที่ 5 ตำบล / ค: เพิ่มขึ้น 7 ตำบล จาก 2 ตำบล (ปี 2564) เป็น 9 ตำบล (ปี 2566) / ไม่มีข้อมูล: ข"
    )
    #expect(several.table(.thai).rows.map { $0[2].text } == ["5", "ไม่มีข้อมูล", "9"])
  }

  @Test("a dumbbell is sorted by the change and says how many rose and fell")
  func dumbbell() throws {
    let chart = try Dumbbell(
      measure: Samples.tambons, moments: moments,
      rows: [
        .init(name("ก"), value("9"), value("2")), .init(name("ข"), .missing, value("3")),
        .init(name("ค"), value("1"), value("6")), .init(name("ง"), value("4"), value("4")),
      ])
    #expect(chart.rows.map(\.name.thai) == ["ค", "ง", "ก", "ข"])
    #expect(
      plain(chart.summary(.thai))
        == "จากปี 2564 ถึงปี 2566 เพิ่มขึ้น 1 รายการ ลดลง 1 รายการ เท่าเดิม 1 รายการ เพิ่มมากที่สุดคือค 5 ตำบล (จาก 1 ตำบล เป็น 6 ตำบล) ลดมากที่สุดคือก 7 ตำบล (จาก 9 ตำบล เป็น 2 ตำบล) ไม่มีข้อมูล: ข"
    )
    #expect(
      plain(chart.summary(.english))
        == "From 2021 to 2023 1 rose, 1 fell and 1 was the same; the greatest rise is ค, 5 tambons (from 1 tambon to 6 tambons); the greatest fall is ก, 7 tambons (from 9 tambons to 2 tambons); no data: ข."
    )
  }

  @Test("the dots of a dumbbell lie in proportion to their numbers, the first open and the second filled")
  func proportion() throws {
    let chart = try Dumbbell(
      measure: Samples.tambons, moments: moments,
      rows: [.init(name("ก"), value("0"), value("50")), .init(name("ข"), value("100"), value("25"))])
    let picture = chart.picture(.wide, .thai, Typesetter(try WordBreaker()))
    let dots = picture.marks.compactMap { mark -> (Double, String)? in
      if case .dot(let place, let radius, let kind) = mark, radius == 6, place.y > 40 {
        (place.x, kind.name)
      } else {
        nil
      }
    }
    let (zero, fifty, hundred, quarter) = (dots[0].0, dots[1].0, dots[2].0, dots[3].0)
    #expect(
      abs((fifty - zero) - (hundred - zero) / 2) < 0.01 && abs((quarter - zero) - (hundred - zero) / 4) < 0.01
    )
    #expect(dots.map { $0.1.contains("open") } == [true, false, true, false])
  }

  @Test("a range is said with both ends, an open side with its word, and beside its reference")
  func ranges() throws {
    let chart = try RangeBars(
      measure: Samples.growth, period: Samples.year,
      rows: [
        .init(name("ก"), .range(Samples.number("1.3"), Samples.number("2.0"), .forecast)),
        .init(name("ข"), Reading(.exactly(Samples.number("5.0")), qualifier: .under)),
      ], reference: .init(name("ปีก่อน"), Samples.number("2.5")))
    #expect(
      plain(chart.summary(.thai))
        == "ก ร้อยละ 1.3–2.0 (ค่าคาดการณ์) ข ต่ำกว่าร้อยละ 5.0 เทียบกับปีก่อน ที่ร้อยละ 2.5")
    #expect(chart.table(.thai).rows.map { $0[1].text } == ["1.3–2.0", "ต่ำกว่า\u{A0}5.0", "2.5"])
  }

  @Test("figures that do not fit are refused with the name of the chart that does")
  func misfits() {
    func kinds(_ make: () throws(Misreading) -> any Chart) -> String? {
      do throws(Misreading) {
        _ = try make()
        return nil
      } catch {
        return error.hint?.english
      }
    }
    let row = SlopeChart.Line(name("ก"), value("1"), value("2"))
    func slope(_ count: Int, _ lines: [SlopeChart.Line]) -> String? {
      kinds { () throws(Misreading) in
        try SlopeChart(
          measure: Samples.tambons, moments: Array(repeating: Samples.year, count: count), lines: lines)
      }
    }
    #expect(slope(1, [row])?.contains("ranked-bars") == true)
    #expect(slope(3, [row])?.contains("kind: line") == true)
    #expect(slope(2, Array(repeating: row, count: 9))?.contains("dumbbell") == true)
    #expect(slope(2, [.init(name("ก"), .missing, value("2"))])?.contains("ranked-bars") == true)
    let range = Reading.range(FixedDecimal(1), FixedDecimal(3))
    #expect(slope(2, [.init(name("ก"), range, value("2"))])?.contains("range-bars") == true)
    #expect(slope(2, Array(repeating: row, count: 8)) == nil)
    let pair = Dumbbell.Row(name("ก"), value("1"), value("2"))
    func dumbbell(_ rows: [Dumbbell.Row]) -> String? {
      kinds { () throws(Misreading) in
        try Dumbbell(measure: Samples.tambons, moments: moments, rows: rows)
      }
    }
    #expect(dumbbell([pair])?.contains("slope") == true)
    #expect(dumbbell(Array(repeating: pair, count: 41))?.contains("tile-map") == true)
    #expect(dumbbell([pair, pair, .init(name("ข"), range, value("1"))])?.contains("range-bars") == true)
    #expect(dumbbell([pair, pair]) == nil)
    #expect(
      kinds { () throws(Misreading) in
        try RangeBars(measure: Samples.tambons, period: Samples.year, rows: [.init(name("ก"), value("1"))])
      }?.contains("ranked-bars") == true)
  }
}
