extension CalendarDay {
  /// The days since 1 January 1970, which is 0; negative before it.
  ///
  /// The year is counted from 1 March, so that the day that leap years add comes last and months have
  /// lengths that a line of integer arithmetic gives (153 days in every five months).
  public var dayNumber: Int {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = (month + 9) % 12
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    return 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear
      - Self.daysBefore1970
  }

  /// The day with this number of days since 1 January 1970; numbers outside the calendar give its first or
  /// last day.
  public init(dayNumber: Int) {
    let number = min(max(dayNumber, Self.first.dayNumber), Self.last.dayNumber) + Self.daysBefore1970
    // In 400 years there are 146,097 days; the guess is at most one year too late.
    var marchYear = (number * 400 + 591) / 146_097
    func days(before year: Int) -> Int { 365 * year + year / 4 - year / 100 + year / 400 }
    if days(before: marchYear) > number { marchYear -= 1 }
    let dayOfYear = number - days(before: marchYear)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      valid: month > 2 ? marchYear : marchYear + 1, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The day so many days later, or earlier for a negative number; never beyond the calendar's first and
  /// last day.
  public func adding(days: Int) -> CalendarDay {
    let (number, overflow) = dayNumber.addingReportingOverflow(days)
    return CalendarDay(dayNumber: overflow ? days : number)
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    let fromSunday = (dayNumber % 7 + 11) % 7
    return Weekday.allCases[fromSunday]
  }

  private static let first = CalendarDay(valid: 1, 1, 1)
  private static let last = CalendarDay(valid: 9999, 12, 31)
  private static let daysBefore1970 = 719_468
}

/// A day of the week, from Sunday as Thai calendars begin.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  case sunday = 1
  case monday, tuesday, wednesday, thursday, friday, saturday
}
