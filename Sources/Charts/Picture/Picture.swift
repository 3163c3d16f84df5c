/// A picture laid out: every mark and every text has its place, nothing is drawn yet.
public struct Picture: Sendable, Hashable {
  /// In pixels; the width is that of the layout.
  public var width: Double
  /// In pixels.
  public var height: Double
  /// From the back to the front; texts stand before all of them.
  public var marks: [Mark] = []
  /// Every text of the picture.
  public var texts: [PlacedText] = []

  /// An empty picture.
  public init(width: Double, height: Double = 0) { (self.width, self.height) = (width, height) }

  /// The picture's whole surface.
  public var box: Box { Box(x: 0, y: 0, width: width, height: height) }

  /// Adds a mark before those that are there.
  public mutating func add(_ mark: Mark) { marks.append(mark) }

  /// Adds a text.
  public mutating func add(_ text: PlacedText) { texts.append(text) }
}

/// The width that a picture is laid out for. The page shows the one that fits (``ChartFigure``).
public enum LayoutWidth: String, Sendable, Hashable, CaseIterable {
  case narrow, wide

  /// In pixels.
  public var pixels: Double { self == .narrow ? 340 : 720 }
}
