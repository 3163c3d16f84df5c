import Charts
import Diagnostics
import Foundation
import Testing
import ThaiText

/// Every sample is drawn and compared, byte by byte, with the picture that was looked at and committed.
///
/// `UPDATE_GOLDEN=1` writes the pictures anew. A picture that differs is written beside the old one as
/// `….new.html`, so that both can be
/// looked at.
@Suite struct GoldenTests {
  @Test("every chart is drawn as in its golden picture", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let typesetter = Typesetter(try WordBreaker())
    for sample in try Samples.all() {
      try compare(html(sample, language, typesetter), "\(sample.name).\(language.tag).html")
    }
  }

  @Test("every picture stands alone as in its golden file")
  func standalone() throws {
    let typesetter = Typesetter(try WordBreaker())
    for sample in try Samples.all() {
      guard sample.name.hasSuffix(standaloneOf(sample.name)) else { continue }
      try compare(sample.figure.standaloneSVG(sample.chart, .wide, .thai, typesetter), "\(sample.name).svg")
    }
  }

  /// One of each kind is enough to see the frame.
  private func standaloneOf(_ name: String) -> String {
    ["bullet-near", "line-target", "bars-long-names", "map-classes", "strip-mixed"].first(
      where: name.hasSuffix) ?? "-"
  }

  private func compare(_ text: String, _ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
    let file = folder.appendingPathComponent(name)
    let lines = text.replacingOccurrences(of: "><", with: ">\n<")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try lines.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let golden = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    if golden != lines {
      let new = folder.appendingPathComponent(
        name.replacingOccurrences(
          of: ".", with: ".new.", options: .backwards, range: name.range(of: ".", options: .backwards)))
      try lines.write(to: new, atomically: true, encoding: .utf8)
      Issue.record(
        "\(name) differs from its golden picture; the new one stands beside it as \(new.lastPathComponent).")
    }
  }
}

/// The figure of a sample, whichever kind of chart it is.
func html(_ sample: Samples.Sample, _ language: Language, _ typesetter: Typesetter) -> String {
  sample.figure.html(sample.chart, language, typesetter)
}
