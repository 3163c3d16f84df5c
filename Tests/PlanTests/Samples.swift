import Diagnostics
import ThaiText

@testable import Plan

/// Indicators, targets and results made up for tests, in the fiscal year 2569: 1 October 2025 to 30 September 2026.
enum Sample {
  static let year = FiscalYear(buddhist: 2569)
  private static let place = SourcePlace.file("test")

  static func indicator(
    _ kind: Indicator.Kind, _ direction: Indicator.Direction = .higherIsBetter, accumulates: Bool? = nil
  ) -> Indicator {
    let words = Bilingual(thai: "ก", english: "a")
    return Indicator(
      id: "1-1", theme: 1, themeNumber: Located("1", at: place), number: "1", parent: nil, name: words,
      unit: words,
      direction: direction, kind: kind, accumulates: accumulates ?? (kind == .count),
      note: Wording(thai: nil, english: nil), noteSource: nil,
      provenance: Provenance(main: .init(line: 1, section: "1"), also: []), place: place)
  }

  /// - Parameter quarter: nil for the year.
  static func target(_ value: FixedDecimal?, _ quarter: Int? = nil) -> Target {
    Target(
      indicator: Located("1-1", at: place), period: period(quarter), value: value, flag: nil,
      note: Wording(thai: nil, english: nil), noteSource: nil, provenance: nil, place: place)
  }

  static func result(
    _ low: FixedDecimal?, _ high: FixedDecimal?, _ quarter: Int? = nil, _ flag: IndicatorResult.Flag = .final
  ) -> IndicatorResult {
    IndicatorResult(
      indicator: Located("1-1", at: place), period: period(quarter), area: .whole,
      value: low == high ? low : nil,
      low: low == high ? nil : low, high: low == high ? nil : high, flag: flag, note: nil, source: "x",
      reportedOn: nil, place: place, areaPlace: place, valuePlace: place, reportedPlace: place)
  }

  private static func period(_ quarter: Int?) -> FiscalPeriod {
    quarter.map { .quarter(FiscalQuarter(year: year, number: $0)) } ?? .year(year)
  }
}

/// A number as a table of tests writes it: `5`, `-0.5`, `30~40` for a range, `30~` for an open one, `5?` for a provisional
/// one, `-` for one that is not available, `/` for one to which the indicator does not apply.
struct Reported: ExpressibleByStringLiteral, Sendable {
  let text: String

  init(stringLiteral text: String) { self.text = text }

  func result(_ quarter: Int?) -> IndicatorResult? {
    switch text {
    case "": return nil
    case "-": return Sample.result(nil, nil, quarter, .notAvailable)
    case "/": return Sample.result(nil, nil, quarter, .notApplicable)
    default:
      let flag: IndicatorResult.Flag = text.hasSuffix("?") ? .provisional : .final
      let ends = text.split(separator: "?")[0].split(separator: "~", omittingEmptySubsequences: false)
        .map { try? FixedDecimal($0) }
      return Sample.result(ends[0], ends[ends.count - 1], quarter, flag)
    }
  }
}
