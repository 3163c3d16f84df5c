import Diagnostics
import Records
import ThaiText

extension DiagnosticCode {
  static let yearsReversed: Self = "years-reversed"
  static let yearsDiffer: Self = "years-differ"
  static let datesDiffer: Self = "dates-differ"
}

extension Record {
  /// Reads `start_be` and `end_be`, and checks the Common Era years beside them.
  func yearRange() -> ClosedRange<Int> {
    let (start, end) = (buddhistYear("start"), buddhistYear("end"))
    return areInOrder(start, end) ? start...end : start...start
  }

  /// Reports a first year, `start_be`, that is after the last, `end_be`. A year that could not be read is 0.
  @discardableResult
  func areInOrder(_ start: Int, _ end: Int) -> Bool {
    if start > end, end != 0 {
      log.error(
        .yearsReversed, at: place(of: "end_be"), thai: "ปีสิ้นสุดมาก่อนปีเริ่มต้น",
        english: "The last year is before the first.",
        hint: Bilingual(thai: "สลับปีทั้งสอง หรือแก้ปีที่ผิด", english: "Exchange the two, or correct the wrong one."))
    }
    return start <= end
  }

  /// Reads `<key>_be`, and checks that `<key>_ce` is 543 less.
  func buddhistYear(_ key: String) -> Int {
    let year = integer(key + "_be", in: FiscalYear.buddhistYears)
    if let common = optionalInteger(key + "_ce"), year != 0, common != year - 543 {
      log.error(
        .yearsDiffer, at: place(of: key + "_ce"), thai: "ปี ค.ศ. \(common) ไม่ตรงกับ พ.ศ. \(year)",
        english: "The Common Era year \(common) is not B.E. \(year).",
        hint: Bilingual(thai: "ค.ศ. = พ.ศ. − 543 = \(year - 543)", english: "CE is BE − 543 = \(year - 543).")
      )
    }
    return year
  }

  /// Reads `<key>_iso`, and checks that `<key>_be` is the same day.
  func dayInBothEras(_ key: String) -> CalendarDay? {
    let (printed, day) = (self.day(key + "_be"), self.day(key + "_iso"))
    if let printed, let day, printed != day {
      log.error(
        .datesDiffer, at: place(of: key + "_iso"), thai: "วันที่สองช่องนี้ไม่ใช่วันเดียวกัน",
        english: "The two dates are not the same day.",
        hint: Bilingual(
          thai: "แก้ \(key)_be หรือ \(key)_iso ให้ตรงกัน", english: "Correct \(key)_be or \(key)_iso."))
    }
    return day
  }
}
