import Foundation
import Testing
import ThaiText

@testable import Site

/// What pages say once results are reported. All figures here are made up.
@Suite("Reported results")
struct ResultTests {
  @Test("change status, working, table, chart, strip and the finding of the home page")
  func results() async throws {
    let site = try TemporarySite()
    let before = try await PublishedSite.small
    try site.writeResults([
      // Targets of 2569: 1-1 431, 1-2 100, 3-10 at most its target, 1-8 a percentage.
      "1-1,2569,,431,,,final", "1-2,2569,,99,,,final", "1-3,2569,,,70,77,estimate",
      "1-4,2569,,,,,not_available",
      "1-7-1,2569-Q1,,1000,,,final", "1-7-1,2569-Q1,TH-40,22,,,final", "3-10,2569,,0.5,,,final",
    ])
    let after = try await PublishedSite(site)

    for (id, finding) in [
      ("1-1", "achieved"), ("1-2", "missed"), ("1-3", "incomplete"), ("1-4", "no-result"),
      ("1-7-1", "incomplete"),
      ("3-10", "achieved"), ("1-8", "no-result"),
    ] {
      for prefix in ["", "en/"] {
        let page = try after.page("\(prefix)indicators/\(id)/")
        let shown = page.elements(ofClass: "status").first?.attributes["class"]
        #expect(shown == "status status-\(finding)", "\(prefix)\(id)")
        #expect(page.problems.isEmpty)
      }
    }
    let missed = try after.page("en/indicators/1-2/")
    #expect(
      missed["tr"].contains { $0.words.plain.contains("99 tambons") && $0.words.contains("รายงานสมมุติ") })
    #expect(missed.words.plain.contains("99 percent") || missed.words.plain.contains("99.0 percent"))
    #expect(try after.text("indicators/1-1/index.html") != before.text("indicators/1-1/index.html"))
    let chart = try #require(try after.page("indicators/1-1/")["figure"].first)
    #expect(chart.words.plain.contains("431"))
    #expect(try home(after) != home(before))
    #expect(try strip(after) != strip(before))
    // Once in the row of 1-2 and once in the count of each status.
    #expect(try before.page("indicators/").elements(ofClass: "status-missed").isEmpty)
    #expect(try after.page("indicators/").elements(ofClass: "status-missed").count == 2)
    #expect(try after.text("indicators/2-1/index.html") == before.text("indicators/2-1/index.html"))
  }

  @Test("during the year are judged against the targets of quarters, and lower is better where it is")
  func duringTheYear() async throws {
    let rows = [
      ("1-1", "50", "50", "on-track"), ("1-2", "50", "49", "behind"), ("1-4", "50", "270", "met"),
      ("3-10", "5", "5", "on-track"), ("4-9", "5", "4", "behind"),
    ]
    let site = try TemporarySite()
    let targets = rows.map { "\($0.0),2569-Q1,\($0.1),,,\n" }
    try site.write(
      "indicator,period,value,flag,note_th,note_en\n" + targets.joined(), to: "seeds/targets/quarters.csv")
    try site.writeResults(rows.map { "\($0.0),2569-Q1,,\($0.2),,,provisional" } + ["1-8,2569-Q1,,1,,,final"])
    let day = try CalendarDay("2569-01-31")
    let published = try await PublishedSite(site) { $0.day = day }
    for (id, _, value, finding) in rows + [("1-8", "", "1", "undecided")] {
      let page = try published.page("indicators/\(id)/")
      #expect(
        page.elements(ofClass: "status").first?.attributes["class"] == "status status-\(finding)", "\(id)")
      #expect(page.elements(ofClass: "working").first?.words.plain.contains(value) == true, "\(id)")
    }
  }

  @Test("of an indicator where lower is better miss the target from above")
  func lowerIsBetter() async throws {
    let site = try TemporarySite()
    try site.writeResults(["3-10,2569,,99,,,final"])
    let page = try await PublishedSite(site).page("indicators/3-10/")
    #expect(page.elements(ofClass: "status").first?.attributes["class"] == "status status-missed")
  }

  private func home(_ published: PublishedSite) throws -> String {
    try published.page("")["h1"].first?.words ?? ""
  }

  private func strip(_ published: PublishedSite) throws -> [String] {
    try published.page("")["figure"].first.map { [$0.words] } ?? []
  }
}
