/// How wide text is in the site's font.
///
/// The sum of the advances of its scalars: a Thai vowel or tone mark above or below its letter has none, so
/// the sum is that of the grapheme clusters. Within half a percent of what browsers draw; kerning is not
/// counted.
public enum TextMetrics {
  /// The width of one line in pixels.
  public static func width(_ text: some StringProtocol, _ style: TextStyle) -> Double {
    width(text, size: style.size, bold: style.isBold)
  }

  /// The width of one line in pixels, at a size in pixels.
  public static func width(_ text: some StringProtocol, size: Double, bold: Bool) -> Double {
    Double(units(text, bold: bold)) * size / 1000
  }

  /// The width of one line in thousandths of an em: that of two texts after each other is their sum.
  static func units(_ text: some StringProtocol, bold: Bool) -> Int {
    let table = bold ? self.bold : regular
    var sum = 0
    for scalar in text.unicodeScalars {
      let known = scalar.value < UInt32(table.count) ? table[Int(scalar.value)] : missing
      sum += known == missing ? substitute(scalar) : Int(known)
    }
    return sum
  }

  /// Stands in a table for a scalar that the font lacks.
  private static let missing = UInt16.max
  private static let regular = table(SarabunAdvances.regular)
  private static let bold = table(SarabunAdvances.bold)

  /// The advances in a row by scalar, in thousandths of an em.
  private static func table(_ blocks: [SarabunAdvances.Block]) -> [UInt16] {
    let end = blocks.map { Int($0.first) + $0.advances.count }.max() ?? 0
    var table = [UInt16](repeating: missing, count: end)
    for block in blocks {
      for (offset, advance) in block.advances.enumerated() { table[Int(block.first) + offset] = advance }
    }
    return table
  }

  /// A scalar that the font lacks is drawn with another: an em for wide scripts and pictures, else a wide letter.
  private static func substitute(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .surrogate: 0
    default: scalar.value >= 0x1100 ? 1000 : 700
    }
  }
}
