import Diagnostics
import Plan
import Records

/// The fields that describe a government data set: the mandatory ones with their code lists, those for statistics, and the
/// columns of the catalogue's import workbook.
package struct MetadataForm: Sendable {
  package struct Field: Sendable {
    package var number: Int
    package var name: Bilingual
    /// The names of its parts in the catalogue.
    package var fields: [String]
    package var kind: String
    /// The values allowed; empty where any are.
    package var values: [String]
    package var remark: Wording
  }

  package struct StatisticsField: Sendable {
    package var field: String
    package var name: Bilingual
  }

  package struct ImportWorkbook: Sendable {
    package var dataType: String
    /// How dates are written: `be`, the Buddhist era.
    package var dates: String
    package var note: Wording
    package var columns: [String]
  }

  package var mandatory: [Field]
  package var statistics: [StatisticsField]
  package var workbook: ImportWorkbook
}

extension MetadataForm {
  init(_ file: Record) {
    mandatory = file.records("mandatory", required: true).map {
      $0.finishing {
        Field(
          number: $0.integer("number"), name: $0.bilingual("name"),
          fields: $0.texts("fields", required: true),
          kind: $0.text("kind"), values: $0.texts("values"), remark: $0.wording("remark"))
      }
    }
    statistics = file.records("statistics").map {
      $0.finishing { StatisticsField(field: $0.text("field"), name: $0.bilingual("name")) }
    }
    workbook = file.record("import_workbook").finishing {
      ImportWorkbook(
        dataType: $0.text("for_data_type"), dates: $0.text("dates"), note: $0.wording("note"),
        columns: $0.texts("columns", required: true))
    }
  }
}
