import Diagnostics
import ThaiText

extension Dumbbell {
  /// The picture: the key, then a name, two dots and their numbers for each row, over a level axis.
  public func picture(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> Picture {
    var picture = Picture(width: width.pixels)
    let top = picture.addKey(
      [
        KeyEntry(.dot(.openPoint(1)), moments[0][language]), KeyEntry(.dot(.point(1)), moments[1][language]),
      ], top: 0, typesetter)
    let names = rows.map { $0.name[language] }
    let height = 26.0
    let layout = RowLayout(
      names, markHeights: rows.map { _ in height }, in: width, share: 0.32, top: top + 12, typesetter)
    let sides = rows.map { self.sides($0, language) }
    let numbers = rows.flatMap { [$0.before.number, $0.after.number].compactMap { $0 } }
    // How many ticks fit depends on the stretch, and the stretch on the ends of the axis.
    var domain = extent.domain(numbers, measure, count: width == .narrow ? 3 : 6)
    func stretch() -> ClosedRange<Double>? {
      let unit = LinearScale(domain.range, from: 0, to: 1)
      let labels = zip(rows, sides).map { row, sides in
        let places = [row.before.number, row.after.number].compactMap { $0.map(unit.position) }
        let style: TextStyle = row.change == nil ? .note : .value
        return (
          low: places.min() ?? 0, high: places.max() ?? 0,
          before: sides.left.isEmpty ? 8 : TextMetrics.width(sides.left, .value) + 14,
          after: TextMetrics.width(sides.right, style) + 14
        )
      }
      return layout.stretch(to: width.pixels, labels)
    }
    guard let first = stretch() else { return listed(width, language, typesetter) }
    domain = Picture.fittingDomain(from: first.lowerBound, across: first.upperBound) { count in
      extent.domain(numbers, measure, count: count)
    }
    guard let ends = stretch() else { return listed(width, language, typesetter) }
    let scale = LinearScale(domain.range, from: ends.lowerBound, to: ends.upperBound)
    picture.height = picture.addUprightGrid(domain, scale, top: top + 8, bottom: layout.bottom + 4)
    layout.addNames(to: &picture, halo: true)
    for (index, row) in rows.enumerated() {
      add(row, sides[index], at: layout.middle(index), scale, to: &picture)
    }
    picture.addNote(extent.note(domain, measure, language), typesetter)
    return picture
  }

  /// The numbers at the left and right of the dots: the smaller one stands left. A row without both has its
  /// words at the right.
  private func sides(_ row: Row, _ language: Language) -> (left: String, right: String) {
    let (before, after) = (
      label(row.before, language, decimals: decimals), label(row.after, language, decimals: decimals)
    )
    guard let change = row.change else {
      let words = [(moments[0], row.before, before), (moments[1], row.after, after)].map {
        moment, reading, text in
        reading.number == nil ? "\(moment[language]): \(text)" : text
      }
      if row.before.number == nil, row.after.number == nil {
        return ("", row.before == row.after ? before : words.joined(separator: ", "))
      }
      return ("", words.joined(separator: ", "))
    }
    return change.isNegative ? (after, before) : (before, after)
  }

  private func add(
    _ row: Row, _ sides: (left: String, right: String), at middle: Double, _ scale: LinearScale,
    to picture: inout Picture
  ) {
    let places = [row.before.number, row.after.number].map { $0.map(scale.position) }
    if let start = places[0], let end = places[1], start != end {
      picture.add(.line(Point(start, middle), Point(end, middle), .init("bell")))
    }
    if let place = places[0] { picture.add(.dot(Point(place, middle), radius: 6, .openPoint(1))) }
    // Where both are equal the filled dot stands within the open one.
    if let place = places[1] {
      picture.add(.dot(Point(place, middle), radius: places[0] == place ? 3 : 6, .point(1)))
    }
    let foot = middle + TextStyle.value.size * 0.34
    let known = places.compactMap { $0 }
    if let least = known.min(), !sides.left.isEmpty {
      picture.add(PlacedText(sides.left, at: Point(least - 12, foot), .end, .value, halo: true))
    }
    let right = known.max().map { $0 + 12 } ?? scale.start
    picture.add(
      PlacedText(
        sides.right, at: Point(min(right, picture.width - TextMetrics.width(sides.right, .value)), foot),
        .start,
        row.change == nil ? .note : .value, halo: true))
  }

  /// Where numbers are so long that no room is left for dots: names and numbers in words.
  private func listed(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> Picture {
    var picture = Picture(width: width.pixels)
    for row in rows {
      let texts = [(moments[0], row.before), (moments[1], row.after)].map { moment, reading in
        "\(moment[language]): \(label(reading, language, decimals: decimals))"
      }
      for (text, style) in [(row.name[language], TextStyle.label)] + texts.map({ ($0, TextStyle.value) }) {
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
