/// How many columns a scalar takes on a terminal.
///
/// Marks that stand above or below their letter, and characters that show nothing, take none; wide East Asian ones two.
/// The ranges of wide characters are those of Unicode Standard Annex 11, in blocks; pictures that are shown as emoji are
/// wide too, but for the letters of flags, which are drawn in pairs.
func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .control: return 0
  default: break
  }
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
    return 2
  case 0x1F1E6...0x1F1FF: return 1
  default: return scalar.properties.isEmojiPresentation ? 2 : 1
  }
}

/// The scalar as it may be shown on a terminal: one that would move the cursor, or turn or hide what follows, by its number.
func displayForm(_ scalar: Unicode.Scalar) -> String {
  if scalar == "\t" { return " " }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator:
    return "<U+" + String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4) + ">"
  default: return String(Character(scalar))
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: "0", count: max(0, width - count)) + self
  }
}
