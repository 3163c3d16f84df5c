import Charts
import Diagnostics
import ThaiText

extension Samples {
  static let people = Measure(
    name: Bilingual(thai: "คนจน", english: "People in poverty"),
    unit: Bilingual(thai: "ล้านคน", english: "million people"))

  static func part(_ thai: String, _ english: String, _ reading: Reading) -> StackedBar.Part {
    .init(Bilingual(thai: thai, english: english), reading)
  }

  static func poverty(_ whole: Reading?) throws -> StackedBar {
    try StackedBar(
      measure: people, period: Bilingual(thai: "ปี 2566", english: "2023"),
      parts: [
        part("จนทั้งตัวเงินและหลายมิติ", "Poor in money and in other dimensions", value("1.04")),
        part("จนตัวเงินเท่านั้น", "Poor in money only", value("1.35")),
        part("จนหลายมิติเท่านั้น", "Poor in other dimensions only", value("4.78")),
      ], statedWhole: whole)
  }

  static func stackedBars() throws -> [Sample] {
    let ages = Measure(
      name: Bilingual(thai: "ผู้สูงอายุที่ทำงาน แบ่งตามสถานภาพ", english: "Older workers by status"), unit: .percent,
      isShare: true)
    return [
      Sample(
        "stack-overlap", thai: "คนจนสองในสามไม่ได้จนตัวเงิน",
        english: "Two thirds of the poor are not poor in money",
        try poverty(Reading(.exactly(number("7.17")), qualifier: .about))),
      Sample(
        "stack-shares", thai: "สองในสามทำงานของตนเอง", english: "Two thirds work for themselves",
        try StackedBar(
          measure: ages, period: Bilingual(thai: "ปี 2566", english: "2023"),
          parts: [
            part("ทำธุรกิจของตนเองโดยไม่มีลูกจ้าง", "Own-account", value("62.7")),
            part("ช่วยธุรกิจในครัวเรือน", "Family", value("19.2")), part("ลูกจ้างเอกชน", "Employees", value("12.3")),
            part("นายจ้าง", "Employers", value("3.5")), part("ลูกจ้างรัฐบาล", "Government", value("2.1")),
            part("การรวมกลุ่ม", "Co-operatives", value("0.2")),
          ])),
      Sample(
        "stack-incomplete", thai: "ครึ่งหนึ่งของงบประมาณอยู่ในสองด้าน",
        english: "Half of the budget goes to two fields",
        try StackedBar(
          measure: Measure(
            name: Bilingual(thai: "งบประมาณ", english: "Budget"), unit: .percent, isShare: true),
          period: year,
          parts: [
            part("ที่อยู่อาศัย", "Housing", value("30.0")), part("ชุมชน", "Communities", value("20.0", .estimate)),
          ])),
      Sample(
        "stack-tiny", thai: "เกือบทั้งหมดเป็นเงินอุดหนุน", english: "Nearly all is subsidy",
        try StackedBar(
          measure: Measure(
            name: Bilingual(thai: "รายจ่าย", english: "Spending"),
            unit: Bilingual(thai: "บาท", english: "baht")),
          period: year,
          parts: [
            part("เงินอุดหนุน", "Subsidy", value("987654321000")),
            part("ค่าจ้าง", "Wages", value("12", .estimate)),
            part("ค่าเดินทาง", "Travel", value("0")), part("ค่าวัสดุ", "Material", value("3900000000")),
          ])),
      Sample(
        "stack-halves", thai: "ชายหญิงเท่ากันพอดี", english: "Exactly as many women as men",
        try StackedBar(
          measure: tambons, period: year,
          parts: [part("หญิง", "Women", value("40")), part("ชาย", "Men", value("40"))])),
      Sample(
        "stack-estimates", thai: "ส่วนใหญ่ยังเป็นค่าประมาณ", english: "Most of it is estimated",
        try StackedBar(
          measure: people, period: year,
          parts: [
            part(
              "ครัวเรือนที่ได้รับการสำรวจโดยองค์กรปกครองส่วนท้องถิ่นและเครือข่ายองค์กรชุมชน",
              "Households surveyed by local government and networks of community organisations",
              value("2.5")), part("คาดจากทะเบียน", "From the register", value("3.1", .estimate)),
            part("คาดจากปีก่อน", "From last year", value("1.9", .forecast)),
          ], statedWhole: value("8", .estimate))),
    ]
  }
}
