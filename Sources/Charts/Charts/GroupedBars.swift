import Diagnostics
import ThaiText

/// Two figures of each row beside each other: two years, or target and result.
///
/// The first of the two is an outline, the second is filled: what is compared with stands back behind what is
/// looked at, in one ink too. Every bar has its number at its end, or the words for why there is none.
public struct GroupedBars: Chart {
  /// Which chart it is.
  public static let kind = ChartKind.groupedBars

  /// A pair of bars.
  public struct Row: Sendable, Hashable {
    /// What they stand for.
    public var name: Bilingual
    /// How long they are, in the order of the groups.
    public var readings: [Reading]

    /// A pair of bars.
    public init(_ name: Bilingual, _ readings: [Reading]) { (self.name, self.readings) = (name, readings) }
  }

  /// What is counted.
  public let measure: Measure
  /// For when or where; nil where the groups say it.
  public let period: Bilingual?
  /// What the first and the second bar of each row are, such as ปี 2564 and ปี 2566.
  public let groups: [Bilingual]
  /// In the order given.
  public let rows: [Row]

  private static let limit = 40

  /// Throws when there are not two groups with numbers, when a row has not a reading for each, for ranges, and
  /// for more than forty rows.
  public init(measure: Measure, period: Bilingual? = nil, groups: [Bilingual], rows: [Row]) throws(Misreading)
  {
    (self.measure, self.period, self.groups, self.rows) = (measure, period, groups, rows)
    guard groups.count <= 2 else {
      throw .misfit(
        thai: "แผนภูมิแท่งคู่มีได้สองกลุ่ม ไม่ใช่ \(groups.count) กลุ่ม",
        english: "Grouped bars compare two groups, not \(groups.count).", use: .smallMultiples)
    }
    let counts = groups.indices.filter { group in
      rows.contains { group < $0.readings.count && $0.readings[group].low != nil }
    }
    guard !counts.isEmpty else {
      throw .misfit(
        thai: "แผนภูมิแท่งคู่ต้องมีตัวเลขของทั้งสองกลุ่ม", english: "Grouped bars need numbers of both groups.")
    }
    guard counts.count == 2 else {
      throw .misfit(
        thai: "แผนภูมิแท่งคู่ต้องมีสองกลุ่ม แต่มีตัวเลขเพียงกลุ่มเดียว",
        english: "Grouped bars compare two groups; only one has numbers.", use: .rankedBars)
    }
    guard rows.allSatisfy({ $0.readings.count == 2 }) else {
      throw .misfit(
        thai: "ทุกรายการต้องมีค่าของทั้งสองกลุ่ม", english: "Every row needs a figure of both groups.",
        hint: Bilingual(
          thai: "เขียนให้ครบ ค่าที่ไม่มีให้ระบุว่าไม่มีข้อมูล",
          english: "Write both; mark a figure that nobody has as missing."))
    }
    guard rows.count <= Self.limit else {
      throw .misfit(
        thai: "แผนภูมิแท่งคู่มีได้ไม่เกิน \(Self.limit) รายการ",
        english: "Grouped bars show at most \(Self.limit) rows.", use: .dumbbell)
    }
    guard rows.allSatisfy({ $0.readings.allSatisfy { $0.low == $0.high } }) else {
      throw .misfit(
        thai: "แผนภูมิแท่งคู่แสดงค่าเดียว ไม่ใช่ช่วงของค่า", english: "Grouped bars show single numbers, not ranges.",
        use: .rangeBars)
    }
    try checkLength(numbers)
  }

  private var numbers: [FixedDecimal] { rows.flatMap { $0.readings.compactMap(\.number) } }

  var decimals: Int { commonDecimals(numbers) }

  // MARK: Picture

  /// The picture: a key, then a name and two bars for each row.
  public func picture(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> Picture {
    var picture = Picture(width: width.pixels)
    let key = [
      KeyEntry(.box(.hollow(1)), groups[0][language]), KeyEntry(.box(.bar), groups[1][language]),
    ]
    let top = picture.addKey(key, top: 0, typesetter) + 12
    let whole = measure.isShare ? [FixedDecimal(100)] : []
    let bars = rows.map { row in
      BarRows.Row(
        name: row.name[language],
        bars: zip(row.readings, [BarRows.Look.hollow, .plain]).map { reading, look in
          .init(reading: reading, label: [.init(reading, language, decimals: decimals)], look: look)
        })
    }
    BarRows.fitting(bars, Domain(exactly: numbers + whole + [.zero]), in: width, top: top, typesetter)
      .add(to: &picture)
    return picture
  }
}
