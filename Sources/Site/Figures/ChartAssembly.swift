import Charts
import Diagnostics
import ThaiText

/// Makes a chart of the rows that a declaration chose.
struct ChartAssembly {
  let rows: [ChartRow]
  let options: ChartOptions
  let measure: Measure

  /// - Throws: ``Misreading`` when the rows have no common unit, or no common name and none is given.
  init(rows: [ChartRow], options: ChartOptions) throws(Misreading) {
    (self.rows, self.options) = (rows, options)
    let units = distinct(rows.map(\.unit))
    guard units.count == 1 else {
      let names = units.map(\.thai).joined(separator: ", ")
      throw Misreading(
        .chartUnits, thai: "แถวในแผนภูมิมีหลายหน่วย: \(names)",
        english: "The rows of the chart have several units: \(units.map(\.english).joined(separator: ", ")).",
        hint: Bilingual(thai: "แยกเป็นแผนภูมิละหน่วย", english: "Make a chart for each unit."))
    }
    let subjects = distinct(rows.map(\.subject))
    guard let name = options.measure ?? (subjects.count == 1 ? subjects.first : nil) else {
      throw Misreading(
        .chartMeasure, thai: "แถวในแผนภูมิมาจากข้อมูลหลายชุด และไม่มีชื่อร่วม",
        english: "The rows of the chart come from several sets of data and have no common name.",
        hint: Bilingual(thai: "ใส่ measure_th และ measure_en", english: "Write measure_th and measure_en."))
    }
    measure = Measure(name: name, unit: units[0], isShare: options.isShare)
  }

  /// Measure, unit and time.
  var subtitle: Bilingual {
    let when = when
    func words(_ language: Language) -> String {
      [measure.name[language], measure.unit[language], when[language]].filter { !$0.isEmpty }
        .joined(separator: " · ")
    }
    return Bilingual(thai: words(.thai), english: words(.english))
  }

  /// The one time of all rows; empty where there are several or none.
  var when: Bilingual {
    let moments = distinct(rows.map(\.moment))
    return moments.count == 1
      ? moments[0] ?? Bilingual(thai: "", english: "") : Bilingual(thai: "", english: "")
  }

  /// What a row is called: by content, or by what tells it from the others.
  func name(_ row: ChartRow) -> Bilingual {
    if let label = row.label { return label }
    let hasSubjects = distinct(rows.map(\.subject)).count > 1
    let hasDimensions = distinct(rows.map(\.dimension)).count > 1
    switch (hasSubjects, hasDimensions, row.dimension) {
    case (true, true, let dimension?):
      return Bilingual(
        thai: row.subject.thai + " · " + dimension.thai,
        english: row.subject.english + " · " + dimension.english)
    case (false, true, let dimension?): return dimension
    default: return row.subject
    }
  }

  /// The rows by name, in the order in which names first stand.
  var groups: [(name: Bilingual, rows: [ChartRow])] {
    distinct(rows.map(name)).map { name in (name, rows.filter { self.name($0) == name }) }
  }
}

extension DiagnosticCode {
  static let chartUnits: Self = "chart-units"
  static let chartMeasure: Self = "chart-measure"
  static let chartTimes: Self = "chart-times"
}
