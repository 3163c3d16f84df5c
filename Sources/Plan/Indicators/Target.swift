import Diagnostics
import Records
import ThaiText

/// What is promised for one indicator in one period (ค่าเป้าหมาย).
package struct Target: Sendable {
  /// Why there is no value.
  package enum Flag: String, Sendable, CaseIterable {
    /// The plan prints none.
    case notGiven = "not_given"
  }

  package var indicator: Located<String>
  package var period: FiscalPeriod
  /// Nil when the plan names the period and gives no value.
  package var value: FixedDecimal?
  package var flag: Flag?
  package var note: Wording
  package var noteSource: String?
  package var provenance: Provenance?
  package var place: SourcePlace
}

extension Target {
  static let columns = ["indicator", "period", "value", "flag", "note_th", "note_en"]
  static let optionalColumns = ["note_source", "source_line", "source_section"]

  /// - Returns: nil, with the problem in the log, when the row names no period.
  init?(_ row: Record) {
    indicator = row.requiredLocated("indicator")
    value = row.optionalNumber("value")
    flag = row.optionalChoice("flag", Flag.self)
    note = row.wording("note")
    noteSource = row.optionalText("note_source")
    provenance = row.has("source_line") ? row.rowProvenance() : nil
    place = row.place
    if !row.has("value"), !row.has("flag") {
      row.log.error(
        .targetWithoutValue, at: row.place, thai: "แถวนี้ไม่มีค่าเป้าหมาย และไม่บอกเหตุผล",
        english: "This row has no target and does not say why.",
        hint: Bilingual(
          thai: "ใส่ค่าในช่อง value หรือใส่ not_given ในช่อง flag",
          english: "Fill in value, or write not_given in flag."))
    }
    if value != nil, flag == .notGiven {
      row.log.error(
        .targetFlag, at: row.place(of: "flag"), thai: "แถวนี้มีค่าเป้าหมาย แต่บอกว่าแผนไม่ได้ให้ค่า",
        english: "This row has a target and says that the plan gives none.",
        hint: Bilingual(thai: "ลบ not_given หรือลบค่า", english: "Delete not_given, or delete the value."))
    }
    guard let period = row.period("period") else { return nil }
    self.period = period
  }
}

extension Record {
  /// Reads a fiscal year or quarter.
  func period(_ key: String) -> FiscalPeriod? {
    value(key) { text throws(Misreading) in try FiscalPeriod(text) }
  }
}

extension DiagnosticCode {
  static let targetWithoutValue: Self = "target-without-value"
  static let targetFlag: Self = "target-flag"
}
