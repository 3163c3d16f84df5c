import Diagnostics

extension FiscalPeriod {
  /// Reads `2569` or `2569-Q1`. As in dates, a year before 2400 is of the common era: `2026` is the fiscal
  /// year 2569.
  ///
  /// The quarter is the fiscal one; where a series has calendar quarters, its reader has to say so. Other
  /// forms are refused, and the hint shows what to write.
  public init(_ text: some StringProtocol) throws(Misreading) {
    let bytes = Array(text.utf8.prefix(8))
    guard bytes.count == 4 || bytes.count == 7, bytes.prefix(4).allSatisfy({ (0x30...0x39).contains($0) })
    else {
      throw Self.misreading(of: text)
    }
    let year = bytes.prefix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let buddhist = Era.commonYear(of: year) + CalendarDay.buddhistOffset
    guard FiscalYear.buddhistYears.contains(buddhist) else { throw Self.misreading(of: text) }
    let fiscalYear = FiscalYear(buddhist: buddhist)
    guard bytes.count == 7 else {
      self = .year(fiscalYear)
      return
    }
    let number = Int(bytes[6]) - 0x30
    guard bytes[4] == UInt8(ascii: "-"), bytes[5] == UInt8(ascii: "Q"), FiscalQuarter.numbers.contains(number)
    else {
      throw Self.misreading(of: text)
    }
    self = .quarter(FiscalQuarter(year: fiscalYear, number: number))
  }

  private static func misreading(of text: some StringProtocol) -> Misreading {
    let shown = quotation(text)
    let hint =
      likelyCode(of: text).map { Bilingual(thai: "เขียนว่า \($0)", english: "Write \($0).") }
      ?? Bilingual(
        thai: "เขียนปีงบประมาณเป็น 2569 หรือไตรมาสเป็น 2569-Q1 ถึง 2569-Q4",
        english: "Write a fiscal year as 2569, or a quarter as 2569-Q1 to 2569-Q4.")
    if text.unicodeScalars.contains(where: \.isThaiDigit) {
      return Misreading(
        .periodThaiDigits, thai: "งวด “\(shown)” ใช้เลขไทย แต่ข้อมูลต้องเป็นเลขอารบิก",
        english: "The period “\(shown)” is written in Thai digits; data takes the digits 0 to 9.", hint: hint)
    }
    return Misreading(
      .periodForm, thai: "“\(shown)” ไม่ใช่ปีงบประมาณหรือไตรมาส",
      english: "“\(shown)” is neither a fiscal year nor a quarter.",
      hint: hint)
  }

  /// The code that is most likely meant: one four-digit year and at most one digit from 1 to 4 beside it.
  private static func likelyCode(of text: some StringProtocol) -> String? {
    guard text.utf8.count <= 80 else { return nil }
    let numbers = withASCIIDigits(text).split { !("0"..."9").contains($0) }
    let years = numbers.filter { $0.utf8.count == 4 && $0 != "0000" }
    let others = numbers.filter { $0.utf8.count != 4 }
    guard years.count == 1, let year = years.first else { return nil }
    if others.isEmpty { return numbers.count == 1 && !text.lowercased().contains("q") ? String(year) : nil }
    guard others.count == 1, let quarter = others.first, ["1", "2", "3", "4"].contains(quarter) else {
      return nil
    }
    return "\(year)-Q\(quarter)"
  }
}
