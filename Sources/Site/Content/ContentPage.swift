import Diagnostics
import Records

/// A page of plain text, such as the privacy notice: `content/pages/<slug>.md` and `<slug>.en.md`.
struct ContentPage: Sendable {
  var slug: String
  var language: Language
  var title: String
  var summary: String
  var path: String
  var place: SourcePlace

  var address: Address { Address(slug) }
}
