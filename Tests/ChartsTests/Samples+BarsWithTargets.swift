import Charts
import Diagnostics
import ThaiText

extension Samples {
  static func barsWithTargets() throws -> [Sample] {
    func row(_ thai: String, _ english: String, _ reading: Reading, _ target: String?) -> RankedBars.Row {
      .init(Bilingual(thai: thai, english: english), reading, target: target.map(number))
    }
    return [
      Sample(
        "bars-targets", thai: "สองโครงการถึงเป้าหมายแล้ว อีกสามยังไม่ถึง",
        english: "Two programmes reached their target, three did not",
        try RankedBars(
          measure: households, period: year,
          rows: [
            row("บ้านมั่นคง", "Baan Mankong", value("3370"), "3370"),
            row("ชุมชนริมคลองเปรมประชากร", "Canal communities", value("120"), "151"),
            row("บ้านพอเพียง", "Baan Por Phiang", value("4100", .estimate), "3900"),
            row("ที่อยู่อาศัยชั่วคราว", "Temporary housing", .notYetReported, "1650"),
            row("ระบบราง", "Rail", value("800"), "2300"), row("อื่น ๆ", "Other", value("90"), nil),
          ])),
      Sample(
        "bars-targets-only", thai: "ยังไม่มีรายงานผลของทุกโครงการ",
        english: "Nothing is reported yet of any programme",
        try RankedBars(
          measure: households, period: year,
          rows: [
            row(
              "แก้ไขปัญหาที่อยู่อาศัยผู้มีรายได้น้อยที่ได้รับผลกระทบจากการพัฒนาระบบราง",
              "Housing problems solved for low-income people affected by rail development", .notYetReported,
              "2300"),
            row(
              "พัฒนาที่อยู่อาศัยชุมชนริมคลองเปรมประชากร", "Housing on the Prem Prachakon canal", .notYetReported,
              "151"),
          ])),
      Sample(
        "bars-targets-negative", thai: "สองด้านพลาดเป้าหมาย", english: "Two fields missed their target",
        try RankedBars(
          measure: growth, period: year,
          rows: [
            row("เครื่องจักร", "Machinery", value("-8.4"), "2.0"),
            row("ก่อสร้าง", "Construction", value("3.1"), "-1.0"),
            row("ภาครัฐ", "Public", value("-1.5"), "-4.0"),
            row("เอกชน", "Private", .range(number("1.3"), number("2.0"), .forecast), "0"),
          ])),
      Sample(
        "bars-targets-ceiling", thai: "ทุกภาคมีเรื่องค้างไม่เกินเพดาน",
        english: "All regions stay under their ceiling",
        try RankedBars(
          measure: Measure(
            name: Bilingual(thai: "เรื่องร้องเรียนที่ค้างเกินกำหนด", english: "Overdue complaints"),
            unit: Bilingual(thai: "เรื่อง", english: "cases")),
          period: year,
          rows: (1...8).map { row("ภาคที่ \($0)", "Region \($0)", .value(FixedDecimal($0 * 5 % 9)), "9") },
          direction: .lowerIsBetter)),
    ]
  }
}
