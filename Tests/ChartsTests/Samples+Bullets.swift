import Charts
import Diagnostics
import ThaiText

extension Samples {
  static func bullets() throws -> [Sample] {
    [
      Sample(
        "bullet-below", thai: "ถึงไตรมาสสอง ทำได้สองในสามของเป้าหมาย",
        english: "Two thirds of the target by the second quarter",
        try BulletChart(
          measure: tambons, period: year, target: number("431"), result: value("287"),
          resultPeriod: Bilingual(
            thai: "ถึงไตรมาส 2 ปีงบประมาณ 2569", english: "by quarter 2 of fiscal year 2569"))),
      Sample(
        "bullet-no-result", thai: "สัญญาไว้ 431 ตำบล ยังไม่มีรายงานผล",
        english: "431 tambons promised, nothing reported yet",
        try BulletChart(measure: tambons, period: year, target: number("431"), result: .notYetReported)),
      Sample(
        "bullet-beyond", thai: "ทำได้เกินเป้าหมายเกือบหนึ่งในสาม", english: "Nearly a third more than promised",
        try BulletChart(measure: households, period: year, target: number("15625"), result: value("20481"))),
      Sample(
        "bullet-near", thai: "ขาดอีกเพียงครึ่งจุดก็ถึงเป้าหมาย", english: "Half a point short of the target",
        try BulletChart(
          measure: score, period: year, target: number("85"), result: value("84.5", .provisional),
          bands: [
            .init(upTo: number("50"), Bilingual(thai: "ต้องปรับปรุง", english: "poor")),
            .init(upTo: number("75"), Bilingual(thai: "พอใช้", english: "fair")),
            .init(upTo: nil, Bilingual(thai: "ดี", english: "good")),
          ])),
      Sample(
        "bullet-lower-is-better", thai: "เรื่องร้องเรียนเกินเพดานที่ตั้งไว้",
        english: "More complaints than the ceiling allows",
        try BulletChart(
          measure: Measure(
            name: Bilingual(thai: "เรื่องร้องเรียนที่ค้างเกินกำหนด", english: "Overdue complaints"),
            unit: Bilingual(thai: "เรื่อง", english: "cases")),
          period: year, target: number("5"), result: value("7"), direction: .lowerIsBetter)),
      Sample(
        "bullet-zero-target", thai: "ตั้งเป้าว่าต้องไม่มีเลย และทำได้",
        english: "The target was none, and there was none",
        try BulletChart(
          measure: Measure(
            name: Bilingual(thai: "การทุจริตที่ชี้มูลแล้ว", english: "Proven cases of corruption"),
            unit: Bilingual(thai: "เรื่อง", english: "cases")),
          period: year, target: number("0"), result: value("0"), direction: .lowerIsBetter)),
      Sample(
        "bullet-negative", thai: "การลงทุนหดตัว สวนทางกับเป้าหมาย",
        english: "Investment shrank against its target",
        try BulletChart(
          measure: growth, period: year, target: number("2.0"), result: value("-1.6", .estimate))),
      Sample(
        "bullet-range", thai: "คาดว่าเศรษฐกิจจะโตร้อยละ 1.3 ถึง 2.0",
        english: "Growth is expected between 1.3 and 2.0 percent",
        try BulletChart(
          measure: growth, period: year, target: number("2.5"),
          result: .range(number("1.3"), number("2.0"), .estimate))),
    ]
  }
}
