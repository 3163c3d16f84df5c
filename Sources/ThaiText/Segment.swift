/// A stretch of text that belongs together.
struct Segment {
  var range: Range<String.Index>
  var kind: SegmentKind
}

/// What a segment, or a scalar in it, is made of.
enum SegmentKind {
  /// Thai letters and their marks.
  case thai
  /// Letters of other scripts, with the digits, stops and apostrophes inside them.
  case letters
  /// Digits with the stops and commas inside them.
  case number
  /// A letter of a script that is written without spaces and has no dictionary here, such as Chinese.
  case ideograph
  /// ๆ or ฯ.
  case follower
  case space
  /// A space that no line is broken at, or the invisible word joiner.
  case joiner
  /// The invisible space, at which a line may be broken.
  case zeroWidthSpace
  case punctuation
  /// A symbol or a picture.
  case symbol

  var isWord: Bool {
    switch self {
    case .thai, .letters, .number, .ideograph: return true
    default: return false
    }
  }
}

extension SegmentKind {
  /// The kind of a scalar that stands alone.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A: self = .letters
    case 0x30...0x39, 0x0E50...0x0E59: self = .number
    case 0x20, 0x09...0x0D: self = .space
    case 0x21...0x7E: self = .punctuation
    case 0x0E2F, 0x0E46: self = .follower
    case 0x0E3F: self = .symbol
    case 0x0E01...0x0E4E: self = .thai
    case 0xA0, 0x202F, 0x2060, 0xFEFF: self = .joiner
    case 0x200B: self = .zeroWidthSpace
    case 0x3400...0x9FFF, 0x3041...0x30FF, 0x20000...0x3FFFD: self = .ideograph
    default: self.init(byCategoryOf: scalar)
    }
  }

  private init(byCategoryOf scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark:
      self = .letters
    case .decimalNumber, .letterNumber, .otherNumber: self = .number
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      self = .punctuation
    default: self = .symbol
    }
  }
}
