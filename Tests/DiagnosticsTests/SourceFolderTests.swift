import Foundation
import Testing

@testable import Diagnostics

@Suite("The folder that input is read from")
struct SourceFolderTests {
  let folder: TemporaryFolder
  let log = DiagnosticLog()

  init() throws { folder = try TemporaryFolder() }

  @Test("a text file is read, and a byte order mark at its start dropped")
  func text() throws {
    try folder.write([0xEF, 0xBB, 0xBF] + Array("ก\n".utf8), to: "site/a/b.yaml")
    let file = folder.site.text("a/b.yaml", log: log)
    #expect(file?.text == "ก\n")
    #expect(file?.path == "a/b.yaml")
    #expect(log.codes == [])
  }

  @Test("text that is not UTF-8 is refused at the place of its first wrong byte")
  func notUTF8() throws {
    try folder.write(Array("ดี\nที่".utf8) + [0xA1, 0x0A], to: "site/a.csv")
    #expect(folder.site.text("a.csv", log: log) == nil)
    #expect(log.codes == ["file-not-utf8"])
    #expect(log.diagnostics[0].place?.start == SourcePosition(line: 2, column: 4))
    #expect(log.diagnostics[0].place?.excerpt == "ที่")
  }

  @Test(
    "no form of wrong UTF-8 passes",
    arguments: [
      [0xFF, 0xFE, 0x01, 0x0E], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE0, 0xB8], [0xF4, 0x90, 0x80, 0x80],
    ] as [[UInt8]])
  func wrongBytes(bytes: [UInt8]) throws {
    try folder.write(bytes, to: "site/a")
    #expect(folder.site.text("a", log: log) == nil)
    #expect(log.codes == ["file-not-utf8"])
  }

  @Test("a file that is not there, or below a file, is reported")
  func missing() throws {
    try folder.write("x", to: "site/a")
    #expect(folder.site.text("b", log: log) == nil)
    #expect(folder.site.text("a/b", log: log) == nil)
    #expect(log.codes == ["file-missing", "file-missing"])
  }

  @Test("a file of just the limit is read, one byte more is not")
  func limit() throws {
    try folder.write("12345", to: "site/a")
    #expect(folder.site.bytes("a", limit: 5, log: log) == Array("12345".utf8))
    #expect(folder.site.bytes("a", limit: 4, log: log) == nil)
    #expect(log.codes == ["file-too-large"])
    #expect(log.diagnostics[0].message.english == "The file has 5 bytes; the limit is 4.")
  }

  @Test(
    "a path that is not made of plain names is refused",
    arguments: ["", "..", "../out", "a/../a", "./a", "/etc/passwd", "a//b", "a/", "a\0b", "a\0"])
  func plainNames(path: String) throws {
    try folder.write("x", to: "site/a")
    try folder.write("x", to: "out")
    #expect(folder.site.text(path, log: log) == nil)
    #expect(log.codes == ["path-outside"])
    #expect(!folder.site.contains(path))
  }

  @Test(
    "a link that stays inside is followed, one that leaves is not",
    arguments: ["../out", "/etc/passwd", "../site-2/a"])
  func links(target: String) throws {
    try folder.write("x", to: "site/a")
    try folder.write("secret", to: "out")
    try folder.write("secret", to: "site-2/a")
    try folder.link("site/inside", to: "a")
    try folder.link("site/leaves", to: target)
    #expect(folder.site.text("inside", log: log)?.text == "x")
    #expect(log.codes == [])
    #expect(folder.site.text("leaves", log: log) == nil)
    #expect(folder.site.files(log: log) == ["a", "inside"])
    #expect(log.codes == ["path-outside", "path-outside"])
    #expect(log.diagnostics[1].place?.file == "leaves")
  }

  @Test("a folder whose name is another spelling of the site's own is outside")
  func spelling() throws {
    try folder.makeFolder("caf\u{E9}")
    try folder.write("secret", to: "cafe\u{301}/a")
    try folder.link("caf\u{E9}/leaves", to: "../cafe\u{301}/a")
    let site = SourceFolder(path: folder.root + "/caf\u{E9}")
    #expect(site.text("leaves", log: log) == nil)
    #expect(log.codes == ["path-outside"])
  }

  @Test("a file whose name begins with a mark is inside")
  func markFirst() throws {
    try folder.write("x", to: "site/\u{E48}ก")
    #expect(folder.site.text("\u{E48}ก", log: log)?.text == "x")
    #expect(log.codes == [])
  }

  @Test("the site may be reached through a link itself")
  func linkedSite() throws {
    try folder.write("x", to: "site/a")
    try folder.link("way", to: "site")
    let site = SourceFolder(path: folder.root + "/way")
    #expect(site.text("a", log: log)?.text == "x")
    #expect(site.files(log: log) == ["a"])
  }

  @Test("a pipe is refused at once and not waited for")
  func pipe() throws {
    try folder.makePipe("site/pipe")
    let site = folder.site
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      _ = site.text("pipe", log: DiagnosticLog())
      done.signal()
    }
    let isPrompt = done.wait(timeout: .now() + 20) == .success
    // Whoever waits for a writer is let go by one, so that a failure does not hang the run.
    if !isPrompt { close(open(folder.root + "/site/pipe", O_RDWR | O_NONBLOCK)) }
    try #require(isPrompt)
    #expect(site.text("pipe", log: log) == nil)
    #expect(site.files(log: log) == [])
    #expect(log.codes == ["file-unreadable", "file-unreadable"])
    #expect(log.diagnostics[0].message.english == "This is not an ordinary file and cannot be read.")
  }

  @Test("a folder is no file")
  func folderAsFile() throws {
    try folder.makeFolder("site/a")
    #expect(folder.site.text("a", log: log) == nil)
    #expect(log.codes == ["file-unreadable"])
  }

  @Test("a link to a device is refused")
  func device() throws {
    try folder.link("site/zero", to: "/dev/zero")
    #expect(folder.site.bytes("zero", limit: 9, log: log) == nil)
    #expect(log.codes == ["path-outside"])
    #expect(SourceFolder(path: "/dev").bytes("zero", limit: 9, log: log) == nil)
    #expect(log.codes.last == "file-unreadable")
  }

  @Test("a file or folder that an ordinary user may not read is reported, and the others are read")
  func noPermission() throws {
    try folder.write("x", to: "site/locked")
    try folder.write("x", to: "site/open")
    try folder.write("x", to: "site/closed/a")
    try folder.lock("site/locked")
    try folder.lock("site/closed")
    try #require(chmod(folder.root, 0o755) == 0)
    defer { chmod(folder.root + "/site/closed", 0o755) }
    let files = try asOrdinaryUser {
      #expect(folder.site.text("locked", log: log) == nil)
      #expect(folder.site.text("closed/a", log: log) == nil)
      return folder.site.files(log: log)
    }
    #expect(files == ["locked", "open"])
    #expect(log.codes == ["file-unreadable", "file-unreadable", "file-unreadable"])
    #expect(log.diagnostics.map(\.place?.file) == ["locked", "closed/a", "closed"])
    #expect(log.diagnostics[0].message.english.contains("Permission denied"))
  }

  @Test("files are listed by their bytes, without hidden ones, in every depth")
  func listing() throws {
    for path in ["b/ก", "b/a", "a", "B", "é", ".hidden", ".git/x", "b/.x", "c/d/e/f", ".\u{301}x"] {
      try folder.write("x", to: "site/" + path)
    }
    #expect(folder.site.files(log: log) == ["B", "a", "b/a", "b/ก", "c/d/e/f", "é"])
    #expect(folder.site.files(under: "b", log: log) == ["b/a", "b/ก"])
    #expect(folder.site.files(under: "nowhere", log: log) == [])
    #expect(SourceFolder(path: folder.root + "/nowhere").files(log: log) == [])
    #expect(log.codes == [])
  }

  @Test("what is listed must lie inside too", arguments: ["..", "../site-2", "leaves", "/etc"])
  func listingOutside(start: String) throws {
    try folder.write("x", to: "site-2/secret")
    try folder.link("site/leaves", to: "../site-2")
    #expect(folder.site.files(under: start, log: log) == [])
    #expect(log.codes == ["path-outside"])
  }

  @Test("links in a circle end, each with a message", .timeLimit(.minutes(1)))
  func circles() throws {
    try folder.write("x", to: "site/a/file")
    try folder.makeFolder("site/b")
    try folder.link("site/a/up", to: "..")
    try folder.link("site/a/self", to: ".")
    try folder.link("site/b/a", to: "../a")
    try folder.link("site/a/b", to: "../b")
    try folder.link("site/own", to: "own")
    #expect(folder.site.files(log: log) == ["a/file"])
    #expect(log.diagnostics.sorted().map(\.place?.file) == ["a/b", "a/self", "a/up", "b/a", "own"])
    #expect(
      log.diagnostics.sorted().map(\.code.rawValue) == Array(repeating: "folder-twice", count: 4) + [
        "file-unreadable"
      ])
  }

  @Test(
    "two links to a folder in each of forty folders do not make a million million ways",
    .timeLimit(.minutes(1)))
  func manyWays() throws {
    for number in 0..<40 {
      try folder.makeFolder("site/.f\(number)")
      try folder.link("site/.f\(number)/x", to: "../.f\(number + 1)")
      try folder.link("site/.f\(number)/y", to: "../.f\(number + 1)")
    }
    try folder.write("x", to: "site/.f40/file")
    try folder.link("site/start", to: ".f0")
    let files = folder.site.files(log: log)
    #expect(files.count <= 1)
    #expect(log.diagnostics.count <= 41)
  }

  @Test("a link to a folder that is not read otherwise is followed")
  func linkedFolder() throws {
    try folder.write("x", to: "site/.store/a")
    try folder.link("site/shown", to: ".store")
    #expect(folder.site.files(log: log) == ["shown/a"])
    #expect(log.codes == [])
  }

  @Test("a link to nothing is reported")
  func dangling() throws {
    try folder.link("site/gone", to: "nowhere")
    #expect(folder.site.files(log: log) == [])
    #expect(log.codes == ["file-unreadable"])
    #expect(log.diagnostics[0].place == .file("gone"))
  }
}
