import Diagnostics

/// The first row of a table, checked against the columns that a schema knows.
struct CSVColumns {
  private(set) var names: [String] = []
  private(set) var spans: [Range<Int>] = []
  /// The first column of every known name.
  private(set) var index: [String: Int] = [:]

  init(_ row: CSVScanner.Row, required: [String], optional: [String], file: SourceFile, log: DiagnosticLog) {
    let known = required + optional
    for (number, cell) in row.cells.enumerated() {
      names.append(cell.text)
      spans.append(cell.span)
      let place = file.place(utf8: cell.span)
      if let first = index[cell.text] {
        log.error(
          .csvDuplicateColumn, at: place,
          thai: "คอลัมน์ \(shown(cell.text)) ซ้ำกับคอลัมน์ที่ \(first + 1)",
          english: "The column \(shown(cell.text)) is there twice; the first is column \(first + 1).",
          hint: Bilingual(
            thai: "ลบคอลัมน์ใดคอลัมน์หนึ่ง หรือแก้ชื่อ", english: "Delete one of the two, or correct its name."))
      } else if known.contains(cell.text) {
        index[cell.text] = number
      } else {
        log.error(
          .csvUnknownColumn, at: place, thai: "ไม่รู้จักคอลัมน์ \(shown(cell.text)) (คอลัมน์ที่ \(number + 1))",
          english: "The column \(shown(cell.text)) (column \(number + 1)) is not known here.",
          hint: .near(cell.text, among: known)
            ?? Bilingual(thai: "ลบคอลัมน์นี้ หรือแก้ชื่อให้ถูก", english: "Delete it, or correct its name."))
      }
    }
    let place = file.place(utf8: row.span)
    for name in required where index[name] == nil {
      log.error(
        .csvMissingColumn, at: place, thai: "ขาดคอลัมน์ \(shown(name))",
        english: "The column \(shown(name)) is missing.",
        hint: Bilingual(
          thai: "เพิ่มคอลัมน์นี้ในแถวแรก พร้อมค่าในทุกแถว",
          english: "Add it to the first row, with a value in every row."))
    }
  }
}
