import Diagnostics
import ThaiText

/// A year or a quarter on a time axis, of the fiscal year (October to September) or of the calendar.
public struct TimePeriod: Sendable, Hashable {
  /// Which year is meant.
  public enum Reckoning: Sendable, Hashable {
    case fiscal, calendar
  }

  /// Which year is meant.
  public let reckoning: Reckoning
  /// The year of the Buddhist era.
  public let year: Int
  /// 1 to 4, the first of a fiscal year being October to December; nil for a whole year.
  public let quarter: Int?

  private init(_ reckoning: Reckoning, year: Int, quarter: Int?) {
    (self.reckoning, self.year, self.quarter) = (reckoning, year, quarter)
  }

  /// A fiscal year or quarter.
  public init(_ period: FiscalPeriod) {
    switch period {
    case .year(let year): self.init(.fiscal, year: year.buddhist, quarter: nil)
    case .quarter(let quarter): self.init(.fiscal, year: quarter.year.buddhist, quarter: quarter.number)
    }
  }

  /// A calendar year of the Buddhist era.
  public init(calendarYear year: Int) { self.init(.calendar, year: year, quarter: nil) }

  /// A calendar quarter; a number outside 1 to 4 is moved to the nearest.
  public init(calendarYear year: Int, quarter: Int) {
    self.init(.calendar, year: year, quarter: min(max(quarter, 1), 4))
  }

  /// Its place in the row of all periods of its kind.
  var ordinal: Int { quarter.map { year * 4 + $0 - 1 } ?? year }

  /// Whether the other is of the same kind, so that both can stand on one axis.
  func isLike(_ other: TimePeriod) -> Bool {
    reckoning == other.reckoning && (quarter == nil) == (other.quarter == nil)
  }

  /// The year that it is or lies in.
  var wholeYear: TimePeriod { TimePeriod(reckoning, year: year, quarter: nil) }

  /// The period so many places later.
  func advanced(by count: Int) -> TimePeriod {
    guard quarter != nil else { return TimePeriod(reckoning, year: year + count, quarter: nil) }
    let next = ordinal + count
    let remainder = ((next % 4) + 4) % 4
    return TimePeriod(reckoning, year: (next - remainder) / 4, quarter: remainder + 1)
  }

  /// Whether its last day lies before another day.
  func hasEnded(on day: CalendarDay) -> Bool {
    let gregorian = year - CalendarDay.buddhistOffset
    let lastMonth = reckoning == .fiscal ? (quarter.map { $0 * 3 - 3 } ?? 9) : (quarter ?? 4) * 3
    // The first quarter of a fiscal year ends with the December before.
    let (endYear, endMonth) = lastMonth == 0 ? (gregorian - 1, 12) : (gregorian, lastMonth)
    return (day.year, day.month) > (endYear, endMonth)
  }
}

extension TimePeriod {
  /// As in a sentence: ไตรมาส 3 ปีงบประมาณ 2569. Fiscal years keep their Buddhist number in English, as
  /// ``FiscalYear`` does.
  public func name(_ language: Language) -> String {
    let quarterName =
      quarter.map { language == .thai ? "ไตรมาส\u{A0}\($0) " : "quarter\u{A0}\($0) of " } ?? ""
    return switch (reckoning, language) {
    case (.fiscal, .thai): "\(quarterName)ปีงบประมาณ\u{A0}\(year)"
    case (.calendar, .thai): "\(quarterName)ปี\u{A0}\(year)"
    case (.fiscal, .english): "\(quarterName)fiscal year\u{A0}\(year)"
    case (.calendar, .english): "\(quarterName)\(year - CalendarDay.buddhistOffset)"
    }
  }

  /// A stretch of periods: ปี 2562–2566, ไตรมาส 1–4 ปีงบประมาณ 2569.
  static func name(from first: TimePeriod, through last: TimePeriod, _ language: Language) -> String {
    let isThai = language == .thai
    if first == last { return first.name(language) }
    if let from = first.quarter, let to = last.quarter {
      guard first.year == last.year else {
        return "\(first.name(language)) \(isThai ? "ถึง" : "to ")\(last.name(language))"
      }
      let year = first.wholeYear.name(language)
      return isThai ? "ไตรมาส\u{A0}\(from)–\(to) \(year)" : "quarters\u{A0}\(from)–\(to) of \(year)"
    }
    let end = first.reckoning == .calendar && !isThai ? last.year - CalendarDay.buddhistOffset : last.year
    return "\(first.name(language))–\(end)"
  }

  /// The year as it stands under an axis.
  func yearLabel(_ language: Language) -> String {
    switch (reckoning, language) {
    case (_, .thai): String(year)
    case (.fiscal, .english): "FY\u{A0}\(year)"
    case (.calendar, .english): String(year - CalendarDay.buddhistOffset)
    }
  }
}
