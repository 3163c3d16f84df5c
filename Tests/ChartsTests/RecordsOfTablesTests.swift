import Charts
import Diagnostics
import Testing
import ThaiText

/// The tables of charts for machines: the same figures as in the picture, plain.
@Suite struct RecordsOfTablesTests {
  private func bars(_ readings: [Reading]) throws -> [[String]] {
    try RankedBars(
      measure: Samples.tambons, period: Samples.year,
      rows: readings.enumerated().map {
        .init(Bilingual(thai: "แถว \($0.offset)", english: "Row \($0.offset)"), $0.element)
      }
    ).table(.thai).records(.thai)
  }

  @Test("numbers stand without commas and with the decimals of their source")
  func plain() throws {
    #expect(
      try bars([.value(Samples.number("15625")), .value(Samples.number("-3.50"))]) == [
        ["รายการ", "ค่า", "หน่วย"], ["แถว 0", "15625", "ตำบล"], ["แถว 1", "-3.50", "ตำบล"],
      ])
  }

  @Test("a range has its ends in columns of their own, and what is said of a figure stands in the last")
  func special() throws {
    let doubted = Reading(.exactly(Samples.number("9")), .forecast, isDoubtful: true)
    #expect(
      try bars([
        doubted, .range(FixedDecimal(2), FixedDecimal(6), .estimate), .missing,
        Reading(.exactly(FixedDecimal(1)), qualifier: .over),
      ]) == [
        ["รายการ", "ค่า", "ค่า (ต่ำสุด)", "ค่า (สูงสุด)", "หน่วย", "หมายเหตุ"],
        ["แถว 0", "9", "", "", "ตำบล", "ค่าคาดการณ์ มีข้อสงสัย"],
        ["แถว 1", "", "2", "6", "ตำบล", "ค่าประมาณ"],
        ["แถว 3", "1", "", "", "ตำบล", "กว่า"],
        ["แถว 2", "", "", "", "ตำบล", "ไม่มีข้อมูล"],
      ])
  }

  @Test("every record has as many fields as the head", arguments: 1...60)
  func shape(_ seed: Int) {
    for chart in PictureTests.random(UInt64(seed)) {
      for language in Language.allCases {
        let records = chart.table(language).records(language)
        #expect(Set(records.map(\.count)).count == 1, "\(type(of: chart))")
      }
    }
  }

  @Test("a qualifier stands before its number in the picture and in the summary")
  func qualifier() throws {
    let about = Reading(.exactly(Samples.number("6.14")), qualifier: .about)
    let chart = try RankedBars(
      measure: Samples.tambons, period: Samples.year,
      rows: [.init(Samples.year, about), .init(Samples.year, .value(FixedDecimal(1)))])
    let texts = chart.picture(.wide, .thai, Typesetter(try WordBreaker())).texts.flatMap(\.lines)
    #expect(texts.contains("ราว\u{A0}6.14"))
    #expect(chart.summary(.thai).contains("ราว\u{A0}6.14"))
    #expect(chart.summary(.english).contains("about 6.14"))
  }
}
