import Charts
import Diagnostics
import ThaiText

extension Samples {
  static func slopes() throws -> [Sample] {
    let moments = [2564, 2566].map { year in
      Bilingual(thai: "ปี\u{A0}\(year)", english: "\(year - 543)")
    }
    func line(
      _ thai: String, _ english: String, _ before: Reading, _ after: Reading, highlighted: Bool = false
    )
      -> SlopeChart.Line
    {
      .init(Bilingual(thai: thai, english: english), before, after, isHighlighted: highlighted)
    }
    let inequality = Measure(
      name: Bilingual(thai: "ดัชนีความไม่เสมอภาค", english: "Inequality index"),
      unit: Bilingual(thai: "สัมประสิทธิ์", english: "coefficient"))
    return [
      Sample(
        "slope-two", thai: "ความไม่เสมอภาคลดลงทั้งด้านรายได้และรายจ่าย",
        english: "Inequality fell by income and by expenditure",
        try SlopeChart(
          measure: inequality, moments: moments,
          lines: [
            line("รายได้", "Income", value("0.430"), value("0.417")),
            line("รายจ่าย", "Expenditure", value("0.343"), value("0.335")),
          ], extent: .fitted)),
      Sample(
        "slope-one", thai: "สัดส่วนคนจนลดลงสองจุดร้อยละ", english: "Poverty fell by two points",
        try SlopeChart(
          measure: growth, moments: moments,
          lines: [line("ทั้งประเทศ", "Country", value("5.43"), value("3.41"))])),
      Sample(
        "slope-eight", thai: "แปดภาคสวนทางกัน", english: "Eight regions part ways",
        try SlopeChart(
          measure: households, moments: moments,
          lines: [
            line(
              "ผู้มีรายได้น้อยที่ได้รับผลกระทบจากการพัฒนาระบบราง", "Low-income people affected by rail", value("120"),
              value("940"), highlighted: true),
            line("เหนือ", "North", value("500"), value("510")),
            line("กลาง", "Central", value("505"), value("505")),
            line("อีสาน", "Northeast", value("498"), value("502", .forecast)),
            line("ใต้", "South", value("0"), value("-60")), line("ตะวันออก", "East", value("495"), value("30")),
            line("ตะวันตก", "West", .missing, value("80")),
            line("กรุงเทพฯ", "Bangkok", value("1200"), .notYetReported),
          ])),
    ]
  }
}
