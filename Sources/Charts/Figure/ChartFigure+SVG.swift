import Diagnostics

extension ChartFigure {
  /// The chart as a file of its own: finding, subtitle, picture and source on the light theme's page colour,
  /// with its own style, no script and no outside reference.
  public func standaloneSVG(
    _ chart: any Chart, _ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter
  ) -> String {
    let edge = 24.0
    let picture = chart.picture(width, language, typesetter)
    var frame = Picture(width: width.pixels)
    var top = 0.0
    func add(_ text: String, _ style: TextStyle, space: Double) {
      let lines = typesetter.lines(text, style, width: frame.width)
      let placed = PlacedText(lines, at: Point(0, top + style.ascent), .start, style)
      frame.add(placed)
      top = placed.box.bottom + space
    }
    add(heading[language], .heading, space: 2)
    add(subtitle[language], .note, space: 18)
    let pictureTop = top
    top += picture.height + 18
    for note in notes { add(note[language], .note, space: 6) }
    if let source {
      let separator = language == .thai ? " " : ": "
      let date = asOf.map { " · \(ChartWords.asOf[language]) \($0.long(language))" } ?? ""
      add(ChartWords.source[language] + separator + source[language] + date, .note, space: 0)
    }
    let size = (width: frame.width + 2 * edge, height: (top + 2 * edge).rounded(.up))
    let hatch = elementID + "-hatch"
    var markup = Markup()
    let attributes = [
      Attribute("xmlns", "http://www.w3.org/2000/svg"), Attribute("xml:lang", language.tag),
      Attribute("class", "chart-svg"), Attribute("role", "img"),
      Attribute("aria-labelledby", elementID + "-title " + elementID + "-desc"),
      Attribute("width", size.width), Attribute("height", size.height),
      Attribute("viewBox", "0 0 \(coordinate(size.width)) \(coordinate(size.height))"),
    ]
    markup.element("svg", attributes) { markup in
      markup.element(
        "title", [Attribute("id", elementID + "-title")], "\(heading[language]) (\(chart.name(language)))")
      markup.element("desc", [Attribute("id", elementID + "-desc")], chart.summary(language))
      markup.element("style", [], PictureStyle.standalone)
      if picture.isHatched { Picture.drawHatch(hatch, into: &markup) }
      markup.shape(
        "rect",
        [Attribute("class", "page"), Attribute("width", size.width), Attribute("height", size.height)])
      markup.element("g", [Attribute("transform", "translate(\(coordinate(edge)) \(coordinate(edge)))")]) {
        markup in
        frame.draw(into: &markup, hatch: hatch)
        markup.element("g", [Attribute("transform", "translate(0 \(coordinate(pictureTop)))")]) { markup in
          picture.draw(into: &markup, hatch: hatch)
        }
      }
    }
    return markup.text + "\n"
  }
}
