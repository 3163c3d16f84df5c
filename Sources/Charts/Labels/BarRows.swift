import Diagnostics
import ThaiText

/// Rows of level bars that begin at zero on one scale: the name of each row beside or over its bars, and the
/// words of each bar at its end.
struct BarRows {
  /// Words of one style in the label of a bar.
  struct Piece {
    var text: String
    var style: TextStyle

    init(_ text: String, _ style: TextStyle) { (self.text, self.style) = (text, style) }

    var width: Double { TextMetrics.width(text, style) }
  }

  /// What tells a bar from another.
  enum Look {
    case plain
    /// Steps back behind those that are meant to be seen first.
    case quiet
    /// Only an outline.
    case hollow
  }

  /// A bar.
  struct Bar {
    /// How long it is.
    var reading: Reading
    /// What stands at its end.
    var label: [Piece]
    var look = Look.plain
    /// An upright mark across it.
    var target: FixedDecimal?
    /// How far something lighter behind it goes on.
    var ghost: FixedDecimal?

    fileprivate var growsLeft: Bool { (reading.low ?? target ?? .zero).isNegative }

    /// How far its marks go to the side of its label.
    fileprivate var reach: FixedDecimal {
      let numbers = [reading.low, reading.high, target, ghost].compactMap { $0 } + [.zero]
      return (growsLeft ? numbers.min() : numbers.max()) ?? .zero
    }

    fileprivate var labelWidth: Double {
      label.map(\.width).reduce(0, +) + BarRows.pieceGap * Double(max(label.count - 1, 0))
    }
  }

  /// A name with its bars.
  struct Row {
    var name: String
    var bars: [Bar]
    /// Room over the first bar for words of the chart's own.
    var space = 0.0
  }

  /// Where a row has its name and a bar its label.
  enum Arrangement: CaseIterable {
    /// The name beside the bars, the label at a bar's end.
    case column
    /// The name over the bars, the label at a bar's end.
    case stacked
    /// Name over the bars, labels over each: for numbers so long that no room is left for bars.
    case listed

    /// How thick a bar is.
    fileprivate func thickness(isAlone: Bool) -> Double { self != .column ? 14 : isAlone ? 18 : 16 }
  }

  /// The rows from the top.
  let rows: [Row]
  /// Where names and labels stand.
  let arrangement: Arrangement
  /// Where each row lies.
  let layout: RowLayout
  /// The places of numbers.
  let scale: LinearScale
  /// For each row and bar the surface that the bar may fill, over the whole width.
  let slots: [[Box]]
  /// Where the last row ends.
  var bottom: Double { layout.bottom }

  private let width: Double
  private let top: Double
  /// The lines of each label, for labels that stand over their bars.
  private let lines: [[[String]]]

  private static let pieceGap = 10.0
  private static let endGap = 8.0
  private static let overhang = 3.0

  /// The first arrangement in which bars have room and every label stands inside the picture.
  ///
  /// - Parameters:
  ///   - domain: includes zero and every number that is drawn.
  ///   - leastRoom: the stretch in pixels that bars need, where it can be had.
  ///   - top: where the first row begins.
  static func fitting(
    _ rows: [Row], _ domain: Domain, in width: LayoutWidth, leastRoom: Double = 80, top: Double = 0,
    _ typesetter: Typesetter
  ) -> BarRows {
    let isLong = room(beside: rows.map(\.name), in: width) == width.pixels
    for arrangement in [Arrangement.column, .stacked] where arrangement != .column || !isLong {
      let bars = BarRows(rows, domain, arrangement, in: width, top: top, typesetter)
      if bars.scale.end - bars.scale.start >= leastRoom, bars.isInside { return bars }
    }
    return BarRows(rows, domain, .listed, in: width, top: top, typesetter)
  }

  /// How much of the width is surely left for words of a chart's own; all of it where names stand over their
  /// bars.
  static func room(beside names: [String], in width: LayoutWidth) -> Double {
    let natural = names.map { TextMetrics.width($0, .label) }.max() ?? 0
    if width == .narrow, natural > width.pixels * 0.36 { return width.pixels }
    return width.pixels - min(natural, width.pixels * 0.4) - 20
  }

