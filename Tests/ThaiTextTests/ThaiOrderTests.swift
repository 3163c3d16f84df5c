import Foundation
import Testing
import ThaiText

@Suite("Thai order")
struct ThaiOrderTests {
  @Test("the 77 provinces stand as the system's own comparison puts them")
  func provinces() {
    var random = SeededGenerator(seed: 4)
    let sorted = ThaiWords.provinces.shuffled(using: &random).sorted { $0 }
    #expect(sorted == ThaiWords.provinces.sorted { $0.localizedStandardCompare($1) == .orderedAscending })
    #expect(sorted.first == "กระบี่" && sorted.last == "อุบลราชธานี")
  }

  @Test("common words stand as the system's own comparison puts them")
  func words() {
    let sorted = ThaiWords.common.sorted { $0 }
    #expect(sorted == ThaiWords.common.sorted { $0.localizedStandardCompare($1) == .orderedAscending })
  }

  @Test("words of random syllables are compared as the system does")
  func randomWords() {
    var random = SeededGenerator(seed: 5)
    let (leading, consonants) = (["", "", "เ", "แ", "โ", "ไ"], ["ก", "ข", "ค", "ร", "อ"])
    let (vowels, tones) = (["", "", "ะ", "ั", "า", "ำ", "ิ", "ุ", "็"], ["", "", "่", "้", "๊", "์"])
    func word() -> String {
      (0..<Int.random(in: 1...3, using: &random)).map { _ in
        [leading, consonants, vowels, tones].map { $0.randomElement(using: &random) ?? "" }.joined()
      }.joined()
    }
    for _ in 0..<4000 {
      let (first, second) = (word(), word())
      let ours = ThaiOrderKey(first) < ThaiOrderKey(second)
      #expect(ours == (first.localizedStandardCompare(second) == .orderedAscending), "\(first) \(second)")
    }
  }

  @Test(
    "letters come first, then tone marks; vowels written before count after; numbers by value; signs first")
  func rules() {
    expectOrder(["กา", "ก่า", "ก้า", "ก๊า", "ก๋า", "กาก"])
    expectOrder(["กก", "กา", "เกะ", "เกา", "แก", "โก", "ใก", "ไก", "ขก"])
    expectOrder(["ไตรมาส 2", "ไตรมาส 10", "ไตรมาส ๑๑"])
    expectOrder(["ก 1", "ก 002", "ก 3", "ก 0010", "ก 11"])
    expectOrder(["(ก)", "1", "a", "B", "ก"])
    expectOrder(["a", "A", "á", "b"])
    expectOrder(["บ้าน", "บ้าน มั่นคง", "บ้านมั่นคง"])
    expectOrder(["", " ", "ก"])
  }

  @Test("elements with equal texts stay in their order")
  func stable() {
    let pairs = [("ข", 1), ("ก", 2), ("ข", 3), ("ก", 4)]
    #expect(pairs.sorted { $0.0 }.map(\.1) == [2, 4, 1, 3])
  }

  @Test("different texts have different keys, and the order is total")
  func total() {
    var random = SeededGenerator(seed: 6)
    let texts = (0..<300).map { _ in random.hostileText(upTo: 8) }
    let keys = texts.map { ThaiOrderKey($0) }
    for (one, first) in keys.enumerated() {
      for (two, second) in keys.enumerated() {
        let same = texts[one].utf8.elementsEqual(texts[two].utf8)
        #expect((first == second) == same)
        #expect((first < second) != (second < first) || same)
      }
    }
    let sorted = keys.sorted()
    for index in sorted.indices.dropFirst() { #expect(sorted[index - 1] <= sorted[index]) }
  }

  private func expectOrder(_ texts: [String], _ place: SourceLocation = #_sourceLocation) {
    #expect(texts.reversed().sorted { $0 } == texts, sourceLocation: place)
  }
}

extension Array {
  fileprivate func sorted(_ text: (Element) -> String) -> [Element] { sorted(thaiBy: text) }
}
