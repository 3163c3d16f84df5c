import Diagnostics
import Records
import Testing

@Suite("Every value knows its place")
struct YAMLPlacesTests {
  @Test("a place covers the scalar as it is written, its quotes included")
  func scalars() {
    let reading = Reading("ชื่อ: ที่นี่ น้ำ   # note\nb: \"ก\\\"ข\"\nc: 'it''s'\nd: [x,  ที่ , \"y\"]")
    let record = reading.record
    #expect(record?.place(of: "ชื่อ").marked == "ที่นี่ น้ำ")
    #expect(record?.place(of: "ชื่อ").lineAndColumn == "1:7")
    #expect(record?.keyPlace(of: "ชื่อ").marked == "ชื่อ")
    #expect(record?.place(of: "b").marked == "\"ก\\\"ข\"")
    #expect(record?.place(of: "c").marked == "'it''s'")
    #expect(record?.locatedTexts("d").map(\.place.marked) == ["x", "ที่", "\"y\""])
    #expect(record?.located("ชื่อ")?.place.marked == "ที่นี่ น้ำ")
  }

  @Test("a place over several lines ends with the last letter of the last line")
  func severalLines() {
    let record = Reading("a: one\n  two\nb: |\n  ก\n  ขข\n\n\nc: \"x\n  y\"\n").record
    let ends = ["a", "b", "c"].compactMap { record?.place(of: $0).end }.map { "\($0.line):\($0.column)" }
    #expect(ends == ["2:6", "5:5", "9:5"])
    #expect(record?.place(of: "b").lineAndColumn == "3:4")
  }

  @Test("an empty value is shown by its key, an absent one by its record")
  func emptyAndAbsent() {
    let record = Reading("x: 1\na:\nb: 2").record
    #expect(record?.place(of: "a").marked == "a")
    #expect(record?.place(of: "zz").marked == "x")
    #expect(record?.keyPlace(of: "zz").marked == "x")
  }

  @Test("a record is shown by its braces, by its key, or in a list by its first key")
  func records() {
    let record = Reading("a: {b: 1}\nc:\n  d: 1\ne:\n  - f: 1\n    g: 2\n  - {h: 3}").record
    #expect(record?.record("a").place.marked == "{b: 1}")
    #expect(record?.record("c").place.marked == "c")
    #expect(record?.records("e").map(\.place.marked) == ["f", "{h: 3}"])
  }

  @Test("places in a part of a file are those of the file")
  func partOfFile() throws {
    let front = "title: กา\nbad: *x\n"
    let text = "\u{FEFF}---\n\(front)---\n# เนื้อหา: [ \"\n"
    let start = 3 + 4
    let reading = Reading(text, utf8: start..<start + front.utf8.count)
    #expect(reading.record?.keys == ["title", "bad"])
    #expect(reading.log.diagnostics.map(\.summary) == ["yaml-alias 3:6 *x"])
    #expect(reading.record?.place(of: "title").lineAndColumn == "2:8")
    let inner = Reading("ก ข: x", utf8: 4..<"ก ข: x".utf8.count)
    #expect(inner.record?.place(of: "ข").lineAndColumn == "1:6")
  }

  @Test("a part that reaches outside the file is cut to it", arguments: [0..<999, -5..<3, 50..<60])
  func partOutside(_ range: Range<Int>) {
    let reading = Reading("a: x", utf8: range)
    #expect(reading.record != nil || !reading.codes.isEmpty)
  }

  @Test("any text in any style is read as it was meant, and its place covers it", arguments: 0..<200)
  func anyText(_ seed: UInt64) throws {
    var numbers = SeededNumbers(state: seed)
    let letters: [Unicode.Scalar] = Array("กขที่นี้ำๆ฿aZ09 .,:#-'\"\\[]{}&*!|>%@`?\u{200B}é😀".unicodeScalars)
    var yaml = ""
    var expected: [(text: String, written: String)] = []
    for index in 0..<Int.random(in: 1...12, using: &numbers) {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...20, using: &numbers) {
        scalars.append(letters[Int.random(in: 0..<letters.count, using: &numbers)])
      }
      let text = "ก" + String(scalars)
      let written: String
      if Bool.random(using: &numbers) {
        written = "'" + text.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
      } else {
        written =
          "\"" + text.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
      }
      expected.append((text, written))
      yaml += String(repeating: "\n", count: Int.random(in: 0...2, using: &numbers))
      yaml += Bool.random(using: &numbers) ? "# หมายเหตุ: 'x\n" : ""
      yaml += "k\(index): \(written)\(Bool.random(using: &numbers) ? "  # ท้าย" : "")\n"
    }
    let reading = Reading(yaml)
    #expect(reading.codes.isEmpty)
    for (index, value) in expected.enumerated() {
      let found = try #require(reading.record?.located("k\(index)"))
      #expect(Array(found.value.unicodeScalars) == Array(value.text.unicodeScalars))
      #expect(Array(found.place.marked.unicodeScalars) == Array(value.written.unicodeScalars))
    }
  }
}
