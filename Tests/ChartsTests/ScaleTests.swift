import Diagnostics
import Testing
import ThaiText

@testable import Charts

@Suite struct ScaleTests {
  @Test("numbers lie in proportion between the ends, also where the axis grows upwards")
  func linear() {
    let scale = LinearScale(FixedDecimal(0)...FixedDecimal(200), from: 300, to: 100)
    #expect(scale.position(FixedDecimal(50)) == 250)
    #expect(scale.length(FixedDecimal(200), FixedDecimal(100)) == 100)
    #expect(LinearScale(FixedDecimal(5)...FixedDecimal(5), from: 7, to: 90).position(FixedDecimal(9)) == 7)
  }

  @Test("bands are equal, with the gap shared by both sides")
  func band() {
    let scale = BandScale(count: 4, from: 0, to: 100, gap: 0.2)
    #expect(scale.thickness == 20 && scale.edge(0) == 2.5 && scale.middle(3) == 87.5)
    #expect(BandScale(count: 0, from: 0, to: 100, gap: 0.2).thickness == 0)
  }

  @Test("quarters of fiscal years follow each other across the years, in equal slots")
  func time() {
    let scale = TimeScale(
      from: Samples.quarter(2568, 3), through: Samples.quarter(2569, 2), start: 0, end: 400)
    #expect(
      scale.periods == [(2568, 3), (2568, 4), (2569, 1), (2569, 2)].map { Samples.quarter($0.0, $0.1) })
    #expect(scale.edge(Samples.quarter(2569, 1)) == 200 && scale.middle(Samples.quarter(2569, 2)) == 350)
    #expect(scale.years.map(\.to) == [200, 400])
  }

  @Test("a fiscal period ends as ThaiText says, a calendar period with its last month")
  func ends() throws {
    for number in 1...4 {
      let quarter = FiscalQuarter(year: FiscalYear(buddhist: 2569), number: number)
      for days in [-1, 0, 1] {
        let day = quarter.lastDay.adding(days: days)
        #expect(
          TimePeriod(.quarter(quarter)).hasEnded(on: day) == FiscalPeriod.quarter(quarter).hasEnded(on: day))
      }
    }
    let year = FiscalYear(buddhist: 2569)
    #expect(!TimePeriod(.year(year)).hasEnded(on: try CalendarDay("2026-09-30")))
    #expect(TimePeriod(.year(year)).hasEnded(on: try CalendarDay("2026-10-01")))
    #expect(!TimePeriod(calendarYear: 2569).hasEnded(on: try CalendarDay("2026-12-31")))
    #expect(TimePeriod(calendarYear: 2569, quarter: 1).hasEnded(on: try CalendarDay("2026-04-01")))
  }

  @Test("periods are named as they are said, and stretches of them in short")
  func names() {
    let (first, last) = (Samples.quarter(2569, 1), Samples.quarter(2569, 4))
    #expect(first.name(.thai) == "ไตรมาส\u{A0}1 ปีงบประมาณ\u{A0}2569")
    #expect(TimePeriod.name(from: first, through: last, .thai) == "ไตรมาส\u{A0}1–4 ปีงบประมาณ\u{A0}2569")
    let years = (TimePeriod(calendarYear: 2562), TimePeriod(calendarYear: 2566))
    #expect(TimePeriod.name(from: years.0, through: years.1, .english) == "2019–2023")
    #expect(TimePeriod.name(from: years.0, through: years.1, .thai) == "ปี\u{A0}2562–2566")
  }

  @Test("a share has the axis of a whole unless a cut is asked for, and the cut is said")
  func extent() {
    let share = Measure(name: Samples.year, unit: .percent, isShare: true)
    let numbers = [Samples.number("3.4"), Samples.number("6.8")]
    let full = AxisExtent.full.domain(numbers, share, count: 5)
    #expect(
      full.range == FixedDecimal(0)...FixedDecimal(100) && AxisExtent.full.note(full, share, .thai) == nil)
    let cut = AxisExtent.fromZero.domain(numbers, share, count: 5)
    #expect(AxisExtent.fromZero.note(cut, share, .thai) == "แกนสิ้นสุดที่ 7 ไม่ใช่ 100")
    let fitted = AxisExtent.fitted.domain(numbers, share, count: 5)
    #expect(AxisExtent.fitted.note(fitted, share, .english) == "The axis starts at 3, not at 0")
  }
}
