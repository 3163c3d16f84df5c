import Diagnostics

// Of our own, because the reader at hand keeps neither the line and column of a cell nor what was wrong with its quotes.

/// Cuts a CSV text into rows of cells by RFC 4180, over UTF-8 bytes. Rows end in LF or CRLF.
struct CSVScanner {
  struct Cell {
    var text: String
    /// Where it stands, its quotes included, in UTF-8 offsets of the file.
    var span: Range<Int>
  }

  /// What is read of one row.
  struct Row {
    /// The cells, as many as are kept.
    var cells: [Cell] = []
    /// How many cells there are.
    var count = 0
    var span: Range<Int>
  }

  /// The most cells of a row that are kept; the others are counted.
  static let mostCells = 1000
  /// The most mistakes in quotes that are reported, because one missing quote makes many.
  static let mostQuotes = 50

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let bytes: UnsafeBufferPointer<UInt8>
  private let file: SourceFile
  private let log: DiagnosticLog
  private var index: Int
  private var quotesReported = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, file: SourceFile, log: DiagnosticLog) {
    self.bytes = bytes
    self.file = file
    self.log = log
    index = start
  }

  /// The next row that is no empty line; nil at the end.
  mutating func row() -> Row? {
    skipEmptyLines()
    guard index < bytes.count else { return nil }
    var row = Row(span: index..<index)
    while true {
      let cell = cell()
      row.count += 1
      if row.count <= Self.mostCells { row.cells.append(cell) }
      guard index < bytes.count, bytes[index] == Self.comma else { break }
      index += 1
    }
    row.span = row.span.lowerBound..<index
    skipLineEnd()
    return row
  }

  private mutating func cell() -> Cell {
    if index < bytes.count, bytes[index] == Self.quote { return quotedCell() }
    let start = index
    var firstQuote: Int?
    while index < bytes.count, bytes[index] != Self.comma, !isLineEnd {
      if bytes[index] == Self.quote, firstQuote == nil { firstQuote = index }
      index += 1
    }
    if let firstQuote {
      reportQuote(
        at: firstQuote..<firstQuote + 1, thai: "มีเครื่องหมาย \" อยู่กลางเซลล์ที่ไม่ได้ขึ้นต้นด้วย \"",
        english: "A quote stands inside a cell that does not begin with one.",
        hint: Bilingual(
          thai: "ครอบทั้งเซลล์ด้วย \" และเขียน \" ข้างในซ้ำสองครั้ง (\"\")",
          english: "Put the whole cell in quotes and write the quote inside it twice (\"\")."))
    }
    return Cell(text: String(decoding: bytes[start..<index], as: UTF8.self), span: start..<index)
  }

  private mutating func quotedCell() -> Cell {
    let start = index
    var text: [UInt8] = []
    index += 1
    var from = index
    while index < bytes.count {
      if bytes[index] == Self.carriageReturn {
        // Only before a line feed; the text has one kind of line end, whatever the file has.
        text += bytes[from..<index]
        from = index + 1
      } else if bytes[index] == Self.quote {
        text += bytes[from..<index]
        index += 1
        from = index
        guard index < bytes.count, bytes[index] == Self.quote else {
          skipAfterQuote()
          return Cell(text: String(decoding: text, as: UTF8.self), span: start..<index)
        }
      }
      index += 1
    }
    text += bytes[from..<index]
    reportQuote(
      at: start..<start + 1, thai: "เครื่องหมาย \" ที่เปิดตรงนี้ไม่มีตัวปิด",
      english: "The quote that opens here is never closed.",
      hint: Bilingual(
        thai: "เติม \" ปิดท้ายเซลล์ ถ้ามี \" ในข้อความให้เขียนซ้ำสองครั้ง (\"\")",
        english: "Close it at the end of the cell; write a quote inside the text twice (\"\")."))
    return Cell(text: String(decoding: text, as: UTF8.self), span: start..<index)
  }

  /// Passes over what stands between a closing quote and the end of its cell, where nothing should.
  private mutating func skipAfterQuote() {
    let start = index
    while index < bytes.count, bytes[index] != Self.comma, !isLineEnd { index += 1 }
    guard index > start else { return }
    reportQuote(
      at: start..<index, thai: "มีข้อความต่อท้ายเครื่องหมาย \" ที่ปิดเซลล์แล้ว",
      english: "There is text after the quote that closes the cell.",
      hint: Bilingual(
        thai: "ลบข้อความนี้ หรือถ้า \" เป็นส่วนหนึ่งของข้อความให้เขียนซ้ำสองครั้ง (\"\")",
        english: "Delete it, or write a quote that belongs to the text twice (\"\")."))
  }

  private var isLineEnd: Bool { bytes[index] == Self.lineFeed || bytes[index] == Self.carriageReturn }

  private mutating func skipLineEnd() {
    if index < bytes.count, bytes[index] == Self.carriageReturn { index += 1 }
    if index < bytes.count, bytes[index] == Self.lineFeed { index += 1 }
  }

  private mutating func skipEmptyLines() {
    while index < bytes.count, isLineEnd { skipLineEnd() }
  }

  private mutating func reportQuote(at span: Range<Int>, thai: String, english: String, hint: Bilingual) {
    quotesReported += 1
    guard quotesReported <= Self.mostQuotes else { return }
    log.error(.csvQuote, at: file.place(utf8: span), thai: thai, english: english, hint: hint)
  }
}
