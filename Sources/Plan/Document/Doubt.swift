import Diagnostics
import Records

/// A remark on something odd, doubtful or missing in the plan, kept with the things it is about.
package struct Doubt: Sendable, Identifiable {
  package enum Kind: String, Sendable, CaseIterable {
    case oddity, doubt, missing, translation
    case crossCheck = "cross_check"
    case leftOut = "left_out"
  }

  package var id: String
  /// Ids of indicators, series, goals, programmes and other records.
  package var about: [Located<String>]
  package var kind: Kind
  package var note: Wording
  /// Whether the public reads it; some help only whoever keeps the data.
  package var isPublic: Bool
  package var noteSource: String
  /// Lines of the plan's text, or ranges of them such as `58-144`, for the officers.
  package var sourceLines: [String]
  package var place: SourcePlace
}

/// A misreading of the scanned plan, and what was made of it.
package struct OCRRepair: Sendable {
  /// A: a name that was mended; B: a word that was understood while summarising; C: left as printed.
  package enum Table: String, Sendable, CaseIterable {
    case applied = "A"
    case understood = "B"
    case leftAsPrinted = "C"
  }

  package var table: Table
  package var lines: String
  package var printed: String
  package var readAs: String?
  package var reason: String?
  package var confidence: String?
  package var usedIn: String?
  package var remark: String?
}

extension Doubt {
  private enum Audience: String, CaseIterable {
    case everyone, officers
  }

  init(_ record: Record) {
    id = record.text("id")
    about = record.locatedTexts("about")
    kind = record.choice("kind", Kind.self)
    note = record.wording("note")
    isPublic = record.optionalChoice("audience", Audience.self) != .officers
    noteSource = record.text("note_source")
    sourceLines = record.texts("source_lines")
    place = record.place
  }
}

extension OCRRepair {
  static let columns = ["table", "lines", "printed", "read_as", "why", "confidence", "used_in", "remark"]

  init(_ row: Record) {
    table = row.choice("table", Table.self)
    lines = row.text("lines")
    printed = row.text("printed")
    readAs = row.optionalText("read_as")
    reason = row.optionalText("why")
    confidence = row.optionalText("confidence")
    usedIn = row.optionalText("used_in")
    remark = row.optionalText("remark")
  }
}
