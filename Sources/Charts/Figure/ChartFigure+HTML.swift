import Diagnostics
import ThaiText

extension ChartFigure {
  /// The figure: heading, picture or list, what the figures say, their table, and where they come from.
  ///
  /// A picture stands in two layouts, of which the style sheet shows the one that fits. The wide one stands
  /// `hidden`, so that without a style sheet nothing is shown or read twice.
  public func html(_ chart: any Chart, _ language: Language, _ typesetter: Typesetter) -> String {
    var markup = Markup()
    let headingID = elementID + "-heading"
    let attributes = [
      Attribute("class", "chart"), Attribute("id", elementID), Attribute("aria-labelledby", headingID),
    ]
    markup.element("figure", attributes) { markup in
      markup.element(headingElement(headingLevel), [Attribute("id", headingID)], heading[language])
      markup.element("p", [Attribute("class", "chart-subtitle")], subtitle[language])
      if let list = chart as? any ListChart {
        list.write(into: &markup, language)
      } else {
        writePictures(chart, language, typesetter, into: &markup)
      }
      let summary = [Attribute("id", elementID + "-summary"), Attribute("class", "chart-summary")]
      markup.element("p", summary, chart.summary(language))
      writeNotes(language, into: &markup)
      // A list is its own table.
      if !(chart is any ListChart) {
        markup.element("details") { markup in
          markup.element("summary", [], ChartWords.data[language])
          markup.element("div", [Attribute("class", "chart-table")]) {
            chart.table(language).write(into: &$0)
          }
        }
      }
      writeCaption(language, into: &markup)
    }
    return markup.text
  }

  private func writePictures(
    _ chart: any Chart, _ language: Language, _ typesetter: Typesetter, into markup: inout Markup
  ) {
    markup.element("div", [Attribute("class", "chart-picture")]) { markup in
      for width in LayoutWidth.allCases {
        let hidden: [Attribute] = width == .wide ? [.flag("hidden")] : []
        markup.element("div", [Attribute("class", "chart-\(width.rawValue)")] + hidden) { markup in
          let picture = chart.picture(width, language, typesetter)
          let id = width == .narrow ? elementID : elementID + "-wide"
          draw(picture, name: chart.name(language), id: id, into: &markup)
        }
      }
    }
  }

  private func draw(_ picture: Picture, name: String, id: String, into markup: inout Markup) {
    let titleID = id + "-title"
    let attributes = [
      Attribute("class", "chart-svg"), Attribute("role", "img"), Attribute("aria-labelledby", titleID),
      Attribute("viewBox", "0 0 \(coordinate(picture.width)) \(coordinate(picture.height))"),
      Attribute("focusable", "false"),
    ]
    markup.element("svg", attributes) { markup in
      markup.element("title", [Attribute("id", titleID)], name)
      if picture.isHatched { Picture.drawHatch(id + "-hatch", into: &markup) }
      markup.element("g", [Attribute("aria-hidden", "true")]) { markup in
        picture.draw(into: &markup, hatch: id + "-hatch")
      }
    }
  }

  private func writeNotes(_ language: Language, into markup: inout Markup) {
    guard !notes.isEmpty else { return }
    markup.element("ul", [Attribute("class", "chart-notes"), .listRole]) { markup in
      for note in notes { markup.element("li", [], note[language]) }
    }
  }

  private func writeCaption(_ language: Language, into markup: inout Markup) {
    guard source != nil || asOf != nil || !downloads.isEmpty else { return }
    markup.element("figcaption") { markup in
      var isFirst = true
      func separate(_ markup: inout Markup) {
        if !isFirst { markup.write(" · ") }
        isFirst = false
      }
      if let source {
        separate(&markup)
        markup.write(ChartWords.source[language] + (language == .thai ? " " : ": "))
        if let sourceAddress {
          markup.element("a", [.href(sourceAddress)], source[language])
        } else {
          markup.write(source[language])
        }
      }
      if let asOf {
        separate(&markup)
        markup.write(ChartWords.asOf[language] + " " + asOf.long(language))
      }
      for download in downloads {
        separate(&markup)
        markup.element("a", [.href(download.address)], download.name[language])
      }
    }
  }
}

/// The element of a heading of a level, from 1 to 6.
func headingElement(_ level: Int) -> StaticString {
  switch level {
  case ...1: "h1"
  case 2: "h2"
  case 3: "h3"
  case 4: "h4"
  case 5: "h5"
  default: "h6"
  }
}
