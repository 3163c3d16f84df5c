import Charts
import Diagnostics
import ThaiText

/// One ordinary chart of each kind, of invented figures.
enum BenchmarkCharts {
  static let words = Bilingual(
    thai: "ครัวเรือนผู้มีรายได้น้อยมีความมั่นคงในที่อยู่อาศัย", english: "Households with secure housing")

  private static let measure = Measure(
    name: words, unit: Bilingual(thai: "ครัวเรือน", english: "households"))
  private static let names = [
    "ซ่อมแซมที่อยู่อาศัย “บ้านพอเพียง”", "แก้ไขปัญหาที่อยู่อาศัย “บ้านมั่นคง”", "ผู้ได้รับผลกระทบจากระบบราง", "ที่อยู่อาศัยชั่วคราว",
    "ชุมชนริมคลองเปรมประชากร",
  ].map { Bilingual(thai: $0, english: $0) }

  private static func value(_ number: Int) -> Reading { .value(FixedDecimal(number)) }

  static func all() throws -> [(String, any Chart)] {
    let numbers = [15625, 3370, 2300, 165, 151]
    let quarters = (0..<12).map { index in
      TimePeriod(.quarter(FiscalQuarter(year: FiscalYear(buddhist: 2567 + index / 4), number: index % 4 + 1)))
    }
    let moments = ["ปี 2566", "ปี 2569"].map { Bilingual(thai: $0, english: $0) }
    let pairs = zip(names, numbers).map { ($0, value($1), value($1 * 3 / 2)) }
    return [
      (
        "bullet",
        try BulletChart(measure: measure, period: words, target: FixedDecimal(431), result: value(287))
      ),
      (
        "line",
        try LineChart(
          measure: measure,
          series: [
            .init(words, quarters.enumerated().map { .init($0.element, value(1000 + $0.offset * 137 % 800)) })
          ],
          targets: quarters.enumerated().map { .init($0.element, FixedDecimal(1000 + $0.offset * 60)) })
      ),
      (
        "ranked-bars",
        try RankedBars(
          measure: measure, period: words, rows: zip(names, numbers).map { .init($0, value($1)) })
      ),
      (
        "grouped-bars",
        try GroupedBars(measure: measure, groups: moments, rows: pairs.map { .init($0.0, [$0.1, $0.2]) })
      ),
      (
        "stacked-bar",
        try StackedBar(
          measure: measure, period: words, parts: zip(names, numbers).map { .init($0, value($1)) })
      ),
      (
        "step-down-bars",
        try StepDownBars(
          measure: measure, period: words, steps: zip(names, numbers).map { .init($0, value($1)) })
      ),
      (
        "slope",
        try SlopeChart(measure: measure, moments: moments, lines: pairs.map { .init($0.0, $0.1, $0.2) })
      ),
      (
        "dumbbell",
        try Dumbbell(measure: measure, moments: moments, rows: pairs.map { .init($0.0, $0.1, $0.2) })
      ),
    ]
  }
}
