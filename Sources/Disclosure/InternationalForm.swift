import Plan
import Records

/// An international form for describing data or corrections: its parts and their properties.
package struct InternationalForm: Sendable {
  package struct Part: Sendable {
    package var name: String
    package var required: [String]
    package var properties: [String]
    /// Properties with a fixed value, as `name: value`.
    package var fixed: [String]
    package var fieldProperties: [String]
  }

  package var id: String
  package var title: String
  package var version: String?
  package var schemaURL: String?
  package var seriesProperty: String?
  package var note: Wording
  package var entryTypes: [String]
  package var affects: [String]
  /// What must be registered and never made up.
  package var notInvented: String?
  package var parts: [Part]
}

extension InternationalForm {
  init(_ record: Record) {
    id = record.text("id")
    title = record.text("title")
    version = record.optionalText("version")
    schemaURL = record.optionalText("schema_url")
    seriesProperty = record.optionalText("series_property")
    note = record.wording("note")
    entryTypes = record.texts("entry_types")
    affects = record.texts("affects")
    notInvented = record.optionalText("do_not_invent")
    parts = record.records("parts").map {
      $0.finishing {
        Part(
          name: $0.text("name"), required: $0.texts("required"), properties: $0.texts("properties"),
          fixed: $0.texts("fixed"), fieldProperties: $0.texts("field_properties"))
      }
    }
  }
}
