import Diagnostics
import Plan
import Records

/// The form of the monthly procurement summary: its columns in order.
package struct ProcurementForm: Sendable {
  package struct Column: Sendable {
    package var position: Int
    package var field: String
    package var title: Bilingual
  }

  package var form: String
  package var title: Bilingual
  /// The file types in which it was seen published.
  package var formats: [String]
  package var isMandatoryConfirmed: Bool
  package var note: Wording
  package var columns: [Column]
}

extension ProcurementForm {
  init(_ file: Record) {
    form = file.text("form")
    title = file.bilingual("title")
    formats = file.texts("formats_seen")
    isMandatoryConfirmed = file.boolean("form_mandatory_confirmed")
    note = file.wording("note")
    columns = file.records("columns", required: true).map {
      $0.finishing {
        Column(position: $0.integer("position"), field: $0.text("field"), title: $0.bilingual("title"))
      }
    }
  }
}
