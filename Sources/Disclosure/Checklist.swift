import Diagnostics
import Plan
import Records
import ThaiText

/// The checklist of one fiscal year for disclosing public information (OIT): groups and items. The list is data; its codes
/// move from year to year, its slugs do not.
package struct Checklist: Sendable {
  package struct Group: Sendable {
    package var code: String
    package var name: Bilingual
    /// Whether the name was read in the assessor's own text.
    package var isConfirmed: Bool
    package var place: SourcePlace
  }

  package struct Item: Sendable {
    /// The year's code, such as `O11`.
    package var code: String
    /// What stays the same over the years, and makes addresses.
    package var slug: String
    /// The title; `{N}` and `{N-1}` stand for fiscal years.
    package var title: Wording
    package var isTitleConfirmed: Bool
    package var group: Located<String>?
    /// The id of the rule that says which period the item is for.
    package var period: Located<String>?
    package var elements: [String]
    /// The machine-readable forms that are expected.
    package var machineReadable: [String]
    package var place: SourcePlace
  }

  package var year: FiscalYear
  package var yearPlace: SourcePlace
  package var titleThai: String
  package var note: Wording
  package var noteSource: String?
  package var groups: [Group]
  package var items: [Item]
}

extension Checklist.Item {
  /// The title in a language, with the fiscal years of the list filled in.
  package func title(_ year: FiscalYear, _ language: Language) -> String {
    let words = title[language] ?? title.thai ?? slug
    return words.replacing("{N-1}", with: String(year.previous.buddhist))
      .replacing("{N}", with: String(year.buddhist))
  }
}

extension Checklist {
  package init(_ file: Record) {
    let year = file.integer("fiscal_year", in: FiscalYear.buddhistYears)
    self.year = FiscalYear(buddhist: year)
    yearPlace = file.place(of: "fiscal_year")
    titleThai = file.text("title_th")
    note = Wording(thai: file.optionalText("note_th"), english: nil)
    noteSource = file.optionalText("note")
    groups = file.records("groups").map {
      $0.finishing {
        Group(
          code: $0.text("code"), name: $0.bilingual("name"), isConfirmed: $0.boolean("confirmed"),
          place: $0.place)
      }
    }
    items = file.records("items", required: true).map { $0.finishing(Item.init) }
  }
}

extension Checklist.Item {
  fileprivate init(_ record: Record) {
    code = record.text("code")
    slug = record.text("slug")
    title = Wording(thai: record.text("title_th"), english: record.optionalText("title_en"))
    isTitleConfirmed = record.boolean("title_confirmed")
    group = record.located("group")
    period = record.located("period")
    elements = record.texts("elements")
    machineReadable = record.texts("machine_readable")
    place = record.place
  }
}
