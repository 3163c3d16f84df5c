import Diagnostics

/// The CSV of a site's tables, by RFC 4180: UTF-8, commas, a first row of names, LF or CRLF.
public enum CSV {
  /// Reads the rows of a table. The first row must have all the columns, and none but those and the optional ones.
  ///
  /// A row with more or fewer cells than the first row is a problem and left out. Empty lines, and rows with nothing in any
  /// cell, which spreadsheets leave at the end, are passed over.
  /// - Parameters:
  ///   - columns: the names that must be there, in any order.
  ///   - optional: further names that may be there.
  ///   - limits: what the table may hold at most.
  ///   - log: takes every problem.
  /// - Returns: a record for every whole row. Texts are as they stand in their cells, with LF between their lines; an
  ///   empty cell is an absent value.
  public static func records(
    in file: SourceFile, columns: [String], optional: [String] = [], limits: CSVLimits = .standard,
    log: DiagnosticLog
  ) -> [Record] {
    var text = file.text
    return text.withUTF8 { bytes in
      guard bytes.count <= limits.bytes else {
        log.error(
          .csvTooLarge, at: .file(file.path),
          thai: "ตารางมีขนาด \(bytes.count) ไบต์ เกินขีดจำกัด \(limits.bytes) ไบต์",
          english: "The table has \(bytes.count) bytes; the limit is \(limits.bytes).",
          hint: Bilingual(thai: "แบ่งเป็นหลายไฟล์", english: "Split it into several files."))
        return []
      }
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let unwelcome = UnwelcomeCharacter.all(in: bytes, start..<bytes.count)
      guard unwelcome.isEmpty else {
        log.append(contentsOf: unwelcome.map { $0.diagnostic(in: file) })
        return []
      }
      var scanner = CSVScanner(bytes, from: start, file: file, log: log)
      guard let first = header(of: &scanner, file: file, log: log) else { return [] }
      let header = CSVColumns(first, required: columns, optional: optional, file: file, log: log)
      return rows(of: &scanner, header: header, limits: limits, file: file, log: log)
    }
  }

  private static func header(
    of scanner: inout CSVScanner, file: SourceFile, log: DiagnosticLog
  ) -> CSVScanner.Row? {
    guard let first = scanner.row() else {
      log.error(
        .csvNoHeader, at: file.place(utf8: 0..<0), thai: "ตารางนี้ว่างเปล่า ไม่มีแม้แต่แถวชื่อคอลัมน์",
        english: "The table is empty: it lacks even the row of column names.",
        hint: Bilingual(
          thai: "เขียนชื่อคอลัมน์ในแถวแรก คั่นด้วยจุลภาค",
          english: "Write the names of the columns in the first row, with commas between."))
      return nil
    }
    guard first.count <= CSVScanner.mostCells else {
      log.error(
        .csvTooManyColumns, at: file.place(utf8: first.span.lowerBound..<first.span.lowerBound),
        thai: "ตารางมี \(first.count) คอลัมน์ เกินขีดจำกัด \(CSVScanner.mostCells) คอลัมน์",
        english: "The table has \(first.count) columns; the limit is \(CSVScanner.mostCells).",
        hint: Bilingual(thai: "ลบคอลัมน์ที่ไม่ใช้", english: "Delete the columns that are not used."))
      return nil
    }
    guard first.count == 1, first.cells.contains(where: { $0.text.contains(";") || $0.text.contains("\t") })
    else { return first }
    log.error(
      .csvDelimiter, at: file.place(utf8: first.span),
      thai: "คอลัมน์ของตารางนี้ไม่ได้คั่นด้วยจุลภาค", english: "The columns of this table are not separated by commas.",
      hint: Bilingual(
        thai: "บันทึกใหม่จากโปรแกรมตารางคำนวณเป็น CSV แบบ UTF-8 ที่คั่นด้วยจุลภาค (,)",
        english: "Save it again from the spreadsheet as CSV, UTF-8, with commas."))
    return nil
  }

  private static func rows(
    of scanner: inout CSVScanner, header: CSVColumns, limits: CSVLimits, file: SourceFile, log: DiagnosticLog
  ) -> [Record] {
    var records: [Record] = []
    var number = 0
    while let row = scanner.row() {
      number += 1
      guard number <= limits.rows else {
        log.error(
          .csvTooManyRows, at: file.place(utf8: row.span), thai: "ตารางมีมากกว่า \(limits.rows) แถว ซึ่งเกินขีดจำกัด",
          english: "The table has more than \(limits.rows) rows, which is the limit.",
          hint: Bilingual(thai: "แบ่งเป็นหลายไฟล์", english: "Split it into several files."))
        break
      }
      guard row.count > row.cells.count || row.cells.contains(where: { !$0.text.isEmpty }) else { continue }
      guard row.count == header.names.count else {
        log.error(
          .csvRaggedRow, at: file.place(utf8: row.span),
          thai: "แถวที่ \(number) มี \(row.count) เซลล์ แต่ตารางมี \(header.names.count) คอลัมน์",
          english: "Row \(number) has \(row.count) cells; the table has \(header.names.count) columns.",
          hint: Bilingual(
            thai: "นับจุลภาคในแถวนี้ ข้อความที่มีจุลภาคต้องครอบด้วยเครื่องหมาย \"",
            english: "Count the commas of this row; text that holds a comma must stand in quotes."))
        continue
      }
      records.append(record(row, header: header, file: file, log: log))
    }
    return records
  }

  private static func record(
    _ row: CSVScanner.Row, header: CSVColumns, file: SourceFile, log: DiagnosticLog
  ) -> Record {
    var mapping = Mapping()
    mapping.index = header.index
    mapping.fields = row.cells.enumerated().map { number, cell in
      Mapping.Field(
        key: header.names[number], keySpan: header.spans[number],
        value: Value(content: cell.text.isEmpty ? .nothing : .text(cell.text), span: cell.span))
    }
    return Record(file: file, span: row.span, mapping: mapping, columns: header, log: log)
  }
}
