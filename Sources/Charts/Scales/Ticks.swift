import ThaiText

/// Round numbers along an axis: the multiples of 1, 2 or 5 x 10^k that lie within its ends.
///
/// Of those steps the one is taken whose number of ticks errs least from the number wished for, as in Talbot,
/// Lin and Hanrahan's review of the classical rule (Wilkinson, *The Grammar of Graphics*): the limits between
/// 1, 2, 5 and 10 are the geometric means, √2, √10 and √50. All of it in integers, so that no tick is ever
/// 0.30000000000000004.
public struct Ticks: Sendable, Equatable {
  /// The ticks, ascending, all with the decimals of the step.
  public let values: [FixedDecimal]
  /// The distance from one to the next; nil when both ends are the same number.
  public let step: FixedDecimal?

  /// - Parameters:
  ///   - count: about how many are wished for; less than one counts as one.
  public init(from lower: FixedDecimal, to upper: FixedDecimal, count: Int) {
    let grid = Grid(lower, upper)
    guard grid.lower != grid.upper else {
      (values, step) = ([lower], nil)
      return
    }
    let (fine, stride) = Ticks.stride(grid, count: count)
    let first = fine.lower.dividedRoundingUp(by: stride)
    let last = fine.upper.dividedRoundingDown(by: stride)
    let all = first <= last ? (first...last).map { Ticks.trimmed($0 * stride, stride, fine) } : []
    // Ends of more than 15 digits were rounded outwards.
    let ends = min(lower, upper)...max(lower, upper)
    values = all.filter(ends.contains)
    step = Ticks.trimmed(stride, stride, fine)
  }

  /// The ends moved outwards to round numbers of the step that the moved ends have.
  static func nice(from lower: FixedDecimal, to upper: FixedDecimal, count: Int) -> ClosedRange<FixedDecimal>
  {
    var grid = Grid(lower, upper)
    guard grid.lower != grid.upper else { return lower...lower }
    // A wider range can have a wider step, which widens the range again; two rounds are the most ever seen.
    for _ in 0..<10 {
      let (fine, stride) = stride(grid, count: count)
      let wider = Grid(
        lower: fine.lower.dividedRoundingDown(by: stride) * stride,
        upper: fine.upper.dividedRoundingUp(by: stride) * stride, scale: fine.scale)
      if wider == grid { break }
      grid = wider
    }
    return trimmed(grid.lower, nil, grid)...trimmed(grid.upper, nil, grid)
  }

  /// The step in units of a grid that is fine enough for it to be whole.
  private static func stride(_ grid: Grid, count: Int) -> (Grid, Int128) {
    let count = Int128(max(1, min(count, 1000)))
    var fine = grid
    // The step is at least span / count x 1/√2: with the span at least 2 x count units, it is whole.
    while fine.upper - fine.lower < 2 * count {
      fine = Grid(lower: fine.lower * 10, upper: fine.upper * 10, scale: fine.scale + 1)
    }
    let span = fine.upper - fine.lower
    var power: Int128 = 1
    while power * 10 * count <= span { power *= 10 }
    // span / (count x power) lies in 1..<10; compared by its square with 50, 10 and 2.
    let square = span * span
    let unit = count * count * power * power
    let factor: Int128 = square >= 50 * unit ? 10 : square >= 10 * unit ? 5 : square >= 2 * unit ? 2 : 1
    return (fine, factor * power)
  }

  /// A number of the grid without the decimals that the step does not need.
  private static func trimmed(_ units: Int128, _ stride: Int128?, _ grid: Grid) -> FixedDecimal {
    var (coefficient, scale, step) = (units, grid.scale, stride ?? units)
    while scale > 0, step % 10 == 0, coefficient % 10 == 0 {
      (coefficient, scale, step) = (coefficient / 10, scale - 1, step / 10)
    }
    return Grid(lower: 0, upper: 0, scale: scale).decimal(coefficient)
  }
}

extension Int128 {
  fileprivate func dividedRoundingDown(by divisor: Int128) -> Int128 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  fileprivate func dividedRoundingUp(by divisor: Int128) -> Int128 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder > 0 ? quotient + 1 : quotient
  }
}
