import ThaiText

/// Decimal numbers written as whole numbers of one unit, 10^-scale, so that ticks are found without floating
/// point.
///
/// Numbers that would need more than 15 digits in their common unit lose the last ones, the lower end
/// downwards and the upper end upwards; no picture is fine enough to show the difference.
struct Grid: Equatable {
  /// The most digits that are kept: squares of them still fit 128 bits.
  static let digits = 15

  var lower: Int128
  var upper: Int128
  /// Digits after the point of the unit; negative when the unit is 10, 100, …
  var scale: Int

  init(_ lower: FixedDecimal, _ upper: FixedDecimal) {
    let (low, high) = lower <= upper ? (lower, upper) : (upper, lower)
    var scale = max(low.scale, high.scale)
    let widest = max(Grid.digitCount(low) - low.scale, Grid.digitCount(high) - high.scale)
    scale = min(scale, Grid.digits - widest)
    self.scale = scale
    self.lower = Grid.units(low, scale: scale, roundingUp: false)
    self.upper = Grid.units(high, scale: scale, roundingUp: true)
  }

  init(lower: Int128, upper: Int128, scale: Int) {
    (self.lower, self.upper, self.scale) = (lower, upper, scale)
  }

  /// So many units as a decimal number; a negative scale is written out.
  func decimal(_ units: Int128) -> FixedDecimal {
    var (coefficient, scale) = (units, scale)
    while scale < 0 { (coefficient, scale) = (coefficient * 10, scale + 1) }
    return FixedDecimal(coefficient: Int(clamping: coefficient), scale: scale)
  }

  private static func digitCount(_ number: FixedDecimal) -> Int {
    var (rest, count) = (number.coefficient.magnitude, 1)
    while rest >= 10 { (rest, count) = (rest / 10, count + 1) }
    return count
  }

  private static func units(_ number: FixedDecimal, scale: Int, roundingUp: Bool) -> Int128 {
    let coefficient = number.coefficient
    guard scale < number.scale else { return coefficient * powerOfTen(scale - number.scale) }
    let divisor = powerOfTen(number.scale - scale)
    let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: divisor)
    if remainder > 0, roundingUp { return quotient + 1 }
    if remainder < 0, !roundingUp { return quotient - 1 }
    return quotient
  }
}

/// 10 to a power from 0 to 37; 1 below.
func powerOfTen(_ exponent: Int) -> Int128 {
  var power: Int128 = 1
  for _ in 0..<max(0, min(exponent, 37)) { power *= 10 }
  return power
}
