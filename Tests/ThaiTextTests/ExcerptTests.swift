import Testing
import ThaiText

@Suite("Excerpts")
struct ExcerptTests {
  private let breaker: WordBreaker

  init() throws { breaker = try WordBreaker() }

  @Test("a text that has room is given whole, its white space single")
  func whole() {
    #expect(breaker.excerpt(of: "บ้านมั่นคง", maximum: 10) == "บ้านมั่นคง")
    #expect(breaker.excerpt(of: "  หนึ่ง\n\n สอง\t", maximum: 50) == "หนึ่ง สอง")
    #expect(breaker.excerpt(of: "431\u{A0}ตำบล", maximum: 50) == "431\u{A0}ตำบล")
    #expect(breaker.excerpt(of: "", maximum: 50).isEmpty)
  }

  @Test("a longer text ends after a whole word, with …")
  func cut() {
    #expect(breaker.excerpt(of: "ครัวเรือนในชนบท", maximum: 8) == "ครัวเรือน…")
    #expect(breaker.excerpt(of: "ครัวเรือนในชนบท", maximum: 9) == "ครัวเรือน…")
    #expect(breaker.excerpt(of: "ครัวเรือนในชนบท", maximum: 10) == "ครัวเรือนใน…")
    #expect(breaker.excerpt(of: "One, two three", maximum: 7) == "One…")
    #expect(breaker.excerpt(of: "ต่าง ๆ นานา", maximum: 5).isEmpty)
    #expect(breaker.excerpt(of: "ต่าง ๆ นานา", maximum: 6) == "ต่าง ๆ…")
  }

  @Test("nothing is better than half a word", arguments: [Int.min, -1, 0, 1, 4])
  func noRoom(maximum: Int) {
    #expect(breaker.excerpt(of: "Responsibility", maximum: maximum).isEmpty)
  }

  @Test("an excerpt has the length that was asked, and ends where a word of the whole text ends")
  func wholeWords() {
    var random = SeededGenerator(seed: 10)
    for round in 0..<1500 {
      let text = round.isMultiple(of: 2) ? random.hostileText(upTo: 100) : random.plausibleText(words: 60)
      let line = breaker.excerpt(of: text, maximum: .max - 1)
      let maximum = Int.random(in: 0...60, using: &random)
      let excerpt = breaker.excerpt(of: text, maximum: maximum)
      #expect(excerpt.count <= max(maximum, 0))
      guard excerpt != line, !excerpt.isEmpty else { continue }
      #expect(excerpt.hasSuffix("…"))
      let kept = excerpt.dropLast()
      #expect(line.utf8.starts(with: kept.utf8))
      let end = line.utf8.index(line.startIndex, offsetBy: kept.utf8.count)
      #expect(breaker.words(in: line).contains { $0.upperBound == end }, "\(excerpt)")
    }
  }

  @Test(
    "a megabyte without a space is cut or left out",
    arguments: ["ๆ", "\u{0E48}", "ก", "บ้าน", "x", "👨\u{200D}"])
  func large(piece: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    #expect(breaker.excerpt(of: text, maximum: 160).count <= 160)
  }
}
