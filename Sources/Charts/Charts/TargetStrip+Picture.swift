import Diagnostics
import ThaiText

extension TargetStrip {
  private static let side = 44.0

  /// The picture: under each group's name its marks, then the key.
  public func picture(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> Picture {
    var picture = Picture(width: width.pixels)
    var top = 0.0
    for group in groups where !group.marks.isEmpty {
      let lines = typesetter.lines(group.name[language], .value, width: width.pixels)
      let text = PlacedText(lines, at: Point(0, top + TextStyle.value.ascent), .start, .value)
      picture.add(text)
      top = addMarks(group.marks, to: &picture, top: text.box.bottom + 6) + 14
    }
    for status in statuses {
      add(status.look, Box(x: 1, y: top + 1, width: 20, height: 20), to: &picture)
      let lines = typesetter.lines(status.name[language], .note, width: width.pixels - 30)
      let text = PlacedText(lines, at: Point(30, top + TextStyle.note.ascent), .start, .note)
      picture.add(text)
      top = max(text.box.bottom, top + 22) + 4
    }
    picture.height = top
    return picture
  }

  /// The marks in rows as wide as the picture; returns where they end.
  private func addMarks(_ marks: [Mark], to picture: inout Picture, top: Double) -> Double {
    var (x, y) = (0.0, top)
    for mark in marks {
      if x + Self.side > picture.width { (x, y) = (0, y + Self.side + 6) }
      let inset = mark.isPart ? 5.0 : 1.0
      let box = Box(x: x + inset, y: y + inset, width: Self.side - 2 * inset, height: Self.side - 2 * inset)
      add(mark.status.look, box, to: &picture)
      let style: TextStyle = mark.status.look == .solid ? .inverse : .label
      let text = PlacedText(
        mark.label, at: Point(x + Self.side / 2, y + Self.side / 2 + style.size * 0.34), .middle, style,
        halo: mark.status.look == .hatched)
      if text.box.width <= Self.side + 4 { picture.add(text) }
      x += Self.side + 6
    }
    return y + Self.side
  }

  /// A mark of a state, told from the others by shape and filling.
  private func add(_ look: Look, _ box: Box, to picture: inout Picture) {
    switch look {
    case .dashed: picture.add(.box(box, .init("place unknown")))
    case .outlined: picture.add(.box(box, .hollow(1)))
    case .round:
      let middle = Point(box.x + box.width / 2, box.y + box.height / 2)
      picture.add(.dot(middle, radius: box.width / 2 - 1, .init("state-round")))
    case .hatched: picture.add(.box(box, .estimate))
    case .solid: picture.add(.box(box, .bar))
    case .cornered:
      picture.add(.box(box, .hollow(3)))
      let corner = box.width * 0.36
      picture.add(
        .area(
          [Point(box.right - corner, box.y), Point(box.right, box.y), Point(box.right, box.y + corner)],
          .init("state-corner")))
    }
  }
}
