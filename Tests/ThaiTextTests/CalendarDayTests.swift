import Diagnostics
import Testing
import ThaiText

@Suite("Days")
struct CalendarDayTests {
  @Test(
    "the same day can be written in either era",
    arguments: [("2026-11-22", "2569-11-22"), ("2024-02-29", "2567-02-29"), ("1857-01-01", "2400-01-01")])
  func eras(common: String, buddhist: String) throws {
    let day = try CalendarDay(common)
    #expect(try CalendarDay(buddhist) == day)
    #expect(day.iso == common)
    #expect(day.buddhistYear == day.year + 543)
  }

  @Test("the year 2399 is of the common era, the year 2400 of the Buddhist")
  func edgeOfEras() throws {
    #expect(try CalendarDay("2399-12-31").year == 2399)
    #expect(try CalendarDay("2400-01-01").year == 1857)
    #expect(try CalendarDay("2400-01-01").buddhistYear == 2400)
    #expect(try CalendarDay("0001-01-01").year == 1)
    #expect(try CalendarDay("9999-12-31").buddhistYear == 9999)
  }

  @Test(
    "a day that no calendar has is refused",
    arguments: [
      "2566-02-29", "2023-02-29", "2443-02-29", "1900-02-29", "2569-02-30", "2569-04-31", "2569-13-01",
      "2569-00-10", "2569-01-00", "2569-12-32",
      "0000-01-01",
    ])
  func impossible(text: String) {
    #expect(misreading { () throws(Misreading) in try CalendarDay(text) }?.code == .dateImpossible)
  }

  @Test(
    "29 February is read in leap years", arguments: ["2567-02-29", "2543-02-29", "2000-02-29", "2024-02-29"])
  func leapDays(text: String) throws {
    #expect(try CalendarDay(text).day == 29)
  }

  @Test("a month and a day that were exchanged are pointed out")
  func exchanged() throws {
    let misreading = try #require(misreading { () throws(Misreading) in try CalendarDay("2569-22-11") })
    #expect(misreading.code == .dateImpossible)
    #expect(misreading.hint?.english.contains("2569-11-22") == true)
  }

  @Test(
    "other forms are refused, and the hint shows what to write",
    arguments: [
      ("22/11/2569", "2569-11-22"), ("22-11-2569", "2569-11-22"), ("22.11.2026", "2026-11-22"),
      ("11/22/2026", "2026-11-22"),
      ("2569/11/22", "2569-11-22"), ("2569-1-5", "2569-01-05"), ("22 พ.ย. 2569", "2569-11-22"),
      ("22 พฤศจิกายน 2569", "2569-11-22"),
      ("1 มี.ค. 2569", "2569-03-01"), ("22 November 2026", "2026-11-22"),
      ("2026-11-22T10:30:00Z", "2026-11-22"), (" 2569-11-22", "2569-11-22"),
      ("05/05/2569", "2569-05-05"),
    ])
  func otherForms(text: String, meant: String) throws {
    let misreading = try #require(misreading { () throws(Misreading) in try CalendarDay(text) })
    #expect(misreading.code == .dateForm)
    #expect(misreading.hint?.english == "Write \(meant).")
    #expect(misreading.hint?.thai.contains(meant) == true)
  }

  @Test("a date that could be two days is never guessed; the hint gives both")
  func ambiguous() throws {
    let misreading = try #require(misreading { () throws(Misreading) in try CalendarDay("05/06/2569") })
    #expect(misreading.code == .dateAmbiguous)
    #expect(misreading.hint?.english == "Write 2569-06-05 for 5 June 2026, or 2569-05-06 for 6 May 2026.")
    #expect(misreading.hint?.thai.contains("5 มิถุนายน 2569") == true)
  }

  @Test("a year of two digits is ambiguous", arguments: ["69-11-22", "22/11/69", "1/2/3"])
  func shortYears(text: String) {
    #expect(misreading { () throws(Misreading) in try CalendarDay(text) }?.code == .dateAmbiguous)
  }

