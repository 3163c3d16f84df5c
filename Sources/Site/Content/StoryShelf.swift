import Diagnostics
import ThaiText

/// All stories, each in Thai and, where it exists, in English; newest first.
struct StoryShelf: Sendable {
  /// The stories in Thai.
  let thai: [Story]
  private let english: [String: Story]
  private let positions: [String: Int]
  private let byProvince: [String: [Int]]
  private let byProgramme: [String: [Int]]
  private let byIndicator: [String: [Int]]

  init(_ stories: [Story]) {
    thai = stories.filter { $0.language == .thai }.sorted {
      $0.date != $1.date ? $0.date > $1.date : $0.slug.utf8.lexicographicallyPrecedes($1.slug.utf8)
    }
    english = Dictionary(
      stories.filter { $0.language == .english }.map { ($0.slug, $0) },
      uniquingKeysWith: { first, _ in first })
    positions = Dictionary(thai.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    byProvince = Self.positions(of: thai, by: \.provinces)
    byProgramme = Self.positions(of: thai, by: \.programmes)
    byIndicator = Self.positions(of: thai, by: \.indicators)
  }

  private static func positions(
    of stories: [Story], by ids: KeyPath<Story, [Located<String>]>
  ) -> [String: [Int]] {
    var index: [String: [Int]] = [:]
    for (position, story) in stories.enumerated() {
      for id in story[keyPath: ids] where index[id.value]?.last != position {
        index[id.value, default: []].append(position)
      }
    }
    return index
  }

  var count: Int { thai.count }

  subscript(slug: String) -> Story? { positions[slug].map { thai[$0] } }

  var slugs: some Collection<String> { positions.keys }

  /// The story in a language or, where it has no text in it, in Thai.
  func story(_ story: Story, in language: Language) -> Story {
    language == .english ? english[story.slug] ?? story : story
  }

  /// The story before or after in time.
  func neighbour(of story: Story, by offset: Int) -> Story? {
    guard let position = positions[story.slug], thai.indices.contains(position + offset) else { return nil }
    return thai[position + offset]
  }

  func stories(inProvince iso: String) -> [Story] { stories(byProvince[iso]) }
  func stories(ofProgramme slug: String) -> [Story] { stories(byProgramme[slug]) }
  func stories(ofIndicator id: String) -> [Story] { stories(byIndicator[id]) }

  /// The stories of any of some indicators or programmes, each once, newest first.
  func stories(indicators: [String], programmes: [String]) -> [Story] {
    let found = Set(
      indicators.flatMap { byIndicator[$0] ?? [] } + programmes.flatMap { byProgramme[$0] ?? [] })
    return stories(found.sorted())
  }

  /// How many provinces have a story.
  var provinceCount: Int { byProvince.count }

  private func stories(_ positions: [Int]?) -> [Story] { (positions ?? []).map { thai[$0] } }
}
