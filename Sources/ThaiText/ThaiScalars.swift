/// What a scalar of the Thai block is, by its number in the Unicode standard.
extension Unicode.Scalar {
  /// A consonant, ก to ฮ, with ฤ and ฦ.
  var isThaiConsonant: Bool { (0x0E01...0x0E2E).contains(value) }

  /// A vowel written before the consonant that it is spoken after: เ แ โ ใ ไ.
  var isThaiLeadingVowel: Bool { (0x0E40...0x0E44).contains(value) }

  /// One of the four tone marks.
  var isThaiTone: Bool { (0x0E48...0x0E4B).contains(value) }

  /// A mark that stands above or below its letter, or the vowel ำ, which begins above it.
  var isThaiMark: Bool {
    value == 0x0E31 || (0x0E33...0x0E3A).contains(value) || (0x0E47...0x0E4E).contains(value)
  }

  /// A Thai digit, ๐ to ๙.
  var isThaiDigit: Bool { (0x0E50...0x0E59).contains(value) }

  /// A digit of ASCII.
  var isASCIIDigit: Bool { (0x30...0x39).contains(value) }
}

extension Unicode.Scalar {
  /// A mark that stands on the letter before it, in any script.
  var isMark: Bool {
    if value < 0x300 { return false }
    if (0x0E00...0x0E7F).contains(value) { return isThaiMark }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
