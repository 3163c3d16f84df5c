import Diagnostics
import Testing
import ThaiText

@Suite("Slugs")
struct SlugTests {
  @Test(
    "a title becomes a slug that keeps Thai letters and marks",
    arguments: [
      ("คลองบางบัว จากชุมชนบุกรุกสู่บ้านที่มั่นคง", "คลองบางบัว-จากชุมชนบุกรุกสู่บ้านที่มั่นคง"), ("น้ำท่วม ปี ๒๕๕๔", "น้ำท่วม-ปี-2554"),
      ("  Baan Mankong: Secure Housing!  ", "baan-mankong-secure-housing"), ("Café d’État", "cafe-detat"),
      ("ต่าง ๆ", "ต่าง-ๆ"), ("กรุงเทพฯ", "กรุงเทพฯ"),
      ("100,000 บาท (ฟรี)", "100-000-บาท-ฟรี"), ("a\u{200B}b", "a-b"), ("เเม่น\u{0E4D}\u{0E49}า", "แม่น้ำ"),
      ("A--B__C", "a-b-c"), ("\u{0E48}ก", "ก"),
      ("ก \u{0E48}ข", "ก-ข"), ("../../etc/passwd", "etc-passwd"), ("<b>\"x\u{0E48}\"</b>", "b-x-b"),
    ])
  func made(title: String, expected: String) {
    #expect(Slug.make(from: title)?.text == expected)
  }

  @Test(
    "a title of which nothing is left has no slug",
    arguments: ["", "   ", "!!!", "—", "\u{0E48}\u{0E49}", "😀", "中文", "\u{202E}", "เ".replicated(1000)])
  func none(title: String) {
    #expect(Slug.make(from: title) == nil)
  }

  @Test(
    "a slug that keeps the rules is taken as it is given",
    arguments: ["chum-phae", "ชุมแพ-ขอนแก่น", "น้ำ", "1-7", "a", "ไ"])
  func given(text: String) throws {
    #expect(try Slug(text).text == text)
  }

  @Test(
    "a slug that breaks a rule is refused, and the hint mends it",
    arguments: [
      ("Chum-Phae", "chum-phae"), ("-a", "a"), ("a-", "a"), ("a--b", "a-b"), ("a b", "a-b"),
      ("ปี-๒๕๖๙", "ปี-2569"), ("a/b", "a-b"), ("a.b", "a-b"),
      ("น\u{0E4D}\u{0E49}า", "น้ำ"), ("เเม่", "แม่"), ("a\u{200B}", "a"), ("é", "e"), ("a\n", "a"),
      ("a\u{0E48}", "a"), ("a\u{0}", "a"),
    ])
  func refused(text: String, mended: String) throws {
    let misreading = try #require(misreading { () throws(Misreading) in try Slug(text) })
    #expect(misreading.code == .slugForm)
    #expect(misreading.hint?.english == "Write \(mended).")
  }

  @Test("a slug without a letter or digit is refused", arguments: ["", "-", "..", "\u{0E48}", "😀"])
  func empty(text: String) {
    #expect(misreading { () throws(Misreading) in try Slug(text) }?.code == .slugForm)
  }

  @Test("200 bytes are allowed and 201 are not")
  func length() throws {
    #expect(try Slug("a".replicated(200)).text.utf8.count == 200)
    #expect(misreading { () throws(Misreading) in try Slug("a".replicated(201)) }?.code == .slugTooLong)
    #expect(misreading { () throws(Misreading) in try Slug("ๆ".replicated(350_000)) }?.code == .slugTooLong)
  }

  @Test("a long title is cut after a word if it has several, and never inside a letter with its marks")
  func shortened() throws {
    let words = try #require(Slug.make(from: "บ้านมั่นคง ".replicated(20))?.text)
    #expect(words.utf8.count <= Slug.maximumBytes)
    #expect(words.split(separator: "-").allSatisfy { $0 == "บ้านมั่นคง" })
    let letters = try #require(Slug.make(from: "ที่".replicated(100))?.text)
    #expect(letters == "ที่".replicated(22))
    let vowels = try #require(Slug.make(from: "a" + "เก".replicated(100))?.text)
    #expect(vowels.hasSuffix("ก"))
  }

  @Test("whatever is made can be given")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<4000 {
      guard let slug = Slug.make(from: random.hostileText(upTo: 120)) else { continue }
      #expect(try Slug(slug.text) == slug)
      #expect(
        slug.text.unicodeScalars.allSatisfy {
          $0 == "-" || $0.properties.isAlphabetic || $0.properties.numericType != nil
            || (0x0E00...0x0E7F).contains($0.value)
        })
    }
  }
}

extension String {
  fileprivate func replicated(_ times: Int) -> String { String(repeating: self, count: times) }
}
