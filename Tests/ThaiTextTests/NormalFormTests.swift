import Foundation
import Testing
import ThaiText

@Suite("Normal form")
struct NormalFormTests {
  @Test(
    "slips of Thai typing are mended",
    arguments: [
      ("น\u{0E4D}\u{0E49}า", "น\u{0E49}\u{0E33}"), ("น\u{0E49}\u{0E4D}า", "น\u{0E49}\u{0E33}"),
      ("ท\u{0E4D}า", "ท\u{0E33}"),
      ("น\u{0E33}\u{0E49}", "น\u{0E49}\u{0E33}"), ("เเม่", "แม่"), ("เเเก", "แเก"), ("ที\u{0E48}", "ที่"),
    ])
  func mended(typed: String, expected: String) {
    #expect(Array(normalizedThai(typed).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("vowels below and tone marks are put in the order of form C")
  func canonicalOrder() {
    let typed = "ก\u{0E48}\u{0E38}"
    #expect(Array(normalizedThai(typed).unicodeScalars) == Array("ก\u{0E38}\u{0E48}".unicodeScalars))
    #expect(Array(normalizedThai("e\u{301}").unicodeScalars) == ["\u{E9}"])
  }

  @Test("form KC is never applied: ำ, ligatures and wide letters stay")
  func notCompatibility() {
    for text in ["น้ำ", "ﬁ", "Ａ", "①", "ກຳ"] {
      #expect(Array(normalizedThai(text).unicodeScalars) == Array(text.unicodeScalars))
    }
  }

  @Test("right text is left as it is")
  func unchanged() {
    for text in ThaiWords.common + ThaiWords.provinces + ["“โปร่งใส” – 85 %…", ""] {
      #expect(Array(normalizedThai(text).unicodeScalars) == Array(text.unicodeScalars))
    }
  }

  @Test("the normal form is its own normal form, and always form C")
  func idempotent() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<4000 {
      let once = normalizedThai(random.hostileText(upTo: 12))
      #expect(Array(normalizedThai(once).unicodeScalars) == Array(once.unicodeScalars))
      #expect(Array(once.precomposedStringWithCanonicalMapping.unicodeScalars) == Array(once.unicodeScalars))
    }
  }

  @Test("every short run of the troublesome letters is settled at once")
  func exhaustive() {
    let letters = Array("ก\u{0E33}\u{0E4D}\u{0E49}า\u{0E38}เ".unicodeScalars)
    var texts: [[Unicode.Scalar]] = [[]]
    for _ in 0..<5 {
      texts = texts.flatMap { text in letters.map { text + [$0] } }
      for text in texts {
        let once = normalizedThai(String(String.UnicodeScalarView(text)))
        #expect(Array(normalizedThai(once).unicodeScalars) == Array(once.unicodeScalars))
        #expect(!once.unicodeScalars.elementsEqual("\u{0E4D}\u{0E32}".unicodeScalars))
      }
    }
  }
}
