import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import Publishing

@Suite("Interrupted and simultaneous runs")
struct InterruptionTests {
  let folder: TemporaryFolder
  let old = ["index.html": "old", "only-old": "x"]
  let new = ["index.html": "new", "only-new": "y"]

  init() throws { folder = try TemporaryFolder() }

  @Test("a run that is killed in the middle leaves the old site whole, and the next run clears up after it")
  func killed() async throws {
    try folder.publish(old)
    let before = try folder.contents()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String] in
      let publisher = Publisher(output: path + "/Public", site: path, inputs: [])
      let staging = try #require(publisher.begin(log: DiagnosticLog()))
      staging.write("new", to: try OutputPath("index.html"), from: nil)
      staging.write("half", to: try OutputPath("deep/er/page"), from: nil)
      kill(getpid(), SIGKILL)
    }
    #expect(try folder.names() == [".Public.prongsai-lock", ".Public.prongsai-new", "Public"])
    #expect(folder.text(".Public.prongsai-new/deep/er/page") == "half")
    #expect(try folder.contents() == before)
    let log = DiagnosticLog()
    #expect(try folder.publish(new, log: log) != nil)
    #expect(log.diagnostics.isEmpty)
    #expect(try folder.names() == ["Public"])
    #expect(try folder.names("Public") == ["SHA256SUMS", "build.json", "index.html", "only-new"])
  }

  @Test("a run that died after the exchange is cleared up")
  func afterExchange() throws {
    try folder.publish(new)
    try folder.write("old", to: ".Public.prongsai-new/index.html")
    try folder.publish(new)
    #expect(try folder.names() == ["Public"])
  }

  @Test("a run that died between the two renames: the former site comes back, even if the next run fails")
  func betweenRenames() throws {
    try folder.publish(old)
    let before = try folder.contents()
    #expect(rename(folder.output, folder.path + "/.Public.prongsai-old") == 0)
    try folder.write("new", to: ".Public.prongsai-new/index.html")
    let staging = try #require(folder.publisher.begin(log: DiagnosticLog()))
    staging.abandon()
    #expect(try folder.contents() == before)
  }

  @Test("a former site that a dead run did not remove goes, when the new one is in place")
  func formerLeft() throws {
    try folder.publish(new)
    try folder.write("old", to: ".Public.prongsai-old/index.html")
    try folder.publish(new)
    #expect(try folder.names() == ["Public"])
    #expect(folder.text("Public/index.html") == "new")
  }

  @Test("a leftover that is a link goes without what it leads to, one with a name that is not UTF-8 goes too")
  func strangeLeftovers() throws {
    try folder.write("precious", to: "elsewhere/file")
    #expect(symlink(folder.path + "/elsewhere", folder.path + "/.Public.prongsai-new") == 0)
    try folder.publish(old)
    #expect(folder.text("elsewhere/file") == "precious")
    try folder.write("x", to: ".Public.prongsai-new/a/b")
    let name: [CChar] =
      Array((folder.path + "/.Public.prongsai-new/a/").utf8CString.dropLast()) + [-1, -2, 0]
    close(open(name, O_CREAT | O_WRONLY, 0o644))
    try folder.publish(new)
    #expect(try folder.names() == ["Public", "elsewhere"])
  }

  @Test("a second build is told to wait while the first one works, and may work when it has finished")
  func twoBuilds() throws {
    let log = DiagnosticLog()
    let first = try #require(folder.publisher.begin(log: log))
    #expect(folder.publisher.begin(log: log) == nil)
    #expect(log.codes == [.outputBusy])
    first.write("1", to: try OutputPath("a"), from: nil)
    #expect(first.finish(build: [], log: log) != nil)
    #expect(log.codes == [.outputBusy])
  }

  @Test("the lock goes with the staging that held it")
  func lockGoes() throws {
    do { _ = folder.publisher.begin(log: DiagnosticLog()) }
    #expect(try folder.names().isEmpty)
    #expect(try folder.publish(old) != nil)
  }

  @Test("a staging that is finished or given up takes no more")
  func closed() throws {
    let log = DiagnosticLog()
    let staging = try #require(folder.publisher.begin(log: log))
    staging.write("1", to: try OutputPath("a"), from: nil)
    #expect(staging.finish(build: [], log: log) != nil)
    #expect(!staging.write("2", to: try OutputPath("b"), from: nil))
    #expect(staging.finish(build: [], log: log) == nil)
    staging.abandon()
    #expect(folder.text("Public/a") == "1")
  }

  @Test(
    "where the file system cannot exchange, two renames do, with a warning",
    arguments: [EINVAL, ENOSYS, EOPNOTSUPP])
  func noExchange(_ number: Int32) throws {
    try folder.publish(old)
    var publisher = folder.publisher
    publisher.calls.exchange = { _, _ in number }
    let log = DiagnosticLog()
    let report = try #require(try folder.publish(new, log: log, by: publisher))
    #expect(report.removed == ["only-old"])
    #expect(log.diagnostics.map(\.severity) == [.warning])
    #expect(log.codes == [.outputNoExchange])
    #expect(folder.text("Public/index.html") == "new")
    #expect(try folder.names() == ["Public"])
  }

  @Test("an exchange that fails otherwise leaves the old site whole", arguments: [EBUSY, EACCES, EIO])
  func failedExchange(_ number: Int32) throws {
    try folder.publish(old)
    let before = try folder.contents()
    var publisher = folder.publisher
    publisher.calls.exchange = { _, _ in number }
    let log = DiagnosticLog()
    #expect(try folder.publish(new, log: log, by: publisher) == nil)
    #expect(log.hasErrors)
    #expect(try folder.contents() == before)
    #expect(try folder.names() == ["Public"])
  }

  @Test("when the second of the two renames fails, the old site comes back at once")
  func failedRename() throws {
    try folder.publish(old)
    let before = try folder.contents()
    var publisher = folder.publisher
    publisher.calls.exchange = { staging, _ in
      _ = FolderTree.remove(staging)
      return EINVAL
    }
    let log = DiagnosticLog()
    #expect(try folder.publish(new, log: log, by: publisher) == nil)
    #expect(log.codes == [.outputNoExchange, .outputFailed])
    #expect(try folder.contents() == before)
    #expect(try folder.names() == ["Public"])
  }

  @Test("however many want the lock, one at a time has it, though each removes the file when it goes")
  func oneAtATime() async throws {
    let path = folder.path + "/lock"
    let holders = Holders()
    let taken = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var taken = 0
          for _ in 0..<1500 {
            guard let lock = try? FolderLock(path) else { continue }
            taken += 1
            holders.enterAndLeave()
            withExtendedLifetime(lock) {}
          }
          return taken
        }
      }
      return await group.reduce(0, +)
    }
    #expect(taken > 0)
    #expect(holders.most.withLock { $0 } == 1)
    #expect(try folder.names().isEmpty)
  }

  @Test("where links cannot be made, an unchanged file is copied with its time stamps")
  func noLinks() throws {
    try folder.write("*\n", to: "Public/.gitignore")
    try folder.publish(["a/b": "same", "c": "1"])
    let past = [timespec(tv_sec: 1_000_000, tv_nsec: 5), timespec(tv_sec: 1_000_000, tv_nsec: 5)]
    for name in ["a/b", ".gitignore"] {
      #expect(utimensat(AT_FDCWD, folder.output + "/" + name, past, 0) == 0)
    }
    var publisher = folder.publisher
    publisher.calls.link = { _, _, _ in EPERM }
    let report = try #require(try folder.publish(["a/b": "same", "c": "2"], by: publisher))
    #expect(report.unchanged == ["a/b", "build.json"])
    for name in ["a/b", ".gitignore"] {
      let status = try folder.status("Public/" + name)
      #expect(status.st_mtim.tv_sec == 1_000_000 && status.st_mtim.tv_nsec == 5)
    }
    #expect(folder.text("Public/.gitignore") == "*\n")
  }
}

/// Counts who is inside at once.
private final class Holders: Sendable {
  private let now = Mutex(0)
  let most = Mutex(0)

  func enterAndLeave() {
    let inside = now.withLock { count in
      count += 1
      return count
    }
    most.withLock { $0 = max($0, inside) }
    for _ in 0..<20 { sched_yield() }
    now.withLock { $0 -= 1 }
  }
}