  private init(
    _ rows: [Row], _ domain: Domain, _ arrangement: Arrangement, in width: LayoutWidth, top: Double,
    _ typesetter: Typesetter
  ) {
    (self.rows, self.arrangement, self.width, self.top) = (rows, arrangement, width.pixels, top)
    let line = TextStyle.value.ascent + TextStyle.value.descent
    let lines = rows.map { $0.bars.map { Self.lines($0, width.pixels, typesetter) } }
    self.lines = lines
    let heights = rows.indices.map { row in
      rows[row].bars.indices.map { index -> Double in
        let isAlone = rows[row].bars.count == 1
        switch arrangement {
        case .column: return isAlone ? 26 : 22
        case .stacked: return line
        case .listed:
          let more = TextStyle.value.lineHeight * Double(lines[row][index].count - 1)
          let below = rows[row].bars[index].target != nil || index < rows[row].bars.count - 1
          return line + more + 4 + arrangement.thickness(isAlone: isAlone) + (below ? Self.overhang : 0)
        }
      }
    }
    let isBeside = arrangement == .column
    let layout = RowLayout(
      rows.map(\.name),
      markHeights: zip(rows, heights).map { $1.reduce(0, +) + (isBeside ? 0 : $0.space) }, in: width,
      arrangement: isBeside ? .beside : .over,
      spaces: rows.enumerated().map { index, row in
        guard isBeside else { return 0 }
        return row.space + (row.bars.count > 1 && index > 0 ? 6 : 0)
      }, top: top, typesetter)
    var slots: [[Box]] = []
    for (row, heights) in heights.enumerated() {
      var y = layout.tops[row] + (isBeside ? 0 : rows[row].space)
      slots.append(
        heights.map { height in
          defer { y += height }
          return Box(x: layout.left, y: y, width: width.pixels - layout.left, height: height)
        })
    }
    (self.layout, self.slots) = (layout, slots)
    let bars = rows.flatMap(\.bars)
    scale =
      arrangement == .listed
      ? LinearScale(domain.range, from: 0, to: width.pixels)
      : Self.scale(bars, domain, from: layout.left, to: width.pixels)
  }

  /// The longest stretch for the bars that leaves room for the label of each at its end.
  private static func scale(_ bars: [Bar], _ domain: Domain, from left: Double, to right: Double)
    -> LinearScale
  {
    let unit = LinearScale(domain.range, from: 0, to: 1)
    var (start, end) = (left, right)
    // Each end depends on the other; the two are found in a few turns.
    for _ in 0..<12 {
      for bar in bars {
        let (share, label) = (unit.position(bar.reach), bar.labelWidth + endGap)
        // A bar ends at a share of the stretch: start + share x (end - start).
        if bar.growsLeft {
          start = max(start, (left + label - share * end) / max(1 - share, 0.01))
        } else if bar.reach > .zero {
          end = min(end, (right - label - start * (1 - share)) / share)
        }
      }
    }
    start = max(left, min(start, right))
    return LinearScale(domain.range, from: start, to: max(min(end, right), start))
  }

  private static func lines(_ bar: Bar, _ width: Double, _ typesetter: Typesetter) -> [String] {
    guard let style = bar.label.first?.style, bar.label.count == 1 || bar.labelWidth > width else {
      return [""]
    }
    return bar.label.flatMap { typesetter.lines($0.text, style, width: width) }
  }

  // MARK: Drawing

  /// Adds names, bars, labels and the line of zero.
  func add(to picture: inout Picture) {
    layout.addNames(to: &picture)
    for (row, bars) in rows.enumerated() {
      for index in bars.bars.indices { addBar(row, index, to: &picture) }
    }
    picture.height = max(picture.height, bottom)
    if arrangement == .column {
      let zero = scale.position(.zero)
      picture.add(.line(Point(zero, top), Point(zero, bottom), .axis))
    }
    for (row, bars) in rows.enumerated() {
      for (index, bar) in bars.bars.enumerated() {
        if let target = bar.target { addTarget(target, row, index, to: &picture) }
      }
    }
  }

  /// The box of a bar between two places.
  func box(_ row: Int, _ bar: Int, from one: Double, to other: Double) -> Box {
    let thickness = arrangement.thickness(isAlone: rows[row].bars.count == 1)
    return Box(
      from: one, to: other, y: places(row, bar).middle - thickness / 2, height: thickness)
  }

  /// The middle of a bar, and where its label stands.
  private func places(_ row: Int, _ bar: Int) -> (middle: Double, foot: Double) {
    let (style, slot) = (TextStyle.value, slots[row][bar])
    switch arrangement {
    case .column: return (slot.y + slot.height / 2, slot.y + slot.height / 2 + style.size * 0.34)
    case .stacked: return (slot.bottom - style.descent - style.size * 0.34, slot.bottom - style.descent)
    case .listed:
      let more = style.lineHeight * Double(lines[row][bar].count - 1)
      let top = slot.y + style.ascent + style.descent + more + 4
      return (top + arrangement.thickness(isAlone: true) / 2, slot.y + style.ascent)
    }
  }

