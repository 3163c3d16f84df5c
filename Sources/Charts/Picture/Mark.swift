/// Something drawn in a picture other than text, with its place worked out.
public enum Mark: Sendable, Hashable {
  /// An upright rectangle.
  case box(Box, MarkClass)
  /// A straight line.
  case line(Point, Point, MarkClass)
  /// A line through points.
  case path([Point], MarkClass)
  /// The surface within points.
  case area([Point], MarkClass)
  /// A round mark.
  case dot(Point, radius: Double, MarkClass)

  /// Its class.
  public var markClass: MarkClass {
    switch self {
    case .box(_, let name), .line(_, _, let name), .path(_, let name), .area(_, let name),
      .dot(_, _, let name):
      name
    }
  }
}
