import Diagnostics
import ThaiText

/// A result against its target: did we reach it?
///
/// The bar is the result, the upright line the target. A target without a result yet is a line over an empty
/// track, and says so. After Few's *Bullet Graph Design Specification*, with the numbers printed beside their
/// marks.
public struct BulletChart: Chart {
  /// Which chart it is.
  public static let kind = ChartKind.bullet

  /// A grey stretch behind the bar, up to a number.
  public struct Band: Sendable, Hashable {
    /// Where it ends; nil for the end of the axis.
    public var end: FixedDecimal?
    /// Such as พอใช้.
    public var name: Bilingual

    /// A stretch up to a number.
    public init(upTo end: FixedDecimal?, _ name: Bilingual) { (self.end, self.name) = (end, name) }
  }

  /// What is counted.
  public let measure: Measure
  /// What the target is for, such as ปีงบประมาณ 2569.
  public let period: Bilingual
  /// What the result is for, where that is not the whole of the period, such as ถึงไตรมาส 2.
  public let resultPeriod: Bilingual?
  /// The promise; nil when there is none.
  public let target: FixedDecimal?
  /// What came of it.
  public let result: Reading
  /// Whether the target is a floor or a ceiling.
  public let direction: Direction
  /// From the left, at most three.
  public let bands: [Band]

  private static let track = 28.0
  private static let bar = 12.0

  /// Throws when there is neither target nor result, or when bands are too many or out of order.
  public init(
    measure: Measure, period: Bilingual, target: FixedDecimal?, result: Reading,
    resultPeriod: Bilingual? = nil,
    direction: Direction = .higherIsBetter, bands: [Band] = []
  ) throws(Misreading) {
    (self.measure, self.period, self.target, self.result) = (measure, period, target, result)
    (self.resultPeriod, self.direction, self.bands) = (resultPeriod, direction, bands)
    guard target != nil || result.low != nil else {
      throw .misfit(
        thai: "แผนภูมิเป้าหมายต้องมีเป้าหมายหรือผลอย่างน้อยหนึ่งค่า",
        english: "A bullet chart needs a target or a result.")
    }
    try checkLength(numbers)
    let ends = bands.compactMap(\.end)
    let isOrdered =
      zip(ends, ends.dropFirst()).allSatisfy { $0 < $1 } && !bands.dropLast().contains { $0.end == nil }
    guard bands.count <= 3, isOrdered else {
      throw .misfit(
        thai: "แถบพื้นหลังมีได้ไม่เกินสามแถบ และต้องเรียงจากน้อยไปมาก",
        english: "A bullet chart has at most three bands, in ascending order.",
        hint: Bilingual(thai: "รวมหรือเรียงแถบใหม่", english: "Join the bands, or put them in order."))
    }
  }

  private var numbers: [FixedDecimal] { [target, result.low, result.high].compactMap { $0 } }

  private var comparison: Comparison {
    Comparison(measure: measure, direction: direction, decimals: commonDecimals(numbers))
  }

  // MARK: Picture

