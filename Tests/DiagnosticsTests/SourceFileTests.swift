import Diagnostics
import Testing

@Suite("Places in a text")
struct SourceFileTests {
  @Test("lines and columns count from 1, and columns count scalars, not bytes")
  func thai() {
    let file = SourceFile(path: "ก.md", text: "a: 1\nชื่อ: ที่ดิน\nend")
    #expect(file.lineCount == 3)
    #expect(file.line(2) == "ชื่อ: ที่ดิน")
    // “ที่ดิน” begins after four Thai scalars, a colon and a space: 12 bytes and 2.
    let place = file.place(utf8: 19..<37)
    #expect(place.start == SourcePosition(line: 2, column: 7))
    #expect(place.end == SourcePosition(line: 2, column: 13))
    #expect(place.excerpt == "ชื่อ: ที่ดิน")
    #expect(place.excerptColumn == 1)
  }

  @Test("a carriage return before the line feed is not part of a line")
  func carriageReturn() {
    let file = SourceFile(path: "a", text: "one\r\ntwo\r\n")
    #expect((1...3).map(file.line) == ["one", "two", ""])
    #expect(file.position(utf8: 5) == SourcePosition(line: 2, column: 1))
  }

  @Test("what lies outside the text is moved to its nearest end, and lines outside are empty")
  func outside() {
    let file = SourceFile(path: "a", text: "ab\ncd")
    #expect(file.position(utf8: -5) == SourcePosition(line: 1, column: 1))
    #expect(file.position(utf8: 99) == SourcePosition(line: 2, column: 3))
    #expect(file.place(utf8: 90..<99).excerpt == "cd")
    #expect([-1, 0, 3, Int.max].map(file.line) == ["", "", "", ""])
    #expect([Int.min + 1, 0, 1, 2, 9].map(file.utf8Offset) == [0, 0, 0, 3, 3])
  }

  @Test("an empty text has one empty line")
  func empty() {
    let file = SourceFile(path: "a", text: "")
    #expect(file.lineCount == 1)
    #expect(file.place(utf8: 0..<0).excerpt == "")
    #expect(file.place(utf8: 0..<0).start == SourcePosition(line: 1, column: 1))
  }

  @Test(
    "a text whose length is a whole number of steps is counted to its end",
    arguments: [255, 256, 512, 1024, 4096])
  func steps(length: Int) {
    let file = SourceFile(path: "a", text: String(repeating: "x", count: length))
    #expect(file.position(utf8: length) == SourcePosition(line: 1, column: length + 1))
  }

  @Test("columns of a long line are those that counting from its start gives")
  func longLine() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<40 {
      let text = random.text(lines: 3, scalars: 3000)
      let file = SourceFile(path: "a", text: text)
      let offset = Int.random(in: 0...text.utf8.count, using: &random)
      let before = Array(text.utf8.prefix(offset))
      let line = before.count { $0 == 0x0A } + 1
      let column = before.split(separator: 0x0A, omittingEmptySubsequences: false).last ?? []
      let scalars = column.count { $0 & 0xC0 != 0x80 }
      #expect(file.position(utf8: offset) == SourcePosition(line: line, column: scalars + 1))
    }
  }

  @Test("a place in a very long line keeps only what surrounds it, and says where that begins")
  func window() {
    let unit = "ที่นี่ "
    let file = SourceFile(path: "a", text: "first\n" + String(repeating: unit, count: 20_000) + "\nlast")
    let offset = 6 + unit.utf8.count * 10_000
    let place = file.place(utf8: offset..<offset + 9)
    let excerpt = place.excerpt ?? ""
    #expect(place.start == SourcePosition(line: 2, column: 70_001))
    #expect(excerpt.utf8.count < 2000)
    let scalars = Array(excerpt.unicodeScalars)
    let at = place.start.column - place.excerptColumn
    #expect(at > 100)
    #expect(String(String.UnicodeScalarView(scalars[at..<at + 3])) == "ที่")
    #expect(String(String.UnicodeScalarView(scalars.suffix(400))).contains(unit))
  }

  @Test("forty thousand problems on one line of 280 KB are found and kept without copying the line each time")
  func manyProblems() {
    let file = SourceFile(path: "a", text: String(repeating: "[x], ก", count: 40_000))
    let places = (0..<40_000).map { file.place(utf8: $0 * 8..<$0 * 8 + 3) }
    #expect(places.reduce(0) { $0 + ($1.excerpt?.utf8.count ?? 0) } < 100 << 20)
    #expect(places[39_999].start.column == 39_999 * 6 + 1)
  }

  @Test("the place of a file as a whole has no excerpt")
  func whole() {
    #expect(SourceFile(path: "a/b.yaml", text: "x").place == .file("a/b.yaml"))
    #expect(SourcePlace.file("a").excerpt == nil)
  }
}
