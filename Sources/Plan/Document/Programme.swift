import Diagnostics
import Records

/// A programme under the name that the public knows it by, with what it answers to in the plan.
package struct Programme: Sendable, Identifiable {
  /// The last part of its address.
  package var slug: String
  package var title: Bilingual
  /// What it is for.
  package var summary: Bilingual
  /// How to take part, where the facts say it.
  package var takePart: Wording
  package var theme: Located<String>
  /// Ids of programmes and projects in the plan.
  package var planned: [Located<String>]
  package var indicators: [Located<String>]
  /// Ids of projects named by the plans above.
  package var alignedProjects: [Located<String>]
  package var note: Wording
  package var noteSource: String?
  package var place: SourcePlace

  package var id: String { slug }
}

extension Programme {
  init(_ record: Record) {
    slug = record.text("slug")
    title = record.bilingual("title")
    summary = record.bilingual("summary")
    takePart = record.wording("take_part")
    theme = record.requiredLocated("theme")
    planned = record.locatedTexts("plan_programmes")
    indicators = record.locatedTexts("indicators")
    alignedProjects = record.locatedTexts("codi_projects")
    note = record.wording("note")
    noteSource = record.optionalText("note_source")
    place = record.place
  }
}
