/// Text with its place worked out: one or more lines, set from, around or up to a place.
public struct PlacedText: Sendable, Hashable {
  /// Which part of a line stands at the place.
  public enum Anchor: String, Sendable, Hashable {
    case start, middle, end
  }

  /// The lines from the top.
  public let lines: [String]
  /// The place of the first line's foot.
  public let origin: Point
  /// Which part of each line stands at the place.
  public let anchor: Anchor
  /// Size and weight.
  public let style: TextStyle
  /// Whether the page shows around the letters, where they cross a mark.
  public let hasHalo: Bool
  /// The space that the text takes, marks above and below included.
  public let box: Box

  /// Text whose first line stands on a place.
  public init(
    _ lines: [String], at origin: Point, _ anchor: Anchor = .start, _ style: TextStyle = .label,
    halo: Bool = false
  ) {
    (self.lines, self.origin, self.anchor, self.style, hasHalo) = (lines, origin, anchor, style, halo)
    let width = lines.map { TextMetrics.width($0, style) }.max() ?? 0
    let height = style.ascent + style.descent + style.lineHeight * Double(max(lines.count - 1, 0))
    let left =
      switch anchor {
      case .start: origin.x
      case .middle: origin.x - width / 2
      case .end: origin.x - width
      }
    box = Box(x: left, y: origin.y - style.ascent, width: width, height: height)
  }

  /// One line of text that stands on a place.
  public init(
    _ line: String, at origin: Point, _ anchor: Anchor = .start, _ style: TextStyle = .label,
    halo: Bool = false
  ) {
    self.init([line], at: origin, anchor, style, halo: halo)
  }

  /// The same text so many pixels further.
  func moved(x: Double, y: Double) -> PlacedText {
    PlacedText(lines, at: Point(origin.x + x, origin.y + y), anchor, style, halo: hasHalo)
  }
}
