import Diagnostics
import Markdown
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  private func split(_ text: String) -> (yaml: String, body: String, problems: [Diagnostic])? {
    let log = DiagnosticLog()
    let file = SourceFile(path: "a.md", text: text)
    guard let parts = FrontMatter.split(file, log: log) else { return ("", "", log.diagnostics) }
    let bytes = Array(text.utf8)
    return (
      String(decoding: bytes[parts.yaml], as: UTF8.self), String(decoding: bytes[parts.body], as: UTF8.self),
      log.diagnostics
    )
  }

  @Test("the lines between two --- are the front matter, the rest is the body")
  func plain() throws {
    let parts = try #require(split("---\ntitle: บ้าน\n---\nเนื้อ\n---\nเรื่อง\n"))
    #expect(parts.yaml == "title: บ้าน\n")
    #expect(parts.body == "เนื้อ\n---\nเรื่อง\n")
    #expect(parts.problems.isEmpty)
  }

  @Test("Windows line ends and spaces after the hyphens do no harm")
  func windows() throws {
    let parts = try #require(split("--- \t\r\ntitle: x\r\n---\r\nbody"))
    #expect(parts.yaml == "title: x\r\n")
    #expect(parts.body == "body")
  }

  @Test("front matter and body may be empty")
  func empty() throws {
    let parts = try #require(split("---\n---"))
    #expect(parts == ("", "", []))
  }

  @Test(
    "a file that does not begin with --- is reported at its first line",
    arguments: ["", "title: x\n", "----\n---\n", " ---\n---\n", "\n---\n---\n"])
  func missing(text: String) throws {
    let problem = try #require(split(text)?.problems.first)
    #expect(problem.code == .frontMatterMissing)
    #expect(problem.place?.start == SourcePosition(line: 1, column: 1))
    #expect(problem.hint != nil)
  }

  @Test(
    "front matter without an end is reported where it begins",
    arguments: ["---", "---\ntitle: x\n", "---\n --- \n", "---\na: b\n----\n"])
  func unclosed(text: String) throws {
    let problem = try #require(split(text)?.problems.first)
    #expect(problem.code == .frontMatterUnclosed)
    #expect(problem.place?.start.line == 1)
  }
}

private func == (first: (String, String, [Diagnostic]), second: (String, String, [Diagnostic])) -> Bool {
  first.0 == second.0 && first.1 == second.1 && first.2 == second.2
}
