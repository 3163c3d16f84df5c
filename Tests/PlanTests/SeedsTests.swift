import Diagnostics
import Foundation
import Plan
import Testing
import ThaiText

@Suite("The seeds of the plan")
struct SeedsTests {
  @Test("they are read without a single remark")
  func clean() {
    #expect(DiagnosticPrinter(limit: 1000).text(Seeds.real.diagnostics) == "")
    #expect(Seeds.real.plan != nil)
  }

  @Test("nothing of the plan is missing")
  func counts() throws {
    let plan = try Seeds.plan()
    #expect(plan.indicators.count == 37)
    #expect(plan.mainIndicators.count == 32)
    #expect(plan.indicators.count { $0.isPart } == 5)
    #expect(plan.targets.count == 74)
    #expect(plan.results.isEmpty)
    #expect(plan.series.count == 65)
    #expect(plan.series.reduce(0) { $0 + $1.observations.count } == 96)
    #expect(plan.contextGroups.count == 8)
    #expect(plan.provinces.count == 77)
    #expect(plan.regions.count == 5)
    #expect(plan.programmes.count == 23)
    #expect(plan.themes.count == 4)
    #expect(plan.themes.flatMap(\.goals).count == 8)
    #expect(plan.swot.count == 8)
    let kinds = [\Swot.strengths, \.weaknesses, \.opportunities, \.threats]
    let items = kinds.flatMap { kind in plan.swot.flatMap { $0[keyPath: kind] } }
    #expect(items.count == 171)
    #expect(plan.gaps.flatMap(\.gaps).count == 17)
    #expect(plan.communication.count == 71)
    #expect(plan.challenges.plan.count == 6)
    #expect(plan.scenarios.dimensions.count == 5)
    #expect(plan.scorecard.perspectives.count == 4)
    #expect(plan.scorecard.perspectives.flatMap(\.focusAreas).count == 5)
    #expect(
      plan.scorecard.perspectives.flatMap { $0.actions + $0.focusAreas.flatMap(\.actions) }.count == 34)
    #expect(plan.boardPolicy.areas.count == 3)
    #expect(plan.boardPolicy.areas.flatMap(\.items).count == 13)
    #expect(plan.document.missions.count == 4)
    #expect(plan.document.years == 2566...2570)
    #expect(plan.document.reviewYears == 2569...2570)
    #expect(plan.document.approvedOn == (try CalendarDay("2025-08-22")))
    #expect(plan.focus.count == 4)
    #expect(plan.repairs.count == 82)
  }

  @Test(
    "every theme has the indicators that the plan gives it", arguments: [(1, 12), (2, 2), (3, 10), (4, 13)])
  func themes(number: Int, indicators: Int) throws {
    #expect(try Seeds.plan().indicators.count { $0.theme == number } == indicators)
    #expect(try Seeds.plan().theme(number: number)?.id == "t\(number)")
  }

  @Test("the five parts of the housing indicator add up to it")
  func parts() throws {
    let plan = try Seeds.plan()
    let housing = try #require(plan.indicator("1-7"))
    let year = FiscalYear(buddhist: 2569)
    let parts = plan.parts(of: housing)
    #expect(parts.map(\.id) == ["1-7-1", "1-7-2", "1-7-3", "1-7-4", "1-7-5"])
    let values = parts.map { plan.progress(of: $0, in: year).target?.value }
    #expect(values == [3370, 151, 15625, 165, 2300].map { FixedDecimal($0) })
    #expect(plan.progress(of: housing, in: year).target?.value == FixedDecimal(21611))
  }

  @Test("every indicator has a row for both years; those of 2570 say that the plan gives none")
  func targetYears() throws {
    let plan = try Seeds.plan()
    for indicator in plan.indicators {
      let rows = plan.targets.filter { $0.indicator.value == indicator.id }
      #expect(rows.map(\.period.code).sorted() == ["2569", "2570"])
      #expect(rows.allSatisfy { ($0.value == nil) == ($0.flag == .notGiven) })
    }
    #expect(plan.latestTargetYear == FiscalYear(buddhist: 2569))
  }

  @Test("no result is invented: every indicator says that none is reported")
  func noResults() throws {
    let plan = try Seeds.plan()
    for indicator in plan.indicators {
      let progress = plan.progress(of: indicator, in: FiscalYear(buddhist: 2569))
      for day in try [CalendarDay("2026-01-01"), CalendarDay("2027-01-01")] {
        let status = Status(of: progress, on: day)
        #expect(status.finding == .noResult)
        #expect(status.working == nil)
      }
      let next = plan.progress(of: indicator, in: FiscalYear(buddhist: 2570))
      #expect(Status(of: next, on: try CalendarDay("2026-01-01")).finding == .noTarget)
    }
  }

  @Test("every province stands in a region and on a tile of its own, and every region has provinces")
  func map() throws {
    let plan = try Seeds.plan()
    #expect(Set(plan.provinces.map { [$0.row, $0.column] }).count == 77)
    #expect(Set(plan.provinces.map(\.region.value)) == Set(plan.regions.map(\.id)))
    #expect(plan.province("TH-40")?.slug == "khon-kaen")
    #expect(plan.region("northeast")?.name.english == "Northeast")
    #expect(plan.provinces.allSatisfy { FixedDecimal(5)...FixedDecimal(21) ~= $0.latitude })
    #expect(plan.provinces.allSatisfy { FixedDecimal(97)...FixedDecimal(106) ~= $0.longitude })
  }

  @Test("what is looked up by its id is found, and what is not there is not")
  func lookUp() throws {
    let plan = try Seeds.plan()
    #expect(plan.indicator("4-11")?.name.thai.contains("ITA") == true)
    #expect(plan.theme("t2")?.number == 2)
    #expect(plan.programme("baan-mankong")?.title.thai == "บ้านมั่นคง")
    #expect(plan.indicator("9-9") == nil)
    #expect(plan.province("TH-99") == nil)
    #expect(plan.region("nowhere") == nil)
  }

  @Test("an indicator that is named as its own part has no parts, so that drawing them ends")
  func circle() throws {
    var plan = try Seeds.plan()
    let first = try #require(plan.indicators.first)
    plan.indicators[0].parent = Located(first.id, at: first.place)
    #expect(plan.parts(of: plan.indicators[0]).isEmpty)
    let housing = try #require(plan.indicator("1-7"))
    #expect(plan.parts(of: housing).count == 5)
  }

  @Test("an entry is named in the language asked for, or in what it has")
  func entryNames() throws {
    let plan = try Seeds.plan()
    let nameless = try #require(plan.swot.first?.strengths.first?.entry)
    #expect(nameless.title.thai == nil)
    #expect(nameless.name(.thai) == nameless.summary.thai)
    #expect(nameless.name(.english) == "Strong groups and networks")
  }
}

