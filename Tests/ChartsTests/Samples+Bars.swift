import Charts
import Diagnostics
import ThaiText

extension Samples {
  static func bars() throws -> [Sample] {
    let share = Measure(
      name: Bilingual(thai: "ครัวเรือนที่มีหนี้สิน", english: "Households in debt"), unit: .percent, isShare: true)
    func row(_ thai: String, _ english: String, _ reading: Reading, highlighted: Bool = false)
      -> RankedBars.Row
    {
      .init(Bilingual(thai: thai, english: english), reading, isHighlighted: highlighted)
    }
    return [
      Sample(
        "bars-long-names", thai: "สามในสี่ของบ้านที่สัญญาไว้คือการซ่อมบ้านพอเพียง",
        english: "Three in four of the homes promised are repairs",
        try RankedBars(
          measure: households, period: year,
          rows: [
            row("แก้ไขปัญหาที่อยู่อาศัย “บ้านมั่นคง”", "Housing problems solved under Baan Mankong", value("3370")),
            row("พัฒนาที่อยู่อาศัยชุมชนริมคลองเปรมประชากร", "Housing on the Prem Prachakon canal", value("151")),
            row(
              "ซ่อมแซม ปรับปรุงที่อยู่อาศัย “บ้านพอเพียง”", "Homes repaired under Baan Por Phiang", value("15625"),
              highlighted: true),
            row(
              "พัฒนาที่อยู่อาศัยชั่วคราว กรณีไฟไหม้ ไล่รื้อ ภัยพิบัติ", "Temporary housing after fire, eviction or disaster",
              value("165")),
            row(
              "แก้ไขปัญหาที่อยู่อาศัยผู้มีรายได้น้อยที่ได้รับผลกระทบจากการพัฒนาระบบราง",
              "Housing problems solved for low-income people affected by rail development", value("2300")),
          ])),
      Sample(
        "bars-short-names", thai: "ภาคเหนือมีตำบลต้นแบบมากที่สุด", english: "The North has most model tambons",
        try RankedBars(
          measure: tambons, period: year,
          rows: [
            row("เหนือ", "North", value("112")), row("กลาง", "Central", value("74", .estimate)),
            row("ตะวันออก", "East", .notYetReported), row("อีสาน", "Northeast", value("98")),
            row("ใต้", "South", value("74")), row("กรุงเทพฯ", "Bangkok", .notApplicable),
            row("ตะวันตก", "West", .missing),
          ])),
      Sample(
        "bars-share", thai: "หนี้กระจุกตัวในภาคอีสาน", english: "Debt is concentrated in the Northeast",
        try RankedBars(
          measure: share, period: Bilingual(thai: "ปี 2566", english: "2023"),
          rows: [
            row("อีสาน", "Northeast", value("61.2"), highlighted: true), row("เหนือ", "North", value("52.0")),
            row("กลาง", "Central", .range(number("40.5"), number("47.0"), .estimate)),
            row("ใต้", "South", value("38.4")),
          ])),
      Sample(
        "bars-negative", thai: "สี่จังหวัดมีประชากรลดลง", english: "Four provinces lost people",
        try RankedBars(
          measure: Measure(
            name: Bilingual(thai: "การเปลี่ยนแปลงของประชากร", english: "Change of population"),
            unit: Bilingual(thai: "คน", english: "people")),
          period: Bilingual(thai: "ปี 2568", english: "2025"),
          rows: [
            row("ภูเก็ต", "Phuket", value("4120")), row("นครราชสีมา", "Nakhon Ratchasima", value("-2980")),
            row("แพร่", "Phrae", value("-1204")), row("ชลบุรี", "Chon Buri", value("9877")),
            row("เลย", "Loei", value("0")),
            row("ลำปาง", "Lampang", value("-3310")), row("พะเยา", "Phayao", value("-655")),
          ])),
      Sample(
        "bars-equal", thai: "ทุกภาคได้รับเท่ากัน", english: "Every region received the same",
        try RankedBars(
          measure: tambons, period: year,
          rows: [
            row("เหนือ", "North", value("5")), row("กลาง", "Central", value("5")),
            row("ใต้", "South", value("5")),
          ])),
      Sample(
        "bars-zero", thai: "ยังไม่มีภาคใดเริ่ม", english: "No region has begun",
        try RankedBars(
          measure: tambons, period: year,
          rows: [row("เหนือ", "North", value("0")), row("กลาง", "Central", value("0"))])),
    ]
  }
}
