import Diagnostics
import Foundation
import Testing

@testable import Site

/// What a build promises of its folder: the same bytes from the same input, and nothing changed without need.
@Suite("A build")
struct BuildTests {
  @Test("gives the same bytes with one worker and with four, in any locale and again")
  func sameBytes() async throws {
    let two = try await PublishedSite.small
    let first = try await PublishedSite(TemporarySite()) { $0.workers = 1 }
    let former = setlocale(LC_ALL, nil).map { String(cString: $0) } ?? "C"
    _ = setlocale(LC_ALL, "th_TH.UTF-8") ?? setlocale(LC_ALL, "C.UTF-8")
    defer { setlocale(LC_ALL, former) }
    let second = try await PublishedSite(TemporarySite()) { $0.workers = 4 }
    let differing = first.files.keys.filter { first.files[$0] != second.files[$0] }
    #expect(Set(first.files.keys) == Set(second.files.keys))
    #expect(differing.sorted() == [])
    #expect(two.files == first.files)
  }

  @Test("leaves unchanged files alone, removes the page of a removed story, and keeps the .gitignore")
  func rebuilding() async throws {
    let site = try TemporarySite()
    try site.write("*\n!.gitignore\n", to: "Public/.gitignore")
    let first = try await PublishedSite(site)
    let stamps = try site.timeStamps()

    let again = try await PublishedSite(site)
    #expect(try site.timeStamps() == stamps)
    #expect(again.outcome.report?.written == [])
    #expect(again.outcome.report?.removed == [])
    #expect(again.files == first.files)

    try site.remove("content/stories/ป่าชุมชน.md")
    try site.replace("ชุมชนสมมุติย้ายบ้าน", with: "ชุมชนสมมุติย้ายเรือน", in: "content/stories/canal-homes.md")
    let third = try await PublishedSite(site)
    #expect(third.files["stories/ป่าชุมชน/index.html"] == nil)
    #expect(!site.exists("Public/stories/ป่าชุมชน"))
    #expect(try third.page("stories/canal-homes/").words.contains("ย้ายเรือน"))
    let untouched = ["plan/index.html", "areas/khon-kaen/index.html", "assets/site.css", ".gitignore"]
    let later = try site.timeStamps()
    for name in untouched { #expect(later[name] == stamps[name], "\(name)") }
    #expect(try third.text(".gitignore") == "*\n!.gitignore\n")
    #expect(third.outcome.report?.removed.map(\.description).contains { $0.contains("ป่าชุมชน") } == true)
  }

  @Test("with portable links names index.html in each, and leads nowhere wrong from a disk")
  func portable() async throws {
    let published = try await PublishedSite(TemporarySite()) { $0.isPortable = true }
    var wrong: [String] = []
    for path in published.pages {
      for element in Markup(try published.text(path)).elements {
        guard let link = element.attributes["href"], !link.contains("://"), !link.hasPrefix("#") else {
          continue
        }
        let file = String(link.prefix { $0 != "#" })
        if file.hasSuffix("/") || file.isEmpty || published.files[target(of: file, on: path) ?? ""] == nil {
          wrong.append("\(path): \(link)")
        }
      }
    }
    #expect(wrong == [])
  }

  @Test(
    "below a path has absolute links on the page for missing addresses only, and whole addresses where they are asked for"
  )
  func basePath() async throws {
    let published = try await PublishedSite(TemporarySite()) { $0.baseURL = "https://example.go.th/plan" }
    let base = "https://example.go.th/plan/"

    let missing = try published.page("404.html")
    for element in missing["a"] + missing["link"] {
      let link = try #require(element.attributes["href"])
      #expect(link.hasPrefix("/plan/") || link.hasPrefix("#"), "\(link)")
    }
    #expect(
      missing["meta"].contains { $0.attributes["name"] == "robots" && $0.attributes["content"] == "noindex" })

    let story = try published.page("stories/canal-homes/")
    let links = story["link"]
    #expect(
      links.first { $0.attributes["rel"] == "canonical" }?.attributes["href"] == base + "stories/canal-homes/"
    )
    let languages = links.compactMap { link in
      link.attributes["hreflang"].map { [$0: link.attributes["href"] ?? ""] }
    }
    #expect(
      languages == [
        ["th": base + "stories/canal-homes/"], ["en": base + "en/stories/canal-homes/"],
        ["x-default": base + "stories/canal-homes/"],
      ])
    for element in story["a"] where element.attributes["href"]?.contains("://") == false {
      #expect(element.attributes["href"]?.hasPrefix("/") == false)
    }
    let data = story["script"].filter { $0.attributes["type"] == "application/ld+json" }.map(\.words)
    #expect(data.count == 2)
    for text in data { _ = try JSONSerialization.jsonObject(with: Data(text.utf8)) }

    let sitemap = try published.text("sitemap.xml")
    #expect(
      sitemap.contains(
        "<loc>\(base)stories/%E0%B8%9B%E0%B9%88%E0%B8%B2%E0%B8%8A%E0%B8%B8%E0%B8%A1%E0%B8%8A%E0%B8%99/</loc>")
    )
    #expect(!sitemap.contains("404"))
    // Neither the pages for missing addresses nor those for the frames of other sites.
    let listed = published.pages.filter { !$0.contains("embed/") && !$0.hasSuffix("404.html") }
    #expect(sitemap.components(separatedBy: "<loc>").count - 1 == listed.count)
    #expect(try published.text("robots.txt").contains("Sitemap: \(base)sitemap.xml"))
    let feed = try published.text("feed.xml")
    #expect(feed.contains("<link rel=\"self\" type=\"application/atom+xml\" href=\"\(base)feed.xml\"/>"))
    #expect(feed.contains("<id>\(base)stories/canal-homes/</id>"))
  }

  @Test("without an address speaks of none")
  func noAddress() async throws {
    let published = try await PublishedSite.small
    #expect(published.files["sitemap.xml"] == nil)
    for path in published.pages {
      let page = Markup(try published.text(path))
      #expect(
        !page["link"].contains { $0.attributes["rel"] == "canonical" || $0.attributes["hreflang"] != nil },
        "\(path)")
      #expect(page["script"].isEmpty, "\(path)")
    }
    #expect(try !published.text("robots.txt").contains("Sitemap"))
    #expect(try published.text("build.json").contains("\"portable\" : false"))
  }
}
