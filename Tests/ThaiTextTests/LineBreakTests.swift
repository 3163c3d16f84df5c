import Testing
import ThaiText

@Suite("Line breaks")
struct LineBreakTests {
  private let breaker: WordBreaker

  init() throws { breaker = try WordBreaker() }

  /// The text with a bar at every place where a line may be broken.
  private func marked(_ text: String) -> String {
    var result = text
    for place in breaker.lineBreaks(in: text).reversed() { result.insert("|", at: place) }
    return result
  }

  @Test(
    "lines are broken after spaces and between Thai words",
    arguments: [
      ("ครัวเรือนในชนบท", "ครัวเรือน|ใน|ชนบท"), ("ชุมชน  เมือง", "ชุมชน  |เมือง"), ("good day", "good |day"),
      ("ก\nข", "ก\n|ข"), ("ไป\u{200B}มา", "ไป\u{200B}|มา"),
      (" บ้าน ", " |บ้าน "), ("", ""),
    ])
  func ordinary(text: String, expected: String) {
    #expect(marked(text) == expected)
  }

  @Test(
    "what belongs together stays together",
    arguments: [
      ("ต่าง ๆ ที่", "ต่าง ๆ |ที่"), ("ต่างๆที่", "ต่างๆ|ที่"), ("กรุงเทพฯ เมือง", "กรุงเทพฯ |เมือง"),
      ("ผัก ฯลฯ แล้ว", "ผัก ฯลฯ |แล้ว"), ("431\u{A0}ตำบล", "431\u{A0}ตำบล"),
      ("ร้อยละ\u{A0}85", "ร้อยละ\u{A0}85"), ("ปี2569", "ปี2569"), ("85%", "85%"), ("฿100", "฿100"),
      ("−5 คน", "−5 |คน"), ("-5 คน", "-5 |คน"), ("1.3–2.0", "1.3–2.0"),
      ("ไป\u{2060}มา", "ไป\u{2060}มา"), ("2569-11-22", "2569-11-22"), ("codi.or.th", "codi.or.th"),
    ])
  func together(text: String, expected: String) {
    #expect(marked(text) == expected)
  }

  @Test(
    "no line begins with a closing mark or ends with an opening one",
    arguments: [
      ("“บ้านมั่นคง” ดี", "“บ้านมั่นคง” |ดี"), ("นิเวศ (Eco-system)", "นิเวศ |(Eco-|system)"), ("( บ้าน )", "( บ้าน )"),
      ("จริง! แต่", "จริง! |แต่"), ("ตำบล/เมือง", "ตำบล/|เมือง"),
      ("\"บ้าน\"", "\"บ้าน\""),
    ])
  func punctuation(text: String, expected: String) {
    #expect(marked(text) == expected)
  }

  @Test("places are inside any text, in order, and at the start of a segment that shows something")
  func hostile() {
    var random = SeededGenerator(seed: 9)
    for round in 0..<2000 {
      let text = round.isMultiple(of: 2) ? random.hostileText(upTo: 60) : random.plausibleText(words: 12)
      let starts = Set(breaker.words(in: text).map(\.lowerBound))
      let places = breaker.lineBreaks(in: text)
      for (one, next) in zip(places, places.dropFirst()) { #expect(one < next) }
      for place in places {
        #expect(starts.contains(place) && place > text.startIndex && place < text.endIndex)
        let before = text[..<place]
        guard let last = before.last, !before.contains(where: \.isNewline) else { continue }
        let next = text.unicodeScalars[place]
        #expect(
          next != " " && next != "ๆ" && next != "ฯ" && (next != "\u{A0}" || last == "\u{200B}"),
          "\(text.debugDescription)")
      }
    }
  }
}
