import Charts
import Diagnostics
import ThaiText

extension Samples {
  static func ranges() throws -> [Sample] {
    func row(_ thai: String, _ english: String, _ reading: Reading) -> RangeBars.Row {
      .init(Bilingual(thai: thai, english: english), reading)
    }
    let year = Bilingual(thai: "ปี\u{A0}2568", english: "2025")
    return [
      Sample(
        "range-growth", thai: "เศรษฐกิจปี 2568 คาดว่าจะโตช้ากว่าปีก่อน",
        english: "The economy is expected to slow in 2025",
        try RangeBars(
          measure: growth, period: year,
          rows: [
            row("การขยายตัวทางเศรษฐกิจ", "Economic growth", .range(number("1.3"), number("2.0"), .forecast)),
            row("เงินเฟ้อทั่วไป", "Headline inflation", .range(number("0.0"), number("1.0"), .forecast)),
          ],
          reference: .init(Bilingual(thai: "เศรษฐกิจปี 2567", english: "Growth in 2024"), number("2.5")))),
      Sample(
        "range-hard", thai: "ช่วง จุด และค่าที่รู้เพียงข้างเดียว",
        english: "Ranges, points and figures known on one side",
        try RangeBars(
          measure: households, period: year,
          rows: [
            row(
              "ผู้มีรายได้น้อยที่ได้รับผลกระทบจากการพัฒนาระบบรางทุกสาย", "Low-income people affected by every rail line",
              .range(number("-500"), number("27084"))),
            row("เหนือ", "North", value("12000")),
            row("กลาง", "Central", Reading(.exactly(number("15000")), qualifier: .over)),
            row("ใต้", "South", Reading(.exactly(number("9000")), qualifier: .under)),
            row("ตะวันตก", "West", .missing), row("ตะวันออก", "East", .notApplicable),
            row("กรุงเทพฯ", "Bangkok", value("3000", .estimate)),
          ])),
    ]
  }
}
