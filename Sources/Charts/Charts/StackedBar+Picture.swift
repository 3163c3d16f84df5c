import Diagnostics
import ThaiText

extension StackedBar {
  private static let barHeight = 40.0

  /// The picture: the whole, the bar, and the label of each part under it.
  public func picture(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> Picture {
    var picture = Picture(width: width.pixels)
    var top = 0.0
    if saysWhole { top = addWhole(to: &picture, language, typesetter) }
    let edges = edges(width.pixels)
    addBar(to: &picture, edges, top: top)
    let bottom = top + Self.barHeight
    if let labels = labels(width, edges, under: bottom, language, typesetter) {
      for label in labels {
        if let part = label.connectedWith {
          picture.add(
            .line(Point(part, bottom + 3), Point(label.middle, label.texts[0].box.y - 1), .init("connector")))
        }
        for text in label.texts { picture.add(text) }
      }
      picture.height = labels.compactMap { $0.texts.last?.box.bottom }.max() ?? bottom
    } else {
      picture.height = addList(to: &picture, top: bottom + 16, language, typesetter)
    }
    if isIncomplete {
      let note =
        language == .thai
        ? "ส่วนที่เหลือของร้อยละ 100 ไม่มีในข้อมูล" : "The rest of the 100 percent is not in the data"
      picture.addNote(note, typesetter)
    }
    return picture
  }

  /// The whole in words over a bracket as long as all parts; returns where the bar begins.
  private func addWhole(to picture: inout Picture, _ language: Language, _ typesetter: Typesetter) -> Double {
    let number = label(whole, language, decimals: decimals)
    let words = language == .thai ? joined("รวม", number) : "Total " + number
    let lines = typesetter.lines(words, .value, width: picture.width)
    let text = PlacedText(lines, at: Point(0, TextStyle.value.ascent), .start, .value)
    picture.add(text)
    let (y, end) = (text.box.bottom + 4, edges(picture.width).last ?? picture.width)
    picture.add(
      .path(
        [Point(0.5, y + 5), Point(0.5, y), Point(end - 0.5, y), Point(end - 0.5, y + 5)], .init("connector")))
    return y + 9
  }

  /// Where the parts begin, and where the last one ends.
  private func edges(_ width: Double) -> [Double] {
    let whole = isIncomplete ? FixedDecimal(100) : sum
    let scale = LinearScale(Domain(exactly: [.zero, whole]).range, from: 0, to: width)
    var before = FixedDecimal.zero
    return [0]
      + parts.map { part in
        before = before + (part.reading.number ?? .zero)
        return scale.position(before)
      }
  }

  private func addBar(to picture: inout Picture, _ edges: [Double], top: Double) {
    if isIncomplete {
      picture.add(.box(Box(from: 0, to: picture.width, y: top, height: Self.barHeight), .track))
    }
    for (index, (from, to)) in zip(edges, edges.dropFirst()).enumerated() where to > from {
      picture.add(part: index, in: Box(from: from, to: to, y: top, height: Self.barHeight), look(index))
    }
    // A line in the colour of the page parts two neighbours; it lies in the wider one of the two.
    for index in parts.indices.dropFirst() {
      let (before, after) = (edges[index] - edges[index - 1], edges[index + 1] - edges[index])
      guard before > 0, after > 0, max(before, after) >= 4 else { continue }
      let place = edges[index] + (before < 4 ? 1 : after < 4 ? -1 : 0)
      picture.add(.line(Point(place, top), Point(place, top + Self.barHeight), .parting))
    }
  }

  // MARK: Labels

  /// The lines of a part's label.
  private struct PartLabel {
    var texts: [PlacedText]
    var middle: Double
    /// The middle of its part, where the label could not stand right under it.
    var connectedWith: Double?
  }

  /// Labels under their parts, moved apart where they would touch and then joined with their parts by lines;
  /// nil where not all have room. In a narrow picture all stand right under their parts, or none does.
  private func labels(
    _ width: LayoutWidth, _ edges: [Double], under bottom: Double, _ language: Language,
    _ typesetter: Typesetter
  ) -> [PartLabel]? {
    let spans = zip(edges, edges.dropFirst()).map { (from: $0, to: $1) }
    let lines = zip(parts, spans).map { part, span -> [(text: String, style: TextStyle)] in
      let (number, share) = (label(part.reading, language, decimals: decimals), shareText(part, language))
      let name = part.name[language]
      let fixed = [TextMetrics.width(number, .value), share.map { TextMetrics.width($0, .note) } ?? 0]
      let least = [span.to - span.from - 8, typesetter.leastWidth(name, .label), width == .wide ? 120 : 0]
      let room = (fixed + least).max() ?? 0
      return [(number, .value)] + typesetter.lines(name, .label, width: room).map { ($0, .label) }
        + (share.map { [($0, .note)] } ?? [])
    }
    let lengths = lines.map { $0.map { TextMetrics.width($0.text, $0.style) }.max() ?? 0 }
    let isCrowded = zip(lengths, spans).contains { $0 > $1.to - $1.from - 8 }
    guard lines.allSatisfy({ $0.count <= 6 }), width == .wide || !isCrowded else { return nil }
    let wishes = zip(lengths, spans).map { length, span in
      LabelSpread.Label(wanted: (span.from + span.to) / 2, length: length)
    }
    let places = LabelSpread.places(wishes, within: 0...width.pixels, gap: 18).compactMap { $0 }
    guard places.count == parts.count else { return nil }
    let joints = zip(zip(places, lengths), spans).map { label, span -> Double? in
      let isUnder = label.0 - label.1 / 2 >= span.from - 6 && label.0 + label.1 / 2 <= span.to + 6
      return isUnder ? nil : (span.from + span.to) / 2
    }
    // A line that runs far across needs height to be followed.
    let across = zip(joints, places).map { joint, place in joint.map { abs($0 - place) } ?? 0 }.max() ?? 0
    let top = bottom + (joints.contains { $0 != nil } ? min(36, max(16, across / 5)) : 6)
    return zip(lines, zip(places, joints)).map { lines, place in
      let texts = lines.enumerated().map { index, line in
        let foot = top + line.style.ascent + line.style.lineHeight * Double(index)
        return PlacedText(line.text, at: Point(place.0, foot), .middle, line.style)
      }
      return PartLabel(texts: texts, middle: place.0, connectedWith: place.1)
    }
  }

  /// The parts as rows under the bar, each with a sample of its pattern; returns where they end. Numbers and
  /// shares stand in columns at the right where they leave room for the names, else under them.
  private func addList(
    to picture: inout Picture, top: Double, _ language: Language, _ typesetter: Typesetter
  ) -> Double {
    let (sample, left, gap, style) = (24.0, 34.0, 14.0, TextStyle.label)
    let numbers = parts.map { label($0.reading, language, decimals: decimals) }
    let shares = parts.map { shareText($0, language) }
    let numberWidth = numbers.map { TextMetrics.width($0, .value) }.max() ?? 0
    let shareWidth = shares.map { $0.map { TextMetrics.width($0, .note) + gap } ?? 0 }.max() ?? 0
    let room = picture.width - left - gap - numberWidth - shareWidth
    let least = parts.map { typesetter.leastWidth($0.name[language], style) }.max() ?? 0
    let isTable = room >= max(least, 110)
    var y = top
    for (index, part) in parts.enumerated() {
      let box = Box(x: 0, y: y + style.ascent - style.size * 0.34 - 9, width: sample, height: 18)
      picture.add(part: index, in: box, look(index))
      func add(_ text: String, _ style: TextStyle, from x: Double, to end: Double) -> PlacedText {
        let lines = typesetter.lines(text, style, width: end - x)
        let placed = PlacedText(lines, at: Point(x, y + style.ascent), .start, style)
        picture.add(placed)
        return placed
      }
      func addAtRight(_ text: String, _ style: TextStyle, _ end: Double) {
        picture.add(PlacedText(text, at: Point(end, y + style.ascent), .end, style))
      }
      if isTable {
        addAtRight(numbers[index], .value, picture.width - shareWidth)
        if let share = shares[index] { addAtRight(share, .note, picture.width) }
        let name = add(part.name[language], style, from: left, to: left + room)
        y += style.lineHeight * Double(name.lines.count) + 6
      } else {
        let name = add(part.name[language], style, from: left, to: picture.width)
        y += style.lineHeight * Double(name.lines.count)
        let number = add(numbers[index], .value, from: left, to: picture.width)
        y += style.lineHeight * Double(number.lines.count)
        if let share = shares[index] {
          let line = add(share, .note, from: left, to: picture.width)
          y += style.lineHeight * Double(line.lines.count)
        }
        y += 8
      }
    }
    return picture.texts.map(\.box.bottom).max() ?? top
  }

  /// How the part of an index looks.
  private func look(_ index: Int) -> Picture.PartLook {
    if parts[index].reading.isUncertain { return .hatched }
    return Picture.PartLook.plain[index % Picture.PartLook.plain.count]
  }
}

extension Picture {
  /// The patterns of parts: in one ink each differs from the one beside it.
  enum PartLook {
    case solid, striped, quiet, dotted, open, barred
    /// Only for numbers that are not final.
    case hatched