  private func addBar(_ row: Int, _ index: Int, to picture: inout Picture) {
    let bar = rows[row].bars[index]
    let zero = scale.position(.zero)
    let bed = box(row, index, from: zero, to: zero)
    if let target = bar.target {
      picture.add(.box(box(row, index, from: zero, to: scale.position(target)), .track))
    }
    if let low = bar.reading.low, let high = bar.reading.high {
      let (one, other) = (scale.position(low), scale.position(high))
      if let ghost = bar.ghost {
        picture.add(.box(box(row, index, from: other, to: scale.position(ghost)), .ghost))
      }
      let near = low.isNegative ? (high.isNegative ? other : zero) : one
      add(box(row, index, from: zero, to: near), bar, to: &picture)
      if low != high { picture.add(.box(box(row, index, from: one, to: other), .estimate)) }
    }
    if arrangement != .column, bar.reading.low != nil || bar.target != nil {
      picture.add(.line(Point(zero, bed.y - 2), Point(zero, bed.bottom), .axis))
    }
    for text in texts(row, index) { picture.add(text) }
  }

  private func add(_ box: Box, _ bar: Bar, to picture: inout Picture) {
    let isUncertain = bar.reading.isUncertain
    switch bar.look {
    case .plain: picture.add(.box(box, isUncertain ? .estimate : .bar))
    case .quiet: picture.add(.box(box, isUncertain ? .estimate : .quietBar))
    case .hollow:
      picture.add(outline: box, isUncertain ? .hollowEstimate : .hollow(1))
    }
  }

  /// An upright line over a bar, with an edge that parts it from the bar.
  private func addTarget(_ target: FixedDecimal, _ row: Int, _ index: Int, to picture: inout Picture) {
    let place = scale.position(target)
    let (inside, bed) = (max(1.5, min(place, width - 1.5)), box(row, index, from: place, to: place))
    let (above, below) = (Point(inside, bed.y - Self.overhang), Point(inside, bed.bottom + Self.overhang))
    picture.add(.line(above, below, .init("edge")))
    picture.add(.line(above, below, .target))
  }

  // MARK: Labels

  private var isInside: Bool {
    rows.indices.allSatisfy { row in
      rows[row].bars.indices.allSatisfy { index in
        texts(row, index).allSatisfy { $0.box.x >= layout.left - 0.01 && $0.box.right <= width + 0.01 }
      }
    }
  }

  /// The label of a bar at its end; without a number at the line of zero, on the side that has room.
  private func texts(_ row: Int, _ index: Int) -> [PlacedText] {
    let (bar, foot) = (rows[row].bars[index], places(row, index).foot)
    guard let first = bar.label.first else { return [] }
    if arrangement == .listed {
      let lines = lines[row][index]
      if lines != [""] { return [PlacedText(lines, at: Point(0, foot), .start, first.style)] }
      return texts(bar, from: 0, foot)
    }
    let place = labelPlace(bar)
    // Where all bars are negative, zero stands at the right edge.
    let turns =
      bar.reach.isZero && scale.domain.lowerBound.isNegative
      && place + Self.endGap + bar.labelWidth > scale.end
    guard bar.growsLeft || turns else { return texts(bar, from: place + Self.endGap, foot) }
    let end = place - Self.endGap
    return bar.label.count == 1
      ? [PlacedText(first.text, at: Point(end, foot), .end, first.style)]
      : texts(bar, from: end - bar.labelWidth, foot)
  }

  /// Where the marks end beside which the label of a bar stands. On a ghost that is long enough it stands
  /// right at the bar.
  private func labelPlace(_ bar: Bar) -> Double {
    let outer = scale.position(bar.reach)
    guard bar.ghost != nil, let high = bar.reading.high else { return outer }
    let inner = scale.position(high)
    return outer - inner >= bar.labelWidth + 2 * Self.endGap ? inner : outer
  }

  private func texts(_ bar: Bar, from left: Double, _ foot: Double) -> [PlacedText] {
    var x = left
    return bar.label.map { piece in
      defer { x += piece.width + Self.pieceGap }
      return PlacedText(piece.text, at: Point(x, foot), .start, piece.style)
    }
  }
}

extension Picture {
  /// Adds an outline whose outer edge is that of a box. What is too thin to be open is filled, and nothing is
  /// drawn for nothing.
  mutating func add(outline box: Box, _ name: MarkClass) {
    guard box.width > 3 else {
      if box.width > 0 { add(.box(box, .bar)) }
      return
    }
    // Half of the line lies outside of the box that it is drawn around.
    add(.box(Box(x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2), name))
  }
}

extension BarRows.Piece {
  /// A figure with its flag in bold, or in plain letters why there is no number.
  init(_ reading: Reading, _ language: Language, decimals: Int) {
    self.init(label(reading, language, decimals: decimals), reading.low == nil ? .note : .value)
  }
}

extension MarkClass {
  /// An outline of a number that is estimated or provisional; dashed.
  static let hollowEstimate = MarkClass("hollow series-1 ahead")
  /// What a bar is shorter than the one before it.
  static let ghost = MarkClass("ghost")
}
