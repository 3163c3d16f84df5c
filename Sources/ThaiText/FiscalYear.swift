import Diagnostics

/// A fiscal year of the Thai state: 1 October of the year before to 30 September, named by the Buddhist
/// year it ends in (Budget Procedure Act, B.E. 2561, section 4).
public struct FiscalYear: Sendable, Hashable {
  /// The Buddhist year that names it, in ``buddhistYears``.
  public let buddhist: Int

  /// The years that can be named; a number outside them is moved to the nearest.
  public static let buddhistYears = 545...9999

  /// The fiscal year of this Buddhist year.
  public init(buddhist: Int) {
    self.buddhist = min(max(buddhist, Self.buddhistYears.lowerBound), Self.buddhistYears.upperBound)
  }

  /// The fiscal year in which a day lies: 30 September ends one, 1 October begins the next.
  public init(containing day: CalendarDay) {
    self.init(buddhist: day.buddhistYear + (day.month >= 10 ? 1 : 0))
  }

  /// The year of the common era in which it ends.
  public var commonYear: Int { buddhist - CalendarDay.buddhistOffset }

  /// 1 October of the calendar year before.
  public var firstDay: CalendarDay { CalendarDay(valid: commonYear - 1, 10, 1) }
  /// 30 September.
  public var lastDay: CalendarDay { CalendarDay(valid: commonYear, 9, 30) }
  /// All its days.
  public var days: ClosedRange<CalendarDay> { firstDay...lastDay }

  /// Its four quarters in order.
  public var quarters: [FiscalQuarter] { FiscalQuarter.numbers.map { FiscalQuarter(year: self, number: $0) } }

  /// The year before; itself for the first that can be named.
  public var previous: FiscalYear { FiscalYear(buddhist: buddhist - 1) }
  /// The year after; itself for the last that can be named.
  public var next: FiscalYear { FiscalYear(buddhist: buddhist + 1) }

  /// `ปีงบประมาณ 2569`, `fiscal year 2569 (Oct 2025–Sep 2026)`.
  public func name(_ language: Language) -> String {
    language == .thai ? "ปีงบประมาณ \(buddhist)" : "fiscal year \(buddhist) (\(monthsText(days, .english)))"
  }

  /// A name for an axis or a column: `ปี 2569`, `FY 2569`.
  public func shortName(_ language: Language) -> String {
    language == .thai ? "ปี \(buddhist)" : "FY \(buddhist)"
  }

  /// Its months: `ต.ค. 2568–ก.ย. 2569`, `Oct 2025–Sep 2026`.
  public func months(_ language: Language) -> String { monthsText(days, language) }
}

extension FiscalYear: Comparable {
  /// The earlier year first.
  public static func < (first: FiscalYear, second: FiscalYear) -> Bool { first.buddhist < second.buddhist }
}

/// The first and the last month of a stretch of days, the year said once when it is the same.
func monthsText(_ days: ClosedRange<CalendarDay>, _ language: Language) -> String {
  let (first, last) = (days.lowerBound, days.upperBound)
  let start = Month.shortName(first.month)[language]
  let end = "\(Month.shortName(last.month)[language]) \(last.eraYear(language))"
  return first.year == last.year ? "\(start)–\(end)" : "\(start) \(first.eraYear(language))–\(end)"
}
