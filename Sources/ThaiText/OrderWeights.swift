/// The weights of a text on the three levels on which order is decided.
struct OrderWeights {
  private var primary: [UInt8] = []
  private var secondary: [UInt8] = []
  private var tertiary: [UInt8] = []

  /// Weighs a text whose accented letters have been taken apart.
  mutating func append(contentsOf text: String) {
    let scalars = Array(text.unicodeScalars)
    primary.reserveCapacity(scalars.count * 3)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isThaiLeadingVowel, index + 1 < scalars.count, scalars[index + 1].isThaiConsonant {
        append(scalars[index + 1])
        append(scalar)
        index += 2
      } else if scalar.digitValue != nil {
        let end = scalars[index...].firstIndex { $0.digitValue == nil } ?? scalars.count
        append(number: scalars[index..<end])
        index = end
      } else {
        append(scalar)
        index += 1
      }
    }
  }

  /// The key: a text that is the beginning of another comes first, for 0 is less than every weight.
  func bytes(of text: String) -> [UInt8] {
    primary + [0] + secondary + [0] + tertiary + [0] + Array(text.utf8)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if let mark = Self.markWeight(scalar) {
      secondary.append(mark)
      tertiary.append(Self.common)
      return
    }
    if scalar.isIgnored { return }
    let lower = scalar.lowercased
    let (group, place) = Self.group(of: lower)
    append(group, place)
    secondary.append(Self.common)
    tertiary.append(lower == scalar ? Self.common : Self.capital)
  }

  /// A number counts by its value: first by how many digits it has without leading zeros, then by the digits.
  private mutating func append(number digits: ArraySlice<Unicode.Scalar>) {
    let values = digits.compactMap(\.digitValue).drop { $0 == 0 }
    // A longer number than 65,535 digits is no number that anyone sorts; it still has one place in the order.
    append(Group.digit, UInt32(min(values.count, 0xFFFF)))
    primary.append(contentsOf: values.map { UInt8($0) + 1 })
    secondary.append(Self.common)
    tertiary.append(Self.common)
  }

  private mutating func append(_ group: UInt8, _ place: UInt32) {
    primary.append(group)
    primary.append(UInt8(truncatingIfNeeded: place >> 16))
    primary.append(UInt8(truncatingIfNeeded: place >> 8))
    primary.append(UInt8(truncatingIfNeeded: place))
  }

  // MARK: - Weights

  private static let common: UInt8 = 1
  private static let capital: UInt8 = 2

  private enum Group {
    static let space: UInt8 = 1
    static let sign: UInt8 = 2
    static let digit: UInt8 = 3
    static let latin: UInt8 = 4
    static let other: UInt8 = 5
    static let thai: UInt8 = 6
    static let later: UInt8 = 7
  }

  /// The signs of ASCII and of typography in the order of the Unicode Collation Algorithm; others follow by
  /// number.
  private static let signs: [Unicode.Scalar: UInt32] = {
    let order = "_-–—,;:!?.…'‘’\"“”«»()[]{}§@*/\\&#%‰†•`´^°©®+±÷×<=>|~−$£¥฿€"
    return Dictionary(zip(order.unicodeScalars, UInt32(0)...), uniquingKeysWith: { first, _ in first })
  }()

  private static func group(of scalar: Unicode.Scalar) -> (UInt8, UInt32) {
    switch scalar.value {
    case 0x61...0x7A: return (Group.latin, scalar.value)
    case 0x0E01...0x0E45 where scalar != "฿": return (Group.thai, scalar.value)
    // ๆ comes after every other sign.
    case 0x0E46: return (Group.sign, 0xFF_0000)
    default: break
    }
    if let place = signs[scalar] { return (Group.sign, place) }
    if scalar.properties.isWhitespace { return (Group.space, 0) }
    if scalar.properties.isAlphabetic {
      return (
        scalar.value < 0x0E00 ? (scalar.value < 0x250 ? Group.latin : Group.other) : Group.later, scalar.value
      )
    }
    return (Group.sign, 0x100 + scalar.value)
  }

  /// The weight of a mark that decides only between texts with the same letters; nil for every other scalar.
  private static func markWeight(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x0E4E: return 2
    case 0x0E47: return 3
    case 0x0E48...0x0E4D: return UInt8(scalar.value - 0x0E48 + 4)
    case 0x0300...0x036F: return UInt8(scalar.value - 0x0300 + 16)
    default: return nil
    }
  }
}

extension Unicode.Scalar {
  /// The value of a digit of ASCII or Thai.
  fileprivate var digitValue: UInt32? {
    isASCIIDigit ? value - 0x30 : isThaiDigit ? value - 0x0E50 : nil
  }

  /// The small letter of a capital that has exactly one.
  fileprivate var lowercased: Unicode.Scalar {
    if value < 0x80 { return (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value + 0x20)) : self }
    if (0x0E00...0x0E7F).contains(value) { return self }
    let mapping = properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? self : self
  }

  /// Whether the scalar shows nothing and has no place in the order.
  fileprivate var isIgnored: Bool {
    value >= 0x7F && properties.generalCategory == .format
      || properties.generalCategory == .control && !properties.isWhitespace
  }
}
