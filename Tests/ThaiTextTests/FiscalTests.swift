import Diagnostics
import Testing
import ThaiText

@Suite("Fiscal years and quarters")
struct FiscalTests {
  @Test(
    "30 September ends a fiscal year and 1 October begins the next",
    arguments: [
      ("2568-09-30", 2568), ("2568-10-01", 2569), ("2569-01-01", 2569), ("2569-09-30", 2569),
      ("2569-10-01", 2570), ("2025-12-31", 2569),
    ])
  func containing(day: String, year: Int) throws {
    #expect(FiscalYear(containing: try CalendarDay(day)).buddhist == year)
  }

  @Test("a fiscal year runs from October to September")
  func days() {
    let year = FiscalYear(buddhist: 2569)
    #expect(year.firstDay.iso == "2025-10-01")
    #expect(year.lastDay.iso == "2026-09-30")
    #expect(year.name(.thai) == "ปีงบประมาณ 2569")
    #expect(year.name(.english) == "fiscal year 2569 (Oct 2025–Sep 2026)")
    #expect(year.previous.lastDay.adding(days: 1) == year.firstDay)
    #expect(year.next > year)
  }

  @Test(
    "the four quarters follow one another and fill the year, in leap years too",
    arguments: [2567, 2568, 2569])
  func quarters(buddhist: Int) {
    let year = FiscalYear(buddhist: buddhist)
    let quarters = year.quarters
    #expect(quarters.map(\.number) == [1, 2, 3, 4])
    #expect(quarters.first?.firstDay == year.firstDay)
    #expect(quarters.last?.lastDay == year.lastDay)
    for (one, next) in zip(quarters, quarters.dropFirst()) {
      #expect(one.lastDay.adding(days: 1) == next.firstDay)
      #expect(one < next)
    }
    for quarter in quarters {
      #expect(FiscalQuarter(containing: quarter.firstDay) == quarter)
      #expect(FiscalQuarter(containing: quarter.lastDay) == quarter)
    }
  }

  @Test("the first quarter of 2569 is October to December 2568")
  func firstQuarter() {
    let quarter = FiscalQuarter(year: FiscalYear(buddhist: 2569), number: 1)
    #expect(quarter.firstDay.iso == "2025-10-01")
    #expect(quarter.lastDay.iso == "2025-12-31")
    #expect(quarter.months(.thai) == "ต.ค.–ธ.ค. 2568")
    #expect(quarter.name(.thai) == "ไตรมาส 1 ปีงบประมาณ 2569")
    #expect(quarter.name(.english) == "quarter 1 of fiscal year 2569 (Oct–Dec 2025)")
    #expect(quarter.shortName(.thai) == "ไตรมาส 1/2569")
  }

  @Test("periods are read and written back", arguments: ["2569", "2569-Q1", "2569-Q4", "2400", "2570-Q2"])
  func read(code: String) throws {
    #expect(try FiscalPeriod(code).code == code)
  }

  @Test("a year before 2400 is of the common era")
  func commonYears() throws {
    #expect(try FiscalPeriod("2026") == FiscalPeriod("2569"))
    #expect(try FiscalPeriod("2026-Q1").code == "2569-Q1")
    #expect(try FiscalPeriod("2399").code == "2942")
    #expect(try FiscalPeriod("2400").code == "2400")
  }

  @Test(
    "other forms are refused, with the code that is most likely meant",
    arguments: [
      ("2569-q1", "2569-Q1"), ("2569Q1", "2569-Q1"), ("Q1/2569", "2569-Q1"), ("ไตรมาส 3/2569", "2569-Q3"),
      ("FY2569", "2569"), (" 2569", "2569"),
      ("2569-1", "2569-Q1"),
    ])
  func otherForms(text: String, meant: String) throws {
    let misreading = try #require(misreading { () throws(Misreading) in try FiscalPeriod(text) })
    #expect(misreading.code == .periodForm)
    #expect(misreading.hint?.english == "Write \(meant).")
  }

  @Test(
    "what names no single period is refused",
    arguments: [
      "", "69", "2569-Q0", "2569-Q5", "2569-Q", "2569-Q11", "2568-2569", "2569-01", "2569-11-22", "0000",
      "0001", "25690", "ปีหน้า",
    ])
  func refused(text: String) {
    #expect(misreading { () throws(Misreading) in try FiscalPeriod(text) }?.code == .periodForm)
  }

  @Test("Thai digits have their own code")
  func thaiDigits() throws {
    let misreading = try #require(misreading { () throws(Misreading) in try FiscalPeriod("๒๕๖๙") })
    #expect(misreading.code == .periodThaiDigits)
    #expect(misreading.hint?.english == "Write 2569.")
  }

  @Test("quarters come before the year they belong to, and years in their order")
  func order() throws {
    let codes = ["2568-Q4", "2568", "2569-Q1", "2569-Q2", "2569-Q3", "2569-Q4", "2569"]
    let periods = try codes.map { try FiscalPeriod($0) }
    #expect(periods.reversed().sorted().map(\.code) == codes)
  }

  @Test("a period has ended on the day after its last")
  func ended() throws {
    let (year, quarter) = (try FiscalPeriod("2569"), try FiscalPeriod("2569-Q2"))
    #expect(!year.hasEnded(on: try CalendarDay("2569-09-30")))
    #expect(year.hasEnded(on: try CalendarDay("2569-10-01")))
    #expect(!quarter.hasEnded(on: try CalendarDay("2569-03-31")))
    #expect(quarter.hasEnded(on: try CalendarDay("2569-04-01")))
  }

  @Test("numbers outside the range are moved to its ends")
  func clamped() {
    #expect(FiscalYear(buddhist: .max).buddhist == 9999)
    #expect(FiscalYear(buddhist: .min).firstDay.year == 1)
    #expect(FiscalQuarter(year: FiscalYear(buddhist: 2569), number: 9).number == 4)
    #expect(FiscalYear(containing: CalendarDay(dayNumber: .max)).buddhist == 9999)
  }
}
