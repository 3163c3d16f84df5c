import Testing
import ThaiText

@Suite("Words")
struct WordTests {
  private let breaker: WordBreaker

  init() throws { breaker = try WordBreaker() }

  private func words(_ text: String) -> [String] { breaker.words(in: text).map { String(text[$0]) } }

  @Test(
    "Thai is cut at its words, and wherever its kind changes",
    arguments: [
      ("ครัวเรือนในชนบท", ["ครัวเรือน", "ใน", "ชนบท"]), ("ปี2569ที่", ["ปี", "2569", "ที่"]),
      ("ระบบeco", ["ระบบ", "eco"]),
      ("ต่าง ๆ", ["ต่าง", " ", "ๆ"]), ("ต่างๆนี้", ["ต่าง", "ๆ", "นี้"]), ("สถาบันฯ จัด", ["สถาบัน", "ฯ", " ", "จัด"]),
      ("ไป\u{200B}มา", ["ไป", "\u{200B}", "มา"]),
      ("บ้าน(ใหม่)", ["บ้าน", "(", "ใหม่", ")"]),
    ])
  func thai(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    "numbers, names and addresses stay whole",
    arguments: [
      ("1,053,702.50 บาท", ["1,053,702.50", " ", "บาท"]),
      ("it’s codi.or.th.", ["it’s", " ", "codi.or.th", "."]), ("COVID-19", ["COVID", "-", "19"]),
      ("Q1", ["Q1"]), ("👨‍👩‍👧🇹🇭", ["👨‍👩‍👧", "🇹🇭"]), ("中文", ["中", "文"]), ("a\r\nb", ["a", "\r\n", "b"]),
    ])
  func others(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    "words that the dictionary would cut are kept whole",
    arguments: [
      "ร้อยละ", "จุดร้อยละ", "พ.ศ.", "ค.ศ.", "พอช.", "ครม.", "พม.", "อบต.", "สสส.", "ปปช.", "ป.ป.ช.", "น.ส.",
      "ก.พ.ร.", "ตร.ม.", "มี.ค.", "เม.ย.", "สพม.", "ฯลฯ", "ฯพณฯ",
      "บ้านมั่นคง", "ตัวชี้วัด", "ค่าเป้าหมาย", "ปีงบประมาณ", "องค์การมหาชน", "ข้อมูลเปิด", "สภาองค์กรชุมชน", "กรุงเทพมหานคร",
      "เว็บไซต์",
    ])
  func kept(word: String) {
    #expect(words(word) == [word])
    #expect(words("เห็น \(word) แล้ว") == ["เห็น", " ", word, " ", "แล้ว"])
    #expect(breaker.lineBreaks(in: word).isEmpty)
  }

  @Test("every province is one word", arguments: ThaiWords.provinces)
  func provinces(name: String) {
    #expect(words(name) == [name])
    #expect(words("จังหวัด\(name)") == ["จังหวัด", name])
  }

  @Test("an abbreviation is known after Thai letters too, but not inside a longer one")
  func abbreviations() {
    #expect(words("โดยพอช.ได้") == ["โดย", "พอช.", "ได้"])
    #expect(words("เมื่อพ.ศ. 2546") == ["เมื่อ", "พ.ศ.", " ", "2546"])
    #expect(words("รพม. สพม.") == ["รพม.", " ", "สพม."])
    #expect(words("พ.ร.บ.ข้อมูล") == ["พ.ร.บ.", "ข้อมูล"])
  }

  @Test("a kept word is not found across the words of another meaning")
  func notKept() {
    #expect(words("ข้อมูลเปิดเผย") == ["ข้อมูล", "เปิดเผย"])
    #expect(words("เรียบร้อยละ").first == "เรียบร้อย")
  }

  @Test("a word that the dictionary cuts in the wrong place is cut in the right one")
  func corrections() {
    #expect(words("คณะรัฐมนตรีมีมติเห็นชอบ") == ["คณะ", "รัฐมนตรี", "มี", "มติ", "เห็น", "ชอบ"])
    #expect(words("มีนายกเทศมนตรี").prefix(2) == ["มี", "นายก"])
  }

  @Test("a site can have words of its own kept whole")
  func ownWords() throws {
    let breaker = try WordBreaker(keeping: ["เศรษฐกิจฐานราก", "", "ก"])
    let text = "พัฒนาเศรษฐกิจฐานราก"
    #expect(breaker.words(in: text).map { String(text[$0]) } == ["พัฒนา", "เศรษฐกิจฐานราก"])
  }

  @Test("words are counted, numbers among them, signs and spaces not")
  func count() {
    #expect(breaker.wordCount(of: "ครัวเรือน 431 ตำบล ต่าง ๆ – ร้อยละ 85!") == 6)
    #expect(breaker.wordCount(of: "Two words, 😀") == 2)
    #expect(breaker.wordCount(of: "") == 0)
  }

  @Test("segments cover any text, start at clusters, and never start with a mark")
  func hostile() {
    var random = SeededGenerator(seed: 7)
    for round in 0..<3000 {
      let text = round.isMultiple(of: 2) ? random.hostileText(upTo: 60) : random.plausibleText(words: 12)
      let segments = breaker.words(in: text)
      #expect(segments.map { String(text[$0]) }.joined().utf8.elementsEqual(text.utf8))
      #expect(segments.first?.lowerBound == (text.isEmpty ? nil : text.startIndex))
      #expect(segments.last?.upperBound == (text.isEmpty ? nil : text.endIndex))
      let clusters = Set(text.indices)
      for (one, next) in zip(segments, segments.dropFirst()) { #expect(one.upperBound == next.lowerBound) }
      for segment in segments {
        #expect(!segment.isEmpty && clusters.contains(segment.lowerBound))
        #expect(segment.lowerBound == text.startIndex || !isMark(text.unicodeScalars[segment.lowerBound]))
      }
    }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return scalar == "\u{0E33}"
    }
  }

  @Test(
    "a megabyte of one thing is cut like a line of it",
    arguments: ["ๆ", "\u{0E48}", "เ", "1,", "บ้านมั่นคง", "👨\u{200D}", "\u{202E}ا", "พ.", "\u{0}", "ฯ\u{0E38}"])
  func large(piece: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    let segments = breaker.words(in: text)
    #expect(segments.last?.upperBound == text.endIndex)
    #expect(
      segments.reduce(0) { $0 + text.utf8.distance(from: $1.lowerBound, to: $1.upperBound) }
        == text.utf8.count)
  }

  @Test("breakers in several tasks find the same words")
  func tasks() async throws {
    var random = SeededGenerator(seed: 8)
    let text = random.plausibleText(words: 300)
    let expected = words(text)
    try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<8 {
        group.addTask {
          let breaker = try WordBreaker()
          return breaker.words(in: text).map { String(text[$0]) }
        }
      }
      for try await found in group { #expect(found == expected) }
    }
  }
}
