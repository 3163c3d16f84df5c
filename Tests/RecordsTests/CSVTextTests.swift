import Diagnostics
import Records
import Testing

@Suite("Writing CSV") struct CSVTextTests {
  private func text(_ records: [[String]]) -> String {
    String(decoding: CSVText.bytes(records), as: UTF8.self)
  }

  @Test("fields are joined by commas and lines end in CR LF")
  func plain() { #expect(text([["ก", "1"], ["ข", "2.50"]]) == "ก,1\r\nข,2.50\r\n") }

  @Test("a comma, a quote or a line break is quoted, and quotes are doubled")
  func quoted() {
    #expect(text([["a,b", "พูดว่า \"ใช่\"", "สอง\nบรรทัด"]]) == "\"a,b\",\"พูดว่า \"\"ใช่\"\"\",\"สอง\nบรรทัด\"\r\n")
  }

  @Test("what a spreadsheet would run as a formula is guarded; numbers are untouched")
  func formulas() {
    #expect(
      text([["=1+1", "+66 2 000", "@SUM(A1)", "-สิบ", "\tx"]]) == "'=1+1,'+66 2 000,'@SUM(A1),'-สิบ,'\tx\r\n")
    #expect(text([["-20.4", "+5", "0", "−3"]]) == "-20.4,+5,0,−3\r\n")
    #expect(text([["=\"a\",b"]]) == "\"'=\"\"a\"\",b\"\r\n")
  }
}
