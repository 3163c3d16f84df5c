import Diagnostics
import Records
import Testing

@Suite("Broken YAML, in words for a writer")
struct YAMLMistakesTests {
  /// What is written, the place to mend with its text, and words of the message.
  static let mistakes: [(text: String, place: String, words: String)] = [
    ("a:\n\tb: 1", "2:1 \t", "tab"),
    ("a: 1\n\tb: 1", "2:1 \t", "tab"),
    ("a: |\n\tx", "2:1 \t", "tab"),
    ("-\ta", "1:2 \t", "tab"),
    ("a: \"abc\nb: 2\n", "1:4 \"abc", "never closed"),
    ("x: 1\na: \"abc\nb: \"def\"\n", "2:4 \"abc", "never closed"),
    ("a: 'ก\nb: 'ข'\n", "1:4 'ก", "never closed"),
    ("a: \"abc\n---\nb: 1", "1:4 \"abc", "never closed"),
    ("title:abc\nb: 1", "1:6 :", "no space after the colon"),
    ("b: 1\nชื่อ:abc\nc: 2", "2:5 :", "no space after the colon"),
    ("b: 1\ntitle abc\nc: 2", "2:1 title abc", "no colon"),
    ("b: 1\ntitle abc", "2:1 title abc", "no colon"),
    ("title abc\nb: 1", "1:1 title abc", "no colon"),
    ("title: เรื่อง: ตอน", "1:14 :", "stands inside a text"),
    ("a: 1\n  b: 2", "2:3 b: 2", "indentation"),
    ("  a: 1\nb: 2", "2:1 b: 2", "indentation"),
    ("a:\n   b: 1\n  c: 2", "3:3 c: 2", "indentation"),
    ("a:\n  - x\n - y", "3:2 - y", "indentation"),
    ("a: - x", "1:4 - x", "new line"),
    ("a:\n- b\n-c\n", "3:1 -", "no space after the hyphen"),
    ("a: [x, y\nb: 1", "1:4 [x, y", "never closed"),
    ("a: {x: 1\nb: 1", "1:4 {x: 1", "never closed"),
    ("a: [\"x\" \"y\"]", "1:9 \"y\"]", "comma"),
    ("a: [1, 2]]", "1:10 ]", "bracket too many"),
    ("title: [กข] คง", "1:13 คง", "bracket too many"),
    ("a: [,]", "1:5 ,", "too many"),
    ("a: }", "1:4 }", "too many"),
    ("a: \"ข\" ค", "1:8 ค", "after the closing quote"),
    ("a: 'it's'", "1:8 s'", "after the closing quote"),
    ("a: @x", "1:4 @x", "cannot begin with @"),
    ("a: `x", "1:4 `x", "cannot begin with `"),
    ("a: %x", "1:4 %x", "cannot begin with %"),
    ("a: *คำ* x", "1:4 *คำ* x", "cannot begin with *"),
    ("a: &คำ", "1:4 &คำ", "cannot begin with &"),
    ("a: > x", "1:4 > x", "next line"),
    ("a: \"ก\\d\"", "1:6 \\d", "backslash"),
    ("a: \"\\uD800\"", "1:5 \\u", "backslash"),
    ("a: \"\\uDC00x\"", "1:5 \\u", "backslash"),
    ("a: \"\\u12\"", "1:5 \\u", "backslash"),
    ("a: \"\\UFFFFFFFF\"", "1:5 \\U", "backslash"),
    ("- a\nb: 1", "2:1 b: 1", "list"),
    ("a: 1\n- b", "2:1 - b", "among keys"),
    ("# note\n: x", "2:1 :", "no key"),
  ]

  @Test("a common mistake is told by its cause, at the place to mend", arguments: mistakes)
  func mistake(_ text: String, _ place: String, _ words: String) throws {
    let reading = Reading(text)
    #expect(reading.record == nil)
    #expect(reading.log.diagnostics.count == 1)
    let problem = try #require(reading.log.diagnostics.first)
    let found = try #require(problem.place)
    #expect("\(found.lineAndColumn) \(found.marked)" == place)
    #expect(problem.message.english.contains(words))
    #expect(!problem.message.english.contains("while "), "libyaml's own words")
    #expect(problem.hint != nil)
  }

  @Test("a mistake that no rule knows is still told in both languages, with its place")
  func unknownMistake() throws {
    let problem = try #require(Reading("a: |0\n  x").log.diagnostics.first)
    #expect(problem.place?.start.line == 1)
    #expect(problem.message.thai.unicodeScalars.contains { (0x0E00...0x0E7F).contains($0.value) })
  }

  @Test("what was found before the mistake is not hidden by it")
  func problemsBefore() {
    #expect(Reading("a: 1\na: 2\nb: *x\nc: \"x\n").codes == ["duplicate-key", "yaml-alias", "yaml-syntax"])
  }

  @Test("the caret stands under the colon in a Thai title")
  func printed() throws {
    let problem = try #require(Reading("title: ที่นี่: ตอนแรก").log.diagnostics.first)
    let expected = """
      a.yaml:1:14: error[yaml-syntax]
        มีเครื่องหมาย : ที่มีเว้นวรรคตามหลังอยู่กลางข้อความ
        A colon with a space after it stands inside a text.
        1 | title: ที่นี่: ตอนแรก
          |          ^
        วิธีแก้: ครอบข้อความทั้งหมดด้วยเครื่องหมายคำพูด เช่น title: "เรื่อง: ตอนแรก"
        Remedy: Put the whole text in quotes, as in title: "Story: part one".

      """
    #expect(DiagnosticPrinter().text(problem) == expected)
  }
}
