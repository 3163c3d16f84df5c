/// A point of a picture, in pixels from its upper left corner.
public struct Point: Sendable, Hashable {
  /// Pixels from the left.
  public var x: Double
  /// Pixels from the top.
  public var y: Double

  /// A point.
  public init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }
}

/// An upright rectangle of a picture.
public struct Box: Sendable, Hashable {
  /// The left edge.
  public var x: Double
  /// The upper edge.
  public var y: Double
  /// Never negative.
  public var width: Double
  /// Never negative.
  public var height: Double

  /// A box from its upper left corner.
  public init(x: Double, y: Double, width: Double, height: Double) {
    (self.x, self.y, self.width, self.height) = (x, y, max(width, 0), max(height, 0))
  }

  /// A box between two places across, in either order.
  public init(from first: Double, to second: Double, y: Double, height: Double) {
    self.init(x: min(first, second), y: y, width: abs(second - first), height: height)
  }

  /// The right edge.
  public var right: Double { x + width }
  /// The lower edge.
  public var bottom: Double { y + height }

  /// Whether the two share more than an edge. A hundredth of a pixel, the precision of the drawing, counts as
  /// an edge.
  public func overlaps(_ other: Box) -> Bool {
    let edge = 0.01
    return x + edge < other.right && other.x + edge < right && y + edge < other.bottom
      && other.y + edge < bottom
  }

  /// Whether all of the other lies within this one, to a hundredth of a pixel.
  public func contains(_ other: Box) -> Bool {
    let edge = 0.01
    return other.x >= x - edge && other.right <= right + edge && other.y >= y - edge
      && other.bottom <= bottom + edge
  }
}