  @Test("Thai digits are refused with the date in ASCII digits")
  func thaiDigits() throws {
    let misreading = try #require(misreading { () throws(Misreading) in try CalendarDay("๒๕๖๙-๑๑-๒๒") })
    #expect(misreading.code == .dateThaiDigits)
    #expect(misreading.hint?.english == "Write 2569-11-22.")
  }

  @Test(
    "text that is no date at all is refused",
    arguments: [
      "", "เมื่อวาน", "2569", "2569-11", "20261122", "-2569-11-22", "2569-11-22-01x", "2569-11-2026",
      "99999-01-01",
      "２０２６-11-22", String(repeating: "1-", count: 500_000),
    ])
  func noDate(text: String) throws {
    let misreading = try #require(misreading { () throws(Misreading) in try CalendarDay(text) })
    #expect(misreading.code == .dateForm)
    #expect(misreading.message.thai.utf8.count < 500)
  }

  @Test("days are counted and found again at the edges of every month and year")
  func dayNumbers() throws {
    var previous: Int?
    for year in 1...9999 {
      for (month, day) in [(1, 1), (2, 28), (2, 29), (3, 1), (12, 31)] {
        guard let date = CalendarDay(year: year, month: month, day: day) else { continue }
        #expect(CalendarDay(dayNumber: date.dayNumber) == date)
        if let previous { #expect(date.dayNumber > previous) }
        previous = date.dayNumber
      }
    }
    #expect(try CalendarDay("1970-01-01").dayNumber == 0)
    #expect(try CalendarDay("2026-11-22").dayNumber == 20_779)
    #expect(try CalendarDay("1969-12-31").dayNumber == -1)
  }

  @Test("every day of two centuries follows the day before")
  func consecutive() throws {
    var day = try CalendarDay("1899-12-31")
    let last = try CalendarDay("2101-01-01")
    var weekday = day.weekday
    while day < last {
      let next = day.adding(days: 1)
      #expect(next > day && next.dayNumber == day.dayNumber + 1)
      #expect(next.weekday.rawValue == weekday.rawValue % 7 + 1)
      (day, weekday) = (next, next.weekday)
    }
    #expect(day == last)
  }

  @Test("weekdays are those of the calendar")
  func weekdays() throws {
    #expect(try CalendarDay("2026-11-22").weekday == .sunday)
    #expect(try CalendarDay("1970-01-01").weekday == .thursday)
    #expect(try CalendarDay("0001-01-01").weekday == .monday)
    #expect(Weekday.sunday.name.thai == "วันอาทิตย์")
  }

  @Test("adding days stops at the ends of the calendar")
  func adding() throws {
    let day = try CalendarDay("2567-02-28")
    #expect(day.adding(days: 1).iso == "2024-02-29")
    #expect(day.adding(days: -59).iso == "2023-12-31")
    #expect(day.adding(days: .max).iso == "9999-12-31")
    #expect(day.adding(days: .min).iso == "0001-01-01")
    #expect(try CalendarDay("1960-01-01").adding(days: .min).iso == "0001-01-01")
  }

  @Test("days are printed in the era of the language")
  func printed() throws {
    let day = try CalendarDay("2569-11-02")
    #expect(day.long(.thai) == "2 พฤศจิกายน 2569")
    #expect(day.long(.english) == "2 November 2026")
    #expect(day.short(.thai) == "2 พ.ย. 2569")
    #expect(day.short(.english) == "2 Nov 2026")
    #expect(day.monthAndYear(.thai) == "พฤศจิกายน 2569")
  }

  @Test("the twelve months have their names in both languages")
  func months() {
    let thai = [
      "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม",
      "พฤศจิกายน", "ธันวาคม",
    ]
    #expect((1...12).map { Month.name($0).thai } == thai)
    #expect(Month.shortName(2).thai == "ก.พ.")
    #expect(Month.name(9).english == "September")
    #expect(Month.name(0).thai.isEmpty && Month.name(13).english.isEmpty)
  }
}
