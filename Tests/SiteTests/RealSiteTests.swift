import Diagnostics
import Foundation
import Plan
import Testing
import ThaiText

@testable import Site

/// The repository's own site, built once: what the issue promises of it, read from the pages alone.
@Suite("The real site")
struct RealSiteTests {
  @Test("is complete, well formed, without a dead link, and says what the seeds say")
  func realSite() async throws {
    let published = try await PublishedSite(TemporarySite(.real))
    let folder = SourceFolder(path: TemporarySite.repository)
    let plan = try #require(ActionPlan.read(from: folder, log: DiagnosticLog()))
    let pages = Dictionary(
      uniqueKeysWithValues: try published.pages.map { ($0, Markup(try published.text($0))) })

    checkForm(of: pages)
    checkLinks(of: pages, in: published)
    try checkIndicators(plan, pages)
    try checkContext(plan, pages)
    try checkStories(pages)
    try checkManifest(published)
  }

  private func checkForm(of pages: [String: Markup]) {
    for (path, page) in pages.sorted(by: { $0.key < $1.key }) {
      #expect(page.problems.isEmpty, "\(path): \(page.problems.prefix(3))")
      #expect(page["h1"].count == 1, "\(path)")
      #expect(page["html"].first?.attributes["lang"] == (path.hasPrefix("en/") ? "en" : "th"), "\(path)")
      #expect(page["title"].first?.words.isEmpty == false, "\(path)")
      let description = page["meta"].first { $0.attributes["name"] == "description" }?.attributes["content"]
      #expect(description?.isEmpty == false, "\(path)")
      let ids = page.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "\(path) has an id twice")
      // A page for another site's frame is the chart alone.
      if path.contains("embed/") { continue }
      #expect(page.elements(ofClass: "skip").first?.attributes["href"] == "#main", "\(path)")
      #expect(
        page["nav"].contains { $0.attributes["class"] == "breadcrumb" } || path.hasSuffix("index.html"),
        "\(path)")
    }
  }

  private func checkLinks(of pages: [String: Markup], in published: PublishedSite) {
    var dead: [String] = []
    for (path, page) in pages.sorted(by: { $0.key < $1.key }) {
      for element in page.elements {
        for link in [element.attributes["href"], element.attributes["src"]].compactMap({ $0 }) {
          let leadsOut = ["https://", "http://", "mailto:", "tel:"].contains { link.hasPrefix($0) }
          if !leadsOut, !leads(link, from: path, to: pages, published) { dead.append("\(path): \(link)") }
        }
      }
      let other = path.hasPrefix("en/") ? String(path.dropFirst(3)) : "en/" + path
      let ways = page["a"].filter { $0.attributes["hreflang"] != nil }.compactMap { $0.attributes["href"] }
      if !ways.contains(where: { target(of: $0, on: path) == other }) {
        dead.append("\(path): no way to \(other)")
      }
    }
    #expect(dead == [])
  }

  /// Whether a link leads to a file of the site and, with a fragment, to an element of it.
  private func leads(
    _ link: String, from path: String, to pages: [String: Markup], _ published: PublishedSite
  ) -> Bool {
    guard let file = target(of: link, on: path), published.files[file] != nil else { return false }
    guard let hash = link.firstIndex(of: "#") else { return true }
    let id = link[link.index(after: hash)...].removingPercentEncoding
    return pages[file]?.elements.contains { $0.attributes["id"] == id } == true
  }

  /// The figures are put into words here anew, from the digits of the table.
  private func checkIndicators(_ plan: ActionPlan, _ pages: [String: Markup]) throws {
    #expect(plan.indicators.count == 37)
    #expect(plan.indicators.filter(\.isPart).count == 5)
    for target in plan.targets {
      let indicator = try #require(plan.indicator(target.indicator.value))
      for language in Language.allCases {
        let path = (language == .thai ? "" : "en/") + "indicators/\(indicator.id)/index.html"
        let page = try #require(pages[path], "no \(path)")
        let rows = page["tr"].map(\.words.plain)
        let unit = indicator.unit[language]
        guard let value = target.value else { continue }
        let figure = grouped(value.plain)
        #expect(
          rows.contains { $0.contains(figure) && $0.contains(unit.plain) },
          "\(path) does not say \(figure) \(unit)")
        #expect(page.words.plain.contains(indicator.name[language].plain), "\(path)")
        if target.period.code == "2569" {
          let description = page["meta"].first { $0.attributes["name"] == "description" }?.attributes[
            "content"]
          #expect(description?.plain.contains(figure) == true, "\(path): \(description ?? "")")
          let first = page["figure"].first?.words.plain
          #expect(first?.contains(figure) == true, "the chart of \(path) does not say \(figure)")
        }
        let status = page.elements(ofClass: "status").first
        #expect(status?.attributes["class"]?.contains("no-result") == true, "\(path)")
      }
    }
    let index = try #require(pages["indicators/index.html"])
    for indicator in plan.indicators {
      #expect(index.words.plain.contains(indicator.name.thai.plain), "the index lacks \(indicator.id)")
    }
  }

  private func checkContext(_ plan: ActionPlan, _ pages: [String: Markup]) throws {
    #expect(plan.series.count == 65)
    for series in plan.series {
      for prefix in ["", "en/"] {
        let page = try #require(pages[prefix + "context/\(series.group.value)/index.html"])
        #expect(
          page.elements.contains { $0.name == "section" && $0.attributes["id"] == series.id }, "\(series.id)")
        for value in series.observations.flatMap({ [$0.value, $0.low, $0.high] }).compactMap({ $0 }) {
          let figure = grouped(value.magnitude.plain)
          #expect(page.words.plain.contains(figure), "\(prefix)\(series.id) does not say \(figure)")
        }
      }
    }
  }

  private func checkStories(_ pages: [String: Markup]) throws {
    let stories = pages.keys.filter { $0.hasPrefix("stories/") && $0.split(separator: "/").count == 3 }
    #expect(stories.count == 12)
    for path in stories {
      let english = try #require(pages["en/" + path])
      #expect(english.elements(ofClass: "notice").isEmpty, "\(path) is not translated")
      for page in [try #require(pages[path]), english] {
        #expect(!page.elements(ofClass: "sources").isEmpty, "\(path) names no source")
      }
    }
  }

  /// Every file but the manifest itself stands in it.
  private func checkManifest(_ published: PublishedSite) throws {
    let listed = try published.text("SHA256SUMS").split(separator: "\n").map { String($0.dropFirst(66)) }
    #expect(Set(listed) == Set(published.files.keys).subtracting(["SHA256SUMS"]))
    let build = try published.text("build.json")
    #expect(build.contains("\"date\" : \"2026-12-01\""))
    #expect(build.contains("\"pages\" : \(published.pages.count)"))
  }

  /// Digits in groups of three.
  private func grouped(_ number: String) -> String {
    let parts = number.split(separator: ".", maxSplits: 1)
    var whole = Array(parts[0])
    var position = whole.count - 3
    while position > 0 {
      whole.insert(",", at: position)
      position -= 3
    }
    return String(whole) + (parts.count > 1 ? "." + parts[1] : "")
  }
}
