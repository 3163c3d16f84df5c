import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Site

/// Which stories are shown, where and in which language.
@Suite("Stories")
struct StoryTests {
  @Test("drafts and stories of a later day are hidden everywhere, and shown with the switch")
  func hidden() async throws {
    let site = try TemporarySite()
    try site.writeStory("draft", title: "ฉบับร่างลับ", more: "draft: true", provinces: "[TH-40]")
    try site.writeStory("tomorrow", title: "เรื่องของพรุ่งนี้", date: "2569-12-02", programmes: "[baan-mankong]")
    try site.writeStory("today", title: "เรื่องของวันนี้", date: "2569-12-01")

    let published = try await PublishedSite(site)
    let telling = published.files.filter { path, bytes in
      let text = path + String(decoding: bytes, as: UTF8.self)
      return ["ฉบับร่างลับ", "เรื่องของพรุ่งนี้", "stories/draft", "stories/tomorrow"].contains { text.contains($0) }
    }
    #expect(telling.keys.sorted() == [])
    #expect(published.files["stories/today/index.html"] != nil)

    let all = try await PublishedSite(site) { $0.includesDrafts = true }
    for slug in ["draft", "tomorrow"] { #expect(all.files["stories/\(slug)/index.html"] != nil) }
    #expect(try all.text("areas/khon-kaen/index.html").contains("ฉบับร่างลับ"))
    let next = try await PublishedSite(site) { $0.day = $0.day.adding(days: 1) }
    #expect(next.files["stories/tomorrow/index.html"] != nil)
    #expect(next.files["stories/draft/index.html"] == nil)
  }

  @Test("stand two on a page, newest first, with ways back and forth")
  func paging() async throws {
    let site = try TemporarySite()
    for number in 1...2 {
      try site.writeStory("more-\(number)", title: "เรื่องที่ \(number)", date: "2569-09-0\(number)")
    }
    let published = try await PublishedSite(site)
    let pages = try ["stories/", "stories/page/2/", "stories/page/3/"].map { try published.page($0) }
    #expect(published.files["stories/page/4/index.html"] == nil)
    let slugs = pages.map { page in
      page.elements(ofClass: "story-list").count == 1
        ? page["article"].count : 0
    }
    #expect(slugs == [2, 2, 1])
    let order = ["บ้านริมคลองสมมุติ", "กองทุนวันละบาทสมมุติ", "ป่าชุมชนสมมุติ", "เรื่องที่ 2", "เรื่องที่ 1"]
    let words = pages.map(\.words.plain).joined(separator: " ")
    let places = order.compactMap { words.range(of: $0)?.lowerBound }
    #expect(places.count == order.count)
    #expect(places == places.sorted())
    func ways(_ page: Markup) -> [String] { page["a"].compactMap { $0.attributes["rel"] } }
    #expect(pages.map(ways) == [["next"], ["prev", "next"], ["prev"]])
    let back = pages[1]["a"].first { $0.attributes["rel"] == "prev" }?.attributes["href"]
    #expect(target(of: back ?? "", on: "stories/page/2/index.html") == "stories/index.html")
  }

  @Test("one without English is shown in Thai, and the page says so")
  func fallback() async throws {
    let published = try await PublishedSite.small
    let page = try published.page("en/stories/welfare-fund/")
    #expect(page.elements(ofClass: "notice").first?.words.contains("no English") == true)
    #expect(page.elements(ofClass: "reading").first?.attributes["lang"] == "th")
    #expect(page["h1"].first?.words.plain == "กองทุนวันละบาทสมมุติ")
    #expect(page["html"].first?.attributes["lang"] == "en")
    let translated = try published.page("en/stories/canal-homes/")
    #expect(translated.elements(ofClass: "notice").isEmpty)
    #expect(translated.words.plain.contains("3,370 households"))
    #expect(try published.page("stories/canal-homes/").words.plain.contains("3,370 ครัวเรือน"))
    #expect(try published.page("en/contact/").elements(ofClass: "notice").count == 1)
  }

  @Test("a story stands on the pages of its province, programme and indicator")
  func shelves() async throws {
    let published = try await PublishedSite.small
    for path in [
      "", "stories/", "areas/bangkok/", "programmes/baan-mankong/", "indicators/1-7-1/", "plan/theme-1/",
      "sitemap/",
    ] {
      #expect(try published.page(path).words.plain.contains("บ้านริมคลองสมมุติ"), "\(path)")
    }
    #expect(try published.text("feed.xml").contains("บ้านริมคลองสมมุติ"))
    #expect(try !published.page("areas/khon-kaen/").words.plain.contains("บ้านริมคลองสมมุติ"))
  }

  @Test("the shelf orders by day and then by slug, and finds neighbours and translations")
  func shelf() throws {
    let stories = try [
      story("b", .thai, "2569-01-02"), story("a", .thai, "2569-01-02"), story("c", .thai, "2569-01-03"),
      story("a", .english, "2569-01-02"),
    ]
    for shuffled in [stories, stories.reversed()] {
      let shelf = StoryShelf(shuffled)
      #expect(shelf.thai.map(\.slug) == ["c", "a", "b"])
      #expect(shelf.count == 3)
      let first = try #require(shelf["a"])
      #expect(shelf.story(first, in: .english).language == .english)
      #expect(shelf.neighbour(of: first, by: 1)?.slug == "b")
      #expect(shelf.neighbour(of: first, by: -1)?.slug == "c")
      #expect(shelf.neighbour(of: try #require(shelf["b"]), by: 1) == nil)
      #expect(shelf["d"] == nil)
      #expect(shelf.stories(indicators: ["1-1"], programmes: []).map(\.slug) == ["c", "a", "b"])
    }
  }

  private func story(_ slug: String, _ language: Language, _ date: String) throws -> Story {
    let place = SourcePlace.file("content/stories/\(slug).md")
    return Story(
      slug: slug, language: language, title: slug, summary: slug, date: try CalendarDay(date), isDraft: false,
      programmes: [], provinces: [], indicators: [Located("1-1", at: place), Located("1-1", at: place)],
      sources: [],
      readingMinutes: 1, path: place.file, place: place)
  }
}
