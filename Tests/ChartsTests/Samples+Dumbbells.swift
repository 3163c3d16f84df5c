import Charts
import Diagnostics
import ThaiText

extension Samples {
  static func dumbbells() throws -> [Sample] {
    let moments = [2567, 2568].map { year in
      Bilingual(thai: "ปี\u{A0}\(year)", english: "\(year - 543)")
    }
    func row(_ thai: String, _ english: String, _ before: Reading, _ after: Reading) -> Dumbbell.Row {
      .init(Bilingual(thai: thai, english: english), before, after)
    }
    return [
      Sample(
        "dumbbell-growth", thai: "การส่งออกจะโตช้าลงมากที่สุด", english: "Exports are expected to slow most",
        try Dumbbell(
          measure: growth, moments: moments,
          rows: [
            row("การบริโภคภาคเอกชน", "Private consumption", value("4.4"), value("2.4", .forecast)),
            row("การลงทุนภาคเอกชน", "Private investment", value("-1.6"), value("-0.7", .forecast)),
            row("การลงทุนภาครัฐ", "Public investment", value("4.8"), value("5.5", .forecast)),
            row(
              "การส่งออกสินค้าและบริการ", "Exports of goods and services", value("5.8"), value("1.8", .forecast)),
          ])),
      Sample(
        "dumbbell-hard", thai: "เท่าเดิม ขาดข้อมูล และชื่อยาว", english: "Equal, missing and long names",
        try Dumbbell(
          measure: households, moments: moments,
          rows: [
            row(
              "ผู้มีรายได้น้อยที่ได้รับผลกระทบจากการพัฒนาระบบรางทุกสาย", "Low-income people affected by every rail line",
              value("12034"), value("27084")),
            row("เหนือ", "North", value("500"), value("500")), row("กลาง", "Central", value("0"), value("15")),
            row("ใต้", "South", .missing, value("8000")), row("ตะวันตก", "West", .missing, .missing),
            row("กรุงเทพฯ", "Bangkok", value("3000"), .notYetReported),
          ])),
    ]
  }
}
