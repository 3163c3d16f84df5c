import ThaiText

/// Numbers laid evenly along a stretch of the picture.
public struct LinearScale: Sendable, Equatable {
  /// The numbers at the two ends.
  public let domain: ClosedRange<FixedDecimal>
  /// Where the lower end of the domain lies, in pixels.
  public let start: Double
  /// Where the upper end lies; less than `start` for an axis that grows upwards.
  public let end: Double

  /// A scale from exactly one number to another.
  public init(_ domain: ClosedRange<FixedDecimal>, from start: Double, to end: Double) {
    (self.domain, self.start, self.end) = (domain, start, end)
  }

  /// The place of a number, in pixels. Where both ends of the domain are one number, everything lies at the
  /// start.
  public func position(_ number: FixedDecimal) -> Double {
    let low = domain.lowerBound.doubleValue
    let span = domain.upperBound.doubleValue - low
    guard span > 0 else { return start }
    return start + (number.doubleValue - low) / span * (end - start)
  }

  /// The length in pixels between two numbers, never negative.
  public func length(_ first: FixedDecimal, _ second: FixedDecimal) -> Double {
    abs(position(second) - position(first))
  }

  /// How many ticks a stretch has room for: about one in 80 px across, one in 40 px up, at least two.
  public static func tickCount(across pixels: Double) -> Int { max(2, Int(pixels / 80)) }

  /// How many ticks a stretch has room for, upwards.
  public static func tickCount(up pixels: Double) -> Int { max(2, Int(pixels / 40)) }
}

/// Which part of the numbers an axis shows.
public struct Domain: Sendable, Equatable {
  /// The numbers at the two ends.
  public let range: ClosedRange<FixedDecimal>
  /// The round numbers within.
  public let ticks: Ticks

  /// The round range around some numbers.
  ///
  /// - Parameters:
  ///   - includesZero: bars and areas always do; a line may leave zero.
  ///   - isShare: percentages of a whole: from 0 to 100, or further where a number lies outside.
  public init(around numbers: [FixedDecimal], includesZero: Bool, isShare: Bool = false, count: Int) {
    let zero = FixedDecimal(0)
    var all = numbers
    if includesZero || all.isEmpty { all.append(zero) }
    if isShare { all += [zero, FixedDecimal(100)] }
    var low = all.min() ?? zero
    var high = all.max() ?? zero
    if low == high {
      // One number has no extent: it is shown by its distance from zero, and zero under an empty unit.
      (low, high) = (min(low, zero), max(high, zero))
      guard low != high else {
        range = zero...FixedDecimal(1)
        ticks = Ticks(from: zero, to: zero, count: 1)
        return
      }
    }
    range = Ticks.nice(from: low, to: high, count: count)
    ticks = Ticks(from: range.lowerBound, to: range.upperBound, count: count)
  }
}

extension Domain {
  /// From the smallest to the greatest number, without round ends or ticks.
  init(exactly numbers: [FixedDecimal]) {
    let (low, high) = (numbers.min() ?? .zero, numbers.max() ?? .zero)
    range = low...high
    ticks = Ticks(from: low, to: low, count: 1)
  }
}
