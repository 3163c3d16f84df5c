import Diagnostics
import Records
import ThaiText

/// An indicator (ตัวชี้วัด): what is counted or measured, in which unit, and which way is better.
package struct Indicator: Sendable, Identifiable {
  /// Whether more or less is better.
  package enum Direction: String, Sendable, CaseIterable {
    case higherIsBetter = "higher_is_better"
    case lowerIsBetter = "lower_is_better"
  }

  /// Whether the indicator counts things or is a share or level.
  package enum Kind: String, Sendable, CaseIterable {
    case count, percent, level
  }

  /// Theme and number, such as `1-7-3`.
  package var id: String
  package var theme: Int
  /// The theme's number as written; empty when it could not be read.
  var themeNumber: Located<String>
  /// The number as printed, without brackets, such as `7.3`.
  package var number: String
  /// The indicator that this one is a part of.
  package var parent: Located<String>?
  package var name: Bilingual
  package var unit: Bilingual
  package var direction: Direction
  package var kind: Kind
  /// Whether the results of quarters add up within the fiscal year.
  package var accumulates: Bool
  package var note: Wording
  package var noteSource: String?
  package var provenance: Provenance
  package var place: SourcePlace

  /// Whether it is a part of another indicator.
  package var isPart: Bool { parent != nil }
}

/// `yes` and `no` as the tables write them.
enum Answer: String, CaseIterable {
  case yes, no
}

extension Indicator {
  static let columns = [
    "id", "theme", "number", "parent", "name_th", "name_en", "unit_th", "unit_en", "direction", "kind",
    "accumulates", "note_th", "note_en", "source_line", "source_section",
  ]
  static let optionalColumns = ["note_source"]

  init(_ row: Record) {
    id = row.text("id")
    theme = row.integer("theme")
    themeNumber = Located(theme == 0 ? "" : String(theme), at: row.place(of: "theme"))
    number = row.text("number")
    parent = row.located("parent")
    name = row.bilingual("name")
    unit = row.bilingual("unit")
    direction = row.choice("direction", Direction.self)
    kind = row.choice("kind", Kind.self)
    accumulates = row.choice("accumulates", Answer.self) == .yes
    note = row.wording("note")
    noteSource = row.optionalText("note_source")
    provenance = row.rowProvenance()
    place = row.place
  }
}
