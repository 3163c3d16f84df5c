import Diagnostics

/// A small generator of random numbers that gives the same ones for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  /// Text of Thai letters and marks in any order, Latin, digits, signs, emoji and invisible characters.
  mutating func hostileText(upTo length: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      let scalar: Unicode.Scalar?
      switch Int.random(in: 0..<12, using: &self) {
      case 0...4: scalar = Unicode.Scalar(UInt32.random(in: 0x0E01...0x0E5B, using: &self))
      case 5: scalar = Self.thaiTrouble.randomElement(using: &self)
      case 6: scalar = Unicode.Scalar(UInt32.random(in: 0x20...0x7E, using: &self))
      case 7: scalar = Self.invisible.randomElement(using: &self)
      case 8: scalar = Self.emoji.randomElement(using: &self)
      case 9: scalar = Unicode.Scalar(UInt32.random(in: 0x0300...0x036F, using: &self))
      case 10: scalar = Self.otherScripts.randomElement(using: &self)
      default: scalar = " "
      }
      if let scalar { text.append(scalar) }
    }
    return String(text)
  }

  private static let thaiTrouble = Array("กขเแำาะๆฯ\u{E4D}\u{E48}\u{E49}\u{E38}\u{E3A}\u{E47}".unicodeScalars)
  private static let invisible = Array(
    "\n\r\t\u{0}\u{A0}\u{200B}\u{200D}\u{200C}\u{202E}\u{2060}\u{FEFF}\u{2029}".unicodeScalars)
  private static let emoji = Array("👩👨🏽\u{FE0F}🇹🇭😀".unicodeScalars)
  private static let otherScripts = Array("éßİאبदि中日한각\u{1100}ກ".unicodeScalars)

  /// Common words joined with and without spaces, and numbers.
  mutating func plausibleText(words: Int) -> String {
    var text = ""
    for _ in 0..<words {
      text += ThaiWords.common.randomElement(using: &self) ?? ""
      switch Int.random(in: 0..<6, using: &self) {
      case 0: text += " "
      case 1: text += " \(Int.random(in: 0..<3000, using: &self)) "
      case 2: text += Bool.random(using: &self) ? "ๆ " : " (พอช.) "
      default: break
      }
    }
    return text
  }
}

/// The misreading that reading a text ends in; nil when it can be read.
func misreading<Value>(_ read: () throws(Misreading) -> Value) -> Misreading? {
  do {
    _ = try read()
    return nil
  } catch {
    return error
  }
}
