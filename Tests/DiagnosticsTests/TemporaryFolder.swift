import Diagnostics
import Foundation
import Testing

/// A site's folder of a test's own, beside which other things can stand; removed with the value.
final class TemporaryFolder {
  /// What holds the site's folder.
  let root: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/diagnostics-XXXXXX").utf8CString)
    root = try #require(mkdtemp(&template).map { String(cString: $0) })
    try makeFolder("site")
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// The site's folder.
  var site: SourceFolder { SourceFolder(path: root + "/site") }

  /// Writes a file at a path from the root.
  func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    try makeFolder((path as NSString).deletingLastPathComponent)
    try Data(bytes).write(to: URL(fileURLWithPath: root + "/" + path))
  }

  func write(_ text: String, to path: String) throws { try write(text.utf8, to: path) }

  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: root + "/" + path, withIntermediateDirectories: true)
  }

  /// Makes a symbolic link with exactly this target.
  func link(_ path: String, to target: String) throws {
    try #require(symlink(target, root + "/" + path) == 0)
  }

  func makePipe(_ path: String) throws { try #require(mkfifo(root + "/" + path, 0o644) == 0) }

  /// Takes all permissions away.
  func lock(_ path: String) throws { try #require(chmod(root + "/" + path, 0) == 0) }
}

/// Does something with the rights of a user who is not root. Linux gives each thread its own user for files, so that other
/// tests go on as they are.
func asOrdinaryUser<Value>(_ work: () throws -> Value) throws -> Value {
  guard geteuid() == 0 else { return try work() }
  let symbol = try #require(dlsym(nil, "setfsuid"))
  let setUser = unsafeBitCast(symbol, to: (@convention(c) (uid_t) -> Int32).self)
  let nobody: uid_t = 65534
  let former = setUser(nobody)
  defer { _ = setUser(uid_t(bitPattern: former)) }
  return try work()
}

/// The codes of all problems, in the order in which they were found.
extension DiagnosticLog {
  var codes: [String] { diagnostics.map(\.code.rawValue) }
}
