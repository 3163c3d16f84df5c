import Diagnostics

/// A fiscal year, or one quarter of it: what a target or a result is given for.
public enum FiscalPeriod: Sendable, Hashable {
  case year(FiscalYear)
  case quarter(FiscalQuarter)

  /// The fiscal year that it is, or lies in.
  public var fiscalYear: FiscalYear {
    switch self {
    case .year(let year): return year
    case .quarter(let quarter): return quarter.year
    }
  }

  /// Its quarter; nil for a whole year.
  public var quarter: FiscalQuarter? {
    if case .quarter(let quarter) = self { return quarter }
    return nil
  }

  /// The period as data writes it: `2569`, `2569-Q1`.
  public var code: String {
    switch self {
    case .year(let year): return String(year.buddhist)
    case .quarter(let quarter): return "\(quarter.year.buddhist)-Q\(quarter.number)"
    }
  }

  /// All its days.
  public var days: ClosedRange<CalendarDay> {
    switch self {
    case .year(let year): return year.days
    case .quarter(let quarter): return quarter.days
    }
  }

  /// The first of its days.
  public var firstDay: CalendarDay { days.lowerBound }
  /// The last of its days.
  public var lastDay: CalendarDay { days.upperBound }

  /// Whether its last day is past: on 30 September the year still runs, on 1 October it has ended.
  public func hasEnded(on day: CalendarDay) -> Bool { day > lastDay }

  /// `ปีงบประมาณ 2569`, `quarter 1 of fiscal year 2569 (Oct–Dec 2025)`.
  public func name(_ language: Language) -> String {
    switch self {
    case .year(let year): return year.name(language)
    case .quarter(let quarter): return quarter.name(language)
    }
  }

  /// A name for an axis or a column: `ปี 2569`, `Q1 2569`.
  public func shortName(_ language: Language) -> String {
    switch self {
    case .year(let year): return year.shortName(language)
    case .quarter(let quarter): return quarter.shortName(language)
    }
  }

  /// Its months: `ต.ค.–ธ.ค. 2568`, `Oct 2025–Sep 2026`.
  public func months(_ language: Language) -> String { monthsText(days, language) }
}

extension FiscalPeriod: Comparable {
  /// By year; within a year its quarters, then the year as a whole, which closes it.
  public static func < (first: FiscalPeriod, second: FiscalPeriod) -> Bool {
    (first.fiscalYear, first.quarter?.number ?? 5) < (second.fiscalYear, second.quarter?.number ?? 5)
  }
}

extension FiscalPeriod: CustomStringConvertible {
  /// The period's ``code``.
  public var description: String { code }
}
