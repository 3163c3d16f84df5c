import Foundation
import Testing

/// The built command itself: what it says, and how it leaves. It stands beside the tests; where it was not built, they are
/// skipped.
@Suite("The command", .enabled(if: Command.isBuilt, "the product prongsai is not built"))
struct CommandTests {
  @Test("builds and checks with exit code 0 and a closing line")
  func success() async throws {
    let site = try TemporarySite()
    let check = try Command.run(["check", "--site", site.path, "--date", "2569-12-01"])
    #expect(check.status == 0)
    #expect(check.errors.contains(" pages checked, no errors"))
    #expect(!site.exists("Public"))
    let build = try Command.run([
      "build", "--site", site.path, "--date", "2026-12-01", "--workers", "2", "--no-png",
    ])
    #expect(build.status == 0)
    #expect(build.output.isEmpty)
    #expect(build.errors.contains(" pages in "))
    #expect(!build.errors.contains("\u{1B}"))
    #expect(try site.published("build.json").contains("\"date\" : \"2026-12-01\""))
    let again = try Command.run(["build", "--site", site.path, "--date", "2569-12-01", "--no-png"])
    #expect(again.errors.contains("files written 0, unchanged "))
  }

  @Test("leaves with 1 when there are problems, in words and as JSON")
  func problems() async throws {
    let site = try TemporarySite()
    try site.writeStory("faulty", title: "เรื่องที่ผิด", date: "2569-02-30", programmes: "[baan-mankon]")
    let words = try Command.run(["build", "--site", site.path])
    #expect(words.status == 1)
    #expect(words.errors.contains("content/stories/faulty.md:3:7: error[date-impossible]"))
    #expect(words.errors.contains("nothing was published"))
    #expect(!site.exists("Public"))
    let json = try Command.run(["check", "--site", site.path, "--json"])
    #expect(json.status == 1)
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    let error = try #require(list.first { $0["code"] as? String == "date-impossible" })
    #expect(error["file"] as? String == "content/stories/faulty.md")
    #expect(error["line"] as? Int == 3)
    #expect(error["column"] as? Int == 7)
  }

  @Test("with --json and no problem prints an empty list")
  func emptyJSON() async throws {
    let site = try TemporarySite()
    let check = try Command.run(["check", "--site", site.path, "--json"])
    #expect(check.status == 0)
    let list = try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [[String: Any]]
    #expect(list?.allSatisfy { $0["severity"] as? String == "warning" } == true)
  }

  @Test(
    "leaves with 2 when it is used wrongly",
    arguments: [
      ["biuld"], ["build", "--sit", "."], ["build", "--site", "/no/such/folder"],
      ["build", "--date", "22/11/69"],
      ["build", "--date", "2569-02-30"], ["check", "--output", "x"], ["build", "--workers", "0"],
      ["build", "extra"],
      ["build", "--date"], ["check", "--date", "๒๕๖๙-๑๑-๒๒"],
    ])
  func wrongUse(_ arguments: [String]) throws {
    let run = try Command.run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Usage:") || run.errors.contains("Error:"))
  }

  @Test(
    "explains itself and says its version",
    arguments: [["--help"], ["build", "--help"], ["check", "--help"], ["help"]])
  func help(_ arguments: [String]) throws {
    let run = try Command.run(arguments)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("USAGE: prongsai"))
    #expect(run.output.unicodeScalars.contains { (0xE00...0xE7F).contains($0.value) })
    let version = try Command.run(["--version"])
    #expect(version.status == 0)
    #expect(version.output.split(separator: ".").count == 3)
  }

  @Test("an address or output folder that cannot be used is a problem, not wrong use")
  func unusableValues() async throws {
    let site = try TemporarySite()
    let address = try Command.run(["check", "--site", site.path, "--base-url", "example.go.th"])
    #expect(address.status == 1)
    #expect(address.errors.contains("error[base-url]"))
    let output = try Command.run(["build", "--site", site.path, "--output", site.path + "/content"])
    #expect(output.status == 1)
    #expect(output.errors.contains("error[output-overlaps-inputs]"))
  }
}

/// The product as it was built with the tests.
enum Command {
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// Beside the bundle or the program of the tests.
  private static var path: String {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let names = [
      program.path, Bundle.main.bundlePath, Bundle.main.bundleURL.deletingLastPathComponent().path,
    ]
    return (names.map { $0 + "/prongsai" }).first { FileManager.default.isExecutableFile(atPath: $0) } ?? ""
  }

  static func run(_ arguments: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: NSTemporaryDirectory())
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Problems are fewer bytes than a pipe holds, so that one may be read after the other.
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }
}
