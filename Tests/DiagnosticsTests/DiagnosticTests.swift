import Foundation
import Testing

@testable import Diagnostics

@Suite("Problems")
struct DiagnosticTests {
  private static let file = SourceFile(path: "content/stories/ก.md", text: "title: ที่ดิน\ndate: ไม่รู้\n")

  private static let sample = Diagnostic(
    .error, "unknown-key", at: file.place(utf8: 26..<30), thai: "ไม่รู้จักช่อง", english: "Unknown key.",
    hint: Bilingual(thai: "แก้ชื่อ", english: "Correct it."))

  private static func problem(
    _ file: String, _ line: Int, _ column: Int, code: DiagnosticCode = "a", english: String = "x",
    thai: String = "ก", end: Int = 0, hint: Bilingual? = nil, _ severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    Diagnostic(
      severity, code,
      at: SourcePlace(
        file: file, start: .init(line: line, column: column), end: .init(line: line, column: column + end),
        excerpt: nil),
      thai: thai, english: english, hint: hint)
  }

  @Test("the printed form is the place, both languages, the frame and both remedies")
  func printed() {
    #expect(
      DiagnosticPrinter().text(Self.sample) == """
        content/stories/ก.md:2:1: error[unknown-key]
          ไม่รู้จักช่อง
          Unknown key.
          2 | date: ไม่รู้
            | ^^^^
          วิธีแก้: แก้ชื่อ
          Remedy: Correct it.

        """)
  }

  @Test("a problem of a whole file has no line, one of no file no place")
  func withoutLine() {
    let file = Diagnostic(.warning, "a-b", at: .file("x.png"), thai: "ก", english: "a")
    #expect(DiagnosticPrinter().text(file) == "x.png: warning[a-b]\n  ก\n  a\n")
    let none = Diagnostic(.error, "a-b", at: nil, thai: "ก", english: "a")
    #expect(DiagnosticPrinter().text(none) == "error[a-b]\n  ก\n  a\n")
  }

  @Test("a stretch over several lines is marked to the end of its first")
  func severalLines() {
    let problem = Diagnostic(.error, "a", at: Self.file.place(utf8: 7..<40), thai: "ก", english: "a")
    #expect(DiagnosticPrinter().text(problem).contains("\n    |        ^^^\n"))
  }

  @Test("names, messages and remedies cannot reach the terminal's controls")
  func controls() {
    let problem = Diagnostic(
      .error, "a", at: .file("a\u{1B}[2J\nb"), thai: "\u{202E}ก", english: "a\u{7}\r",
      hint: Bilingual(thai: "\u{2028}", english: "\u{200B}"))
    let text = DiagnosticPrinter().text(problem)
    #expect(text.hasPrefix("a<U+001B>[2J<U+000A>b: error[a]\n  <U+202E>ก\n  a<U+0007><U+000D>\n"))
    #expect(text.hasSuffix("<U+2028>\n  Remedy: <U+200B>\n"))
  }

  @Test("fifty problems are shown and the rest counted", arguments: [49, 50, 51, 120])
  func limit(count: Int) {
    let all = (1...count).map { Self.problem("a", $0, 1, english: "number \($0).") }
    let text = DiagnosticPrinter().text(all.shuffled())
    #expect(text.contains("number \(min(count, 50))."))
    #expect(!text.contains("number 51."))
    let rest = count > 50 ? "… และอีก \(count - 50) รายการที่ไม่ได้แสดง\n… and \(count - 50) more not shown\n" : ""
    #expect(text.hasSuffix(rest) && text.contains("not shown") == !rest.isEmpty)
  }

  @Test("a limit of none or less shows only the count", arguments: [0, -1, Int.min])
  func noLimit(limit: Int) {
    let text = DiagnosticPrinter(limit: limit).text([Self.sample])
    #expect(text == "… และอีก 1 รายการที่ไม่ได้แสดง\n… and 1 more not shown\n")
  }

  @Test("the order is that of files, lines and columns, and never that of arrival")
  func order() {
    let hint = Bilingual(thai: "ก", english: "a")
    let sorted = [
      Diagnostic(.error, "z", at: nil, thai: "ก", english: "a"),
      Self.problem("a", 1, 2), Self.problem("a", 2, 1), Self.problem("a", 2, 1, code: "b"),
      Self.problem("a", 2, 1, code: "b", english: "y"),
      Self.problem("a", 2, 1, code: "b", english: "y", thai: "ข"),
      Self.problem("a", 2, 1, code: "b", english: "y", thai: "ข", hint: hint),
      Self.problem("a", 2, 1, code: "b", english: "y", thai: "ข", end: 4, hint: hint),
      Self.problem("a", 2, 1, code: "b", english: "y", thai: "ข", end: 4, hint: hint, .warning),
      Self.problem("a", 10, 1), Self.problem("b", 1, 1), Self.problem("ก", 1, 1),
    ]
    var random = SeededGenerator(seed: 3)
    for _ in 0..<50 { #expect(sorted.shuffled(using: &random).sorted() == sorted) }
  }

  @Test("the form for editors is flat, sorted, complete, and the same whatever the order of arrival")
  func json() throws {
    let warning = Diagnostic(.warning, "a-b", at: nil, thai: "ก\u{2028}\"</", english: "a")
    let text = try [Self.sample, warning].json()
    #expect(text == (try [warning, Self.sample].json()))
    #expect(
      text.contains(
        """
          {
            "code" : "unknown-key",
            "column" : 1,
            "endColumn" : 5,
            "endLine" : 2,
            "file" : "content/stories/ก.md",
            "hint" : {
              "en" : "Correct it.",
              "th" : "แก้ชื่อ"
            },
            "line" : 2,
            "message" : {
              "en" : "Unknown key.",
              "th" : "ไม่รู้จักช่อง"
            },
            "severity" : "error"
          }
        """))
    let read = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(read.count == 2)
    #expect(Set(read[0].keys) == ["severity", "code", "message"])
    #expect((read[0]["message"] as? [String: String])?["th"] == "ก\u{2028}\"</")
    #expect(try [Diagnostic]().json().contains("[") == true)
  }

  @Test("the form for editors leaves out nothing, however many there are")
  func allInJSON() throws {
    let text = try (1...300).map { Self.problem("a", $0, 1) }.json()
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [Any]
    #expect(read?.count == 300)
  }

  @Test("a log keeps all problems and says whether one stops publishing")
  func log() {
    let log = DiagnosticLog()
    log.warning("a", at: nil, thai: "ก", english: "a")
    #expect(!log.hasErrors)
    log.error("b", at: nil, thai: "ก", english: "a")
    log.append(contentsOf: [Self.sample])
    #expect(log.hasErrors)
    #expect(log.codes == ["a", "b", "unknown-key"])
  }

  @Test("a misreading becomes a problem at its place with nothing lost")
  func misreading() {
    let hint = Bilingual(thai: "ค", english: "c")
    let place = SourcePlace.file("x")
    let problem = Misreading("m", thai: "ก", english: "a", hint: hint).diagnostic(at: place)
    #expect(problem == Diagnostic(.error, "m", at: place, thai: "ก", english: "a", hint: hint))
  }
}