@Suite("A copy of the seeds with results")
struct ResultTests {
  private static let header =
    "indicator,period,area,value,value_low,value_high,flag,note,source,reported_on\n"

  @Test("the example that the guide for results prints is read without a remark")
  func guide() throws {
    let copy = try SeedsCopy()
    let guide = try copy.text("results/README.md")
    let block = try #require(
      guide.components(separatedBy: "```csv\n").last?.components(separatedBy: "```").first)
    #expect(block.hasPrefix(Self.header))
    try copy.write(block, to: "results/2569.csv")
    let seeds = copy.read()
    #expect(DiagnosticPrinter().text(seeds.diagnostics) == "")
    let results = try #require(seeds.plan?.results)
    #expect(results.map(\.indicator.value) == ["1-7-1", "1-7-1", "3-1", "4-11"])
    #expect(
      results[0].value == FixedDecimal(111) && results[0].area == .whole && results[0].flag == .provisional)
    #expect(results[1].area == .place("TH-40"))
    #expect(
      results[2].value == nil && results[2].low == FixedDecimal(30) && results[2].high == FixedDecimal(40))
    #expect(results[3].flag == .notAvailable && results[3].source == nil && results[3].period.isYear)
    #expect(results[3].note == "ยังไม่ประกาศผล")
  }

  @Test("results of several files are joined; those of places do not count for the whole organisation")
  func progress() throws {
    let copy = try SeedsCopy()
    try copy.write(
      Self.header + "1-1,2569-Q2,,7,,,final,,x,2569-04-10\n1-1,2569-Q1,TH-40,900,,,final,,x,2026-01-10\n",
      to: "results/b.csv")
    try copy.write(Self.header + "1-1,2569-Q1,,5,,,final,,x,2569-01-10\n", to: "results/a.csv")
    let seeds = copy.read()
    #expect(seeds.diagnostics == [])
    let plan = try #require(seeds.plan)
    let progress = plan.progress(of: try #require(plan.indicator("1-1")), in: FiscalYear(buddhist: 2569))
    #expect(progress.quarterResults.map(\.period.code) == ["2569-Q1", "2569-Q2"])
    #expect(progress.standing(yearHasEnded: false)?.value == FixedDecimal(12))
    #expect(progress.quarterResults[0].reportedOn == (try CalendarDay("2026-01-10")))
  }

  @Test("targets of quarters come from files beside the plan's, and decide during the year")
  func quarterTargets() throws {
    let copy = try SeedsCopy()
    try copy.write(
      "indicator,period,value,flag,note_th,note_en\n1-1,2569-Q1,10,,,\n1-1,2569-Q2,20,,,\n",
      to: "targets/quarters.csv")
    try copy.write(
      Self.header + "1-1,2569-Q1,,12,,,final,,x,2569-01-10\n1-1,2569-Q2,,17,,,final,,x,2569-04-10\n",
      to: "results/a.csv")
    let seeds = copy.read()
    #expect(seeds.diagnostics == [])
    let plan = try #require(seeds.plan)
    let progress = plan.progress(of: try #require(plan.indicator("1-1")), in: FiscalYear(buddhist: 2569))
    let status = Status(of: progress, on: try CalendarDay("2026-05-01"))
    #expect(status.finding == .behind)
    #expect(status.working?.target == FixedDecimal(30))
    #expect(status.working?.quarter?.number == 2)
    #expect(status.working?.yearTarget == FixedDecimal(431))
  }

  @Test("files that a spreadsheet wrote with a byte order mark and carriage returns are read as well")
  func spreadsheet() throws {
    let copy = try SeedsCopy()
    for file in ["indicators.csv", "targets/plan.csv", "provinces.csv", "themes.yaml"] {
      try copy.write("\u{FEFF}" + copy.text(file).replacingOccurrences(of: "\n", with: "\r\n"), to: file)
    }
    let seeds = copy.read()
    #expect(DiagnosticPrinter().text(seeds.diagnostics) == "")
    #expect(seeds.plan?.targets.count == 74)
  }
}
