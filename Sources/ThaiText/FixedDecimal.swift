/// A decimal number held exactly, with the number of decimals that it was printed with.
///
/// Equality, hashing and order are by value: 0.43 and 0.430 are equal, and each prints as it was written.
public struct FixedDecimal: Sendable {
  /// The number without its decimal point: 430 for 0.430.
  public let coefficient: Int128
  /// The digits after the decimal point as printed, 0 to ``maximumScale``: 3 for 0.430.
  public let scale: Int

  /// The most decimals that are kept.
  public static let maximumScale = 18

  /// Nought, without decimals.
  public static let zero = FixedDecimal(0)

  /// A whole number.
  public init(_ int: Int) {
    coefficient = Int128(int)
    scale = 0
  }

  /// The number `coefficient / 10^scale`.
  ///
  /// A negative scale multiplies; decimals beyond ``maximumScale`` are rounded, half away from zero.
  public init(coefficient: Int, scale: Int) {
    self = FixedDecimal(wide: Int128(coefficient), scale: scale)
  }

  init(wide coefficient: Int128, scale: Int) {
    if scale < 0 {
      self.coefficient = coefficient.multipliedSaturating(byPowerOfTen: scale == .min ? .max : -scale)
      self.scale = 0
    } else if scale > Self.maximumScale {
      self.coefficient = coefficient.dividedRounding(byPowerOfTen: scale - Self.maximumScale)
      self.scale = Self.maximumScale
    } else {
      self.coefficient = coefficient
      self.scale = scale
    }
  }

  /// Whether the number is nought, with any number of decimals.
  public var isZero: Bool { coefficient == 0 }
  /// Whether the number is less than nought.
  public var isNegative: Bool { coefficient < 0 }

  /// The nearest binary number, for positions on a picture; never for figures that are printed.
  public var doubleValue: Double { Double(coefficient) / Double(Int128.powerOfTen(scale)) }

  /// The number in ASCII as CSV and JSON take it: `-0.7`, `1053702`.
  public var plain: String {
    var digits = String(coefficient.magnitude)
    if scale > 0 {
      digits = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
      digits.insert(".", at: digits.utf8.index(digits.endIndex, offsetBy: -scale))
    }
    return isNegative ? "-" + digits : digits
  }
}

extension FixedDecimal: Comparable, Hashable {
  /// The whole part, and the decimals as a count of 10^-18: equal for equal values, and in their order.
  private var parts: (whole: Int128, fraction: Int128) {
    let unit = Int128.powerOfTen(scale)
    return (coefficient / unit, coefficient % unit * Int128.powerOfTen(Self.maximumScale - scale))
  }

  /// Whether the values are equal; 0.43 and 0.430 are.
  public static func == (first: FixedDecimal, second: FixedDecimal) -> Bool { first.parts == second.parts }

  /// The smaller value first.
  public static func < (first: FixedDecimal, second: FixedDecimal) -> Bool { first.parts < second.parts }

  /// Equal values have equal hashes.
  public func hash(into hasher: inout Hasher) {
    let parts = parts
    hasher.combine(parts.whole)
    hasher.combine(parts.fraction)
  }
}

extension FixedDecimal: CustomStringConvertible {
  /// The number in ASCII, as ``plain``.
  public var description: String { plain }
}
