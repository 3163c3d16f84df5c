import Diagnostics
import ThaiText

/// Places or groups compared: level bars from the longest to the shortest, each with its number at its end.
///
/// Long names are wrapped at words. An estimate is hatched and called one. What has no number stands last and
/// says why. Where a row has a target, an upright line stands across its bar as in a ``BulletChart``.
public struct RankedBars: Chart {
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
    /// The promise that it is measured by, in the same unit; nil when there is none.
    public var target: FixedDecimal?

    /// A bar.
    public init(
      _ name: Bilingual, _ reading: Reading, isHighlighted: Bool = false, target: FixedDecimal? = nil
    ) {
      (self.name, self.reading, self.isHighlighted) = (name, reading, isHighlighted)
      self.target = target
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
  /// Whether targets are floors or ceilings.
  public let direction: Direction

  private static let limit = 100

  /// Throws when there are fewer than two bars or more than a hundred.
  public init(
    measure: Measure, period: Bilingual, rows: [Row], extent: AxisExtent = .full,
    direction: Direction = .higherIsBetter
  ) throws(Misreading) {
    (self.measure, self.period, self.direction) = (measure, period, direction)
    self.extent = extent == .fitted ? .fromZero : extent
    guard rows.count >= 2, rows.contains(where: { !$0.numbers.isEmpty }) else {
      throw .misfit(
        thai: "แผนภูมิแท่งต้องมีอย่างน้อยสองรายการ และมีตัวเลขอย่างน้อยหนึ่งรายการ",
        english: "Ranked bars need at least two rows, one of them with a number.")
    }
    guard rows.count <= Self.limit else {
      throw .misfit(
        thai: "แผนภูมิแท่งมีได้ไม่เกิน \(Self.limit) รายการ",
        english: "Ranked bars show at most \(Self.limit) rows.", use: .tileMap)
    }
    try checkLength(rows.flatMap(\.numbers))
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

  private var numbers: [FixedDecimal] { rows.flatMap(\.numbers) }

  var decimals: Int { commonDecimals(numbers) }

  var comparison: Comparison { Comparison(measure: measure, direction: direction, decimals: decimals) }

  // MARK: Picture

  /// The picture: a name, a bar and a number for each row.
  public func picture(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> Picture {
    var picture = Picture(width: width.pixels)
    let isAnyHighlighted = rows.contains(where: \.isHighlighted)
    let bars = rows.map { row in
      let target = row.target.map { BarRows.Piece(comparison.label($0, language), .label) }
      return BarRows.Row(
        name: row.name[language],
        bars: [
          BarRows.Bar(
            reading: row.reading,
            label: [.init(row.reading, language, decimals: decimals)] + [target].compactMap { $0 },
            look: isAnyHighlighted && !row.isHighlighted ? .quiet : .plain, target: row.target)
        ])
    }
    let hasTargets = rows.contains { $0.target != nil }
    BarRows.fitting(bars, domain, in: width, leastRoom: hasTargets ? 120 : 80, typesetter).add(to: &picture)
    picture.addNote(extent.note(domain, measure, language), typesetter)
    return picture
  }

  /// Bars have their numbers printed and need no round ends: the longest takes all the room.
  private var domain: Domain {
    let whole = measure.isShare && extent == .full ? [FixedDecimal(100)] : []
    return Domain(exactly: numbers + whole + [.zero])
  }
}

extension RankedBars.Row {
  /// What is drawn of it.
  fileprivate var numbers: [FixedDecimal] { [reading.low, reading.high, target].compactMap { $0 } }
}
