import Diagnostics
import Records
import Testing

@Suite("Values stay as they are written")
struct YAMLValuesTests {
  @Test(
    "a scalar is text, whatever it looks like",
    arguments: [
      "no", "yes", "on", "2569", "1.10", "0.430", "12:30", "1e3", "0x1F", "010", "2026-11-22", ".nan", "true",
      "1_000",
    ])
  func plainText(_ text: String) {
    let reading = Reading("a: \(text)")
    #expect(reading.record?.text("a") == text)
    #expect(reading.codes.isEmpty)
  }

  @Test(
    "null, a tilde and nothing at all are no value", arguments: ["", "~", "null", "Null", "NULL", "# note"])
  func nothing(_ text: String) {
    let reading = Reading("a: \(text)\nb: x")
    #expect(reading.record?.has("a") == false)
    #expect(reading.record?.optionalText("a") == nil)
    #expect(reading.record?.optionalInteger("a") == nil)
    #expect(reading.record?.texts("a") == [])
    #expect(reading.codes.isEmpty)
  }

  @Test("the words null and ~ in quotes are text", arguments: ["null", "~"])
  func quotedNull(_ text: String) {
    #expect(Reading("a: \"\(text)\"").record?.text("a") == text)
  }

  @Test(
    "the empty text in quotes is a problem", arguments: ["\"\"", "''", "\"  \"", "\"\\u200B\"", "'\u{A0}'"])
  func emptyText(_ text: String) {
    let reading = Reading("a: \(text)")
    #expect(reading.record?.text("a") == "")
    #expect(reading.record?.optionalText("a") == nil)
    #expect(reading.codes == ["missing-value", "missing-value"])
  }

  @Test("quotes, escapes and blocks of text are read by the rules of YAML")
  func styles() {
    let reading = Reading(
      """
      single: 'it''s "so"'
      double: "line\\nbreak \\u0E01"
      plain: goes on
        here
      literal: |
        หนึ่ง
          สอง

      folded: >-
        one
        two
      list: [a, "b, c", {d: e}]
      """)
    #expect(reading.codes.isEmpty)
    #expect(reading.record?.text("single") == "it's \"so\"")
    #expect(reading.record?.text("double") == "line\nbreak ก")
    #expect(reading.record?.text("plain") == "goes on here")
    #expect(reading.record?.text("literal") == "หนึ่ง\n  สอง\n")
    #expect(reading.record?.text("folded") == "one two")
    #expect(reading.record?.isList("list") == true)
  }

  @Test("CRLF and LF give the same values")
  func lineEnds() {
    let text = "a: x\nb: |\n  one\n  two\nc:\n  - y\n"
    let crlf = Reading(
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
    #expect(crlf.codes.isEmpty)
    #expect(crlf.record?.text("a") == "x")
    #expect(crlf.record?.text("b") == "one\ntwo\n")
    #expect(crlf.record?.locatedTexts("c").first?.place.lineAndColumn == "6:5")
  }

  @Test("mappings in braces are records like any other")
  func flowMapping() {
    let reading = Reading("source: {line: 54, section: \"1\"}\nalso: [{line: 7}, {line: 8}]")
    #expect(reading.record?.record("source").integer("line") == 54)
    #expect(reading.record?.record("source").text("section") == "1")
    #expect(reading.record?.records("also").map { $0.integer("line") } == [7, 8])
    reading.record?.finish()
    #expect(reading.codes.isEmpty)
  }

  @Test("a list may stand under its key without being indented")
  func listWithoutIndentation() {
    #expect(Reading("a:\n- x\n- y\nb: z").record?.texts("a") == ["x", "y"])
  }

  @Test("keys keep the order of the file")
  func order() {
    #expect(Reading("ข: 1\nก: 2\na: 3").record?.keys == ["ข", "ก", "a"])
  }

  @Test(
    "a text of nothing but comments is a record without keys",
    arguments: ["", "\n\n", "# note\n", "---\n", "~\n"])
  func emptyText2(_ text: String) {
    let reading = Reading(text)
    #expect(reading.record?.keys == [])
    #expect(reading.codes.isEmpty)
  }

  @Test("a byte order mark at the start is passed over and moves no column")
  func byteOrderMark() {
    let reading = Reading("\u{FEFF}a: x")
    #expect(reading.record?.text("a") == "x")
    #expect(reading.codes.isEmpty)
  }

  @Test("a text of a hundred thousand letters is read whole")
  func longText() {
    let long = String(repeating: "ก", count: 100_000)
    #expect(Reading("a: \(long)\nb: \"\(long)\"").record?.text("b").unicodeScalars.count == 100_000)
  }
}
