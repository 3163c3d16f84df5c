import Diagnostics
import Foundation
import Testing

@testable import Disclosure

/// The project's own folders.
enum Repository {
  static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  static let site = SourceFolder(path: path)
  /// Lists of former years, which are no seeds.
  static let fixtures = SourceFolder(path: path + "/Tests/Fixtures/disclosure")

  /// The data that the seeds were made from, where it stands beside the project; nil elsewhere.
  static let sharedData: SourceFolder? = {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      .appendingPathComponent("shared/disclosure").path
    return FileManager.default.fileExists(atPath: folder) ? SourceFolder(path: folder) : nil
  }()
}

/// What reading a site's folder gave.
struct Reading {
  let records: DisclosureRecords?
  let diagnostics: [Diagnostic]

  init(_ folder: SourceFolder) {
    let log = DiagnosticLog()
    records = DisclosureRecords.read(from: folder, log: log)
    diagnostics = log.diagnostics.sorted()
  }
}

/// A copy of `seeds/disclosure/` in a folder of its own, removed with the value.
final class SeedsCopy {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/disclosure-XXXXXX").utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
    try FileManager.default.createDirectory(atPath: path + "/seeds", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Repository.path + "/seeds/disclosure", toPath: path + "/seeds/disclosure")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func text(_ file: String) throws -> String {
    let bytes = try #require(FileManager.default.contents(atPath: path + "/seeds/disclosure/" + file))
    return String(decoding: bytes, as: UTF8.self)
  }

  func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/seeds/disclosure/" + file))
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: path + "/seeds/disclosure/" + file)
  }

  /// Replaces a text at the first place where it stands.
  func replace(_ old: String, with new: String, in file: String) throws {
    let text = try text(file)
    let range = try #require(text.range(of: old), "“\(old)” stands in \(file)")
    try write(text.replacingCharacters(in: range, with: new), to: file)
  }

  func read() -> Reading { Reading(SourceFolder(path: path)) }
}
