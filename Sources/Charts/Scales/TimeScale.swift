/// Years or quarters in equal slots along an axis, each as wide as the others whatever its days; no place
/// lies inside a period.
public struct TimeScale: Sendable, Equatable {
  /// The first period shown.
  public let first: TimePeriod
  /// How many periods are shown, those without a figure included.
  public let count: Int
  /// Where the first begins, in pixels.
  public let start: Double
  /// Where the last ends, in pixels.
  public let end: Double

  /// A scale from one period to another of the same kind.
  public init(from first: TimePeriod, through last: TimePeriod, start: Double, end: Double) {
    self.first = first
    count = max(1, last.ordinal - first.ordinal + 1)
    (self.start, self.end) = (start, end)
  }

  /// How wide a period is.
  public var slot: Double { (end - start) / Double(count) }

  /// The middle of a period.
  public func middle(_ period: TimePeriod) -> Double { edge(period) + slot / 2 }

  /// Where a period begins.
  public func edge(_ period: TimePeriod) -> Double { start + slot * Double(period.ordinal - first.ordinal) }

  /// All periods in order.
  public var periods: [TimePeriod] { (0..<count).map { first.advanced(by: $0) } }

  /// The runs of periods that lie in one year, in order.
  var years: [(year: TimePeriod, from: Double, to: Double)] {
    var years: [(year: TimePeriod, from: Double, to: Double)] = []
    for period in periods {
      let (from, to) = (edge(period), edge(period) + slot)
      if let last = years.last, last.year.year == period.year {
        years[years.count - 1].to = to
      } else {
        years.append((period, from, to))
      }
    }
    return years
  }
}