  /// The picture: two labels over a track with its numbers below.
  public func picture(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> Picture {
    var picture = Picture(width: width.pixels)
    let domain = Picture.fittingDomain(across: width.pixels) { count in
      AxisExtent.full.domain(numbers + bands.compactMap(\.end), measure, count: count)
    }
    let scale = LinearScale(domain.range, from: 0, to: width.pixels)
    let top = addLabels(to: &picture, scale, language, typesetter)
    addTrack(to: &picture, scale, top: top)
    addResult(to: &picture, scale, top: top, language)
    let foot = top + Self.track + 6 + TextStyle.note.ascent
    picture.addTicks(domain.ticks.values, scale, foot: foot)
    picture.height = addBandNames(to: &picture, scale, foot: foot + TextStyle.note.lineHeight, language)
    return picture
  }

  /// Result and target over their marks, in one row where both have room, else in two; returns where the
  /// track begins.
  private func addLabels(
    to picture: inout Picture, _ scale: LinearScale, _ language: Language, _ typesetter: Typesetter
  ) -> Double {
    var labels: [(text: [String], style: TextStyle, place: Double)] = []
    func add(_ text: String, _ style: TextStyle, at number: FixedDecimal) {
      labels.append((typesetter.lines(text, style, width: picture.width), style, scale.position(number)))
    }
    if let high = result.high {
      let number = Charts.label(result, language, decimals: comparison.decimals)
      add("\(ChartWords.result[language]) \(number)", .value, at: high)
    }
    if let target { add(comparison.label(target, language), .label, at: target) }
    let widths = labels.map { label in label.text.map { TextMetrics.width($0, label.style) }.max() ?? 0 }
    let gap = 16.0
    let rows =
      widths.reduce(0, +) + gap <= picture.width ? [Array(labels.indices)] : labels.indices.map { [$0] }
    var foot = TextStyle.label.ascent
    for row in rows {
      let wishes = row.map {
        LabelSpread.Label(wanted: labels[$0].place, length: widths[$0], isHighlighted: true)
      }
      for (index, middle) in zip(row, LabelSpread.places(wishes, within: 0...picture.width, gap: gap)) {
        guard let middle else { continue }
        picture.add(PlacedText(labels[index].text, at: Point(middle, foot), .middle, labels[index].style))
      }
      foot += TextStyle.label.lineHeight * Double(row.map { labels[$0].text.count }.max() ?? 1)
    }
    return foot - TextStyle.label.lineHeight + TextStyle.label.descent + 6
  }

  private func addTrack(to picture: inout Picture, _ scale: LinearScale, top: Double) {
    guard !bands.isEmpty else {
      picture.add(.box(Box(from: scale.start, to: scale.end, y: top, height: Self.track), .track))
      return
    }
    let classes: [MarkClass] = [.init("band-1"), .init("band-2"), .init("band-3")]
    var start = scale.start
    for (band, markClass) in zip(bands, classes) {
      let end = band.end.map(scale.position) ?? scale.end
      picture.add(.box(Box(from: start, to: end, y: top, height: Self.track), markClass))
      start = end
    }
  }

  private func addResult(to picture: inout Picture, _ scale: LinearScale, top: Double, _ language: Language) {
    let zero = scale.position(.zero)
    let y = top + (Self.track - Self.bar) / 2
    if let low = result.low, let high = result.high {
      let (one, other) = (scale.position(low), scale.position(high))
      let near = low.isNegative && high.isNegative ? other : low.isNegative ? zero : one
      let plain: MarkClass = result.isUncertain ? .estimate : .bar
      picture.add(.box(Box(from: zero, to: near, y: y, height: Self.bar), plain))
      if low != high { picture.add(.box(Box(from: one, to: other, y: y, height: Self.bar), .estimate)) }
    }
    picture.add(.line(Point(zero, top), Point(zero, top + Self.track), .axis))
    guard let target else { return }
    let place = scale.position(target)
    let inside = max(1.5, min(place, picture.width - 1.5))
    let (above, below) = (Point(inside, top - 4), Point(inside, top + Self.track + 4))
    picture.add(.line(above, below, .init("edge")))
    picture.add(.line(above, below, .target))
    if let flag = result.flag, result.low == nil {
      let foot = top + Self.track / 2 + TextStyle.note.size * 0.34
      let length = TextMetrics.width(flag[language], .note)
      let left = place > 10 + length + 8 || place < 0 ? 10 : place + 12
      picture.add(PlacedText(flag[language], at: Point(left, foot), .start, .note))
    }
  }

  /// The names of the bands under the numbers, if each has room under its band; returns the picture's height.
  private func addBandNames(
    to picture: inout Picture, _ scale: LinearScale, foot: Double, _ language: Language
  ) -> Double {
    var start = scale.start
    var texts: [PlacedText] = []
    for band in bands {
      let end = band.end.map(scale.position) ?? scale.end
      let text = PlacedText(band.name[language], at: Point((start + end) / 2, foot), .middle, .note)
      guard text.box.width <= abs(end - start) else {
        texts = []
        break
      }
      texts.append(text)
      start = end
    }
    for text in texts { picture.add(text) }
    return (texts.isEmpty ? foot - TextStyle.note.lineHeight : foot) + TextStyle.note.descent
  }

  // MARK: Words

  /// The kind of chart, what it counts and when.
  public func name(_ language: Language) -> String {
    language == .thai
      ? "แผนภูมิผลเทียบเป้าหมาย: \(measure.name.thai) \(period.thai)"
      : "Result against target: \(measure.name.english), \(period.english)"
  }

  /// What the figures say.
  public func summary(_ language: Language) -> String {
    let target = target.map { comparison.target($0, language) }
    let when = (resultPeriod ?? period)[language]
    guard result.low != nil else {
      let flag = result.flag?[language] ?? ""
      return language == .thai
        ? "\(period.thai) มี\(target ?? "") \(flag)"
        : capitalised("\(period.english): \(target ?? ""), \(flag).", .english)
    }
    let quantity = measure.text(result, language, decimals: comparison.decimals)
    let flag = result.flag.map { " (\($0[language]))" } ?? ""
    let distance = self.target.flatMap { comparison.distance(result, from: $0, language) }
    switch language {
    case .thai:
      let rest = [target, distance].compactMap { $0 }.joined(separator: " ")
      return "\(when) \(comparison.joined("ผลอยู่ที่", quantity))\(flag) \(rest.isEmpty ? "ไม่ได้ตั้งเป้าหมาย" : rest)"
    case .english:
      let rest = target.map { " against \($0)" } ?? "; no target was set"
      return capitalised("\(when): \(quantity)\(flag)\(rest)\(distance.map { ", \($0)" } ?? "").", .english)
    }
  }

  /// The figures as they are drawn.
  public func table(_ language: Language) -> DataTable {
    let decimals = comparison.decimals
    let lower = Bilingual(thai: "ยิ่งน้อยยิ่งดี", english: "lower is better")
    let notes = [direction == .lowerIsBetter ? lower[language] : "", note(result, language)]
    let name = resultPeriod.map { "\(period[language]) (\($0[language]))" } ?? period[language]
    return DataTable(
      of: measure, nil, language,
      columns: [
        .init(ChartWords.period[language]), .init(ChartWords.result[language], isNumeric: true),
        .init(ChartWords.target[language], isNumeric: true), .init(ChartWords.note[language]),
      ],
      rows: [
        [
          .init(name), .init(result, language, decimals: decimals), .init(target, decimals: decimals),
          .init(notes.filter { !$0.isEmpty }.joined(separator: ", ")),
        ]
      ])
  }
}
