import Charts
import Diagnostics
import ThaiText

/// Charts with ordinary and with hard data, each once; the golden pictures and the gallery are made of them.
enum Samples {
  /// A chart of a kind, with the name of its golden picture.
  struct Sample: Sendable {
    var name: String
    var figure: ChartFigure
    var chart: any Chart

    init(_ name: String, thai: String, english: String, _ chart: any Chart) {
      self.name = name
      self.chart = chart
      let measure = chart.name(.thai).split(separator: ":").last.map(String.init) ?? ""
      let inEnglish = chart.name(.english).split(separator: ":").last.map(String.init) ?? ""
      figure = ChartFigure(
        id: name, heading: Bilingual(thai: thai, english: english),
        subtitle: Bilingual(
          thai: measure.trimmingSpaces, english: inEnglish.trimmingSpaces),
        source: Bilingual(thai: "ตัวเลขสมมติเพื่อการทดสอบ", english: "Made-up figures for tests"),
        asOf: CalendarDay(year: 2026, month: 11, day: 22))
    }
  }

  static func all() throws -> [Sample] {
    try bullets() + lines() + slopes() + bars() + barsWithTargets() + groupedBars() + stackedBars()
      + stepDownBars() + dumbbells() + ranges() + lists()
  }

  static let tambons = Measure(
    name: Bilingual(thai: "ตำบลต้นแบบชุมชนเข้มแข็ง", english: "Model tambons for strong communities"),
    unit: Bilingual(thai: "ตำบล", english: "tambons"))
  static let score = Measure(
    name: Bilingual(thai: "คะแนนคุณธรรมและความโปร่งใส", english: "Integrity and transparency score"),
    unit: .percent, isShare: true)
  static let households = Measure(
    name: Bilingual(thai: "ครัวเรือนที่มีที่อยู่อาศัยมั่นคง", english: "Households with secure housing"),
    unit: Bilingual(thai: "ครัวเรือน", english: "households"))
  static let growth = Measure(
    name: Bilingual(thai: "อัตราการขยายตัวของการลงทุน", english: "Growth of investment"), unit: .percent)
  static let year = Bilingual(thai: "ปีงบประมาณ 2569", english: "fiscal year 2569")

  static func number(_ text: String) -> FixedDecimal {
    (try? FixedDecimal(text)) ?? FixedDecimal(0)
  }

  static func value(_ text: String, _ certainty: Reading.Certainty = .final) -> Reading {
    .value(number(text), certainty)
  }

  static func quarter(_ year: Int, _ number: Int) -> TimePeriod {
    TimePeriod(.quarter(FiscalQuarter(year: FiscalYear(buddhist: year), number: number)))
  }
}

extension String {
  var trimmingSpaces: String { String(drop { $0 == " " }) }
}
