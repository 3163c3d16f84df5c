/// Things of one kind side by side in equal bands with gaps between them.
public struct BandScale: Sendable, Equatable {
  /// Where the first band begins, in pixels.
  public let start: Double
  /// From the start of one band to the start of the next.
  public let step: Double
  /// How thick a band is.
  public let thickness: Double
  /// How many bands there are.
  public let count: Int

  /// - Parameters:
  ///   - gap: the share of a step that stays empty, from 0 to less than 1.
  public init(count: Int, from start: Double, to end: Double, gap: Double) {
    self.count = max(count, 0)
    self.start = start
    step = count > 0 ? (end - start) / Double(count) : 0
    thickness = step * (1 - min(max(gap, 0), 0.99))
  }

  /// The near edge of a band.
  public func edge(_ index: Int) -> Double { start + step * Double(index) + (step - thickness) / 2 }

  /// The middle of a band.
  public func middle(_ index: Int) -> Double { start + step * (Double(index) + 0.5) }
}
