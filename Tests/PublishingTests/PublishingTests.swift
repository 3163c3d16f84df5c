import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("Publishing a site")
struct PublishingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("a first site appears whole, with its record and its manifest, and nothing beside it")
  func firstSite() throws {
    let log = DiagnosticLog()
    let report = try folder.publish(
      ["index.html": "<h1>โปร่งใส</h1>", "stories/คลองบางบัว/index.html": "ข่าว"], log: log)
    #expect(log.diagnostics.isEmpty)
    #expect(try folder.names() == ["Public"])
    #expect(
      report
        == PublishReport(
          written: ["SHA256SUMS", "build.json", "index.html", "stories/คลองบางบัว/index.html"], unchanged: [],
          removed: [], isReplaced: true))
    #expect(folder.text("Public/stories/คลองบางบัว/index.html") == "ข่าว")
    #expect(folder.text("Public/build.json") == "{}\n")
  }

  @Test("sha256sum finds every file of the manifest right, and the manifest lists every file but itself")
  func manifest() throws {
    try folder.write("*\n!.gitignore\n", to: "Public/.gitignore")
    try folder.publish([
      "index.html": "a", "empty.txt": "", "en/index.html": "b", "en.txt": "c", "ก/ข.html": "ค",
      "a b.txt": "d",
    ])
    let check = try run("sha256sum", ["-c", "--strict", "SHA256SUMS"], in: folder.output)
    #expect(check.status == 0, "\(check.output)")
    let lines = try #require(folder.text("Public/SHA256SUMS")).split(separator: "\n")
    #expect(
      lines.map { String($0.dropFirst(66)) }
        == ["a b.txt", "build.json", "empty.txt", "en.txt", "en/index.html", "index.html", "ก/ข.html"])
    #expect(
      lines.first { $0.hasSuffix("  empty.txt") }
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty.txt")
  }

  @Test("a file whose bytes did not change keeps its inode and time stamp, one that changed does not")
  func unchangedFiles() throws {
    try folder.publish(["a/index.html": "same", "b/index.html": "one"])
    let past = [timespec(tv_sec: 1_000_000, tv_nsec: 5), timespec(tv_sec: 1_000_000, tv_nsec: 5)]
    #expect(utimensat(AT_FDCWD, folder.output + "/a/index.html", past, 0) == 0)
    #expect(utimensat(AT_FDCWD, folder.output + "/b/index.html", past, 0) == 0)
    let before = try folder.status("Public/a/index.html")
    let report = try #require(try folder.publish(["a/index.html": "same", "b/index.html": "two"]))
    let after = try folder.status("Public/a/index.html")
    #expect(after.st_ino == before.st_ino)
    #expect(after.st_mtim.tv_sec == 1_000_000 && after.st_mtim.tv_nsec == 5)
    #expect(after.st_nlink == 1)
    #expect(try folder.status("Public/b/index.html").st_mtim.tv_sec != 1_000_000)
    #expect(report.written == ["SHA256SUMS", "b/index.html"])
    #expect(report.unchanged == ["a/index.html", "build.json"])
  }

  @Test("bytes that differ only behind the length of the old file, or only in the last byte, are a change")
  func nearlyEqual() throws {
    let long = String(repeating: "ก", count: 70_000)
    try folder.publish(["a": long + "1", "b": "short", "c": "shorter"])
    let report = try #require(try folder.publish(["a": long + "2", "b": "shorter", "c": "short"]))
    #expect(report.written == ["SHA256SUMS", "a", "b", "c"])
    #expect(folder.text("Public/a") == long + "2")
    #expect(folder.text("Public/b") == "shorter")
    #expect(folder.text("Public/c") == "short")
  }

  @Test("a file that was changed by hand is put right, though the manifest still has its old digest")
  func tampered() throws {
    try folder.publish(["a": "right"])
    try folder.write("wrong", to: "Public/a")
    let report = try #require(try folder.publish(["a": "right"]))
    #expect(report.written == ["a"])
    #expect(folder.text("Public/a") == "right")
  }

  @Test("files and folders that no longer exist are removed and named")
  func removedFiles() throws {
    try folder.publish(["a": "1", "old/deep/index.html": "2", "old/x": "3"])
    #expect(symlink("/etc", folder.output + "/link") == 0)
    let report = try #require(try folder.publish(["a": "1"]))
    #expect(report.removed == ["link", "old/deep/index.html", "old/x"])
    #expect(try folder.names("Public") == ["SHA256SUMS", "a", "build.json"])
    #expect(try folder.names() == ["Public"])
  }

  @Test("a site that is right already is not touched at all, not even its folder")
  func nothingChanged() throws {
    let pages = ["index.html": "a", "b/index.html": "b"]
    try folder.publish(pages)
    let before = try folder.status("Public").st_ino
    let again = try #require(try folder.publish(pages))
    #expect(!again.isReplaced)
    #expect(again.written.isEmpty && again.removed.isEmpty)
    #expect(again.unchanged == ["SHA256SUMS", "b/index.html", "build.json", "index.html"])
    #expect(try folder.status("Public").st_ino == before)
    #expect(try folder.names() == ["Public"])
    #expect(mkdir(folder.output + "/empty", 0o755) == 0)
    #expect(try #require(try folder.publish(pages)).isReplaced)
    #expect(try !folder.names("Public").contains("empty"))
  }

  @Test("the committed .gitignore survives with its time stamp and is in no manifest")
  func ignoreFile() throws {
    try folder.write("*\n!.gitignore\n", to: "Public/.gitignore")
    let before = try folder.status("Public/.gitignore")
    for text in ["one", "two", "two"] {
      let report = try #require(try folder.publish(["a": text]))
      #expect(report.removed.isEmpty)
      #expect(folder.text("Public/.gitignore") == "*\n!.gitignore\n")
      #expect(try folder.status("Public/.gitignore").st_ino == before.st_ino)
    }
    #expect(try #require(folder.text("Public/SHA256SUMS")).contains("gitignore") == false)
  }

  @Test("a signature stays while the manifest is the same, and goes when it changes")
  func signature() throws {
    try folder.publish(["a": "1"])
    try folder.write("signed", to: "Public/SHA256SUMS.sig")
    let same = try #require(try folder.publish(["a": "1"]))
    #expect(!same.isReplaced)
    try folder.write("stray", to: "Public/stray")
    #expect(try #require(try folder.publish(["a": "1"])).removed == ["stray"])
    #expect(folder.text("Public/SHA256SUMS.sig") == "signed")
    #expect(try #require(try folder.publish(["a": "2"])).removed == ["SHA256SUMS.sig"])
  }

  @Test("the folder keeps the permissions that its host gave it")
  func permissions() throws {
    try folder.publish(["a": "1"])
    #expect(chmod(folder.output, 0o2750) == 0)
    try folder.publish(["a": "2"])
    #expect(try folder.status("Public").st_mode & 0o7777 == 0o2750)
  }

  @Test("many threads at once write the same site as one")
  func threads() async throws {
    let pages = (0..<150).map {
      ("stories/\($0 % 37)/\($0)/index.html", String(repeating: "เรื่อง \($0) ", count: $0))
    }
    let log = DiagnosticLog()
    let staging = try #require(folder.publisher.begin(log: log))
    let paths = try pages.map { try OutputPath($0.0) }
    await withTaskGroup(of: Void.self) { group in
      for task in 0..<8 {
        group.addTask {
          for index in stride(from: task, to: pages.count, by: 8) {
            staging.write(pages[index].1, to: paths[index], from: nil)
          }
        }
      }
    }
    #expect(staging.finish(build: [], log: log) != nil)
    let parallel = try folder.contents()
    let other = try TemporaryFolder()
    try other.publish(Dictionary(uniqueKeysWithValues: pages), build: "")
    #expect(try other.contents() == parallel)
    #expect(parallel.count == 152)
  }
}