    static let plain: [PartLook] = [.solid, .striped, .quiet, .dotted, .open, .barred]
  }

  /// Adds a part of a whole.
  mutating func add(part: Int, in box: Box, _ look: PartLook) {
    switch look {
    case .solid: return add(.box(box, .bar))
    case .quiet: return add(.box(box, .quietBar))
    default: break
    }
    add(outline: box, look == .hatched ? .estimate : .hollow(1))
    let inner = Box(x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2)
    guard inner.width >= 6 else { return }
    let (from, to) = (inner.x + 3, inner.right - 3)
    switch look {
    case .striped:
      for y in stride(from: inner.y + 5, to: inner.bottom - 2, by: 6) {
        add(.line(Point(from - 3, y), Point(to + 3, y), .stripe))
      }
    case .dotted:
      for y in stride(from: inner.y + 5, to: inner.bottom - 3, by: 7) {
        add(.line(Point(from, y), Point(to, y), .dots))
      }
    case .barred:
      for x in stride(from: inner.x + 5, to: inner.right - 2, by: 6) {
        add(.line(Point(x, inner.y), Point(x, inner.bottom), .stripe))
      }
    default: break
    }
  }
}

extension MarkClass {
  /// A line of the pattern of a part.
  static let stripe = MarkClass("stripe")
  /// A row of dots of the pattern of a part.
  static let dots = MarkClass("dots")
  /// Parts two neighbours; in the colour of the page.
  static let parting = MarkClass("parting")
}
