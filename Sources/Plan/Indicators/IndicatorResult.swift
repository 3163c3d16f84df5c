import Diagnostics
import Records
import ThaiText

/// What was done for one indicator, in one period and area (ผลการดำเนินงาน).
package struct IndicatorResult: Sendable {
  /// How firm the value is, or why there is none.
  package enum Flag: String, Sendable, CaseIterable {
    case final, provisional, estimate
    case notAvailable = "not_available"
    case notApplicable = "not_applicable"

    /// Whether a value goes with the flag.
    package var hasValue: Bool { self != .notAvailable && self != .notApplicable }
  }

  /// Where the result was counted.
  package enum Area: Sendable, Hashable {
    case whole
    /// A province by its ISO code, or a region by its id.
    case place(String)
  }

  package var indicator: Located<String>
  package var period: FiscalPeriod
  package var area: Area
  package var value: FixedDecimal?
  /// The ends of a range; either may be the one known bound.
  package var low: FixedDecimal?
  package var high: FixedDecimal?
  package var flag: Flag
  package var note: String?
  /// The document or system that the value comes from; nil only where there is no value.
  package var source: String?
  package var reportedOn: CalendarDay?
  package var place: SourcePlace
  /// Where the area, the value and the day stand.
  package var areaPlace: SourcePlace
  package var valuePlace: SourcePlace
  package var reportedPlace: SourcePlace
}

extension IndicatorResult {
  static let columns = [
    "indicator", "period", "area", "value", "value_low", "value_high", "flag", "note", "source",
    "reported_on",
  ]

  /// - Returns: nil, with the problem in the log, when the row names no period.
  init?(_ row: Record) {
    indicator = row.requiredLocated("indicator")
    area = row.optionalText("area").map(Area.place) ?? .whole
    value = row.optionalNumber("value")
    low = row.optionalNumber("value_low")
    high = row.optionalNumber("value_high")
    flag = row.choice("flag", Flag.self)
    note = row.optionalText("note")
    source = flag.hasValue ? row.text("source") : row.optionalText("source")
    reportedOn = row.day("reported_on")
    place = row.place
    reportedPlace = row.place(of: "reported_on")
    areaPlace = row.place(of: "area")
    valuePlace = row.place(of: row.has("value") ? "value" : "value_low")
    Self.check(flag, row)
    guard let period = row.period("period") else { return nil }
    self.period = period
  }

  /// Reports a row that has a value and says that there is none, or the other way round.
  private static func check(_ flag: Flag, _ row: Record) {
    let isGiven = ["value", "value_low", "value_high"].contains(where: row.has)
    guard row.has("flag"), isGiven != flag.hasValue else { return }
    row.log.error(
      .resultFlag, at: row.place,
      thai: isGiven ? "แถวนี้มีค่า แต่บอกว่าไม่มีข้อมูล" : "แถวนี้ไม่มีค่า แต่ไม่ได้บอกว่าไม่มีข้อมูล",
      english: isGiven
        ? "This row has a value and says that there is none."
        : "This row has no value and does not say that there is none.",
      hint: Bilingual(
        thai: "ใส่ค่า หรือใช้ flag เป็น not_available หรือ not_applicable",
        english: "Give the value, or the flag not_available or not_applicable."))
  }
}

extension DiagnosticCode {
  static let resultFlag: Self = "result-flag"
}
