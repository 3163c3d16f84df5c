import Foundation
import Pictures
import Testing

@Suite("The same bytes", .enabled(if: Samples.haveFonts, Samples.withoutFonts))
struct SameBytesTests {
  @Test("a picture has the same bytes every time, also with the fonts loaded anew")
  func twice() throws {
    for chart in try Samples.charts() {
      let first = try PNGRenderer(scale: 2, fonts: Samples.fonts()).png(of: chart)
      let renderer = PNGRenderer(scale: 2, fonts: try Samples.fonts())
      #expect(try renderer.png(of: chart) == first)
      #expect(try renderer.png(of: chart) == first)
    }
  }

  @Test("eight tasks that draw at once, half of them with another font, draw what one alone draws")
  func tasks() async throws {
    let charts = try Samples.charts()
    let renderers = [
      PNGRenderer(scale: 1, fonts: try Samples.fonts()),
      PNGRenderer(scale: 1, fonts: try Samples.fonts([Samples.bold])),
    ]
    let alone = try renderers.map { renderer in try charts.map { try renderer.png(of: $0) } }
    #expect(alone[0] != alone[1])
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          let which = task % 2
          for turn in 0..<6 {
            let chart = (task + turn) % charts.count
            if try renderers[which].png(of: charts[chart]) != alone[which][chart] { return false }
          }
          return true
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }

  @Test("another language and other fonts of the machine change nothing")
  func environment() async throws {
    let text = Samples.text("ที่ดิน fi Iı")
    let here = try PNGRenderer(scale: 1, fonts: Samples.fonts()).png(of: Array(text.utf8))
    let folder = try TemporaryFolder()
    try folder.write("<fontconfig></fontconfig>", to: "fonts.conf")
    let noFonts = folder.path + "/fonts.conf"
    await #expect(processExitsWith: .success) {
      [here = here as [UInt8], text = text as String, noFonts = noFonts as String] in
      for (name, value) in [
        ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("LANGUAGE", "tr"), ("PANGO_LANGUAGE", "tr"),
        ("FONTCONFIG_FILE", noFonts),
      ] {
        setenv(name, value, 1)
      }
      setlocale(LC_ALL, "")
      let there = try PNGRenderer(scale: 1, fonts: Samples.fonts()).png(of: Array(text.utf8))
      try #require(there == here)
    }
  }
}
