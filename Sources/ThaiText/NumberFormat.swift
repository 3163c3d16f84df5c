import Diagnostics

/// How numbers are printed for readers, in both languages alike: commas by thousands and a true minus sign.
public enum NumberFormat {
  /// The number with thousands commas and U+2212 as minus; with its own decimals, or rounded to so many
  /// (half away from zero).
  public static func text(_ number: FixedDecimal, decimals: Int? = nil) -> String {
    let number = decimals.map { number.rounded(scale: $0) } ?? number
    let plain = number.magnitude.plain
    let whole = plain.prefix { $0 != "." }
    var text = number.isNegative ? "\u{2212}" : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text + plain.dropFirst(whole.count)
  }

  /// A whole number with thousands commas.
  public static func text(_ number: Int) -> String { text(FixedDecimal(number)) }

  /// The size of a file in bytes, kB or MB, the steps being 1,000: one decimal below 10, none above. The
  /// unit is the same in both languages and follows a no-break space.
  public static func fileSize(_ bytes: Int, _ language: Language = .thai) -> String {
    let bytes = max(bytes, 0)
    guard bytes >= 1000 else {
      return "\(bytes)\u{A0}" + (language == .thai ? "ไบต์" : bytes == 1 ? "byte" : "bytes")
    }
    var (power, unit) = (3, "kB")
    // The number rounded up to 1,000 of a unit belongs to the next: 999,999 bytes are 1.0 MB.
    for (nextPower, nextUnit) in [(6, "MB"), (9, "GB"), (12, "TB")] {
      let rounded = FixedDecimal(coefficient: bytes, scale: power).rounded(scale: 0)
      if rounded >= FixedDecimal(1000) { (power, unit) = (nextPower, nextUnit) }
    }
    let size = FixedDecimal(coefficient: bytes, scale: power)
    let decimals = size.rounded(scale: 1) < FixedDecimal(10) ? 1 : 0
    return text(size, decimals: decimals) + "\u{A0}" + unit
  }
}
