import Diagnostics
import Testing

@testable import Publishing

@Suite("Two pages on one path")
struct OutputClaimsTests {
  private func collisions(_ claims: [(path: String, source: String?)]) throws -> [Diagnostic] {
    var taken = OutputClaims()
    for claim in claims { taken.claim(try OutputPath(claim.path), by: claim.source.map { .file($0) }) }
    return taken.collisions
  }

  @Test("paths that differ are no problem, even where one begins like the other")
  func different() throws {
    #expect(
      try collisions([("a", nil), ("ab/c", nil), ("a.b/c", nil), ("ab/d", nil), ("ก/ข", nil), ("ก/ค", nil)])
        .isEmpty)
  }

  @Test("the same path twice names both sources")
  func same() throws {
    let found = try collisions([("x/index.html", "content/b.md"), ("x/index.html", "content/a.md")])
    #expect(
      found == [
        Diagnostic(
          .error, .outputPathCollision, at: .file("content/b.md"),
          thai: "ที่อยู่ “x/index.html” ซ้ำกับที่อยู่ของไฟล์ content/a.md",
          english: "The address “x/index.html” is already taken by content/a.md.",
          hint: Bilingual(
            thai: "เปลี่ยนชื่อไฟล์หรือชื่อในที่อยู่ของหน้าใดหน้าหนึ่ง",
            english: "Rename one of the two files or change its slug."))
      ])
  }

  @Test(
    "paths that differ only by case or by normal form collide",
    arguments: [
      ("About.html", "about.html"), ("caf\u{E9}", "cafe\u{301}"), ("CAF\u{C9}/x", "cafe\u{301}/x"),
      ("straße", "STRASSE"),
      ("ก\u{E38}\u{E48}", "ก\u{E48}\u{E38}"),
    ])
  func folded(_ one: String, _ other: String) throws {
    let found = try collisions([(one, "content/a.md"), (other, "content/b.md")])
    #expect(found.map(\.code) == [.outputPathCollision])
    #expect(found.first?.place?.file == "content/b.md")
    #expect(found.first?.message.english.contains("content/a.md") == true)
  }

  @Test("a file where another page needs a folder collides, whichever comes first and however deep")
  func fileAndFolder() throws {
    let claims: [(String, String?)] = [("data", "content/a.md"), ("Data/x/y.csv", "seeds/b.csv")]
    let found = try collisions(claims)
    #expect(found.map(\.code) == [.outputPathCollision])
    #expect(found.first?.place?.file == "content/a.md")
    #expect(found.first?.message.english.contains("seeds/b.csv") == true)
    #expect(try collisions(claims.reversed()) == found)
  }

  @Test(
    "the names of the publisher's own files are kept",
    arguments: ["build.json", "sha256sums", "SHA256SUMS.sig/x", "BUILD.JSON/x"])
  func reserved(_ path: String) throws {
    #expect(try collisions([(path, "content/a.md")]).map(\.code) == [.outputPathReserved])
  }

  @Test("a build.json in a folder is anyone's")
  func notReserved() throws {
    #expect(try collisions([("data/build.json", nil), ("data/SHA256SUMS", nil)]).isEmpty)
  }

  @Test("the problems are the same in whatever order the pages come")
  func order() throws {
    let claims: [(path: String, source: String?)] = [
      ("a", "1.md"), ("A", "2.md"), ("a/b", "3.md"), ("x", "4.md"), ("x", "5.md"), ("X", "6.md"),
      ("x/y/z", nil),
      ("build.json", "7.md"),
    ]
    let expected = try collisions(claims)
    #expect(expected.count == 6)
    for turn in 1..<claims.count {
      #expect(try collisions(Array(claims[turn...] + claims[..<turn]).reversed()) == expected)
    }
  }

  @Test("a staging with a collision publishes nothing and names every collision")
  func staging() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["old": "1"])
    let log = DiagnosticLog()
    let staging = try #require(folder.publisher.begin(log: log))
    #expect(staging.write("1", to: try OutputPath("a"), from: .file("1.md")))
    #expect(!staging.write("2", to: try OutputPath("a"), from: .file("2.md")))
    #expect(!staging.write("3", to: try OutputPath("a/b"), from: .file("3.md")))
    #expect(!staging.write("4", to: try OutputPath("SHA256SUMS"), from: .file("4.md")))
    #expect(staging.write("5", to: try OutputPath("c"), from: .file("5.md")))
    #expect(staging.finish(build: [], log: log) == nil)
    #expect(
      log.codes.sorted { $0.rawValue < $1.rawValue } == [
        .outputPathCollision, .outputPathCollision, .outputPathReserved,
      ])
    #expect(folder.text("Public/old") == "1")
    #expect(try folder.names() == ["Public"])
  }
}
