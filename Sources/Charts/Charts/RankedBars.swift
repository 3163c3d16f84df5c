import Diagnostics
import ThaiText

/// Places or groups compared: level bars from the longest to the shortest, each with its number at its end.
///
/// Long names are wrapped at words. An estimate is hatched and called one. What has no number stands last and
/// says why.
public struct RankedBars: PictureChart {
  /// Which chart it is.
  public static let kind = ChartKind.rankedBars

  /// A bar.
  public struct Row: Sendable, Hashable {
    /// What it stands for.
    public var name: Bilingual
    /// How long it is.
    public var reading: Reading
    /// Whether it is meant to be seen first; when any is, the others step back.
    public var isHighlighted: Bool

    /// A bar.
    public init(_ name: Bilingual, _ reading: Reading, isHighlighted: Bool = false) {
      (self.name, self.reading, self.isHighlighted) = (name, reading, isHighlighted)
    }
  }

  /// What is counted.
  public let measure: Measure
  /// For when or where, such as ปีงบประมาณ 2569.
  public let period: Bilingual
  /// From the greatest to the smallest; equal ones in the order given.
  public let rows: [Row]
  /// How much of the numbers the bars show; they always begin at zero.
  public let extent: AxisExtent

  private static let limit = 100

  /// Throws when there are fewer than two bars or more than a hundred.
  public init(measure: Measure, period: Bilingual, rows: [Row], extent: AxisExtent = .full) throws(Misreading)
  {
    (self.measure, self.period) = (measure, period)
    self.extent = extent == .fitted ? .fromZero : extent
    guard rows.count >= 2, rows.contains(where: { $0.reading.low != nil }) else {
      throw .misfit(
        thai: "แผนภูมิแท่งต้องมีอย่างน้อยสองรายการ และมีตัวเลขอย่างน้อยหนึ่งรายการ",
        english: "Ranked bars need at least two rows, one of them with a number.")
    }
    guard rows.count <= Self.limit else {
      throw .misfit(
        thai: "แผนภูมิแท่งมีได้ไม่เกิน \(Self.limit) รายการ",
        english: "Ranked bars show at most \(Self.limit) rows.", use: .tileMap)
    }
    try checkLength(rows.flatMap { [$0.reading.low, $0.reading.high].compactMap { $0 } })
    let keyed = rows.enumerated().map {
      (key: Self.key($0.element.reading), index: $0.offset, row: $0.element)
    }
    self.rows = keyed.sorted { one, other in
      switch (one.key, other.key) {
      case (let first?, let second?): first == second ? one.index < other.index : first > second
      case (_?, nil): true
      case (nil, _?): false
      case (nil, nil): one.index < other.index
      }
    }.map(\.row)
  }

  /// Twice the number, or the sum of both ends of a range: by their middles they are ranked.
  private static func key(_ reading: Reading) -> FixedDecimal? {
    guard let low = reading.low, let high = reading.high else { return nil }
    return low + high
  }

  private var numbers: [FixedDecimal] {
    rows.flatMap { [$0.reading.low, $0.reading.high].compactMap { $0 } }
  }

  private var decimals: Int { commonDecimals(numbers) }

  // MARK: Picture

  /// Where a row has its number.
  private enum Arrangement: CaseIterable {
    /// The name beside the bar, the number at the bar's end.
    case column
    /// The name over the bar, the number at the bar's end.
    case stacked
    /// Name and number over the bar: for numbers so long that no room is left for bars.
    case listed

    /// How thick a bar is.
    var bar: Double { self == .column ? 18 : 14 }
  }

  /// The measures of a layout.
  private struct Plan {
    var arrangement: Arrangement
    var rows: RowLayout
    /// The lines of each row's number.
    var values: [[String]]
    var scale: LinearScale
  }

