import Diagnostics
import Foundation
import Site
import Testing
import ThaiText

/// A site of a test's own, removed with the value: the seeds and templates of the repository and the content of
/// `Tests/Fixtures/small-site`, or the repository's own, over which a test lays what it wants to show.
final class TemporarySite {
  /// What the pages of a site are made from.
  enum Content {
    /// Three short stories in Thai, one of them also in English, and the pages that the footer links to.
    case small
    /// The stories and pages of the repository.
    case real
  }

  let path: String
  /// The folder that the site's folder lies in, the test's own too.
  let outside: String

  /// The folder of the package.
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  static let fixtures = repository + "/Tests/Fixtures"
  /// A day in fiscal year 2570, when the year of the plan's targets has ended.
  static let day = CalendarDay(year: 2026, month: 12, day: 1)

  init(_ content: Content = .small) throws {
    let temporary = URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath().path
    var template = Array((temporary + "/site-XXXXXX").utf8CString)
    outside = try #require(mkdtemp(&template).map { String(cString: $0) })
    path = outside + "/site"
    try make("")
    for part in ["seeds", "Templates"] { try copy(Self.repository + "/" + part, to: part) }
    try copy(
      content == .real ? Self.repository + "/content" : Self.fixtures + "/small-site/content", to: "content")
    for font in ["sarabun-bold", "sarabun-regular"] { try write("font", to: "cache/fonts/\(font).woff2") }
  }

  deinit { try? FileManager.default.removeItem(atPath: outside) }

  var output: String { path + "/Public" }

  /// Builds into `Public`, or into another folder, for the day of the tests.
  func build(
    to output: String? = nil, _ change: (inout BuildOptions) -> Void = { _ in }
  ) async throws -> BuildOutcome {
    try await run(output ?? self.output, change)
  }

  /// Checks without writing.
  func check(_ change: (inout BuildOptions) -> Void = { _ in }) async throws -> BuildOutcome {
    try await run(nil, change)
  }

  private func run(_ output: String?, _ change: (inout BuildOptions) -> Void) async throws -> BuildOutcome {
    var options = BuildOptions(
      site: path, output: output, day: try #require(Self.day), drawsPNG: false, workers: 2,
      cache: path + "/cache",
      generator: "prongsai test")
    change(&options)
    return await SiteBuilder(options).run()
  }
}

// MARK: Files

extension TemporarySite {
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try make((name as NSString).deletingLastPathComponent)
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  /// Makes a folder.
  func make(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

  /// Replaces words of a file; they must stand in it.
  func replace(_ words: String, with others: String, in name: String) throws {
    let text = try text(name)
    try #require(text.contains(words), "\(name) does not say “\(words)”")
    try write(text.replacingOccurrences(of: words, with: others), to: name)
  }

  /// Makes a link at a path of the site.
  func link(_ name: String, to target: String) throws {
    try make((name as NSString).deletingLastPathComponent)
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  /// Lays the files of a folder over those of the site.
  func lay(_ folder: String, except left: Set<String> = []) throws {
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    where !left.contains(name) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      try write(try bytes(at: folder + "/" + name), to: name)
    }
  }

  private func copy(_ source: String, to name: String) throws {
    try FileManager.default.copyItem(atPath: source, toPath: path + "/" + name)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try bytes(at: path + "/" + name), as: UTF8.self)
  }

  /// A published file.
  func published(_ name: String) throws -> String { try text("Public/" + name) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  func bytes(at path: String) throws -> [UInt8] {
    [UInt8](try #require(FileManager.default.contents(atPath: path), "\(path) cannot be read"))
  }

  /// Every file below a folder of the site with its bytes.
  func contents(_ folder: String = "Public") throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try files(folder) { found[name] = try bytes(at: path + "/" + folder + "/" + name) }
    return found
  }

  /// When every file below a folder was last changed, in seconds and nanoseconds.
  func timeStamps(_ folder: String = "Public") throws -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    for name in try files(folder) {
      var status = stat()
      try #require(lstat(path + "/" + folder + "/" + name, &status) == 0)
      found[name] = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec, Int(status.st_ino)]
    }
    return found
  }

  private func files(_ folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder).filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path + "/" + folder + "/" + name, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }
}

// MARK: What a test writes

extension TemporarySite {
  /// Writes a made-up story in Thai or, with `slug.en`, in English.
  func writeStory(
    _ slug: String, title: String = "เรื่องสมมุติ", date: String = "2569-11-15", more: String = "",
    programmes: String = "[]", provinces: String = "[]", indicators: String = "[]",
    summary: String = "แต่งขึ้นเพื่อทดสอบ", sources: String = "[]", body: String = "ข้อความสมมุติ\n"
  ) throws {
    try write(
      """
      ---
      title: \(quoted(title))
      date: \(date)
      programmes: \(programmes)
      provinces: \(provinces)
      indicators: \(indicators)
      summary: \(quoted(summary))
      sources: \(sources)
      people: none
      \(more)
      ---
      \(body)
      """, to: "content/stories/\(slug).md")
  }

  /// Writes rows of made-up results: indicator, period, area, value, low, high, flag.
  func writeResults(_ rows: [String], to name: String = "2569.csv") throws {
    let header = "indicator,period,area,value,value_low,value_high,flag,note,source,reported_on"
    let all = [header] + rows.map { $0 + ",ตัวเลขสมมุติ,รายงานสมมุติ,2569-10-15" }
    try write(all.joined(separator: "\n") + "\n", to: "seeds/results/" + name)
  }
}

/// Any text as YAML writes it between quotes.
func quoted(_ text: String) -> String {
  let scalars = text.unicodeScalars.map { scalar in
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    default: scalar.properties.generalCategory == .format ? "\\u" + hexadecimal(scalar) : String(scalar)
    }
  }
  return "\"" + scalars.joined() + "\""
}

private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

extension BuildOutcome {
  var codes: [String] { diagnostics.sorted().map(\.code.rawValue) }

  /// What a person reads, for a test that failed.
  var text: String { DiagnosticPrinter().text(diagnostics) }
}
