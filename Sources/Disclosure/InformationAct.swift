import Diagnostics
import Plan
import Records

/// What the Official Information Act asks to be open, by section.
package struct InformationAct: Sendable {
  package struct Item: Sendable {
    package var number: Int
    package var summary: Bilingual
  }

  package struct Section: Sendable {
    package var section: String
    package var slug: String
    package var title: Bilingual
    package var items: [Item]
  }

  package var title: Bilingual
  package var year: Int
  package var note: Wording
  package var sections: [Section]
}

extension InformationAct {
  init(_ file: Record) {
    title = file.bilingual("title")
    year = file.integer("year_be")
    note = file.wording("note")
    sections = file.records("sections", required: true).map {
      $0.finishing {
        Section(
          section: $0.text("section"), slug: $0.text("slug"), title: $0.bilingual("title"),
          items: $0.records("items").map {
            $0.finishing { Item(number: $0.integer("number"), summary: $0.bilingual("summary")) }
          })
      }
    }
  }
}
