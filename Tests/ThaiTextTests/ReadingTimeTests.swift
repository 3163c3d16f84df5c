import Testing
import ThaiText

@Suite("Reading time")
struct ReadingTimeTests {
  @Test("reading takes at least a minute, and grows with the text")
  func minutes() {
    #expect(readingMinutes(of: "") == 1)
    #expect(readingMinutes(of: "สั้น") == 1)
    #expect(readingMinutes(of: String(repeating: "ก", count: 3000)) == 3)
    #expect(readingMinutes(of: String(repeating: "a", count: ReadingTime.latinScalarsPerMinute * 4)) == 4)
  }

  @Test("Thai and Latin text are added up, each at its pace")
  func mixed() {
    let thai = String(repeating: "น้ำ", count: 1000)
    let latin = String(repeating: "é", count: ReadingTime.latinScalarsPerMinute * 2)
    #expect(readingMinutes(of: thai + latin) == 5)
  }
}
