import Diagnostics
import ThaiText

extension RangeBars {
  private static let bar = 12.0
  private static let arrow = 26.0

  /// The picture: a name and a bar or dot for each row, over a level axis, with the reference through all of them.
  public func picture(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> Picture {
    var picture = Picture(width: width.pixels)
    let top = reference == nil ? 0 : TextStyle.label.lineHeight + 8
    let layout = RowLayout(
      rows.map { $0.name[language] }, markHeights: rows.map { _ in 26 }, in: width, share: 0.32, top: top,
      typesetter)
    let sides = rows.map { self.sides($0.reading, language) }
    var domain = extent.domain(numbers, measure, count: width == .narrow ? 3 : 6)
    func stretch() -> ClosedRange<Double>? {
      let unit = LinearScale(domain.range, from: 0, to: 1)
      return layout.stretch(
        to: width.pixels,
        zip(rows, sides).map { row, sides in
          (
            low: row.reading.low.map(unit.position) ?? 0, high: row.reading.high.map(unit.position) ?? 0,
            before: room(sides.left) + (row.reading.isOpenBelow ? Self.arrow : 0),
            after: room(sides.right) + (row.reading.isOpenAbove ? Self.arrow : 0)
          )
        })
    }
    guard let first = stretch() else { return listed(width, language, typesetter) }
    domain = Picture.fittingDomain(from: first.lowerBound, across: first.upperBound) { count in
      extent.domain(numbers, measure, count: count)
    }
    guard let ends = stretch() else { return listed(width, language, typesetter) }
    let scale = LinearScale(domain.range, from: ends.lowerBound, to: ends.upperBound)
    picture.height = picture.addUprightGrid(domain, scale, top: top, bottom: layout.bottom + 4)
    layout.addNames(to: &picture, halo: true)
    addReference(scale, top: top, bottom: layout.bottom + 4, to: &picture, language, typesetter)
    for (index, row) in rows.enumerated() {
      add(row.reading, sides[index], at: layout.middle(index), scale, to: &picture)
    }
    picture.addNote(extent.note(domain, measure, language), typesetter)
    return picture
  }

  private func room(_ text: String) -> Double { text.isEmpty ? 8 : TextMetrics.width(text, .value) + 12 }

  /// The numbers at the two ends of a bar; a dot has its own at the right.
  private func sides(_ reading: Reading, _ language: Language) -> (left: String, right: String) {
    guard let low = reading.low, let high = reading.high, low != high else {
      return ("", label(reading, language, decimals: decimals))
    }
    let flag = reading.flag.map { " (\($0[language]))" } ?? ""
    return (
      NumberFormat.text(low, decimals: decimals), NumberFormat.text(high, decimals: decimals) + flag
    )
  }

  private func add(
    _ reading: Reading, _ sides: (left: String, right: String), at middle: Double, _ scale: LinearScale,
    to picture: inout Picture
  ) {
    let foot = middle + TextStyle.value.size * 0.34
    guard let low = reading.low, let high = reading.high else {
      picture.add(PlacedText(sides.right, at: Point(scale.start, foot), .start, .note, halo: true))
      return
    }
    var (left, right) = (scale.position(low), scale.position(high))
    if low != high {
      picture.add(
        .box(
          Box(from: left, to: right, y: middle - Self.bar / 2, height: Self.bar),
          reading.isUncertain ? .estimate : .bar))
      for x in [left, right] {
        picture.add(.line(Point(x, middle - 10), Point(x, middle + 10), .init("line slope")))
      }
    } else {
      if reading.isOpenAbove { right = addArrow(from: left, by: Self.arrow, at: middle, to: &picture) }
      if reading.isOpenBelow { left = addArrow(from: right, by: -Self.arrow, at: middle, to: &picture) }
      let place = Point(scale.position(low), middle)
      picture.add(.dot(place, radius: 6, reading.isUncertain || reading.isOpen ? .openPoint(1) : .point(1)))
    }
    if !sides.left.isEmpty {
      picture.add(PlacedText(sides.left, at: Point(left - 9, foot), .end, .value, halo: true))
    }
    picture.add(PlacedText(sides.right, at: Point(right + 11, foot), .start, .value, halo: true))
  }

  /// An arrow to an open side; returns where it ends.
  private func addArrow(from x: Double, by length: Double, at middle: Double, to picture: inout Picture)
    -> Double
  {
    let end = x + length
    let barb = length > 0 ? -7.0 : 7.0
    picture.add(.line(Point(x, middle), Point(end, middle), .init("line slope")))
    picture.add(
      .path(
        [Point(end + barb, middle - 5), Point(end, middle), Point(end + barb, middle + 5)],
        .init("line slope")))
    return end
  }

  private func addReference(
    _ scale: LinearScale, top: Double, bottom: Double, to picture: inout Picture, _ language: Language,
    _ typesetter: Typesetter
  ) {
    guard let reference else { return }
    let x = scale.position(reference.number)
    picture.add(.line(Point(x, top - 4), Point(x, bottom), .target))
    let words = "\(reference.name[language]) \(NumberFormat.text(reference.number, decimals: decimals))"
    let lines = typesetter.lines(words, .label, width: picture.width, atMost: 1)
    let half = (lines.map { TextMetrics.width($0, .label) }.max() ?? 0) / 2
    let place = max(half, min(x, picture.width - half))
    picture.add(PlacedText(lines, at: Point(place, TextStyle.label.ascent), .middle, .label))
  }

  /// Where numbers are so long that no room is left for bars: names and figures in words.
  private func listed(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> Picture {
    var picture = Picture(width: width.pixels)
    for row in rows {
      let texts = [
        (row.name[language], TextStyle.label), (label(row.reading, language, decimals: decimals), .value),
      ]
      for (text, style) in texts {
        let lines = typesetter.lines(text, style, width: width.pixels)
        let placed = PlacedText(lines, at: Point(0, picture.height + style.ascent), .start, style)
        picture.add(placed)
        picture.height = placed.box.bottom
      }
      picture.height += 10
    }
    return picture
  }
}
