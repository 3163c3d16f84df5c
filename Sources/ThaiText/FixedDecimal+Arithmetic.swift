extension FixedDecimal: AdditiveArithmetic {
  /// The exact sum, with the decimals of the term that has more.
  ///
  /// Exact for more than a thousand million numbers that were read from text. A sum of more than 38 digits
  /// gives up decimals, and stays at the greatest number held instead of turning over.
  public static func + (first: FixedDecimal, second: FixedDecimal) -> FixedDecimal {
    var scale = max(first.scale, second.scale)
    while scale > 0, !first.fits(scale: scale) || !second.fits(scale: scale) { scale -= 1 }
    let (one, two) = (first.rounded(scale: scale).coefficient, second.rounded(scale: scale).coefficient)
    let (sum, overflow) = one.addingReportingOverflow(two)
    return FixedDecimal(wide: overflow ? (one < 0 ? -Int128.max : .max) : sum, scale: scale)
  }

  /// The exact difference, with the decimals of the term that has more.
  public static func - (first: FixedDecimal, second: FixedDecimal) -> FixedDecimal { first + -second }

  /// The same number with the other sign.
  public static prefix func - (number: FixedDecimal) -> FixedDecimal {
    FixedDecimal(wide: 0 - max(number.coefficient, -Int128.max), scale: number.scale)
  }

  /// The number without its sign.
  public var magnitude: FixedDecimal { isNegative ? -self : self }

  /// The exact sum of all numbers; zero for none.
  public static func sum(_ numbers: some Sequence<FixedDecimal>) -> FixedDecimal { numbers.reduce(.zero, +) }

  /// The number with exactly so many decimals, 0 to ``maximumScale``; a half is rounded away from zero, as
  /// readers expect.
  ///
  /// A number of more than 38 digits with that many decimals stays as it is.
  public func rounded(scale wanted: Int) -> FixedDecimal {
    let wanted = min(max(wanted, 0), Self.maximumScale)
    if wanted < scale {
      return FixedDecimal(wide: coefficient.dividedRounding(byPowerOfTen: scale - wanted), scale: wanted)
    }
    guard fits(scale: wanted) else { return self }
    return FixedDecimal(wide: coefficient * .powerOfTen(wanted - scale), scale: wanted)
  }

  /// Whether the number can be held with so many decimals.
  private func fits(scale wanted: Int) -> Bool {
    wanted <= scale || !coefficient.multipliedReportingOverflow(by: .powerOfTen(wanted - scale)).overflow
  }

  /// This number as a percentage of `whole`, rounded half away from zero to `scale` decimals.
  ///
  /// Nil when `whole` is zero, or when the numbers are too large to be divided exactly.
  public func share(of whole: FixedDecimal, scale wanted: Int = 1) -> FixedDecimal? {
    guard !whole.isZero else { return nil }
    let wanted = min(max(wanted, 0), Self.maximumScale)
    let (dividend, one) = coefficient.multipliedReportingOverflow(by: .powerOfTen(whole.scale + 2))
    let (raised, two) = dividend.multipliedReportingOverflow(by: .powerOfTen(wanted))
    let (divisor, three) = whole.coefficient.multipliedReportingOverflow(by: .powerOfTen(scale))
    guard !one, !two, !three, raised > .min, divisor > .min else { return nil }
    return FixedDecimal(wide: raised.dividedRounding(by: divisor), scale: wanted)
  }
}

extension Int128 {
  /// 10 to a power; powers above 38 stay at 10^38, the greatest that fits.
  static func powerOfTen(_ power: Int) -> Int128 {
    var result: Int128 = 1
    for _ in 0..<Swift.min(Swift.max(power, 0), 38) { result *= 10 }
    return result
  }

  /// The product, or the nearest number that can be held.
  func multipliedSaturating(byPowerOfTen power: Int) -> Int128 {
    guard self != 0, power > 0 else { return self }
    let (product, overflow) = multipliedReportingOverflow(by: .powerOfTen(power))
    guard overflow || power > 38 else { return product }
    return self < 0 ? -Int128.max : .max
  }

  /// The quotient, a half rounded away from zero.
  func dividedRounding(byPowerOfTen power: Int) -> Int128 {
    power > 38 ? 0 : dividedRounding(by: .powerOfTen(power))
  }

  /// The quotient, a half rounded away from zero. The divisor is not zero.
  func dividedRounding(by divisor: Int128) -> Int128 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    // remainder >= divisor - remainder, without the doubling that could overflow.
    guard remainder != 0, remainder.magnitude >= divisor.magnitude - remainder.magnitude else {
      return quotient
    }
    return (self < 0) == (divisor < 0) ? quotient + 1 : quotient - 1
  }
}
