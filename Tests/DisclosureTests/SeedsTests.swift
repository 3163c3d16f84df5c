import Diagnostics
import Foundation
import Records
import Testing
import ThaiText

@testable import Disclosure

@Suite("The seeds of disclosure")
struct SeedsTests {
  private func records() throws -> DisclosureRecords {
    let reading = Reading(Repository.site)
    #expect(DiagnosticPrinter(limit: 1000).text(reading.diagnostics) == "")
    return try #require(reading.records)
  }

  @Test("they are read without a single remark, and nothing is missing")
  func clean() throws {
    let records = try records()
    #expect(records.checklists.map(\.year) == [FiscalYear(buddhist: 2569)])
    #expect(records.checklists[0].items.count == 26)
    #expect(records.checklists[0].items.map(\.code) == (1...26).map { "O\($0)" })
    #expect(records.checklists[0].items.count { $0.isTitleConfirmed } == 22)
    #expect(records.checklists[0].groups.count == 7)
    #expect(records.metadata.mandatory.map(\.number) == Array(1...14))
    #expect(records.metadata.statistics.count == 9)
    #expect(records.procurement.columns.map(\.position) == Array(1...9))
    #expect(records.informationAct.sections.map(\.section) == ["7", "9"])
    #expect(records.website.items.count == 26)
    #expect(records.forms.count == 5)
    #expect(records.scale.tools.map(\.code) == ["IIT", "EIT", "OIT"])
    #expect(records.scale.grades.map(\.totalAtLeast) == [95, 85, 85, 70, 0].map { FixedDecimal($0) })
  }

  @Test("an item that nobody has spoken of is never called absent")
  func defaultState() throws {
    #expect(try records().rules.states.filter(\.isDefault).map(\.id) == ["not-stated"])
  }

  @Test("the weights make one whole, and the target is the plan's")
  func weights() throws {
    let rules = try records().rules
    #expect(FixedDecimal.sum(rules.weights.values) == FixedDecimal(1))
    #expect(rules.target == FixedDecimal(85))
    #expect(rules.targetIndicator.value == "4-11")
    #expect([rules.fiscalYearStart, rules.fiscalYearEnd] == ["10-01", "09-30"])
  }

  @Test("a title names the fiscal year of its list, or the year before")
  func titles() throws {
    let list = try #require(try records().checklists.first)
    let monthly = try #require(list.items.first { $0.slug == "procurement-monthly" })
    #expect(monthly.title(list.year, .english) == "Monthly procurement summary, fiscal year 2569")
    #expect(monthly.title(list.year, .thai).hasSuffix("ประจำปีงบประมาณ พ.ศ. 2569"))
    let annual = try #require(list.items.first { $0.slug == "procurement-annual" })
    #expect(annual.title(list.year, .thai).hasSuffix("ประจำปีงบประมาณ พ.ศ. 2568"))
    #expect(list.items.allSatisfy { !$0.title(list.year, .thai).contains("{") })
  }
}

@Suite("The lists of two years")
struct TwoYearsTests {
  private func list(_ folder: SourceFolder, _ path: String) throws -> Checklist {
    let log = DiagnosticLog()
    let file = try #require(folder.text(path, log: log))
    let record = try #require(YAML.record(in: file, log: log))
    let list = Checklist(record)
    record.finish()
    #expect(DiagnosticPrinter().text(log.diagnostics) == "")
    return list
  }

  @Test("codes move from year to year, and slugs do not")
  func codesMove() throws {
    let before = try list(Repository.fixtures, "oit-2568.yaml")
    let after = try list(Repository.site, "seeds/disclosure/oit-2569.yaml")
    #expect(before.year.next == after.year)
    #expect(before.items.count == 28)
    let former = Dictionary(uniqueKeysWithValues: before.items.map { ($0.slug, $0.code) })
    var same: [String] = []
    var moved: [String] = []
    for item in after.items {
      guard let code = former[item.slug] else { continue }
      if code == item.code { same.append(code) } else { moved.append("\(item.slug): \(code) → \(item.code)") }
    }
    #expect(same == (1...10).map { "O\($0)" })
    #expect(moved.count == 15)
    #expect(moved.contains("no-gift-policy: O21 → O20"))
    #expect(moved.contains("anti-corruption-plan: O25 → O23"))
    // What one year calls O21 is something else in the next, so no address may be made of it.
    #expect(before.items.first { $0.code == "O21" }?.slug == "no-gift-policy")
    #expect(after.items.first { $0.code == "O21" }?.slug == "corruption-risk-assessment")
    let slugs = Set(after.items.map(\.slug))
    #expect(
      before.items.map(\.slug).filter { !slugs.contains($0) }.sorted() == [
        "gifts-report", "integrity-measures", "service-statistics",
      ])
    #expect(after.items.map(\.slug).filter { former[$0] == nil } == ["ita-improvement"])
  }

  @Test("both years may stand in the seeds; the newest comes first")
  func bothYears() throws {
    let copy = try SeedsCopy()
    try copy.write(
      try #require(Repository.fixtures.text("oit-2568.yaml", log: DiagnosticLog())).text, to: "oit-2568.yaml")
    let reading = copy.read()
    #expect(DiagnosticPrinter().text(reading.diagnostics) == "")
    #expect(reading.records?.checklists.map(\.year.buddhist) == [2569, 2568])
  }

  @Test(
    "every item of both years is the one in the shared source",
    .enabled(if: Repository.sharedData != nil, "shared/disclosure does not stand beside the project"))
  func shared() throws {
    for (year, folder, path) in [
      ("2568", Repository.fixtures, "oit-2568.yaml"),
      ("2569", Repository.site, "seeds/disclosure/oit-2569.yaml"),
    ] {
      let here = try list(folder, path)
      let log = DiagnosticLog()
      let file = try #require(Repository.sharedData?.text("oit-\(year).yaml", log: log))
      let items = try #require(YAML.record(in: file, log: log)).records("items")
      #expect(items.map { $0.text("code") } == here.items.map(\.code))
      #expect(items.map { $0.text("slug") } == here.items.map(\.slug))
      #expect(items.map { $0.text("title_th") } == here.items.map(\.title.thai))
      #expect(items.map { $0.boolean("title_confirmed") } == here.items.map(\.isTitleConfirmed))
      #expect(log.diagnostics == [])
    }
  }
}
