/// Where a label of a point stands, when there are several good places.
struct LabelChoice {
  /// The texts that are there already; the label never covers one.
  var texts: [Box]
  /// The lines that it would rather not cross.
  var lines: [[Point]]
  /// The surface that it must not leave.
  var within: Box

  /// The first of the places that covers no text and crosses fewest lines; nil when every one covers a text
  /// or leaves the picture.
  func best(of places: some Sequence<PlacedText>) -> PlacedText? {
    var best: (text: PlacedText, crossings: Int)?
    for place in places where within.contains(place.box) && !texts.contains(where: place.box.overlaps) {
      // Letters that only just miss a line read as if they touched it.
      let box = Box(
        x: place.box.x - 2, y: place.box.y - 2, width: place.box.width + 4, height: place.box.height + 4)
      let crossings = lines.reduce(0) { $0 + LabelChoice.crossings($1, box) }
      if crossings == 0 { return place }
      if crossings < (best?.crossings ?? .max) { best = (place, crossings) }
    }
    return best?.text
  }

  /// Places around a point, the best first: above, right, below, left, then further above and below.
  static func around(
    _ point: Point, _ line: String, _ style: TextStyle, distance: Double
  ) -> some Sequence<PlacedText> {
    let (up, down) = (point.y - distance - style.descent, point.y + distance + style.ascent)
    let middle = point.y + style.size * 0.34
    return stride(from: 0.0, through: 120, by: 12).lazy.flatMap { further in
      let places: [(Double, Double, PlacedText.Anchor)] = [
        (point.x, up - further, .middle), (point.x + distance + 2 + further, middle, .start),
        (point.x, down + further, .middle), (point.x + 4, up - further, .end),
        (point.x + 4, down + further, .end),
        (point.x - 4, up - further, .start), (point.x - 4, down + further, .start),
        (point.x - distance - 2 - further, middle, .end),
      ]
      return places.lazy.map { PlacedText(line, at: Point($0.0, $0.1), $0.2, style, halo: true) }
    }
  }

  /// How many stretches of a line run through a box.
  private static func crossings(_ points: [Point], _ box: Box) -> Int {
    zip(points, points.dropFirst()).filter { crosses($0, $1, box) }.count
  }

  /// Liang and Barsky's clipping: whether any part of the stretch lies inside.
  private static func crosses(_ from: Point, _ to: Point, _ box: Box) -> Bool {
    var (enter, leave) = (0.0, 1.0)
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    for (p, q) in [
      (-dx, from.x - box.x), (dx, box.right - from.x), (-dy, from.y - box.y), (dy, box.bottom - from.y),
    ] {
      if p == 0 {
        if q < 0 { return false }
      } else if p < 0 {
        enter = max(enter, q / p)
      } else {
        leave = min(leave, q / p)
      }
    }
    return enter <= leave
  }
}
