import Diagnostics
import Records
import ThaiText

extension ContextSeries {
  static let columns = [
    "series_id", "series_name_th", "series_name_en", "group", "dimension", "dimension_en", "period",
    "quarter_calendar", "value", "value_low", "value_high", "unit_th", "unit_en", "qualifier", "value_type",
    "publisher_th", "publication_th", "note", "note_en", "flag", "source_line", "source_section",
  ]
  static let optionalColumns = ["note_source"]

  /// Joins the rows of each series, in the order in which series first appear. Name, group and unit must be the same in
  /// all rows of a series.
  static func read(_ rows: [Record]) -> [ContextSeries] {
    var found: [ContextSeries] = []
    var index: [String: Int] = [:]
    for row in rows {
      let series = ContextSeries(
        id: row.text("series_id"), name: row.bilingual("series_name"), group: row.requiredLocated("group"),
        unit: row.bilingual("unit"), observations: [Observation(row)])
      row.finish()
      guard !series.id.isEmpty else { continue }
      guard let known = index[series.id] else {
        index[series.id] = found.count
        found.append(series)
        continue
      }
      found[known].observations += series.observations
      series.reportDifference(from: found[known], row)
    }
    return found
  }

  private func reportDifference(from first: ContextSeries, _ row: Record) {
    let differences = [
      ("series_name_th", name.thai != first.name.thai),
      ("series_name_en", name.english != first.name.english),
      ("unit_th", unit.thai != first.unit.thai), ("unit_en", unit.english != first.unit.english),
      ("group", group.value != first.group.value),
    ]
    guard let differing = differences.first(where: \.1)?.0, row.has(differing) else { return }
    row.log.error(
      "series-rows-differ", at: row.place(of: differing),
      thai: "ชื่อ หน่วย หรือกลุ่มไม่ตรงกับแถวก่อนหน้าของชุด “\(id)”",
      english: "The name, unit or group is not that of the earlier rows of “\(id)”.",
      hint: Bilingual(
        thai: "ทุกแถวของชุดเดียวกันต้องใช้ชื่อ หน่วย และกลุ่มเดียวกัน",
        english: "All rows of a series have one name, one unit and one group."))
  }
}

extension Observation {
  fileprivate init(_ row: Record) {
    dimension = Bilingual(thai: row.text("dimension"), english: row.text("dimension_en"))
    let calendar = row.optionalChoice("quarter_calendar", ContextPeriod.QuarterCalendar.self)
    period = row.optionalValue("period") { text throws(Misreading) in
      try ContextPeriod(text, calendar: calendar)
    }
    value = row.optionalNumber("value")
    low = row.optionalNumber("value_low")
    high = row.optionalNumber("value_high")
    qualifier = row.optionalChoice("qualifier", Quantity.Qualifier.self)
    valueType = row.choice("value_type", ValueType.self)
    publisherThai = row.optionalText("publisher_th")
    publicationThai = row.optionalText("publication_th")
    note = Wording(thai: row.optionalText("note"), english: row.optionalText("note_en"))
    noteSource = row.optionalText("note_source")
    flag = row.optionalChoice("flag", Flag.self)
    provenance = row.rowProvenance()
    place = row.place
    reportRange(row)
  }

  private func reportRange(_ row: Record) {
    if !["value", "value_low", "value_high"].contains(where: row.has) {
      row.log.error(
        "observation-without-value", at: row.place, thai: "แถวนี้ไม่มีตัวเลข", english: "This row has no figure.",
        hint: Bilingual(
          thai: "ใส่ value หรือ value_low/value_high หรือลบแถวนี้",
          english: "Fill in value, or value_low and value_high, or delete the row."))
    }
    if let low, let high, low > high {
      row.log.error(
        .valueOutsideRange, at: row.place(of: "value_low"), thai: "ค่าต่ำสุดมากกว่าค่าสูงสุด",
        english: "The low end is above the high end.",
        hint: Bilingual(thai: "สลับค่าทั้งสอง หรือแก้ค่าที่ผิด", english: "Exchange the two, or correct the wrong one.")
      )
    }
  }
}
