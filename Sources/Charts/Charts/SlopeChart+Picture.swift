import Diagnostics
import ThaiText

extension SlopeChart {
  /// The measures of a layout.
  private struct Plan {
    var left: Double
    var right: Double
    var top: Double
    var height: Double
    var scale: LinearScale
    /// The lines of the label at the end of each line.
    var ends: [[String]]
  }

  /// The picture: two uprights with the names of their moments, and a labelled line for each thing.
  public func picture(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> Picture {
    var picture = Picture(width: width.pixels)
    let numbers = shown.flatMap { [$0.before.number, $0.after.number].compactMap { $0 } }
    let domain = extent.domain(numbers, measure, count: 5)
    let plan = plan(domain, width, language, typesetter)
    addMoments(to: &picture, plan, language, typesetter)
    for (index, line) in shown.enumerated() { addLine(line, index, plan, to: &picture) }
    addStarts(to: &picture, plan, language)
    addEnds(to: &picture, plan)
    picture.height = plan.top + plan.height + 12
    picture.addNote(extent.note(domain, measure, language), typesetter)
    picture.addNote(incomplete(language), typesetter)
    return picture
  }

  private func plan(
    _ domain: Domain, _ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter
  ) -> Plan {
    let starts = shown.map { label($0.before, language, decimals: decimals) }
    let left = (starts.map { TextMetrics.width($0, .value) }.max() ?? 0).rounded(.up) + 12
    let room = width == .narrow ? 128.0 : 260.0
    let ends = shown.map { line -> [String] in
      let number = label(line.after, language, decimals: decimals)
      guard shown.count > 1 else { return typesetter.lines(number, .value, width: room, atMost: 2) }
      let both = number + " " + line.name[language]
      if TextMetrics.width(both, .value) <= room { return [both] }
      return typesetter.lines(number, .value, width: room, atMost: 2)
        + typesetter.lines(line.name[language], .value, width: room, atMost: 2)
    }
    let margin = (ends.joined().map { TextMetrics.width($0, .value) }.max() ?? 0).rounded(.up) + 22
    let needed = ends.reduce(0) { $0 + Self.height($1) + 6 }
    let height = max(width == .narrow ? 170 : 210, needed)
    let names = moments.map { typesetter.lines($0[language], .note, width: width.pixels * 0.46) }
    let top = 24 + TextStyle.note.lineHeight * Double(names.map(\.count).max() ?? 1)
    return Plan(
      left: left, right: width.pixels - margin, top: top, height: height,
      scale: LinearScale(domain.range, from: top + height, to: top), ends: ends)
  }

  private static func height(_ lines: [String]) -> Double {
    TextStyle.value.ascent + TextStyle.value.descent + TextStyle.value.lineHeight * Double(lines.count - 1)
  }

  /// The uprights, with the names of the moments over them.
  private func addMoments(
    to picture: inout Picture, _ plan: Plan, _ language: Language, _ typesetter: Typesetter
  ) {
    let halves = [0...picture.width * 0.48, picture.width * 0.52...picture.width]
    for (index, (x, ends)) in zip([plan.left, plan.right], halves).enumerated() {
      let lines = typesetter.lines(moments[index][language], .note, width: picture.width * 0.46)
      let half = (lines.map { TextMetrics.width($0, .note) }.max() ?? 0) / 2
      let place = max(ends.lowerBound + half, min(x, ends.upperBound - half))
      let foot = plan.top - 20 - TextStyle.note.lineHeight * Double(lines.count - 1)
      picture.add(PlacedText(lines, at: Point(place, foot), .middle, .note))
      picture.add(.line(Point(x, plan.top - 4), Point(x, plan.top + plan.height), .axis))
    }
  }

  private func points(_ line: Line, _ plan: Plan) -> (Point, Point) {
    (
      Point(plan.left, plan.scale.position(line.before.number ?? .zero)),
      Point(plan.right, plan.scale.position(line.after.number ?? .zero))
    )
  }

  private func addLine(_ line: Line, _ index: Int, _ plan: Plan, to picture: inout Picture) {
    let (start, end) = points(line, plan)
    let isQuiet = !line.isHighlighted && shown.contains(where: \.isHighlighted)
    let isUncertain = line.before.isUncertain || line.after.isUncertain
    picture.add(.path([start, end], .slope(isQuiet: isQuiet, isUncertain: isUncertain)))
    for (place, reading) in [(start, line.before), (end, line.after)] {
      picture.add(.dot(place, radius: 5, reading.isUncertain ? .openPoint(1) : .point(1)))
    }
  }

  /// The numbers at the first upright, moved apart where they would touch.
  private func addStarts(to picture: inout Picture, _ plan: Plan, _ language: Language) {
    let line = TextStyle.value.ascent + TextStyle.value.descent
    let wishes = shown.map {
      LabelSpread.Label(wanted: points($0, plan).0.y, length: line, isHighlighted: true)
    }
    let ends = (plan.top - 10)...(plan.top + plan.height + 12)
    for (index, middle) in LabelSpread.places(wishes, within: ends, gap: 0).enumerated() {
      guard let middle else { continue }
      let text = label(shown[index].before, language, decimals: decimals)
      let place = Point(plan.left - 10, middle - line / 2 + TextStyle.value.ascent)
      picture.add(PlacedText(text, at: place, .end, .value))
    }
  }

  /// The numbers and names at the second upright.
  private func addEnds(to picture: inout Picture, _ plan: Plan) {
    let heights = plan.ends.map(Self.height)
    let wishes = shown.indices.map { index in
      // The number stands beside its point, the name below it.
      let first = (TextStyle.value.ascent + TextStyle.value.descent) / 2
      return LabelSpread.Label(
        wanted: points(shown[index], plan).1.y - first + heights[index] / 2, length: heights[index],
        isHighlighted: true)
    }
    let ends = (plan.top - 10)...(plan.top + plan.height + 12)
    for (index, middle) in LabelSpread.places(wishes, within: ends, gap: 2).enumerated() {
      guard let middle else { continue }
      let top = middle - heights[index] / 2
      let number = top + (TextStyle.value.ascent + TextStyle.value.descent) / 2
      let place = points(shown[index], plan).1
      if abs(number - place.y) > 3 {
        picture.add(.line(Point(place.x + 7, place.y), Point(place.x + 18, number), .init("connector")))
      }
      picture.add(
        PlacedText(plan.ends[index], at: Point(plan.right + 22, top + TextStyle.value.ascent), .start, .value)
      )
    }
  }

  /// Which lines are not drawn, and why; nil when all are.
  private func incomplete(_ language: Language) -> String? {
    let left = lines.filter { !$0.isComplete }.map { $0.name[language] }
    guard !left.isEmpty else { return nil }
    return (language == .thai ? "ไม่มีตัวเลขครบสองช่วงเวลา: " : "Without a number at both moments: ")
      + ChartWords.list(left, language)
  }
}

extension MarkClass {
  /// The line of a slope: steps back where others are highlighted, and is dashed where an end is uncertain.
  fileprivate static func slope(isQuiet: Bool, isUncertain: Bool) -> MarkClass {
    switch (isQuiet, isUncertain) {
    case (false, false): MarkClass("line slope")
    case (false, true): MarkClass("line slope ahead")
    case (true, false): MarkClass("line slope faint")
    case (true, true): MarkClass("line slope faint ahead")
    }
  }
}
