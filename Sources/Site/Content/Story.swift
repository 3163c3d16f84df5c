import Diagnostics
import Plan
import Records
import ThaiText

/// A community's story in one language.
struct Story: Sendable {
  struct Source: Sendable {
    var title: String
    var publisher: String?
    var url: String?
    /// The source's own date, as it gives it.
    var date: String?
    var accessed: CalendarDay?
  }

  var slug: String
  var language: Language
  var title: String
  var summary: String
  var date: CalendarDay
  var isDraft: Bool
  var programmes: [Located<String>]
  var provinces: [Located<String>]
  var indicators: [Located<String>]
  var sources: [Source]
  /// Estimated from the length of the text, in minutes.
  var readingMinutes: Int
  /// The file that holds it.
  var path: String
  var place: SourcePlace

  var address: Address { Address("stories", slug) }
}
