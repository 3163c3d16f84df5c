import Pictures
import Testing

@Suite("Texts in pictures", .enabled(if: Samples.haveFonts, Samples.withoutFonts))
struct TextTests {
  private func drawn(_ text: String, family: String = "Sarabun", weight: Int = 400) throws -> Drawn {
    try PNGRenderer(scale: 1, fonts: Samples.fonts()).drawn(
      Samples.text(text, family: family, weight: weight))
  }

  @Test("Thai letters are as wide as those of Sarabun")
  func width() throws {
    // The letter ก of Sarabun moves the pen by 0.576 of the font's size.
    let (one, eleven) = (try #require(drawn("ก").ink), try #require(drawn("กกกกกกกกกกก").ink))
    let advance = Double(eleven.columns.upperBound - one.columns.upperBound) / 10
    #expect(abs(advance - 57.6) < 0.2, "\(advance)")
  }

  @Test(
    "whatever family a text names, it is drawn in the given fonts",
    arguments: ["DejaVu Sans", "monospace", "x"])
  func family(_ name: String) throws {
    let renderer = try PNGRenderer(scale: 1, fonts: Samples.fonts())
    let (here, there) = (Samples.text("ชุมชน Aa"), Samples.text("ชุมชน Aa", family: name))
    #expect(try renderer.png(of: Array(there.utf8)) == renderer.png(of: Array(here.utf8)))
  }

  @Test("vowels and tones above and below stand over their letters and add no width")
  func marks() throws {
    let plain = try #require(drawn("กกก").ink)
    let marked = try #require(drawn("กี่กุ้ก").ink)
    #expect(marked.columns == plain.columns)
    #expect(marked.rows.lowerBound < plain.rows.lowerBound - 20)
    #expect(marked.rows.upperBound > plain.rows.upperBound + 10)
  }

  @Test("a tone over a vowel stands higher than a tone alone, so that the two do not collide")
  func stacked() throws {
    let (alone, stacked) = (try #require(drawn("ก่").ink), try #require(drawn("กี่").ink))
    #expect(stacked.rows.lowerBound < alone.rows.lowerBound - 10)
  }

  @Test("bold is bold")
  func bold() throws {
    let (regular, bold) = (try drawn("ชุมชน"), try drawn("ชุมชน", weight: 700))
    #expect(Double(bold.inkCount) > 1.2 * Double(regular.inkCount))
  }
}
