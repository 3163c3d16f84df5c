import Diagnostics
import Foundation
import Testing

/// Pages and problems as a whole, compared with the files in `Tests/Fixtures/markdown/`.
///
/// `PRONGSAI_UPDATE_GOLDEN=1` writes them anew; the change is then read as a diff.
@Suite("Golden pages")
struct GoldenTests {
  private func folder(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/markdown/\(name)")
  }

  private func expect(_ text: String, equals name: String) throws {
    let url = folder(name)
    if ProcessInfo.processInfo.environment["PRONGSAI_UPDATE_GOLDEN"] == "1" {
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == text)
  }

  @Test("a story with everything in it")
  func story() throws {
    let drawn = Drawn(try String(contentsOf: folder("story/body.md"), encoding: .utf8))
    #expect(drawn.problems.isEmpty)
    try expect(drawn.html, equals: "story/page.html")
    try expect(drawn.document.plainText, equals: "story/words.txt")
  }

  @Test("a body that is refused, with what its writer reads")
  func refused() throws {
    let drawn = Drawn(try String(contentsOf: folder("refused/body.md"), encoding: .utf8))
    try expect(DiagnosticPrinter().text(drawn.problems), equals: "refused/problems.txt")
  }
}
