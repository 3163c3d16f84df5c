import Diagnostics
import Foundation
import Plan
import Records
import Testing
import ThaiText

/// Without the shared data there is nothing to compare with, and these tests are skipped in plain sight.
@Suite(
  "The seeds and the data they were made from",
  .enabled(if: Repository.sharedData != nil, "shared/plan-data does not stand beside the project"))
struct SharedSourceTests {
  @Test("every target equals the one in the source, and every indicator its row")
  func indicators() throws {
    let plan = try Seeds.plan()
    let rows = try table("indicators.csv")
    #expect(rows.map { $0.text("id") } == plan.indicators.map(\.id))
    for (row, indicator) in zip(rows, plan.indicators) {
      #expect(row.text("theme") == String(indicator.theme))
      #expect(row.text("number") == indicator.number)
      #expect(row.optionalText("parent") == indicator.parent?.value)
      #expect([row.text("name_th"), row.text("name_en")] == [indicator.name.thai, indicator.name.english])
      #expect([row.text("unit_th"), row.text("unit_en")] == [indicator.unit.thai, indicator.unit.english])
      #expect(row.text("direction") == indicator.direction.rawValue)
      #expect(row.text("source_line") == String(indicator.provenance.main.line))
      for year in ["2569", "2570"] {
        let target = plan.targets.first { $0.indicator.value == indicator.id && $0.period.code == year }
        #expect(target?.value?.plain == row.optionalText("target_\(year)"), "\(indicator.id) in \(year)")
      }
    }
  }

  @Test("every observation equals the one in the source, digit by digit")
  func series() throws {
    let plan = try Seeds.plan()
    let rows = try table("context-series.csv")
    let observations = plan.series.flatMap { series in series.observations.map { (series, $0) } }
      .sorted { $0.1.place.start < $1.1.place.start }
    #expect(rows.count == observations.count)
    for (row, (series, observation)) in zip(rows, observations) {
      #expect(row.text("series_id") == series.id)
      #expect(row.text("group") == series.group.value)
      #expect(row.text("dimension") == observation.dimension.thai)
      #expect(row.optionalText("period") == observation.period?.code)
      #expect(row.optionalText("value") == observation.value?.plain, "\(series.id)")
      #expect(row.optionalText("value_low") == observation.low?.plain, "\(series.id)")
      #expect(row.optionalText("value_high") == observation.high?.plain, "\(series.id)")
      #expect(row.text("unit_th") == series.unit.thai)
      #expect(row.optionalText("qualifier") == observation.qualifier?.rawValue)
      #expect(row.text("value_type") == observation.valueType.rawValue)
      #expect(row.optionalText("publisher_th") == observation.publisherThai)
      #expect(row.optionalText("flag") == observation.flag?.rawValue)
      #expect(row.text("source_line") == String(observation.provenance.main.line))
    }
  }

  @Test(
    "every name, summary and figure of the source stands in the seeds, word for word; only remarks were reworded",
    arguments: [
      "alignment", "board-policy", "bsc", "challenges", "communication", "focus-2570", "gaps", "plan",
      "scenarios",
      "swot", "themes",
    ])
  func records(file: String) throws {
    let source = try leaves(of: file + ".yaml", in: #require(Repository.sharedData))
    let seeds = try leaves(of: "seeds/\(file).yaml", in: SourceFolder(path: Repository.path))
    #expect(source.count > 100)
    for (path, value) in source.sorted(by: { $0.key < $1.key }) where !path.contains("/note") {
      #expect(seeds[path] == value, "\(path)")
    }
  }

  private func table(_ name: String) throws -> [Record] {
    let log = DiagnosticLog()
    let file = try #require(Repository.sharedData?.text(name, log: log))
    let header = file.line(1).split(separator: ",").map(String.init)
    let rows = CSV.records(in: file, columns: header, log: log)
    #expect(log.diagnostics == [])
    return rows
  }

  /// Every text of a file under the ids and keys that lead to it.
  private func leaves(of name: String, in folder: SourceFolder) throws -> [String: String] {
    let log = DiagnosticLog()
    let file = try #require(folder.text(name, log: log))
    let record = try #require(YAML.record(in: file, log: log))
    #expect(log.diagnostics == [])
    var found: [String: String] = [:]
    collect(record, at: "", into: &found)
    return found
  }

  private func collect(_ record: Record, at path: String, into found: inout [String: String]) {
    let path = record.has("id") ? record.text("id") : path
    for key in record.keys {
      let own = path + "/" + key
      if record.isRecord(key) {
        collect(record.record(key), at: own, into: &found)
      } else if record.isList(key) {
        for (number, item) in record.records(key).enumerated() {
          collect(item, at: "\(own)/\(number)", into: &found)
        }
        for (number, text) in record.texts(key).enumerated() { found["\(own)/\(number)"] = text }
      } else {
        found[own] = record.optionalText(key) ?? ""
      }
    }
  }
}
