import ThaiText

/// Rows under each other with their names: beside their marks, or over them where names would take too much
/// of the width.
struct RowLayout {
  /// Where a row has its name.
  enum Arrangement {
    case beside, over
  }

  /// Where every row has its name.
  let arrangement: Arrangement
  /// The lines of each name.
  let names: [[String]]
  /// Where the stretch for marks begins: after the names, or at the left edge.
  let left: Double
  /// The upper edge of each row's marks.
  let tops: [Double]
  /// How high each row's marks are.
  let heights: [Double]
  /// Where the last row ends.
  let bottom: Double
  private let nameTops: [Double]

  private static let style = TextStyle.label

  /// - Parameters:
  ///   - markHeights: how high the marks of each row are; as many as names.
  ///   - arrangement: nil for the one that fits: over in a narrow picture whose names are long.
  ///   - share: the most of the width that names beside their marks take, from 0 to 1.
  ///   - spaces: for each row, how much more room than usual it has over it; none for an empty list.
  ///   - top: where the first row begins.
  init(
    _ names: [String], markHeights: [Double], in width: LayoutWidth, arrangement: Arrangement? = nil,
    share: Double = 0.4, spaces: [Double] = [], top: Double = 0, _ typesetter: Typesetter
  ) {
    let natural = names.map { TextMetrics.width($0, Self.style) }.max() ?? 0
    let isLong = width == .narrow && natural > width.pixels * 0.36
    let arrangement = arrangement ?? (isLong ? .over : .beside)
    let room = arrangement == .beside ? min(natural, width.pixels * share) : width.pixels
    let lines = names.map { typesetter.lines($0, Self.style, width: room, atMost: 3) }
    let column = lines.joined().map { TextMetrics.width($0, Self.style) }.max() ?? 0
    let line = Self.style.ascent + Self.style.descent
    var (tops, nameTops, y) = ([Double](), [Double](), top)
    for (index, (lines, mark)) in zip(lines, markHeights).enumerated() {
      let name = line + Self.style.lineHeight * Double(lines.count - 1)
      if index < spaces.count { y += spaces[index] }
      switch arrangement {
      case .beside:
        if index > 0 { y += 8 }
        let height = max(name, mark)
        nameTops.append(y + (height - name) / 2)
        tops.append(y + (height - mark) / 2)
        y += height
      case .over:
        if index > 0 { y += 14 }
        nameTops.append(y)
        tops.append(y + name)
        y += name + mark
      }
    }
    (self.arrangement, self.names, self.tops, self.nameTops) = (arrangement, lines, tops, nameTops)
    heights = markHeights
    left = arrangement == .beside ? (column + 12).rounded(.up) : 0
    bottom = y
  }

  /// The middle of a row's marks.
  func middle(_ row: Int) -> Double { tops[row] + heights[row] / 2 }

  /// Adds every name at its place.
  /// - Parameter halo: whether lines of a grid run behind the names.
  func addNames(to picture: inout Picture, halo: Bool = false) {
    for (lines, top) in zip(names, nameTops) {
      picture.add(PlacedText(lines, at: Point(0, top + Self.style.ascent), .start, Self.style, halo: halo))
    }
  }

  /// The longest stretch for marks between names and right edge that leaves room for the labels of every row at the outer sides
  /// of its marks; nil when less than 60 px are left.
  ///
  /// - Parameters:
  ///   - labels: for each row the shares of the stretch, from 0 to 1, at which its leftmost and rightmost marks lie, and how
  ///     much room its labels take left and right of them.
  func stretch(
    to right: Double, _ labels: [(low: Double, high: Double, before: Double, after: Double)]
  ) -> ClosedRange<Double>? {
    var (start, end) = (left + 8, right - 8)
    // Each end moves the other a little; three rounds settle to less than a pixel.
    for _ in 0..<3 {
      for label in labels {
        start = max(start, (left + label.before - label.low * end) / max(1 - label.low, 0.01))
        end = min(end, (right - label.after - (1 - label.high) * start) / max(label.high, 0.01))
      }
    }
    let fits = labels.allSatisfy { label in
      start + label.low * (end - start) - label.before >= left - 0.01
        && start + label.high * (end - start) + label.after <= right + 0.01
    }
    return fits && end - start >= 60 ? start...end : nil
  }
}
