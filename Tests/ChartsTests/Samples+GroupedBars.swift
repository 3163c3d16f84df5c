import Charts
import Diagnostics
import ThaiText

extension Samples {
  static let debt = Measure(
    name: Bilingual(thai: "ครัวเรือนที่มีหนี้สิน", english: "Households in debt"), unit: .percent, isShare: true)
  static let years = [
    Bilingual(thai: "ปี 2564", english: "2021"), Bilingual(thai: "ปี 2566", english: "2023"),
  ]
  static let promised = [
    Bilingual(thai: "เป้าหมาย", english: "Target"), Bilingual(thai: "ผล", english: "Result"),
  ]

  static func pair(_ thai: String, _ english: String, _ one: Reading, _ other: Reading) -> GroupedBars.Row {
    .init(Bilingual(thai: thai, english: english), [one, other])
  }

  static func groupedBars() throws -> [Sample] {
    [
      Sample(
        "grouped-years", thai: "หนี้ครัวเรือนลดลงทุกภาค ยกเว้นภาคใต้",
        english: "Fewer households are in debt, except in the South",
        try GroupedBars(
          measure: debt, groups: years,
          rows: [
            pair("อีสาน", "Northeast", value("65.3"), value("61.2")),
            pair("เหนือ", "North", value("54.1"), value("52.0")),
            pair("กลาง", "Central", value("49.8"), value("47.0", .estimate)),
            pair("ใต้", "South", value("36.9"), value("38.4")),
            pair("กรุงเทพมหานคร", "Bangkok", value("36.2"), .missing),
          ])),
      Sample(
        "grouped-long-names", thai: "โครงการใหญ่ที่สุดยังห่างเป้าหมายมากที่สุด",
        english: "The largest programme is furthest from its target",
        try GroupedBars(
          measure: households, period: year, groups: promised,
          rows: [
            pair(
              "ซ่อมแซม ปรับปรุงที่อยู่อาศัย “บ้านพอเพียง”", "Homes repaired under Baan Por Phiang",
              value("15625"), value("9120", .provisional)),
            pair(
              "แก้ไขปัญหาที่อยู่อาศัยผู้มีรายได้น้อยที่ได้รับผลกระทบจากการพัฒนาระบบราง",
              "Housing problems solved for low-income people affected by rail development", value("2300"),
              .notYetReported),
            pair(
              "พัฒนาที่อยู่อาศัยชั่วคราว กรณีไฟไหม้ ไล่รื้อ ภัยพิบัติ",
              "Temporary housing after fire, eviction or disaster", .notApplicable, value("165")),
          ])),
      Sample(
        "grouped-negative", thai: "การลงทุนกลับมาขยายตัวเกือบทุกด้าน",
        english: "Nearly all investment grows again",
        try GroupedBars(
          measure: growth, groups: years,
          rows: [
            pair("เครื่องจักร", "Machinery", value("-8.4"), value("3.1")),
            pair("ก่อสร้าง", "Construction", value("2.0"), value("-1.6", .estimate)),
            pair("ภาครัฐ", "Public", value("0.0"), value("0.0")),
            pair("เอกชน", "Private", value("-3.2", .estimate), value("4.7")),
          ])),
      Sample(
        "grouped-huge", thai: "งบประมาณเพิ่มขึ้นเท่าตัว", english: "The budget doubled",
        try GroupedBars(
          measure: Measure(
            name: Bilingual(thai: "งบประมาณ", english: "Budget"),
            unit: Bilingual(thai: "บาท", english: "baht")),
          groups: years,
          rows: [
            pair("ที่อยู่อาศัย", "Housing", value("400000000000"), value("812345678901", .estimate)),
            pair("ชุมชน", "Communities", value("1"), value("0")),
          ])),
      Sample(
        "grouped-many", thai: "สองในสามของจังหวัดดีขึ้น", english: "Two in three provinces improved",
        try GroupedBars(
          measure: debt, groups: years,
          rows: (1...30).map { number in
            let first = FixedDecimal(coefficient: 300 + number * 37 % 400, scale: 1)
            let second = FixedDecimal(coefficient: 280 + number * 53 % 430, scale: 1)
            return pair("จังหวัดที่ \(number)", "Province \(number)", .value(first), .value(second))
          })),
    ]
  }
}
