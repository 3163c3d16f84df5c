import Diagnostics
import Records
import Testing

@Suite("Tables in CSV")
struct CSVTests {
  @Test("cells are texts with their places, whatever stands in their quotes")
  func cells() throws {
    let table = Table("a,b\nก้,\"x, \"\"y\"\"\"\n\"one\ntwo\",ที่นี่\nz,\n")
    #expect(table.codes.isEmpty)
    #expect(table.rows.map { $0.optionalText("a") } == ["ก้", "one\ntwo", "z"])
    #expect(table.rows.map { $0.optionalText("b") } == ["x, \"y\"", "ที่นี่", nil])
    let second = try #require(table.rows[1].located("b"))
    #expect(second.place.lineAndColumn == "4:6")
    #expect(second.place.marked == "ที่นี่")
    #expect(table.rows[0].place(of: "b").marked == "\"x, \"\"y\"\"\"")
    #expect(table.rows[0].keyPlace(of: "b").lineAndColumn == "1:3")
    #expect(table.rows[1].place.start.line == 3)
  }

  @Test("CRLF, a byte order mark, empty lines and empty rows at the end change nothing")
  func lineEnds() {
    let plain = Table("a,b\n1,2\n3,\"4\n5\"\n")
    let spreadsheet = Table("\u{FEFF}a,b\r\n1,2\r\n\r\n3,\"4\r\n5\"\r\n,\r\n\r\n")
    #expect(spreadsheet.codes.isEmpty)
    for table in [plain, spreadsheet] {
      #expect(table.rows.map { $0.text("a") } == ["1", "3"])
      #expect(table.rows.map { $0.text("b") } == ["2", "4\n5"])
    }
  }

  @Test("the last row needs no line end", arguments: ["a,b\n1,2", "a,b\n1,\"2\""])
  func noLastLineEnd(_ text: String) {
    #expect(Table(text).rows.map { $0.text("b") } == ["2"])
  }

  @Test("a ragged row is reported with its row and place and left out; the others are read")
  func raggedRows() throws {
    let table = Table("a,b\n1\nx,y\n1,2,3\n")
    #expect(table.log.diagnostics.map(\.summary) == ["csv-ragged-row 2:1 1", "csv-ragged-row 4:1 1,2,3"])
    #expect(table.log.diagnostics.last?.message.english == "Row 3 has 3 cells; the table has 2 columns.")
    #expect(table.rows.map { $0.text("a") } == ["x"])
  }

