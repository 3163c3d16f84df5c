import Diagnostics
import ThaiText

/// Checks targets and results: that they belong to an indicator, stand once, and lie where their kind allows.
struct FigureCheck {
  let plan: ActionPlan
  let log: DiagnosticLog
  /// Tables of which a row was left out.
  let incomplete: Set<String>

  func run() {
    let indicators = Dictionary(plan.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    checkTargets(indicators)
    checkResults(indicators)
    checkParts()
  }

  private func checkTargets(_ indicators: [String: Indicator]) {
    var first: [String: SourcePlace] = [:]
    for target in plan.targets {
      guard let indicator = indicators[target.indicator.value] else {
        reportUnknown(target.indicator, among: indicators)
        continue
      }
      if let value = target.value { checkRange(value, indicator, at: target.place) }
      reportSecond("\(indicator.id) \(target.period.code)", at: target.place, &first, "duplicate-target")
    }
  }

  private func checkResults(_ indicators: [String: Indicator]) {
    let areas = Set(plan.provinces.map(\.iso)).union(plan.regions.map(\.id))
    var first: [String: SourcePlace] = [:]
    for result in plan.results {
      guard let indicator = indicators[result.indicator.value] else {
        reportUnknown(result.indicator, among: indicators)
        continue
      }
      var key = "\(indicator.id) \(result.period.code)"
      if case .place(let area) = result.area {
        key += " \(area)"
        if !areas.contains(area), !incomplete.contains("\(SeedFiles.name)/provinces.csv") {
          log.error(
            .unknownId, at: result.areaPlace, thai: "ไม่รู้จักพื้นที่ “\(area)”", english: "Unknown area “\(area)”.",
            hint: .nearest(to: area, among: areas)
              ?? Bilingual(
                thai: "ใช้รหัสจังหวัด เช่น TH-40 รหัสภาค หรือเว้นว่างสำหรับทั้งองค์กร",
                english:
                  "Use a province code such as TH-40, a region id, or leave it empty for the whole organisation."
              ))
        }
      }
      checkValues(of: result, indicator)
      checkDay(of: result)
      reportSecond(key, at: result.place, &first, .duplicateResult)
    }
  }

  private func checkDay(of result: IndicatorResult) {
    guard let day = result.reportedOn, day < result.period.firstDay else { return }
    log.error(
      "reported-before-period", at: result.reportedPlace,
      thai: "รายงานเมื่อ \(day.long(.thai)) ก่อนที่ \(result.period.name(.thai)) จะเริ่ม",
      english: "Reported on \(day.long(.english)), before \(result.period.name(.english)) began.",
      hint: Bilingual(
        thai: "แก้วันที่ใน reported_on หรือช่วงใน period", english: "Correct reported_on or the period."))
  }

  private func checkValues(of result: IndicatorResult, _ indicator: Indicator) {
    let values = [result.value, result.low, result.high].compactMap { $0 }
    for value in values { checkRange(value, indicator, at: result.valuePlace) }
    let ends = [result.low, result.value, result.high].compactMap { $0 }
    if ends != ends.sorted() {
      log.error(
        .valueOutsideRange, at: result.valuePlace, thai: "ค่าไม่อยู่ระหว่าง value_low กับ value_high",
        english: "The value does not lie between value_low and value_high.",
        hint: Bilingual(
          thai: "ใส่ปลายล่างใน value_low และปลายบนใน value_high ถ้ามี value ต้องอยู่ระหว่างสองค่านี้",
          english: "Put the low end in value_low and the high end in value_high; a value lies between them."))
    }
  }

  /// A percentage lies between 0 and 100; a count is a whole number that is not negative; a level may be any number.
  private func checkRange(_ value: FixedDecimal, _ indicator: Indicator, at place: SourcePlace) {
    let allowed: Bilingual
    switch indicator.kind {
    case .percent where value < FixedDecimal(0) || value > FixedDecimal(100):
      allowed = Bilingual(thai: "ร้อยละต้องอยู่ระหว่าง 0 ถึง 100", english: "A percentage lies between 0 and 100.")
    case .count where value < FixedDecimal(0) || value.scale > 0:
      allowed = Bilingual(
        thai: "จำนวนนับต้องเป็นจำนวนเต็มตั้งแต่ 0 ขึ้นไป", english: "A count is a whole number from 0 up.")
    default: return
    }
    log.error(
      .valueOutsideRange, at: place, thai: "ค่า \(value.plain) เป็นไปไม่ได้สำหรับตัวชี้วัด \(indicator.id)",
      english: "The value \(value.plain) is not possible for indicator \(indicator.id).", hint: allowed)
  }

  /// A parent that counts its parts equals their sum when all of them are given.
  private func checkParts() {
    let targets = Dictionary(
      plan.targets.map { (Figure($0.indicator.value, $0.period, .whole), $0.value) },
      uniquingKeysWith: { first, _ in first })
    let results = Dictionary(
      plan.results.map { (Figure($0.indicator.value, $0.period, $0.area), $0.value) },
      uniquingKeysWith: { first, _ in first })
    for parent in plan.mainIndicators where parent.kind == .count {
      let parts = plan.parts(of: parent).map(\.id)
      guard !parts.isEmpty else { continue }
      for target in plan.targets where target.indicator.value == parent.id {
        let values = parts.map { targets[Figure($0, target.period, .whole)] ?? nil }
        compare(target.value, with: values, parent, target.period, at: target.place)
      }
      for result in plan.results where result.indicator.value == parent.id {
        let values = parts.map { results[Figure($0, result.period, result.area)] ?? nil }
        compare(result.value, with: values, parent, result.period, at: result.valuePlace)
      }
    }
  }

  /// What a figure is for.
  private struct Figure: Hashable {
    var indicator: String
    var period: FiscalPeriod
    var area: IndicatorResult.Area

    init(_ indicator: String, _ period: FiscalPeriod, _ area: IndicatorResult.Area) {
      (self.indicator, self.period, self.area) = (indicator, period, area)
    }
  }

  private func compare(
    _ whole: FixedDecimal?, with parts: [FixedDecimal?], _ indicator: Indicator, _ period: FiscalPeriod,
    at place: SourcePlace
  ) {
    let given = parts.compactMap { $0 }
    guard let whole, given.count == parts.count else { return }
    let sum = given.reduce(FixedDecimal(0), +)
    guard sum != whole else { return }
    log.error(
      .partsDiffer, at: place,
      thai: "ตัวชี้วัด \(indicator.id) ช่วง \(period.code) เป็น \(whole.plain) แต่ส่วนย่อยรวมได้ \(sum.plain)",
      english:
        "Indicator \(indicator.id) in \(period.code) is \(whole.plain), but its parts add up to \(sum.plain).",
      hint: Bilingual(thai: "แก้ยอดรวมหรือส่วนย่อยให้ตรงกัน", english: "Correct the whole or the parts."))
  }

  private func reportUnknown(_ id: Located<String>, among indicators: [String: Indicator]) {
    guard !id.value.isEmpty, !incomplete.contains("\(SeedFiles.name)/indicators.csv") else { return }
    log.error(
      .unknownId, at: id.place, thai: "ไม่มีตัวชี้วัด “\(id.value)”",
      english: "There is no indicator “\(id.value)”.",
      hint: .nearest(to: id.value, among: indicators.keys)
        ?? Bilingual(thai: "ดูรหัสใน seeds/indicators.csv", english: "The ids stand in seeds/indicators.csv."))
  }

  private func reportSecond(
    _ key: String, at place: SourcePlace, _ first: inout [String: SourcePlace], _ code: DiagnosticCode
  ) {
    guard let earlier = first[key] else {
      first[key] = place
      return
    }
    log.error(
      code, at: place, thai: "ค่าของ \(key) มีอยู่แล้วที่ \(earlier.file) บรรทัด \(earlier.start.line)",
      english: "The value for \(key) already stands in \(earlier.file), line \(earlier.start.line).",
      hint: Bilingual(
        thai: "เหลือไว้แถวเดียวต่อตัวชี้วัด ช่วงเวลา และพื้นที่",
        english: "Keep one row for each indicator, period and area."))
  }
}
