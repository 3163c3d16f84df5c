import Diagnostics
import Foundation
import Testing

@testable import Publishing

/// A folder of a test's own, removed with the value. Its `Public` is what the tests publish to.
final class TemporaryFolder {
  let path: String

  init(in parent: String = NSTemporaryDirectory()) throws {
    var template = Array((parent + "/publishing-XXXXXX").utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  deinit { _ = FolderTree.remove(path) }

  var output: String { path + "/Public" }

  /// A publisher to `Public` in a site with the usual input folders.
  var publisher: Publisher {
    Publisher(output: output, site: path, inputs: ["seeds", "content", "Templates"].map { path + "/" + $0 })
  }

  func write(_ text: String, to name: String) throws {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
  }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names in the folder, hidden ones too, sorted.
  func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
  }

  /// What `stat` says of a file.
  func status(_ name: String) throws -> stat {
    var status = stat()
    try #require(lstat(path + "/" + name, &status) == 0)
    return status
  }

  /// Every file below a folder with its bytes.
  func contents(_ folder: String = "Public") throws -> [String: String] {
    let tree = try #require(FolderTree(of: path + "/" + folder))
    return Dictionary(uniqueKeysWithValues: tree.files.map { ($0, text(folder + "/" + $0) ?? "") })
  }

  /// Publishes pages by their paths.
  @discardableResult
  func publish(
    _ pages: [String: String], build: String = "{}\n", log: DiagnosticLog = DiagnosticLog(),
    by publisher: Publisher? = nil
  ) throws -> PublishReport? {
    guard let staging = (publisher ?? self.publisher).begin(log: log) else { return nil }
    for (path, text) in pages.sorted(by: { $0.key < $1.key }) {
      staging.write(text, to: try OutputPath(path), from: .file("content/" + path))
    }
    return staging.finish(build: Array(build.utf8), log: log)
  }
}

/// What a command says and how it ends.
func run(_ command: String, _ arguments: [String], in folder: String) throws -> (
  status: Int32, output: String
) {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [command] + arguments
  process.currentDirectoryURL = URL(fileURLWithPath: folder)
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  process.standardInput = FileHandle.nullDevice
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: output, as: UTF8.self))
}

extension DiagnosticLog {
  var codes: [DiagnosticCode] { diagnostics.map(\.code) }
}
