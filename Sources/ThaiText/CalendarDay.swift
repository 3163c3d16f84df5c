/// A day of the Gregorian calendar, carried back before its introduction, from year 1 to year 9999 of the
/// common era.
///
/// There is no time of day and no time zone: a day is what a document is dated with.
public struct CalendarDay: Sendable, Hashable {
  /// The year of the common era.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// The years between the Buddhist and the common era as Thailand has counted since 1941 (พ.ศ. 2484).
  public static let buddhistOffset = 543

  /// The years that a day can have.
  public static let years = 1...9999

  /// The day, or nil where the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), let length = Self.length(ofMonth: month, year: year),
      day >= 1, day <= length
    else { return nil }
    self.init(valid: year, month, day)
  }

  /// A day that is known to exist.
  init(valid year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The year of the Buddhist era.
  public var buddhistYear: Int { year + Self.buddhistOffset }

  /// The day in the form of ISO 8601: `2026-11-22`.
  public var iso: String { padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2) }

  /// The days of a month; nil when there is no such month.
  static func length(ofMonth month: Int, year: Int) -> Int? {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: return 31
    case 4, 6, 9, 11: return 30
    case 2: return isLeap(year) ? 29 : 28
    default: return nil
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

extension CalendarDay: Comparable {
  /// The earlier day first.
  public static func < (first: CalendarDay, second: CalendarDay) -> Bool {
    (first.year, first.month, first.day) < (second.year, second.month, second.day)
  }
}

extension CalendarDay: CustomStringConvertible {
  /// The day in the form of ISO 8601.
  public var description: String { iso }
}

/// The number in at least so many digits.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
