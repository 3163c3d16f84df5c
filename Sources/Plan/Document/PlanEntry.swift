import Diagnostics
import Records

/// What the records of the plan have in common: an id, a number, a name, a summary, a note and a place in the plan.
package struct PlanEntry: Sendable, Hashable, Identifiable {
  package var id: String
  /// The number as printed, without brackets.
  package var number: String?
  /// The official name; entries that the plan only describes have an English label and no Thai name.
  package var title: Wording
  /// A short paraphrase, never a quotation.
  package var summary: Wording
  /// A remark for the public.
  package var note: Wording
  /// The same remark as the officers keep it, with lines of the plan's text.
  package var noteSource: String?
  package var provenance: Provenance
  /// Where the record stands in `seeds/`.
  package var place: SourcePlace

  /// The name in a language or, where the plan gives none, the summary.
  package func name(_ language: Language) -> String {
    title[language] ?? summary[language] ?? title[language.other] ?? summary[language.other] ?? id
  }
}

extension Record {
  /// Reads the keys that the records of the plan have in common.
  func planEntry() -> PlanEntry {
    PlanEntry(
      id: text("id"), number: optionalText("number"), title: wording("title"), summary: wording("summary"),
      note: wording("note"), noteSource: optionalText("note_source"), provenance: provenance(), place: place)
  }
}
