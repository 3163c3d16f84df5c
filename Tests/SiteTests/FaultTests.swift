import Diagnostics
import Foundation
import Site
import Testing

/// Every folder of `Tests/Fixtures/faults` is laid over the small site, is wrong in one way, and says in `expected.txt` all
/// that is printed about it. With `UPDATE_GOLDEN=1` in the environment the files are written anew, to be read as a diff.
@Suite("What is wrong is reported, and nothing is published", .serialized)
struct FaultTests {
  private static let folder = TemporarySite.fixtures + "/faults"
  private static let expectation = "expected.txt"
  private static let updates = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  static let faults: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .sorted()

  @Test("a fault is an error with its place and remedy, and Public stays as it was", arguments: faults)
  func fault(_ name: String) async throws {
    let site = try TemporarySite()
    try site.lay(Self.folder + "/" + name, except: [Self.expectation])
    let output = try FaultArrangement(name: name, site: site).arrange()
    try site.write("ของเดิม\n", to: "Public/index.html")
    try site.write("{}\n", to: "Public/build.json")
    try site.write("*\n", to: "Public/.gitignore")
    let before = try (site.contents(), site.timeStamps())

    let outcome = try await site.build(to: output)

    let (hasErrors, wasPublished) = (outcome.hasErrors, outcome.report != nil)
    #expect(hasErrors)
    #expect(!wasPublished)
    let after = try (site.contents(), site.timeStamps())
    let isUntouched = before.0 == after.0 && before.1 == after.1
    #expect(isUntouched, "Public changed")
    #expect(try leftovers(in: site.outside).isEmpty)
    for problem in outcome.diagnostics {
      let (hasHint, hasPlace) = (problem.hint != nil, problem.place != nil)
      #expect(hasHint, "\(problem.code.rawValue) says no remedy")
      // A template that is missing has no place but its name.
      #expect(hasPlace || problem.code == "template-missing", "\(problem.code.rawValue) says no place")
      #expect(problem.message.thai.unicodeScalars.contains { (0xE00...0xE7F).contains($0.value) })
    }
    try compare(DiagnosticPrinter().text(outcome.diagnostics), with: name, site)
  }

  @Test(
    "checking finds what building finds",
    arguments: ["unknown-id-in-links", "duplicate-slug", "template-cycle"])
  func check(_ name: String) async throws {
    let site = try TemporarySite()
    try site.lay(Self.folder + "/" + name, except: [Self.expectation])
    let outcome = try await site.check()
    let expected = try String(contentsOfFile: "\(Self.folder)/\(name)/\(Self.expectation)", encoding: .utf8)
    #expect(DiagnosticPrinter().text(outcome.diagnostics) == expected)
    #expect(!site.exists("Public"))
  }

  @Test("a fault that is arranged has its folder")
  func arrangedFaults() {
    #expect(FaultArrangement.names.subtracting(Self.faults).isEmpty)
  }

  @Test("the small site itself is clean")
  func smallSite() async throws {
    let outcome = try await TemporarySite().check()
    #expect(outcome.diagnostics.isEmpty, "\(outcome.text)")
    #expect(outcome.pageCount > 300)
  }

  private func compare(_ printed: String, with name: String, _ site: TemporarySite) throws {
    let shown = printed.replacingOccurrences(of: site.outside, with: "…")
    let file = "\(Self.folder)/\(name)/\(Self.expectation)"
    if Self.updates { try shown.write(toFile: file, atomically: true, encoding: .utf8) }
    let expected = try String(contentsOfFile: file, encoding: .utf8)
    #expect(shown == expected)
  }

  /// What a build that was given up has left beside the output folder.
  private func leftovers(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.contains(".prongsai-") }
  }
}
