import Diagnostics
import Foundation
import Testing

/// One fault put into a copy of the seeds of disclosure, and the one error that it must lead to.
struct Fault: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let file: String
  /// Replaced by the new text at the first place where it stands.
  let old: String
  let new: String
  let code: String
  /// What stands on the error's line after the change, the last time that it does; the new text when nil.
  var line: String?

  init(_ name: String, _ file: String, _ old: String, _ new: String, _ code: String, at line: String? = nil) {
    (testDescription, self.file, self.old, self.new, self.code) = (name, file, old, new, code)
    self.line = line
  }

  static let all: [Fault] = [
    .init(
      "a slug twice", "oit-2569.yaml", "slug: \"news\"", "slug: \"contact\"", "duplicate-id",
      at: "code: \"O4\""),
    .init(
      "a code twice", "oit-2569.yaml", "code: \"O2\"", "code: \"O3\"", "duplicate-id", at: "code: \"O3\""),
    .init(
      "a group twice", "oit-2569.yaml", "groups:\n",
      "groups:\n  - {code: \"9.1\", name_th: \"ก\", name_en: \"a\", confirmed: false}\n", "duplicate-id",
      at: "- code: \"9.1\""),
    .init("an unknown group", "oit-2569.yaml", "    group: \"9.1\"", "    group: \"9.9\"", "unknown-id"),
    .init("an unknown period", "oit-2569.yaml", "period: \"current\"", "period: \"now\"", "unknown-id"),
    .init(
      "a year in Thai digits", "oit-2569.yaml", "fiscal_year: 2569", "fiscal_year: ๒๕๖๙", "number-thai-digits"
    ),
    .init("a year that cannot be", "oit-2569.yaml", "fiscal_year: 2569", "fiscal_year: 26", "out-of-range"),
    .init("yes for true", "oit-2569.yaml", "title_confirmed: true", "title_confirmed: yes", "not-boolean"),
    .init(
      "an unknown key", "oit-2569.yaml", "    title_confirmed: true",
      "    title_confirmd: true\n    title_confirmed: true", "unknown-key", at: "title_confirmd"),
    .init(
      "an item without a slug", "oit-2569.yaml", "    slug: \"news\"\n", "", "missing-key", at: "code: \"O4\""
    ),
    .init("the period of a rule", "rules.yaml", "period: \"year_n\"", "period: \"year_m\"", "unknown-id"),
    .init("the item of a rule", "rules.yaml", "item: \"executives\"", "item: \"executive\"", "unknown-id"),
    .init("weights that differ", "rules.yaml", "OIT: 0.4", "OIT: 0.5", "weights-differ", at: "weights:"),
    .init(
      "a weight of an unknown tool", "rules.yaml", "OIT: 0.4", "OTI: 0.4", "weights-differ", at: "weights:"),
    .init("a weight with a comma", "ita-scale.yaml", "weight: 0.4", "weight: \"0,4\"", "number-form"),
    .init(
      "a position in words", "procurement-form.yaml", "position: 1\n", "position: one\n",
      "not-integer", at: "position: one"),
    .init("a list for a text", "website-standard.yaml", "version: ", "version: [] # ", "wrong-type"),
  ]
}

@Suite("Seeds of disclosure with one fault")
struct FaultTests {
  @Test("lead to one error, at its file and line, with what to do in both languages", arguments: Fault.all)
  func fault(_ fault: Fault) throws {
    let copy = try SeedsCopy()
    try copy.replace(fault.old, with: fault.new, in: fault.file)
    let problems = copy.read().diagnostics
    let shown = DiagnosticPrinter(limit: 5).text(problems)
    #expect(problems.prefix(5).map(\.code.rawValue) == [fault.code], "\(shown)")
    let problem = try #require(problems.first)
    let lines = try copy.text(fault.file).components(separatedBy: "\n")
    let line = try #require(lines.lastIndex { $0.contains(fault.line ?? fault.new) }) + 1
    #expect(problem.place?.file == "seeds/disclosure/" + fault.file)
    #expect(problem.place?.start.line == line, "\(shown)")
    #expect(problem.hint != nil, "\(shown)")
    #expect(problem.message.thai.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) })
  }

  @Test(
    "a file that is missing is reported once, and nothing else with it",
    arguments: [
      "ita-scale", "metadata-fields", "information-act", "website-standard", "procurement-form",
      "international-forms", "rules",
    ])
  func missing(file: String) throws {
    let copy = try SeedsCopy()
    try copy.remove(file + ".yaml")
    let reading = copy.read()
    #expect(reading.records == nil)
    #expect(reading.diagnostics.map(\.code.rawValue) == ["file-missing"])
    #expect(reading.diagnostics.first?.place?.file == "seeds/disclosure/\(file).yaml")
  }

  @Test("a list that cannot be read does not make the rules name unknown items")
  func brokenList() throws {
    let copy = try SeedsCopy()
    try copy.write("fiscal_year: [2569\n", to: "oit-2569.yaml")
    let reading = copy.read()
    #expect(reading.records == nil)
    #expect(reading.diagnostics.map(\.code.rawValue) == ["yaml-syntax"])
  }

  @Test("a year has one list")
  func oneListAYear() throws {
    let copy = try SeedsCopy()
    try copy.write(copy.text("oit-2569.yaml"), to: "oit-2569-b.yaml")
    let problems = copy.read().diagnostics
    #expect(problems.map(\.code.rawValue) == ["duplicate-id"])
    #expect(problems.first?.message.english.contains("2569") == true)
  }

  @Test("a file that nobody reads is reported with the nearest name")
  func unknownFile() throws {
    let copy = try SeedsCopy()
    try copy.write("a: b\n", to: "rule.yaml")
    let problems = copy.read().diagnostics
    #expect(problems.map(\.code.rawValue) == ["unknown-file"])
    #expect(problems.first?.hint?.english == "The nearest known name is “seeds/disclosure/rules.yaml”.")
  }
}
