import Charts
import Diagnostics
import Plan
import Records
import ThaiText

/// Which figures of the data a chart draws: those of a series, narrowed by dimension and period, or the target or result of
/// an indicator.
struct RowSelector {
  let plan: ActionPlan
  let year: FiscalYear
  let log: DiagnosticLog

  /// Which figure of an indicator is meant.
  private enum Figure: String, CaseIterable {
    case target, result
  }

  /// The figures that an item of `rows` names, in the order of the data. One that names none is a problem.
  func rows(_ record: Record) -> [ChartRow] {
    defer { record.finish() }
    let label = record.optionalBilingual("label")
    let moment = record.optionalBilingual("moment")
    let isHighlighted = record.optionalBoolean("highlight") ?? false
    var found: [ChartRow]
    if let id = record.located("indicator") {
      found = indicator(id, record)
    } else if let id = record.located("series") {
      found = series(id, record)
    } else {
      log.error(
        "chart-row", at: record.place, thai: "แถวนี้ไม่บอกว่าใช้ข้อมูลชุดใด",
        english: "This row does not say which data it takes.",
        hint: Bilingual(
          thai: "ใส่ series: ชื่อชุดใน seeds/context/series.csv หรือ indicator: รหัสตัวชี้วัด",
          english: "Write series: an id of seeds/context/series.csv, or indicator: the id of one."))
      return []
    }
    for index in found.indices {
      found[index].label = label
      if let moment { found[index].moment = moment }
      found[index].isHighlighted = isHighlighted
    }
    return found
  }

  private func series(_ id: Located<String>, _ record: Record) -> [ChartRow] {
    let dimension = record.located("dimension")
    let period = record.located("period")
    guard let series = plan.series.first(where: { $0.id == id.value }) else {
      unknown(id, among: plan.series.map(\.id), in: "seeds/context/series.csv")
      return []
    }
    var rows = series.observations
    if let dimension {
      rows = rows.filter { $0.dimension.thai == dimension.value }
      if rows.isEmpty { unknown(dimension, among: series.observations.map(\.dimension.thai), in: id.value) }
    }
    if let period, !rows.isEmpty {
      let known = rows.compactMap { $0.period?.code }
      rows = rows.filter { $0.period?.code == period.value }
      if rows.isEmpty { unknown(period, among: known, in: id.value) }
    }
    return rows.map { ChartRow($0, of: series) }
  }

  private func indicator(_ id: Located<String>, _ record: Record) -> [ChartRow] {
    let figure = record.optionalChoice("figure", Figure.self) ?? .target
    let period = record.optionalValue("period") { text throws(Misreading) in try FiscalPeriod(text) }
    guard let indicator = plan.indicator(id.value) else {
      unknown(id, among: plan.indicators.map(\.id), in: "seeds/indicators.csv")
      return []
    }
    let when = period ?? .year(year)
    let progress = plan.progress(of: indicator, in: when.fiscalYear)
    let reading: Reading =
      switch figure {
      case .target:
        plan.targets.first { $0.indicator.value == id.value && $0.period == when }?.value.map { .value($0) }
          ?? .missing
      case .result: Reading(progress.standing(yearHasEnded: false))
      }
    return [
      ChartRow(
        subject: indicator.name, period: TimePeriod(when),
        moment: Bilingual(thai: when.name(.thai), english: when.name(.english)), reading: reading,
        unit: indicator.unit, source: indicator.id)
    ]
  }

  private func unknown(_ name: Located<String>, among known: [String], in file: String) {
    log.error(
      "unknown-id", at: name.place, thai: "ไม่มี “\(name.value)” ใน \(file)",
      english: "There is no “\(name.value)” in \(file).",
      hint: .nearest(to: name.value, among: Set(known))
        ?? Bilingual(thai: "ดูชื่อที่ใช้ได้ใน \(file)", english: "The names to choose from stand in \(file)."))
  }
}

extension Record {
  /// The words of `<key>_th` and `<key>_en`; nil when neither is there.
  func optionalBilingual(_ key: String) -> Bilingual? {
    guard has(key + "_th") || has(key + "_en") else { return nil }
    return words(key)
  }
}
