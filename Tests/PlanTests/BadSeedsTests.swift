import Diagnostics
import Testing

@testable import Plan

@Suite("Seeds with one fault")
struct BadSeedsTests {
  @Test("lead to one error, at its file and line, with what to do in both languages", arguments: Fault.all)
  func fault(_ fault: Fault) throws {
    let copy = try SeedsCopy()
    try fault.apply(to: copy)
    let seeds = copy.read()
    let file = "seeds/" + (fault.reportedIn ?? fault.file)
    let shown = DiagnosticPrinter(limit: 5).text(seeds.diagnostics)
    #expect(seeds.diagnostics.prefix(5).map(\.code.rawValue) == [fault.code], "\(shown)")
    let problem = try #require(seeds.diagnostics.first)
    #expect(problem.severity == .error)
    #expect(problem.place?.file == file)
    #expect(problem.place?.start.line == (try fault.expectedLine(in: copy)), "\(shown)")
    #expect((problem.place?.excerpt == nil) == (fault.line == nil))
    #expect(problem.hint != nil, "\(shown)")
    #expect(problem.message.thai.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) })
  }

  @Test("that are many are all found in one run, in the order of files and lines")
  func manyFaults() throws {
    let copy = try SeedsCopy()
    let chosen = Fault.all.filter {
      [
        "an indicator of a project", "a share above 100", "what a remark is about", "two eras that differ",
        "ends exchanged", "the goal of a SWOT",
      ].contains($0.testDescription)
    }
    for fault in chosen { try fault.apply(to: copy) }
    let problems = copy.read().diagnostics
    #expect(
      problems.map { $0.place?.file ?? "" } == [
        "seeds/context/series.csv", "seeds/doubts.yaml", "seeds/plan.yaml", "seeds/results/2569.csv",
        "seeds/swot.yaml",
        "seeds/themes.yaml",
      ])
  }

  @Test("that name nothing known are told the nearest name")
  func nearest() throws {
    let copy = try SeedsCopy()
    let fault = try #require(Fault.links.first { $0.testDescription == "a project of a node" })
    try fault.apply(to: copy)
    #expect(copy.read().diagnostics.first?.hint?.english == "The nearest known name is “codi-welfare”.")
  }
}