  /// The picture: a name, a bar and a number for each row.
  public func picture(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> Picture {
    var picture = Picture(width: width.pixels)
    let plan = plan(width, language, typesetter)
    plan.rows.addNames(to: &picture)
    for index in rows.indices { addBar(index, plan, to: &picture) }
    picture.height = plan.rows.bottom
    if plan.arrangement == .column {
      let zero = plan.scale.position(.zero)
      picture.add(.line(Point(zero, 0), Point(zero, picture.height), .axis))
    }
    picture.addNote(extent.note(domain, measure, language), typesetter)
    return picture
  }

  /// Bars have their numbers printed and need no round ends: the longest takes all the room.
  private var domain: Domain {
    let whole = measure.isShare && extent == .full ? [FixedDecimal(100)] : []
    return Domain(exactly: numbers + whole + [.zero])
  }

  /// The first arrangement in which bars have room and every number stands inside the picture.
  private func plan(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> Plan {
    let natural = rows.map { TextMetrics.width($0.name[language], .label) }.max() ?? 0
    let isLong = width == .narrow && natural > width.pixels * 0.36
    for arrangement in Arrangement.allCases where arrangement != .column || !isLong {
      let plan = plan(arrangement, width, language, typesetter)
      let labels = rows.indices.map { valueText($0, plan).box }
      let fits = labels.allSatisfy { $0.x >= plan.rows.left - 0.01 && $0.right <= width.pixels + 0.01 }
      if arrangement == .listed || (fits && plan.scale.end - plan.scale.start >= 80) { return plan }
    }
    return plan(.listed, width, language, typesetter)
  }

  private func plan(
    _ arrangement: Arrangement, _ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter
  ) -> Plan {
    let labels = rows.map { label($0.reading, language, decimals: decimals) }
    let values =
      arrangement == .listed
      ? labels.map { typesetter.lines($0, .value, width: width.pixels) } : labels.map { [$0] }
    let line = TextStyle.value.ascent + TextStyle.value.descent
    let heights = values.map { lines -> Double in
      switch arrangement {
      case .column: 26
      case .stacked: line
      case .listed: line + TextStyle.value.lineHeight * Double(lines.count - 1) + 4 + arrangement.bar
      }
    }
    let layout = RowLayout(
      rows.map { $0.name[language] }, markHeights: heights, in: width,
      arrangement: arrangement == .column ? .beside : .over, typesetter)
    let (start, end) =
      arrangement == .listed
      ? (0, width.pixels)
      : barEnds(labels.map { TextMetrics.width($0, .value) + 8 }, layout.left, width.pixels)
    return Plan(
      arrangement: arrangement, rows: layout, values: values,
      scale: LinearScale(domain.range, from: start, to: end))
  }

  /// The longest stretch for the bars that leaves room for the number of each at its end: left of negative
  /// bars, right of the others.
  private func barEnds(_ labels: [Double], _ left: Double, _ right: Double) -> (Double, Double) {
    let unit = LinearScale(domain.range, from: 0, to: 1)
    var (start, end) = (left, right)
    for (row, label) in zip(rows, labels) {
      guard let low = row.reading.low, let high = row.reading.high else { continue }
      if low.isNegative {
        // The bar ends at a share of the stretch: start + share x (end - start) - label >= left.
        let share = unit.position(low)
        start = max(start, (left + label - share * right) / max(1 - share, 0.01))
      } else if high > .zero {
        let share = unit.position(high)
        end = min(end, start + (right - label - start) / share)
      }
    }
    return (min(start, right), max(end, min(start, right)))
  }

  /// The middle of a row's bar, and where its number stands.
  private func places(_ index: Int, _ plan: Plan) -> (middle: Double, foot: Double) {
    let style = TextStyle.value
    let (top, bottom) = (plan.rows.tops[index], plan.rows.tops[index] + plan.rows.heights[index])
    return switch plan.arrangement {
    case .column: (plan.rows.middle(index), plan.rows.middle(index) + style.size * 0.34)
    case .stacked: (bottom - style.descent - style.size * 0.34, bottom - style.descent)
    case .listed: (bottom - plan.arrangement.bar / 2, top + style.ascent)
    }
  }

  private func addBar(_ index: Int, _ plan: Plan, to picture: inout Picture) {
    let row = rows[index]
    let (zero, bar) = (plan.scale.position(.zero), plan.arrangement.bar)
    let middle = places(index, plan).middle
    let top = middle - bar / 2
    picture.add(valueText(index, plan))
    guard let low = row.reading.low, let high = row.reading.high else { return }
    let (one, other) = (plan.scale.position(low), plan.scale.position(high))
    let near = low.isNegative ? (high.isNegative ? other : zero) : one
    let isQuiet = !row.isHighlighted && rows.contains(where: \.isHighlighted)
    let plain: MarkClass = row.reading.isUncertain ? .estimate : isQuiet ? .quietBar : .bar
    picture.add(.box(Box(from: zero, to: near, y: top, height: bar), plain))
    if low != high { picture.add(.box(Box(from: one, to: other, y: top, height: bar), .estimate)) }
    if plan.arrangement != .column {
      picture.add(.line(Point(zero, top - 2), Point(zero, min(top + bar + 2, middle + bar / 2)), .axis))
    }
  }

  /// The number of a row at the end of its bar, or the word for why there is none at the line of zero, on the
  /// side that has room.
  private func valueText(_ index: Int, _ plan: Plan) -> PlacedText {
    let reading = rows[index].reading
    let style: TextStyle = reading.low == nil ? .note : .value
    let (lines, foot) = (plan.values[index], places(index, plan).foot)
    if plan.arrangement == .listed { return PlacedText(lines, at: Point(0, foot), .start, style) }
    let zero = plan.scale.position(.zero)
    if let low = reading.low, low.isNegative {
      return PlacedText(lines, at: Point(plan.scale.position(low) - 8, foot), .end, style)
    }
    let place = reading.high.map(plan.scale.position) ?? zero
    let right = PlacedText(lines, at: Point(place + 8, foot), .start, style)
    // Where all bars are negative, zero stands at the right edge.
    guard reading.high.map(\.isZero) ?? true, plan.scale.domain.lowerBound.isNegative,
      place + 8 + right.box.width > plan.scale.end
    else { return right }
    return PlacedText(lines, at: Point(zero - 8, foot), .end, style)
  }

  // MARK: Words

  /// The kind of chart, what it counts and when.
  public func name(_ language: Language) -> String {
    language == .thai
      ? "แผนภูมิแท่งเรียงลำดับ: \(measure.name.thai) \(period.thai)"
      : "Ranked bars: \(measure.name.english), \(period.english)"
  }

  /// What the figures say.
  public func summary(_ language: Language) -> String {
    let known = rows.filter { $0.reading.low != nil }
    let groups = known.reduce(into: [[Row]]()) { groups, row in
      if let last = groups.last?.first, last.reading.low == row.reading.low,
        last.reading.high == row.reading.high
      {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    var parts: [String] = []
    let isThai = language == .thai
    switch groups.count {
    case 1 where known.count > 1:
      parts.append((isThai ? "ทุกรายการเท่ากันที่ " : "All are equal: ") + quantity(groups[0], language))
    case 1:
      parts.append(phrase(groups[0], language))
    default:
      parts.append((isThai ? "สูงสุดคือ" : "Highest: ") + phrase(groups[0], language))
      if groups.count > 2 { parts.append((isThai ? "รองลงมาคือ" : "then ") + phrase(groups[1], language)) }
      parts.append((isThai ? "ต่ำสุดคือ" : "lowest: ") + phrase(groups[groups.count - 1], language))
    }
    parts += absences(rows.map { ($0.name, $0.reading) }, language)
    return parts.joined(separator: isThai ? " " : "; ") + (isThai ? "" : ".")
  }

  /// The rows of one number: names, then the number.
  private func phrase(_ group: [Row], _ language: Language) -> String {
    let isThai = language == .thai
    let names =
      group.count <= 3
      ? ChartWords.list(group.map { $0.name[language] }, language)
      : isThai ? "\(group.count) รายการที่เท่ากัน" : "\(group.count) equal rows"
    return "\(names) \(isThai ? "" : "at ")\(quantity(group, language))"
  }

  /// The number of some equal rows, with the flag that all of them have.
  private func quantity(_ group: [Row], _ language: Language) -> String {
    let text = measure.text(group[0].reading, language, decimals: decimals)
    let flag = Set(group.map(\.reading.flag)).count == 1 ? group[0].reading.flag : nil
    return flag.map { "\(text) (\($0[language]))" } ?? text
  }

  /// The figures as they are drawn.
  public func table(_ language: Language) -> DataTable {
    DataTable(
      of: measure, period, language,
      columns: [
        .init(language == .thai ? "รายการ" : "Row"), .init(ChartWords.value[language], isNumeric: true),
        .init(ChartWords.note[language]),
      ],
      rows: rows.map { row in
        [
          .init(row.name[language]), .init(row.reading, language, decimals: decimals),
          .init(note(row.reading, language)),
        ]
      })
  }
}
