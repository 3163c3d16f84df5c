import Diagnostics
import Testing

@testable import Publishing

@Suite("Output paths")
struct OutputPathTests {
  @Test(
    "names of pages, Thai ones too, are taken as they are",
    arguments: [
      "index.html", "stories/คลองบางบัว/index.html", "a b.txt", "-rf", ".nojekyll", ".well-known/security.txt",
      "a..b/c...",
      "~", "$HOME", "%2e%2e/x", "น้ำ/เด็ก.csv", String(repeating: "ก", count: 85),
    ])
  func taken(_ text: String) throws {
    #expect(try OutputPath(text).text == text)
  }

  @Test(
    "what could leave the folder, hide or break the manifest is refused",
    arguments: [
      "", "/", "/etc/passwd", "a//b", "a/", ".", "..", "../x", "a/../b", "a/./b", "a/..", "a\\b", "..\\x",
      "a\0b", "a\nb", "a\rb",
      "a\tb", "a\u{7F}b", "a\u{85}b", "a\u{2028}b", "a\u{202E}b", "a\u{200B}b", "a\u{FEFF}", ".git/config",
      ".htaccess", "a/.b",
      "...", ".gitignore", String(repeating: "ก", count: 86), String(repeating: "a", count: 256),
      String(repeating: "ab/", count: 400) + "c",
    ])
  func refused(_ text: String) {
    let misreading = #expect(throws: Misreading.self) { try OutputPath(text) }
    #expect(misreading?.code == .outputPath)
    #expect(misreading?.hint != nil)
  }

  @Test("no text of hostile pieces gives a path with a name that leads elsewhere")
  func hostilePieces() {
    let pieces = ["..", ".", "/", "\\", "a", "ก", "\u{301}", "\0", " ", "%2e", "\n", "é", ".a", "\u{202E}"]
    var seed: UInt64 = 2569
    func next(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    var taken = 0
    for _ in 0..<4000 {
      let text = (0...next(6)).map { _ in pieces[next(pieces.count)] }.joined()
      guard let path = try? OutputPath(text) else { continue }
      taken += 1
      let bytes = Array(path.text.utf8)
      #expect(bytes == Array(text.utf8))
      #expect(!bytes.contains { $0 < 0x20 || $0 == 0x5C })
      for name in bytes.split(separator: 0x2F, omittingEmptySubsequences: false) {
        #expect(!name.isEmpty && name.first != 0x2E)
      }
    }
    #expect(taken > 100)
  }

  @Test("a combining mark after a slash or a dot does not hide it")
  func marks() {
    #expect(throws: Misreading.self) { try OutputPath("a/\u{301}/../b") }
    #expect(throws: Misreading.self) { try OutputPath(".\u{E48}x") }
    #expect((try? OutputPath("a/\u{E48}b"))?.folders == ["a"])
  }

  @Test("paths are equal and ordered by their bytes, not by what they look like")
  func bytes() throws {
    let (composed, decomposed) = (try OutputPath("caf\u{E9}"), try OutputPath("cafe\u{301}"))
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect(try OutputPath("B") < OutputPath("a"))
    #expect(try OutputPath("a.html") < OutputPath("a/b"))
  }
}
