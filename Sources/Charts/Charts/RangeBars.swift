import Diagnostics
import ThaiText

/// What is known only within bounds: a bar from the least to the greatest number, with both printed at its ends.
///
/// Single numbers among them are dots. A figure of which one bound is known (กว่า, ต่ำกว่า) ends in an arrow at its
/// open side. A reference, such as last year's number, is an upright line.
public struct RangeBars: Chart {
  /// Which chart it is.
  public static let kind = ChartKind.rangeBars

  /// A bar or a dot.
  public struct Row: Sendable, Hashable {
    /// What it stands for.
    public var name: Bilingual
    /// A range or a number.
    public var reading: Reading

    /// A bar or a dot.
    public init(_ name: Bilingual, _ reading: Reading) { (self.name, self.reading) = (name, reading) }
  }

  /// A number that all rows are compared with.
  public struct Reference: Sendable, Hashable {
    /// What it is, such as ปี 2567.
    public var name: Bilingual
    /// How much.
    public var number: FixedDecimal

    /// A number to compare with.
    public init(_ name: Bilingual, _ number: FixedDecimal) { (self.name, self.number) = (name, number) }
  }

  /// What is counted.
  public let measure: Measure
  /// For when, such as ปี 2568; empty where the names say it.
  public let period: Bilingual
  /// In the order given.
  public let rows: [Row]
  /// Drawn through all rows; nil for none.
  public let reference: Reference?
  /// How much of the numbers the axis shows.
  public let extent: AxisExtent

  private static let limit = 40

  /// Throws when no row is a range or has an open side, or when there are more than forty rows.
  public init(
    measure: Measure, period: Bilingual, rows: [Row], reference: Reference? = nil,
    extent: AxisExtent = .full
  ) throws(Misreading) {
    (self.measure, self.period, self.rows) = (measure, period, rows)
    (self.reference, self.extent) = (reference, extent)
    guard rows.contains(where: { $0.reading.isOpen || ($0.reading.low != nil && $0.reading.number == nil) })
    else {
      throw .misfit(
        thai: "แผนภูมิช่วงค่าต้องมีอย่างน้อยหนึ่งรายการที่เป็นช่วง",
        english: "Range bars need at least one row that is a range.", use: .rankedBars)
    }
    guard rows.count <= Self.limit else {
      throw .misfit(
        thai: "แผนภูมิช่วงค่ามีได้ไม่เกิน \(Self.limit) รายการ",
        english: "Range bars show at most \(Self.limit) rows.", use: .rankedBars)
    }
    try checkLength(numbers)
  }

  var numbers: [FixedDecimal] {
    rows.flatMap { [$0.reading.low, $0.reading.high].compactMap { $0 } }
      + [reference?.number].compactMap { $0 }
  }

  var decimals: Int { commonDecimals(numbers) }
}

extension Reading {
  /// Whether only one bound of the figure is known.
  var isOpen: Bool { isOpenAbove || isOpenBelow }

  /// Whether the figure may be more than its number.
  var isOpenAbove: Bool { number != nil && (qualifier == .over || qualifier == .atLeast) }

  /// Whether the figure may be less than its number.
  var isOpenBelow: Bool {
    number != nil && (qualifier == .under || qualifier == .atMost || qualifier == .almost)
  }
}
