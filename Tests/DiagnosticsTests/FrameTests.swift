import Testing

@testable import Diagnostics

@Suite("The frame under a problem")
struct FrameTests {
  private func frame(_ line: String, _ columns: Range<Int>, from first: Int = 1) -> [String] {
    let frame = Frame(line: line, from: first, columns: columns)
    return [frame.source, frame.carets]
  }

  @Test("carets stand under the stretch")
  func plain() {
    #expect(frame("abc: def", 6..<9) == ["abc: def", "     ^^^"])
  }

  @Test("Thai marks take no column, before the stretch or in it")
  func thaiMarks() {
    // ที่ is one column of three scalars, อยู่ three of four.
    #expect(frame("ที่อยู่: กขค", 10..<12) == ["ที่อยู่: กขค", "     ^^"])
    #expect(frame("ที่อยู่", 4..<8) == ["ที่อยู่", " ^^"])
  }

  @Test("sara am takes a column, as terminals draw it")
  func saraAm() { #expect(frame("น้ำ!", 4..<5) == ["น้ำ!", "  ^"]) }

  @Test("a stretch of nothing but a mark is shown under the letter that carries it")
  func lonelyMark() { #expect(frame("กุ่มข", 3..<4) == ["กุ่มข", "^"]) }

  @Test("a mark at the very start of a line still has a caret")
  func markFirst() { #expect(frame("\u{E48}ก", 1..<2)[1].contains("^")) }

  @Test("a tab is shown as one space, so that the carets stay right wherever tabs stop")
  func tabs() { #expect(frame("a\tb\tc", 5..<6) == ["a b c", "    ^"]) }

  @Test("wide characters and emoji take two columns")
  func wide() {
    #expect(frame("漢字x", 3..<4) == ["漢字x", "    ^"])
    #expect(frame("漢字x", 1..<2)[1] == "^^")
    #expect(frame("🙂🚌☕x", 4..<5)[1] == "      ^")
    #expect(frame("🇹🇭x", 3..<4)[1] == "  ^")
  }

  @Test("what would turn, hide or move text is shown by its number")
  func controls() {
    #expect(frame("a\u{202E}b", 3..<4) == ["a<U+202E>b", "         ^"])
    #expect(frame("a\u{1B}[2Jb", 2..<3) == ["a<U+001B>[2Jb", " ^^^^^^^^"])
    #expect(frame("\u{FEFF}\u{200B}", 2..<3)[0] == "<U+FEFF><U+200B>")
  }

  @Test("a place at the end of a line, or past it, has its caret after the last letter")
  func end() {
    #expect(frame("abc", 4..<5) == ["abc", "   ^"])
    #expect(frame("abc", 90..<95) == ["abc", "   ^"])
    #expect(frame("", 1..<2) == ["", "^"])
  }

  @Test("a place before the first column has a caret too, and does not trap")
  func before() { #expect(frame("abc", 0..<1)[1].hasSuffix("^")) }

  @Test("of a long line only the part around the stretch is shown, with its carets in place")
  func longLine() {
    let line = String(repeating: "x", count: 500) + "HERE" + String(repeating: "y", count: 500)
    let shown = frame(line, 501..<505)
    #expect(shown[0].hasPrefix("… x") && shown[0].hasSuffix("y …"))
    let carets = shown[1].unicodeScalars.enumerated().filter { $1 == "^" }.map(\.offset)
    let letters = shown[0].unicodeScalars.enumerated().filter { "HERE".unicodeScalars.contains($1) }.map(
      \.offset)
    #expect(carets == letters)
    #expect(shown[0].unicodeScalars.count <= Frame.width + 4)
  }

  @Test("a part of a line that begins later has the carets where the whole line would")
  func part() {
    let shown = frame("xxxxHERExxxx", 1005..<1009, from: 1001)
    #expect(shown == ["… xxxxHERExxxx", "      ^^^^"])
  }

  @Test("a letter under a thousand marks does not fill the terminal")
  func manyMarks() {
    let file = SourceFile(path: "a", text: "ก" + String(repeating: "\u{E48}", count: 100_000) + "ข")
    let text = DiagnosticPrinter().text(
      Diagnostic(.error, "x", at: file.place(utf8: 0..<3), thai: "ก", english: "a"))
    #expect(text.unicodeScalars.count < 2000)
  }

  @Test("no line and no stretch makes the frame trap, lose its caret or grow beyond its width")
  func anything() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      let line = random.text(lines: 1, scalars: 300)
      let start = Int.random(in: -3...320, using: &random)
      let length = Int.random(in: 0...40, using: &random)
      let first = Int.random(in: 1...3, using: &random)
      let shown = Frame(line: line, from: first, columns: start..<start + max(length, 1))
      #expect(shown.carets.hasSuffix("^"))
      #expect(shown.carets.unicodeScalars.allSatisfy { $0 == " " || $0 == "^" })
      #expect(shown.carets.unicodeScalars.count <= Frame.width + 12)
      #expect(shown.source.unicodeScalars.allSatisfy { $0.properties.generalCategory != .format })
    }
  }
}
