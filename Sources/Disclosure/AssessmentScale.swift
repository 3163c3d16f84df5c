import Diagnostics
import Plan
import Records
import ThaiText

/// The integrity and transparency assessment (ITA): its tools with their weights, and its grades.
package struct AssessmentScale: Sendable {
  package struct Tool: Sendable {
    package var code: String
    package var name: Bilingual
    /// The share of the total, from 0 to 1.
    package var weight: FixedDecimal
  }

  package struct Grade: Sendable {
    package var name: Bilingual
    package var totalAtLeast: FixedDecimal
    /// What each tool must reach as well, where it must.
    package var eachToolAtLeast: FixedDecimal?
  }

  package var assessment: String
  package var tools: [Tool]
  /// The fiscal years for which the weights were read.
  package var confirmedYears: [String]
  /// Best first.
  package var grades: [Grade]
  package var noteThai: String?
  package var noteSource: String?
}

extension AssessmentScale {
  init(_ file: Record) {
    assessment = file.text("assessment")
    tools = file.records("tools", required: true).map {
      $0.finishing { Tool(code: $0.text("code"), name: $0.bilingual("name"), weight: $0.number("weight")) }
    }
    confirmedYears = file.texts("weights_confirmed_for")
    grades = file.records("grades", required: true).map {
      $0.finishing {
        Grade(
          name: $0.bilingual("name"), totalAtLeast: $0.number("total_at_least"),
          eachToolAtLeast: $0.optionalNumber("each_tool_at_least"))
      }
    }
    noteThai = file.optionalText("note_th")
    noteSource = file.optionalText("note")
  }
}
