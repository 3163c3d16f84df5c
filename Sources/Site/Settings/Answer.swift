import Diagnostics
import Records

/// Where this site answers what the plan asks of public communication: `content/answers.yaml`.
struct Answer: Sendable {
  static let path = "content/answers.yaml"

  /// A topic of `seeds/communication.yaml`.
  var topic: Located<String>
  var words: Bilingual
  /// The page that answers; nil where none does yet.
  var page: Located<Address>?
}

extension Answer {
  init(_ record: Record) {
    topic = Located(record.text("topic"), at: record.place(of: "topic"))
    words = record.words("answer")
    page = record.located("page").map {
      Located(Address($0.value.split(separator: "/").map(String.init)), at: $0.place)
    }
    record.finish()
  }
}
