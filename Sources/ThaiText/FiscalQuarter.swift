import Diagnostics

/// A quarter of a fiscal year: the first is October to December of the calendar year before.
public struct FiscalQuarter: Sendable, Hashable {
  /// The fiscal year that it is part of.
  public let year: FiscalYear
  /// 1 to 4.
  public let number: Int

  /// The numbers that a quarter can have.
  public static let numbers = 1...4

  /// The quarter of this number; a number outside 1 to 4 is moved to the nearest.
  public init(year: FiscalYear, number: Int) {
    self.year = year
    self.number = min(max(number, Self.numbers.lowerBound), Self.numbers.upperBound)
  }

  /// The quarter in which a day lies.
  public init(containing day: CalendarDay) {
    self.init(year: FiscalYear(containing: day), number: (day.month + 2) % 12 / 3 + 1)
  }

  /// The first of its days: 1 October for the first quarter.
  public var firstDay: CalendarDay {
    number == 1
      ? year.firstDay : CalendarDay(valid: year.commonYear, 3 * number - 5, 1)
  }

  /// The last of its days: 30 September for the fourth quarter.
  public var lastDay: CalendarDay {
    switch number {
    case 1: return CalendarDay(valid: year.commonYear - 1, 12, 31)
    case 2: return CalendarDay(valid: year.commonYear, 3, 31)
    case 3: return CalendarDay(valid: year.commonYear, 6, 30)
    default: return year.lastDay
    }
  }

  /// All its days.
  public var days: ClosedRange<CalendarDay> { firstDay...lastDay }

  /// `ไตรมาส 1 ปีงบประมาณ 2569`, `quarter 1 of fiscal year 2569 (Oct–Dec 2025)`.
  public func name(_ language: Language) -> String {
    language == .thai
      ? "ไตรมาส \(number) ปีงบประมาณ \(year.buddhist)"
      : "quarter \(number) of fiscal year \(year.buddhist) (\(months(.english)))"
  }

  /// A name for an axis or a column: `ไตรมาส 1/2569`, `Q1 2569`.
  public func shortName(_ language: Language) -> String {
    language == .thai ? "ไตรมาส \(number)/\(year.buddhist)" : "Q\(number) \(year.buddhist)"
  }

  /// Its months: `ต.ค.–ธ.ค. 2568`, `Oct–Dec 2025`.
  public func months(_ language: Language) -> String { monthsText(days, language) }
}

extension FiscalQuarter: Comparable {
  /// The earlier quarter first.
  public static func < (first: FiscalQuarter, second: FiscalQuarter) -> Bool {
    (first.year, first.number) < (second.year, second.number)
  }
}
