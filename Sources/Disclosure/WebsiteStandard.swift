import Diagnostics
import Plan
import Records

/// What the government's web-site standard asks of a site, as far as it could be read.
package struct WebsiteStandard: Sendable {
  package struct Item: Sendable {
    package var id: String
    package var title: Bilingual
    package var isConfirmed: Bool
  }

  package var title: Bilingual
  package var version: String
  package var reference: String
  package var isConfirmed: Bool
  package var note: Wording
  package var accessibilityStandard: String
  /// The standard by which accessibility is tested here.
  package var accessibilityTakenAs: String
  package var items: [Item]
}

extension WebsiteStandard {
  init(_ file: Record) {
    title = file.bilingual("title")
    version = file.text("version")
    reference = file.text("reference")
    isConfirmed = file.boolean("confirmed")
    note = file.wording("note")
    (accessibilityStandard, accessibilityTakenAs) = file.record("accessibility").finishing {
      ($0.text("standard"), $0.text("taken_as"))
    }
    items = file.records("items", required: true).map {
      $0.finishing {
        Item(id: $0.text("id"), title: $0.bilingual("title"), isConfirmed: $0.boolean("confirmed"))
      }
    }
  }
}
