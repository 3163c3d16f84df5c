import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("Failures of the disk")
struct FailureTests {
  let folder: TemporaryFolder
  let old = ["index.html": "old", "deep/page": "x"]

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "a full disk is one clear message, and the old site stays whole",
    .enabled(if: canMount, "skipped: only root can make the small file system that this needs"),
    arguments: [1, 8])
  func fullDisk(threads: Int) async throws {
    try #require(mountSmall(folder.path))
    defer { umount2(folder.path, detach) }
    try folder.publish(old)
    let before = try folder.contents()
    let log = DiagnosticLog()
    let staging = try #require(folder.publisher.begin(log: log))
    let page = [UInt8](repeating: 0x61, count: 20_000)
    await withTaskGroup(of: Void.self) { group in
      for task in 0..<threads {
        group.addTask {
          for number in 0..<40 {
            guard let path = try? OutputPath("\(task)/\(number)/index.html") else { return }
            staging.write(page, to: path, from: .file("content/\(number).md"))
          }
        }
      }
    }
    #expect(staging.finish(build: [], log: log) == nil)
    #expect(log.codes == [.outputSpace])
    #expect(try folder.contents() == before)
    #expect(try folder.publish(["small": "fits"]) != nil)
  }

  @Test("one page that cannot be written stops the whole, though there is room for the rest")
  func onePage() throws {
    try folder.publish(old)
    let before = try folder.contents()
    let log = DiagnosticLog()
    let staging = try #require(folder.publisher.begin(log: log))
    try folder.write("in the way", to: ".Public.prongsai-new/x")
    #expect(staging.write("1", to: try OutputPath("a"), from: nil))
    #expect(!staging.write("2", to: try OutputPath("x/y"), from: nil))
    #expect(!staging.write("3", to: try OutputPath("b"), from: nil))
    #expect(staging.finish(build: [], log: log) == nil)
    #expect(log.codes == [.outputFailed])
    #expect(log.diagnostics.first?.place == .file("x/y"))
    #expect(try folder.contents() == before)
    #expect(try folder.names() == ["Public"])
  }

  @Test("a folder that may not be written to is said so, and nothing changes")
  func noPermission() async throws {
    try folder.publish(old)
    let before = try folder.contents()
    // The folder above is closed to all but its owner's reading, whoever that is: root is let through
    // everywhere, so the child turns into nobody.
    #expect(chmod(folder.path, 0o555) == 0)
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      if isRoot { try #require(setgid(65534) == 0 && setuid(65534) == 0) }
      let log = DiagnosticLog()
      let publisher = Publisher(output: path + "/Public", site: path, inputs: [path + "/seeds"])
      try #require(publisher.begin(log: log) == nil)
      try #require(log.codes == [.outputPermission])
      try #require(log.diagnostics.first?.place?.file == path + "/Public")
    }
    #expect(chmod(folder.path, 0o755) == 0)
    #expect(try folder.contents() == before)
    #expect(try folder.names() == ["Public"])
  }

  @Test("an old site that may not be read is said so, and stays")
  func unreadable() async throws {
    try folder.publish(old)
    #expect(chmod(folder.path, 0o777) == 0)
    #expect(chmod(folder.output + "/deep", 0) == 0)
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      if isRoot { try #require(setgid(65534) == 0 && setuid(65534) == 0) }
      let log = DiagnosticLog()
      try #require(Publisher(output: path + "/Public", site: path, inputs: []).begin(log: log) == nil)
      try #require(log.codes == [.outputPermission])
    }
    #expect(chmod(folder.output + "/deep", 0o755) == 0)
    #expect(folder.text("Public/deep/page") == "x")
    #expect(try folder.names() == ["Public"])
  }

  @Test("an old file that may not be read is written anew")
  func unreadableFile() async throws {
    #expect(chmod(folder.path, 0o777) == 0)
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      if isRoot { try #require(setgid(65534) == 0 && setuid(65534) == 0) }
      let publisher = Publisher(output: path + "/Public", site: path, inputs: [])
      for round in 1...2 {
        let log = DiagnosticLog()
        let staging = try #require(publisher.begin(log: log))
        staging.write("same", to: try OutputPath("page"), from: nil)
        let report = try #require(staging.finish(build: [], log: log))
        try #require(report.written.contains("page"), "round \(round)")
        try #require(chmod(path + "/Public/page", 0) == 0)
      }
    }
  }

  @Test("a path that the file system finds too long is said so, and the old site stays whole")
  func tooLong() throws {
    try folder.publish(old)
    let before = try folder.contents()
    // The staging folder lies deep, so that paths of the site that are fine by themselves are not when the
    // two are joined.
    let failure = SystemFailure(ENAMETOOLONG, at: "stories/x").diagnostic
    #expect(failure.code == .outputNameTooLong)
    var publisher = folder.publisher
    publisher.output = folder.path + "/" + String(repeating: "ก", count: 83)
    let log = DiagnosticLog()
    #expect(publisher.begin(log: log) == nil)
    #expect(log.codes == [.outputNameTooLong])
    #expect(try folder.contents() == before)
  }

  @Test(
    "every failure of the system has a code, a cause and a remedy in both languages",
    arguments: [
      (ENOSPC, DiagnosticCode.outputSpace), (EDQUOT, .outputSpace), (EACCES, .outputPermission),
      (EPERM, .outputPermission),
      (EROFS, .outputPermission), (ENAMETOOLONG, .outputNameTooLong), (EBUSY, .outputFailed),
      (EXDEV, .outputFailed),
      (EIO, .outputFailed),
    ])
  func failures(_ number: Int32, _ code: DiagnosticCode) throws {
    let diagnostic = SystemFailure(number, at: "a/b").diagnostic
    #expect(diagnostic.code == code)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.hint != nil)
    #expect((diagnostic.place == nil) == (code == .outputSpace))
  }
}

/// Whether the tests run as root, who may write everywhere and mount.
var isRoot: Bool { geteuid() == 0 }

/// Lets a mounted file system go when nobody uses it any more (`MNT_DETACH`).
private let detach: Int32 = 2

/// Mounts a file system of half a MiB.
private func mountSmall(_ path: String) -> Bool {
  (try? run("mount", ["-t", "tmpfs", "-o", "size=512k", "tmpfs", path], in: "/"))?.status == 0
}

/// Whether file systems may be mounted here; in a container even root may not.
private let canMount: Bool = {
  guard isRoot, let folder = try? TemporaryFolder(), mountSmall(folder.path) else { return false }
  return umount2(folder.path, detach) == 0
}()
