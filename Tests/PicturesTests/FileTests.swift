import Diagnostics
import Pictures
import Testing

@Suite("PNG files")
struct FileTests {
  private let red = Samples.svg(
    ##"<rect x="10" width="10" height="10" fill="#f00"/>"##, width: 30, height: 20)

  private func png(_ svg: String, scale: Double) throws -> [UInt8] {
    try PNGRenderer(scale: scale, fonts: nil).png(of: Array(svg.utf8))
  }

  @Test("a picture has its size times the scale, rounded up, and its colours; the rest is white")
  func pixels() throws {
    let drawn = try Drawn(png(red, scale: 2))
    #expect((drawn.width, drawn.height) == (60, 40))
    let expected = (0..<40).flatMap { row in
      (0..<60).map { column in row < 20 && (20..<40).contains(column) ? 0xFF0000 : 0xFFFFFF as UInt32 }
    }
    #expect(drawn.pixels == expected)
    let odd = try Drawn(png(red, scale: 1.01))
    #expect((odd.width, odd.height) == (31, 21))
  }

  @Test("the size of a picture that fills its page is that of its view box")
  func viewBox() throws {
    let svg =
      #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="5 5 30 20"><rect x="5" y="5" width="3" height="20"/></svg>"#
    let drawn = try Drawn(png(svg, scale: 1))
    #expect((drawn.width, drawn.height) == (30, 20))
    #expect(drawn.ink?.columns == 0...2)
    #expect(drawn.ink?.rows == 0...19)
  }

  @Test("the file has its density, and no time or other text")
  func chunks() throws {
    let file = try png(red, scale: 2)
    var names: [String] = []
    var density: [UInt8] = []
    var rest = file.dropFirst(8)
    while rest.count >= 12 {
      let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      names.append(String(decoding: rest.dropFirst(4).prefix(4), as: UTF8.self))
      if names.last == "pHYs" { density = Array(rest.dropFirst(8).prefix(length)) }
      rest = rest.dropFirst(12 + length)
    }
    #expect(names == ["IHDR", "pHYs", "IDAT", "IEND"])
    #expect(rest.isEmpty)
    // 192 an inch are 7559 a metre, across and down.
    #expect(density == [0, 0, 0x1D, 0x87, 0, 0, 0x1D, 0x87, 1])
  }
}

@Suite("Fonts for pictures")
struct FontTests {
  @Test("a font that is not there is a warning, and pictures are still drawn")
  func missing() throws {
    let log = DiagnosticLog()
    let fonts = PictureFonts(["no-such.ttf"], in: SourceFolder(path: "/"), log: log)
    #expect(fonts == nil)
    #expect(log.diagnostics.map(\.code) == [.pictureFontMissing])
    #expect(log.diagnostics.allSatisfy { $0.severity == .warning && $0.hint != nil })
    let renderer = PNGRenderer(scale: 1, fonts: fonts)
    #expect(try renderer.drawn(Samples.svg(#"<rect width="9" height="9"/>"#)).inkCount == 81)
    #expect(renderer.recipe == nil)
  }

  @Test("a file that is no font is a warning")
  func noFont() throws {
    let log = DiagnosticLog()
    let folder = try TemporaryFolder()
    try folder.write("not a font", to: "x.ttf")
    #expect(PictureFonts(["x.ttf"], in: SourceFolder(path: folder.path), log: log) == nil)
    #expect(log.diagnostics.map(\.code) == [.pictureFontUnreadable])
  }

  @Test(
    "the recipe tells scales and fonts apart, and is otherwise the same",
    .enabled(if: Samples.haveFonts, Samples.withoutFonts))
  func recipe() throws {
    let recipe = try #require(PNGRenderer(scale: 2, fonts: Samples.fonts()).recipe)
    #expect(try PNGRenderer(scale: 2, fonts: Samples.fonts()).recipe == recipe)
    #expect(try PNGRenderer(scale: 1, fonts: Samples.fonts()).recipe != recipe)
    #expect(try PNGRenderer(scale: 2, fonts: Samples.fonts([Samples.bold])).recipe != recipe)
  }
}
