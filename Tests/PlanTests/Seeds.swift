import Diagnostics
import Foundation
import Plan
import Testing

/// The project's own folders.
enum Repository {
  static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The data that the seeds were made from, where it stands beside the project; nil elsewhere.
  static let sharedData: SourceFolder? = {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent(
      "shared/plan-data"
    ).path
    return FileManager.default.fileExists(atPath: folder) ? SourceFolder(path: folder) : nil
  }()
}

/// The real seeds, read once for all tests.
struct Seeds: Sendable {
  let plan: ActionPlan?
  let diagnostics: [Diagnostic]

  static let real: Seeds = {
    let log = DiagnosticLog()
    let plan = ActionPlan.read(from: SourceFolder(path: Repository.path), log: log)
    return Seeds(plan: plan, diagnostics: log.diagnostics)
  }()

  /// The plan of the real seeds.
  static func plan() throws -> ActionPlan { try #require(real.plan) }
}

/// A copy of the real seeds in a folder of its own, removed with the value.
final class SeedsCopy {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/seeds-XXXXXX").utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
    try FileManager.default.copyItem(atPath: Repository.path + "/seeds", toPath: path + "/seeds")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func text(_ file: String) throws -> String {
    let bytes = try #require(FileManager.default.contents(atPath: path + "/seeds/" + file), "seeds/\(file)")
    return String(decoding: bytes, as: UTF8.self)
  }

  func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/seeds/" + file))
  }

  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path + "/seeds/" + file) }

  /// Reads the copy.
  func read() -> Seeds {
    let log = DiagnosticLog()
    let plan = ActionPlan.read(from: SourceFolder(path: path), log: log)
    return Seeds(plan: plan, diagnostics: log.diagnostics.sorted())
  }
}
