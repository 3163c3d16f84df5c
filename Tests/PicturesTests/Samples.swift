import Diagnostics
import Foundation
import Pictures
import Testing

/// What the tests draw, and with what.
enum Samples {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The fonts as `Scripts/fonts.sh` prepares them.
  static let fontFolder = SourceFolder(path: root + "/.prongsai-cache/fonts")
  static let (regular, bold) = ("sarabun-regular.ttf", "sarabun-bold.ttf")
  static let haveFonts = [regular, bold].allSatisfy(fontFolder.contains)
  static let withoutFonts: Comment =
    "skipped: Scripts/fonts.sh has not prepared the fonts in .prongsai-cache/fonts"

  static func fonts(_ names: [String] = [regular, bold]) throws -> PictureFonts {
    let log = DiagnosticLog()
    let fonts = PictureFonts(names, in: fontFolder, log: log)
    #expect(log.diagnostics.isEmpty)
    return try #require(fonts)
  }

  /// The charts that stand alone, as they were looked at and committed.
  static func charts() throws -> [[UInt8]] {
    let folder = root + "/Tests/ChartsTests/Golden"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".svg") }
      .sorted()
    try #require(!names.isEmpty)
    return try names.map { try [UInt8](#require(FileManager.default.contents(atPath: folder + "/" + $0))) }
  }

  /// A picture of one line of text, 100 units high.
  static func text(_ text: String, family: String = "Sarabun", weight: Int = 400) -> String {
    svg(
      #"<text x="20" y="150" font-family="\#(family)" font-weight="\#(weight)" font-size="100">\#(text)</text>"#,
      width: 800, height: 200)
  }

  /// A picture of some marks.
  static func svg(_ marks: String, width: Int = 40, height: Int = 40, before: String = "") -> String {
    before
      + #"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" "#
      + #"xml:lang="th" width="\#(width)" height="\#(height)">\#(marks)</svg>"#
  }
}

extension PNGRenderer {
  func drawn(_ svg: String) throws -> Drawn { try Drawn(png(of: Array(svg.utf8))) }
}
