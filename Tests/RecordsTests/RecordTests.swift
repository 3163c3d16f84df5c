import Diagnostics
import Records
import Testing

@Suite("A record is read key by key")
struct RecordTests {
  enum Direction: String, CaseIterable { case up, down, level }

  @Test("a key that nobody asked for is reported with the nearest one that was")
  func unknownKey() throws {
    let reading = Reading("titel: x\nslug: y\nb:\n  zz: 1\nlist:\n  - {q: 1}")
    let record = try #require(reading.record)
    _ = record.optionalText("title")
    _ = record.text("slug")
    _ = record.record("b").optionalText("name")
    _ = record.records("list")
    record.finish()
    record.finish()
    #expect(
      reading.log.diagnostics.sorted().map(\.summary) == [
        "unknown-key 1:1 titel", "unknown-key 4:3 zz", "unknown-key 6:6 q",
      ])
    #expect(reading.log.diagnostics.sorted().first?.hint?.english.contains("“title”") == true)
  }

  @Test("a missing key is reported once, at its record, with the key that may be meant")
  func missingKey() throws {
    let reading = Reading("name: x\nowner:\n  nmae: y")
    let owner = try #require(reading.record).record("owner")
    #expect(owner.text("name") == "")
    #expect(reading.log.diagnostics.map(\.summary) == ["missing-key 2:1 owner"])
    #expect(reading.log.diagnostics.first?.hint?.english.contains("“nmae”") == true)
  }

  @Test("a stand-in for a missing record does not complain of its own emptiness")
  func standIn() throws {
    let reading = Reading("a: 1")
    let record = try #require(reading.record)
    let inner = record.record("owner")
    _ = inner.text("x")
    _ = inner.integer("y")
    _ = inner.record("z").texts("w", required: true)
    inner.finish()
    #expect(reading.codes == ["missing-key"])
  }

  @Test("a value of the wrong kind says what was wanted and what is there")
  func wrongType() throws {
    let reading = Reading("text: [a]\nlist: b\nrecord: c\nrecords: [d, {e: 1}]\nother: {f: 1}")
    let record = try #require(reading.record)
    #expect(record.text("text") == "")
    #expect(record.texts("list") == [])
    #expect(record.record("record").keys == [])
    #expect(record.records("records").count == 1)
    #expect(record.integer("other") == 0)
    #expect(record.optionalRecord("list") == nil)
    let problems = reading.log.diagnostics
    #expect(problems.allSatisfy { $0.code == .wrongType && $0.hint != nil })
    #expect(problems.map { $0.place?.marked } == ["[a]", "b", "c", "d", "{f: 1}", "b"])
    #expect(problems.first?.message.english == "The key “text” must be text; here stands a list.")
    #expect(problems.first?.message.thai == "ช่อง “text” ต้องเป็นข้อความ แต่พบรายการ")
  }

  @Test("yes and no are true and false and nothing else")
  func booleans() {
    #expect(Reading("a: true").record?.boolean("a") == true)
    #expect(Reading("a: false").record?.boolean("a") == false)
    for word in ["no", "yes", "True", "FALSE", "on", "0", "ใช่"] {
      let reading = Reading("a: \(word)")
      #expect(reading.record?.boolean("a") == false)
      #expect(reading.record?.optionalBoolean("a") == nil)
      #expect(reading.codes == ["not-boolean", "not-boolean"])
    }
  }

  @Test("a choice is one of the known names, and the nearest is named")
  func choices() {
    #expect(Reading("a: down").record?.choice("a", Direction.self) == .down)
    #expect(Reading("b: x").record?.optionalChoice("a", Direction.self) == nil)
    let reading = Reading("a: dwon")
    #expect(reading.record?.choice("a", Direction.self) == .up)
    #expect(reading.log.diagnostics.map(\.summary) == ["unknown-choice 1:4 dwon"])
    #expect(reading.log.diagnostics.first?.hint?.english.contains("“down”") == true)
  }

  @Test("whole numbers are read as written", arguments: [0, 1, -7, 2569, 1_053_702, Int.max, Int.min])
  func integers(_ number: Int) {
    let reading = Reading("a: \(number)\nb: \"\(number)\"")
    #expect(reading.record?.integer("a") == number)
    #expect(reading.record?.optionalInteger("b") == number)
    #expect(reading.codes.isEmpty)
  }

  @Test(
    "what is no whole number is refused, with the form to write where it is plain",
    arguments: [
      ("๒๕๖๙", "number-thai-digits", "2569"), ("1๐5", "number-thai-digits", "105"),
      ("1,053,702", "not-integer", "1053702"),
      ("+5", "not-integer", "5"), ("007", "not-integer", "7"), ("-0", "not-integer", "0"),
      ("\u{2212}5", "not-integer", "-5"),
      ("1 000", "not-integer", "1000"), ("1.0", "not-integer", "digits only"),
      ("ห้า", "not-integer", "digits only"),
      ("0x1F", "not-integer", "digits only"), ("5 ตำบล", "not-integer", "digits only"),
      ("-", "not-integer", "digits only"),
      ("99999999999999999999", "out-of-range", "source"), ("٣", "not-integer", "digits only"),
      ("1e3", "not-integer", "digits only"),
    ])
  func noInteger(_ text: String, _ code: String, _ remedy: String) throws {
    let reading = Reading("a: \"\(text)\"")
    #expect(reading.record?.integer("a") == 0)
    let problem = try #require(reading.log.diagnostics.first)
    #expect(problem.code.rawValue == code)
    #expect(problem.hint?.english.contains(remedy) == true)
    #expect(problem.place?.marked == "\"\(text)\"")
  }

  @Test("a number outside its range is refused")
  func range() {
    let reading = Reading("a: 13\nb: 12")
    #expect(reading.record?.optionalInteger("a", in: 1...12) == nil)
    #expect(reading.record?.integer("b", in: 1...12) == 12)
    #expect(reading.log.diagnostics.map(\.summary) == ["out-of-range 1:4 13"])
  }

  @Test("a value that cannot be read is reported at its place with its own words")
  func parsedValue() {
    let reading = Reading("a: ก ข\nb:\n")
    let parse: (String) throws(Misreading) -> Int = { text throws(Misreading) in
      throw Misreading("odd", thai: "แปลก", english: "odd: \(text)")
    }
    #expect(reading.record?.value("a", parse) == nil)
    #expect(reading.record?.optionalValue("b", parse) == nil)
    #expect(reading.record?.value("b", parse) == nil)
    #expect(reading.log.diagnostics.map(\.summary) == ["odd 1:4 ก ข", "missing-value 2:1 b"])
  }

  @Test("lists: absent is empty, required must hold something, and an empty item is a problem")
  func lists() {
    let reading = Reading("a: [x, y]\nempty: []\nholes:\n  - x\n  -\n  - ''\n  - [z]\n")
    #expect(reading.record?.texts("a", required: true) == ["x", "y"])
    #expect(reading.record?.texts("absent") == [])
    #expect(reading.record?.texts("empty") == [])
    #expect(reading.codes.isEmpty)
    #expect(reading.record?.texts("absent", required: true) == [])
    #expect(reading.record?.records("empty", required: true).isEmpty == true)
    #expect(reading.record?.texts("holes") == ["x"])
    #expect(
      reading.codes == ["missing-key", "missing-value", "missing-value", "missing-value", "wrong-type"])
  }

  @Test("a list that does not exist is not a record, and the other way about")
  func kinds() {
    let record = Reading("a: [x]\nb: {c: 1}\nd: x").record
    #expect(record?.isList("a") == true && record?.isRecord("a") == false)
    #expect(record?.isList("b") == false && record?.isRecord("b") == true)
    #expect(record?.isList("d") == false && record?.isRecord("d") == false)
    #expect(record?.has("d") == true && record?.has("e") == false)
  }

  @Test("a very long or odd key does not bury the message")
  func longKey() throws {
    let reading = Reading("? \(String(repeating: "ก", count: 5000))\n: 1\n\"a\\nb\": 2")
    reading.record?.finish()
    #expect(reading.codes == ["unknown-key", "unknown-key"])
    #expect(reading.log.diagnostics.allSatisfy { $0.message.thai.unicodeScalars.count < 200 })
    #expect(DiagnosticPrinter().text(reading.log.diagnostics).unicodeScalars.count < 3000)
  }

  @Test("all problems of a file are found in one reading")
  func allProblems() throws {
    let reading = Reading("a: no\nb: ๕\nc: [1]\nd: x\nd: y\nextra: 1")
    let record = try #require(reading.record)
    _ = record.boolean("a")
    _ = record.integer("b")
    _ = record.text("c")
    _ = record.choice("d", Direction.self)
    _ = record.text("e")
    record.finish()
    #expect(
      Set(reading.codes) == [
        "not-boolean", "number-thai-digits", "wrong-type", "duplicate-key", "unknown-choice", "missing-key",
        "unknown-key",
      ])
  }
}
