import Charts
import Diagnostics
import ThaiText

extension Samples {
  private static func line(_ entries: [(TimePeriod, Reading)]) -> LineChart.Series {
    .init(
      Bilingual(thai: "ผล", english: "Result"), entries.map { LineChart.Entry($0.0, $0.1) })
  }

  private static func years(_ first: Int, _ readings: [Reading]) -> [(TimePeriod, Reading)] {
    readings.enumerated().map { (TimePeriod(calendarYear: first + $0.offset), $0.element) }
  }

  static func lines() throws -> [Sample] {
    let poverty = Measure(
      name: Bilingual(thai: "สัดส่วนคนจน", english: "Share of the poor"), unit: .percent, isShare: true)
    let money = Measure(
      name: Bilingual(thai: "รายได้และรายจ่ายครัวเรือนต่อเดือน", english: "Monthly household income and spending"),
      unit: Bilingual(thai: "บาท", english: "baht"))
    return [
      Sample(
        "line-target", thai: "สองไตรมาสแรกต่ำกว่าแผน ยังตามทันได้",
        english: "Two quarters below plan, still within reach",
        try LineChart(
          measure: tambons,
          series: [line([(quarter(2569, 1), value("62")), (quarter(2569, 2), value("187"))])],
          targets: [(1, "100"), (2, "215"), (3, "330"), (4, "431")].map {
            .init(quarter(2569, $0.0), number($0.1))
          },
          asOf: CalendarDay(year: 2026, month: 4, day: 20))),
      Sample(
        "line-no-result", thai: "แผนทั้งปี ยังไม่มีรายงานผล", english: "A year of targets, nothing reported yet",
        try LineChart(
          measure: tambons, series: [line([])],
          targets: [(1, "100"), (2, "215"), (3, "330"), (4, "431")].map {
            .init(quarter(2569, $0.0), number($0.1))
          },
          asOf: CalendarDay(year: 2025, month: 10, day: 20))),
      Sample(
        "line-one-point", thai: "รายงานแล้วหนึ่งไตรมาส", english: "One quarter reported",
        try LineChart(
          measure: score, series: [line([(quarter(2569, 1), value("84"))])],
          targets: [(1, "80"), (2, "82"), (3, "84"), (4, "85")].map {
            .init(quarter(2569, $0.0), number($0.1))
          },
          asOf: CalendarDay(year: 2026, month: 1, day: 20))),
      Sample(
        "line-twelve-quarters", thai: "สามปี สิบสองไตรมาส มีช่วงที่ขาดข้อมูล",
        english: "Three years of quarters with a gap",
        try LineChart(
          measure: households,
          series: [
            line(
              [1210, 1480, 1975, 2410, 1650, 0, 2230, 2875, 1920, 2105].enumerated().map { index, count in
                let period = quarter(2567 + index / 4, index % 4 + 1)
                return (
                  period, count == 0 ? .missing : value(String(count), index == 9 ? .provisional : .final)
                )
              })
          ],
          targets: (0..<12).map {
            .init(quarter(2567 + $0 / 4, $0 % 4 + 1), number(["1500", "2000", "2500"][$0 / 4]))
          },
          asOf: CalendarDay(year: 2026, month: 4, day: 20))),
      Sample(
        "line-years", thai: "คนจนลดลงเกือบครึ่งในสี่ปี",
        english: "The share of the poor nearly halved in four years",
        try LineChart(
          measure: poverty,
          series: [
            line(years(2562, [value("6.24"), value("6.84"), value("6.32"), value("5.43"), value("3.41")]))
          ],
          extent: .fromZero)),
      Sample(
        "line-missing-years", thai: "สำรวจไม่ครบทุกปี", english: "Not surveyed every year",
        try LineChart(
          measure: households,
          series: [
            line(
              years(
                2558,
                [
                  value("1204"), value("1370"), .missing, value("1515"), .notApplicable, value("1688"),
                  value("1710"),
                  .missing, value("2044", .estimate),
                ]))
          ])),
      Sample(
        "line-negative", thai: "การลงทุนผ่านจุดต่ำสุดแล้ว", english: "Investment is past its lowest point",
        try LineChart(
          measure: growth,
          series: [
            line(
              years(
                2564,
                [value("3.1"), value("1.2"), value("-4.6"), value("-1.6")] + [
                  .range(number("-0.7"), number("1.5"), .estimate)
                ]))
          ])),
      Sample(
        "line-equal", thai: "หกปีไม่เปลี่ยนแปลง", english: "Six years without change",
        try LineChart(
          measure: score, series: [line(years(2563, Array(repeating: value("88.2"), count: 6)))],
          extent: .fitted)),
      Sample(
        "line-two-series", thai: "รายจ่ายไล่ตามรายได้จนเกือบเท่ากัน",
        english: "Spending has nearly caught up with income",
        try LineChart(
          measure: money,
          series: [
            .init(
              Bilingual(thai: "รายได้", english: "Income"),
              years(2560, ["26946", "26371", "26018", "27352", "29030", "29502"].map { value($0) }).map {
                .init($0.0, $0.1)
              }),
            .init(
              Bilingual(thai: "รายจ่าย", english: "Spending"),
              years(2560, ["21437", "21346", "20742", "21616", "23695", "27988"].map { value($0) }).map {
                .init($0.0, $0.1)
              }),
            .init(
              Bilingual(thai: "หนี้ที่ต้องชำระ", english: "Debt service"),
              years(2560, ["9120", "9344", "", "10011", "", ""].map { $0.isEmpty ? .missing : value($0) }).map
              { .init($0.0, $0.1) }),
            .init(
              Bilingual(thai: "เงินออม", english: "Savings"),
              years(2560, ["9509", "9025", "9276", "9736", "9335", "9514"].map { value($0) }).map {
                .init($0.0, $0.1)
              }),
          ])),
    ]
  }
}