  @Test("the first row is checked against the columns")
  func columns() {
    let table = Table("a,nmae,a,c\n1,2,3,4\n", columns: ["a", "b", "name"], optional: ["c"])
    #expect(
      table.log.diagnostics.sorted().map(\.summary) == [
        "csv-missing-column 1:1 a,nmae,a,c", "csv-missing-column 1:1 a,nmae,a,c",
        "csv-unknown-column 1:3 nmae",
        "csv-duplicate-column 1:8 a",
      ])
    #expect(
      table.log.diagnostics.first { $0.code == .csvUnknownColumn }?.hint?.english.contains("“name”") == true)
    #expect(table.rows.first?.text("a") == "1")
    #expect(table.rows.first?.text("name") == "")
    table.rows.first?.finish()
    #expect(table.codes.count == 4, "a missing column is not reported again in every row")
  }

  @Test("columns may stand in any order, and optional ones may be absent")
  func order() {
    let table = Table("b,a\n2,1\n", optional: ["c"])
    #expect(table.codes.isEmpty)
    #expect(table.rows.map { $0.text("a") + $0.text("b") } == ["12"])
    #expect(table.rows.first?.optionalText("c") == nil)
  }

  @Test("an empty cell is absent, and a problem where a value must be")
  func emptyCells() {
    let table = Table("a,b\n,x\n\"\",null\n")
    #expect(table.rows.map { $0.has("a") } == [false, false])
    #expect(table.rows.last?.text("b") == "null")
    #expect(table.rows.last?.text("a") == "")
    #expect(table.codes == ["missing-value"])
    #expect(table.log.diagnostics.first?.place?.lineAndColumn == "3:1")
  }

  @Test("Thai digits in a number are refused at their cell")
  func thaiDigits() {
    let table = Table("a,b\nx,๒๕\n")
    #expect(table.rows.first?.integer("b") == 0)
    #expect(table.log.diagnostics.map(\.summary) == ["number-thai-digits 2:3 ๒๕"])
  }

  @Test(
    "wrong quotes are reported at the quote",
    arguments: [
      ("a,b\nx,\"y\nz,1\n", "2:3", "never closed"), ("a,b\nก\"ข\",2\n", "2:2", "inside a cell"),
      ("a,b\n\"x\"y,2\n", "2:4", "closes the cell"), ("a,b\n\"x\" ,2\n", "2:4", "closes the cell"),
    ])
  func quotes(_ text: String, _ place: String, _ words: String) throws {
    let problem = try #require(Table(text).log.diagnostics.first { $0.code == .csvQuote })
    #expect(problem.place?.lineAndColumn == place)
    #expect(problem.message.english.contains(words))
  }

  @Test("semicolons and tabs are not taken for commas", arguments: ["a;b\n1;2\n", "a\tb\n1\t2\n"])
  func delimiter(_ text: String) {
    #expect(Table(text).codes == ["csv-delimiter"])
    #expect(Table(text).rows.isEmpty)
  }

  @Test("a table without a first row is reported", arguments: ["", "\n\r\n", "\u{FEFF}"])
  func empty(_ text: String) {
    #expect(Table(text).codes == ["csv-no-header"])
  }

  @Test("limits of bytes, rows and columns")
  func limits() {
    #expect(Table("a,b\n1,2\n", limits: CSVLimits(bytes: 7, rows: 9)).codes == ["csv-too-large"])
    let rows = Table("a,b\n1,2\n3,4\n5,6\n", limits: CSVLimits(bytes: 99, rows: 2))
    #expect(rows.codes == ["csv-too-many-rows"])
    #expect(rows.rows.count == 2)
    #expect(Table(String(repeating: "a,", count: 2000)).codes == ["csv-too-many-columns"])
    #expect(Table("a,b\n" + String(repeating: ",", count: 500_000)).codes == ["csv-ragged-row"])
    #expect(Table("a,b\n" + String(repeating: "x\"", count: 100_000)).codes.contains("csv-quote"))
    #expect(Table("a,b\n" + String(repeating: "x\"x,", count: 10_000)).codes.count == 51)
  }

  @Test("whatever is written by the rules of RFC 4180 is read back, at its place", arguments: 0..<200)
  func anyTable(_ seed: UInt64) throws {
    var numbers = SeededNumbers(state: seed)
    let letters: [Unicode.Scalar] = Array("กที่ำ a,\"\n;'😀\u{301}=#".unicodeScalars)
    let lineEnd = Bool.random(using: &numbers) ? "\r\n" : "\n"
    var csv = "a,b,c" + lineEnd
    var expected: [[(text: String, written: String)]] = []
    for _ in 0..<Int.random(in: 0...8, using: &numbers) {
      let row = (0..<3).map { column in
        var scalars = String.UnicodeScalarView(column == 0 ? "x".unicodeScalars : "".unicodeScalars)
        for _ in 0..<Int.random(in: 0...8, using: &numbers) {
          scalars.append(letters[Int.random(in: 0..<letters.count, using: &numbers)])
        }
        let text = String(scalars)
        let needsQuotes = scalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" }
        guard needsQuotes || Bool.random(using: &numbers) else { return (text: text, written: text) }
        let inner = scalars.map { $0 == "\"" ? "\"\"" : $0 == "\n" ? lineEnd : String($0) }.joined()
        return (text: text, written: "\"\(inner)\"")
      }
      expected.append(row)
      csv += row.map(\.written).joined(separator: ",") + lineEnd
    }
    let table = Table(csv, columns: ["a", "b", "c"])
    #expect(table.codes.isEmpty)
    #expect(table.rows.count == expected.count)
    for (row, cells) in zip(table.rows, expected) {
      for (key, cell) in zip(["a", "b", "c"], cells)
      where !cell.text.unicodeScalars.allSatisfy({ " \n".unicodeScalars.contains($0) }) {
        let found = try #require(row.located(key))
        #expect(Array(found.value.unicodeScalars) == Array(cell.text.unicodeScalars))
        let firstLine = cell.written.unicodeScalars.prefix { $0 != "\r" && $0 != "\n" }
        #expect(Array(found.place.marked.unicodeScalars) == Array(firstLine))
      }
    }
  }
}
