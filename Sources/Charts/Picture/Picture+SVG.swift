extension Picture {
  /// Whether any mark is hatched, so that the drawing needs the pattern.
  var isHatched: Bool { marks.contains { $0.markClass == .estimate } }

  /// Draws the marks and texts.
  ///
  /// - Parameters:
  ///   - hatch: the id of the pattern for ``MarkClass/estimate``.
  func draw(into markup: inout Markup, hatch: String) {
    for mark in marks { draw(mark, into: &markup, hatch: hatch) }
    for text in texts { draw(text, into: &markup) }
  }

  /// The pattern of estimated bars; its colours come from classes too.
  static func drawHatch(_ id: String, into markup: inout Markup) {
    markup.element(
      "pattern",
      [
        Attribute("id", id), Attribute("width", 6), Attribute("height", 6),
        Attribute("patternUnits", "userSpaceOnUse"), Attribute("patternTransform", "rotate(45)"),
      ]
    ) {
      $0.shape("path", [Attribute("class", "page"), Attribute("d", "M0 0H6V6H0Z")])
      $0.shape("path", [Attribute("class", "hatch"), Attribute("d", "M1.5 0V6")])
    }
  }

  private func draw(_ mark: Mark, into markup: inout Markup, hatch: String) {
    let name = Attribute("class", mark.markClass.name)
    switch mark {
    case .box(let box, let markClass):
      var attributes = [
        name, Attribute("x", box.x), Attribute("y", box.y), Attribute("width", box.width),
        Attribute("height", box.height),
      ]
      if markClass == .estimate { attributes.append(Attribute("fill", "url(#\(hatch))")) }
      markup.shape("rect", attributes)
    case .line(let start, let end, _):
      markup.shape("path", [name, Attribute("d", Picture.path([start, end]))])
    case .path(let points, _):
      markup.shape("path", [name, Attribute("fill", "none"), Attribute("d", Picture.path(points))])
    case .area(let points, _):
      markup.shape("path", [name, Attribute("d", Picture.path(points) + "Z")])
    case .dot(let middle, let radius, _):
      markup.shape(
        "circle", [name, Attribute("cx", middle.x), Attribute("cy", middle.y), Attribute("r", radius)])
    }
  }

  private func draw(_ text: PlacedText, into markup: inout Markup) {
    var attributes = [
      Attribute("class", text.hasHalo ? text.style.rawValue + " halo" : text.style.rawValue),
      Attribute("x", text.origin.x), Attribute("y", text.origin.y),
    ]
    if text.anchor != .start { attributes.append(Attribute("text-anchor", text.anchor.rawValue)) }
    guard text.lines.count > 1 else { return markup.element("text", attributes, text.lines.first ?? "") }
    markup.element("text", attributes) { markup in
      for (index, line) in text.lines.enumerated() {
        let place =
          index == 0 ? [] : [Attribute("x", text.origin.x), Attribute("dy", text.style.lineHeight)]
        markup.element("tspan", place, line)
      }
    }
  }

  /// The commands of a path through points: level and upright stretches in their short form.
  private static func path(_ points: [Point]) -> String {
    var commands = ""
    var pen: (x: String, y: String)?
    for point in points {
      let (x, y) = (coordinate(point.x), coordinate(point.y))
      switch pen {
      case nil: commands += "M\(x) \(y)"
      case (x, y)?: break
      case (x, _)?: commands += "V\(y)"
      case (_, y)?: commands += "H\(x)"
      case _?: commands += "L\(x) \(y)"
      }
      pen = (x, y)
    }
    return commands
  }
}
