import Diagnostics
import Foundation
import Site
import Testing

/// The charts of a site: their pages, their files, and those that content declares.
@Suite("Charts of the site") struct ChartTests {
  private static let declared = """
    kind: ranked-bars
    finding_th: "ภาคใต้มีสัดส่วนคนจนสูงกว่าทั้งประเทศ"
    finding_en: "The South is poorer than the country"
    pages: ["context/poverty"]
    rows:
      - {series: poverty-rate, period: "2566"}
    """

  private func site() throws -> TemporarySite {
    let site = try TemporarySite()
    try site.write(Self.declared, to: "content/charts/poor-south.yaml")
    return site
  }

  @Test("a declared chart stands on the pages that it names, and has a page and a frame of its own")
  func declared() async throws {
    let published = try await PublishedSite(try site())
    for address in ["context/poverty/", "charts/poor-south/", "embed/poor-south/", "en/charts/poor-south/"] {
      let page = try published.page(address)
      let figures = page["figure"].filter { $0.attributes["id"] == "chart-poor-south" }
      #expect(figures.count == 1, "\(address)")
    }
    #expect(try published.text("charts/index.html").contains("ภาคใต้มีสัดส่วนคนจนสูงกว่าทั้งประเทศ"))
    #expect(try !published.text("context/labour/index.html").contains("poor-south"))
  }

  @Test("the files of a chart hold what it draws, in the language of its page")
  func files() async throws {
    let published = try await PublishedSite(try site())
    let csv = try published.text("charts/poor-south/poor-south.csv")
    #expect(csv == "รายการ,ค่า,หน่วย\r\nภาคใต้,7.48,ร้อยละ\r\nทั้งประเทศ,3.41,ร้อยละ\r\n")
    #expect(try published.text("en/charts/poor-south/poor-south.csv").contains("South,7.48,percent"))
    let svg = try published.text("charts/poor-south/poor-south.svg")
    #expect(svg.contains("ภาคใต้มีสัดส่วนคนจน") && svg.contains(">7.48</text>") && !svg.contains("var("))
    #expect(published.files["charts/poor-south/poor-south.png"] == nil)
    #expect(try !published.text("charts/poor-south/index.html").contains(".png"))
  }

  @Test(
    "PNG pictures are drawn with the site's font and linked, and come from the cache the next time",
    .enabled(if: ChartTests.hasFonts, "the font is made by Scripts/fonts.sh"))
  func pictures() async throws {
    let site = try site()
    for font in Self.fonts {
      try site.write(try site.bytes(at: font), to: "cache/fonts/" + (font as NSString).lastPathComponent)
    }
    let first = try await PublishedSite(site) { $0.drawsPNG = true }
    let png = try #require(first.files["charts/poor-south/poor-south.png"])
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(try first.text("charts/poor-south/index.html").contains("poor-south.png"))
    let cached = try FileManager.default.subpathsOfDirectory(atPath: site.path + "/cache/png")
    #expect(cached.count > 20)
    let again = try await PublishedSite(site) { $0.drawsPNG = true }
    #expect(again.files["charts/poor-south/poor-south.png"] == png)
  }

  @Test("moments stand in the order of time, whatever the order of the rows")
  func moments() async throws {
    let site = try TemporarySite()
    for (kind, rows) in [
      ("slope", ""), ("grouped-bars", ""),
      ("dumbbell", "\n  - {series: indebted-households, label_th: \"หนี้\", label_en: \"Debt\"}"),
    ] {
      try site.write(
        """
        kind: \(kind)
        finding_th: "ลดลง"
        finding_en: "It fell"
        measure_th: "สัดส่วน"
        measure_en: "Share"
        pages: []
        rows:
          - {series: indebted-households, period: "2566", label_th: "ก", label_en: "A"}
          - {series: indebted-households, period: "2564", label_th: "ก", label_en: "A"}\(rows)
        """, to: "content/charts/\(kind).yaml")
    }
    let published = try await PublishedSite(site)
    for kind in ["slope", "grouped-bars", "dumbbell"] {
      let csv = try published.text("en/charts/\(kind)/\(kind).csv")
      #expect(csv.hasPrefix("Row,2021,2023,Unit\r\nA,51.5,47.9,percent\r\n"), "\(csv)")
    }
  }

  @Test("a doubted figure is called one in the picture, in the files and beside the chart")
  func doubt() async throws {
    let site = try TemporarySite()
    try site.write(
      """
      kind: ranked-bars
      finding_th: "สินเชื่อ"
      finding_en: "Loans"
      measure_th: "สินเชื่อ"
      measure_en: "Loans"
      pages: ["context/economy"]
      rows:
        - {series: sme-npl-ratio, label_th: "หนี้เสีย", label_en: "NPL"}
        - {series: sme-sml-ratio, label_th: "จับตา", label_en: "SML"}
      """, to: "content/charts/loans.yaml")
    let published = try await PublishedSite(site)
    #expect(try published.text("charts/loans/loans.svg").contains("13.4 (มีข้อสงสัย)"))
    #expect(try published.text("charts/loans/loans.csv").contains("จับตา,13.4,ร้อยละ,มีข้อสงสัย"))
    let notes = try published.page("context/economy/").elements(ofClass: "chart-notes")
    #expect(notes.contains { $0.words.contains("ข้อสงสัย (จับตา)") })
  }

  @Test("a chart in a text is found by the name of its file")
  func inText() async throws {
    let site = try site()
    try site.writeStory("with-chart", body: "ข้อความ\n\n![คำบรรยาย](chart:poor-south)\n")
    let page = try await PublishedSite(site).page("stories/with-chart/")
    #expect(page["figure"].contains { $0.attributes["id"] == "chart-poor-south" })
    #expect(page["h3"].contains { $0.words == "คำบรรยาย" })
  }

  private static let fonts = ["regular", "bold"].map {
    TemporarySite.repository + "/.prongsai-cache/fonts/sarabun-\($0).ttf"
  }
  private static var hasFonts: Bool { fonts.allSatisfy(FileManager.default.fileExists(atPath:)) }
}
