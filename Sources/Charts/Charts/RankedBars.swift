import Diagnostics
import ThaiText

/// Places or groups compared: level bars from the longest to the shortest, each with its number at its end.
///
/// Long names are wrapped at words. An estimate is hatched and called one. What has no number stands last and
/// says why.
public struct RankedBars: PictureChart {
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
      throw Misreading(
        .chartMisfit, thai: "แผนภูมิแท่งต้องมีอย่างน้อยสองรายการ และมีตัวเลขอย่างน้อยหนึ่งรายการ",
        english: "Ranked bars need at least two rows, one of them with a number.",
        hint: Bilingual(thai: "ตัวเลขเดียวให้เขียนเป็นประโยค", english: "Write a lone figure as a sentence."))
    }
    guard rows.count <= Self.limit else {
      throw Misreading(
        .chartMisfit, thai: "แผนภูมิแท่งมีได้ไม่เกิน \(Self.limit) รายการ",
        english: "Ranked bars show at most \(Self.limit) rows.",
        hint: Bilingual(thai: "ใช้แผนที่ช่องสี่เหลี่ยมหรือตาราง", english: "Use a tile map or a table."))
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

  /// Where a row has its name and its number.
  private enum Arrangement: CaseIterable {
    /// The name beside the bar, the number at the bar's end.
    case column
    /// The name over the bar, the number at the bar's end.
    case stacked
    /// Name and number over the bar: for numbers so long that no room is left for bars.
    case listed
  }

  /// The measures of a layout.
  private struct Plan {
    var arrangement: Arrangement
    /// The lines of each row's name.
    var names: [[String]]
    /// The lines of each row's number.
    var values: [[String]]
    /// How thick a bar is.
    var bar: Double
    /// How much of the left belongs to names.
    var column: Double
    var scale: LinearScale
  }

  /// The picture: a name, a bar and a number for each row.
  public func picture(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> Picture {
    var picture = Picture(width: width.pixels)
    let plan = plan(width, language, typesetter)
    var top = 0.0
    for index in rows.indices {
      if index > 0 { top += plan.arrangement == .column ? 8 : 14 }
      top = addRow(index, plan, to: &picture, top: top)
    }
    picture.height = top
    if plan.arrangement == .column {
      let zero = plan.scale.position(.zero)
      picture.add(.line(Point(zero, 0), Point(zero, top), .axis))
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
      let plan = plan(arrangement, width.pixels, min(natural, width.pixels * 0.4), language, typesetter)
      let labels = rows.indices.map { valueText($0, plan, foot: 0).box }
      let fits = labels.allSatisfy { $0.x >= plan.column - 0.01 && $0.right <= width.pixels + 0.01 }
      if arrangement == .listed || (fits && plan.scale.end - plan.scale.start >= 80) { return plan }
    }
    return plan(.listed, width.pixels, width.pixels, language, typesetter)
  }

  private func plan(
    _ arrangement: Arrangement, _ width: Double, _ column: Double, _ language: Language,
    _ typesetter: Typesetter
  ) -> Plan {
    let room = arrangement == .column ? column : width
    let names = rows.map { typesetter.lines($0.name[language], .label, width: room, atMost: 3) }
    let nameWidth = names.joined().map { TextMetrics.width($0, .label) }.max() ?? 0
    let left = arrangement == .column ? (nameWidth + 12).rounded(.up) : 0
    let labels = rows.map { valueLabel($0.reading, language) }
    let (start, end) =
      arrangement == .listed
      ? (0, width) : barEnds(labels.map { TextMetrics.width($0, .value) + 8 }, left, width)
    return Plan(
      arrangement: arrangement, names: names,
      values: arrangement == .listed
        ? labels.map { typesetter.lines($0, .value, width: width) } : labels.map { [$0] },
      bar: arrangement == .column ? 18 : 14, column: left,
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

  private func valueLabel(_ reading: Reading, _ language: Language) -> String {
    guard let text = figure(reading, decimals: decimals) else {
      return (reading == .notApplicable ? "– " : "") + (reading.flag?[language] ?? "")
    }
    return reading.flag.map { "\(text) (\($0[language]))" } ?? text
  }

  /// Adds a row under the ones before it and returns where it ends.
  private func addRow(_ index: Int, _ plan: Plan, to picture: inout Picture, top: Double) -> Double {
    let style = TextStyle.label
    let line = style.ascent + style.descent
    let nameHeight = line + style.lineHeight * Double(plan.names[index].count - 1)
    switch plan.arrangement {
    case .column:
      let height = max(nameHeight, 26)
      picture.add(PlacedText(plan.names[index], at: Point(0, top + (height - nameHeight) / 2 + style.ascent)))
      addBar(index, plan, to: &picture, middle: top + height / 2)
      return top + height
    case .stacked:
      picture.add(PlacedText(plan.names[index], at: Point(0, top + style.ascent)))
      let bottom = top + nameHeight + line
      addBar(index, plan, to: &picture, middle: bottom - style.descent - style.size * 0.34)
      return bottom
    case .listed:
      picture.add(PlacedText(plan.names[index], at: Point(0, top + style.ascent)))
      let value = valueText(index, plan, foot: top + nameHeight + style.ascent)
      let bottom = value.box.bottom + 4 + plan.bar
      addBar(index, plan, to: &picture, middle: bottom - plan.bar / 2, value: value)
      return bottom
    }
  }

  private func addBar(
    _ index: Int, _ plan: Plan, to picture: inout Picture, middle: Double, value: PlacedText? = nil
  ) {
    let row = rows[index]
    let zero = plan.scale.position(.zero)
    let top = middle - plan.bar / 2
    picture.add(value ?? valueText(index, plan, foot: middle + TextStyle.value.size * 0.34))
    guard let low = row.reading.low, let high = row.reading.high else { return }
    let (one, other) = (plan.scale.position(low), plan.scale.position(high))
    let near = low.isNegative ? (high.isNegative ? other : zero) : one
    let isQuiet = !row.isHighlighted && rows.contains(where: \.isHighlighted)
    let plain: MarkClass = row.reading.isUncertain ? .estimate : isQuiet ? .quietBar : .bar
    picture.add(.box(Box(from: zero, to: near, y: top, height: plan.bar), plain))
    if low != high { picture.add(.box(Box(from: one, to: other, y: top, height: plan.bar), .estimate)) }
    if plan.arrangement != .column {
      picture.add(
        .line(Point(zero, top - 2), Point(zero, min(top + plan.bar + 2, middle + plan.bar / 2)), .axis))
    }
  }

  /// The number of a row at the end of its bar, or the word for why there is none at the line of zero, on the
  /// side that has room.
  private func valueText(_ index: Int, _ plan: Plan, foot: Double) -> PlacedText {
    let reading = rows[index].reading
    let style: TextStyle = reading.low == nil ? .note : .value
    let lines = plan.values[index]
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
    for flag in [Reading.missing, .notYetReported, .notApplicable] {
      let without = rows.filter { $0.reading == flag }
      guard !without.isEmpty, let words = flag.flag?[language] else { continue }
      let names = without.count <= 3 ? ChartWords.list(without.map { $0.name[language] }, language) : nil
      parts.append(
        isThai
          ? "\(words)\(names.map { ": \($0)" } ?? " \(without.count) รายการ")"
          : "\(words): \(names ?? "\(without.count) rows")")
    }
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
  public func table(_ language: Language) -> DataTable? {
    DataTable(
      caption: "\(measure.name[language]) (\(measure.unit[language])) \(period[language])",
      columns: [
        .init(language == .thai ? "รายการ" : "Row"), .init(ChartWords.value[language], isNumeric: true),
        .init(ChartWords.note[language]),
      ],
      rows: rows.map { row in
        [row.name[language], cell(row.reading, language, decimals: decimals), note(row.reading, language)]
      })
  }
}
