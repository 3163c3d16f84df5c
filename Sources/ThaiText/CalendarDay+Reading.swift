import Diagnostics

extension CalendarDay {
  /// Reads `2026-11-22` or `2569-11-22`: a four-digit year, from 2400 on of the Buddhist era, before it of
  /// the common era, then month and day in two digits each.
  ///
  /// Any other form is refused, above all one that could be read in two ways; the hint shows what to write.
  public init(_ text: some StringProtocol) throws(Misreading) {
    guard let (year, month, day) = Self.isoParts(text) else { throw DateMisreading.misreading(of: text) }
    guard let date = CalendarDay(year: Era.commonYear(of: year), month: month, day: day) else {
      throw DateMisreading.impossible(text, year, month, day)
    }
    self = date
  }

  /// The three numbers of `dddd-dd-dd`.
  private static func isoParts(_ text: some StringProtocol) -> (year: Int, month: Int, day: Int)? {
    guard text.utf8.count == 10 else { return nil }
    var numbers = [0, 0, 0]
    for (offset, byte) in text.utf8.enumerated() {
      if offset == 4 || offset == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard (0x30...0x39).contains(byte) else { return nil }
        let part = offset < 4 ? 0 : offset < 7 ? 1 : 2
        numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
      }
    }
    return (numbers[0], numbers[1], numbers[2])
  }
}
