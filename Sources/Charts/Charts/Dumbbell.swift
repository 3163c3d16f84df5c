import Diagnostics
import ThaiText

/// Two moments of many things: an open dot for the first and a filled one for the second on one level line, so
/// that the gap between them is seen and its direction too, without colour.
///
/// Sorted by the gap, the greatest rise first and the greatest fall last; what lacks a number stands after them.
public struct Dumbbell: Chart {
  /// Which chart it is.
  public static let kind = ChartKind.dumbbell

  /// A thing with its two numbers.
  public struct Row: Sendable, Hashable {
    /// What it is.
    public var name: Bilingual
    /// At the first moment.
    public var before: Reading
    /// At the second.
    public var after: Reading

    /// A thing.
    public init(_ name: Bilingual, _ before: Reading, _ after: Reading) {
      (self.name, self.before, self.after) = (name, before, after)
    }

    /// The second number less the first; nil where one is not known.
    var change: FixedDecimal? {
      guard let before = before.number, let after = after.number else { return nil }
      return after - before
    }
  }

  /// What is counted.
  public let measure: Measure
  /// The two moments, such as ปี 2567 and ปี 2568.
  public let moments: [Bilingual]
  /// By change, from the greatest rise; equal ones in the order given.
  public let rows: [Row]
  /// How much of the numbers the axis shows.
  public let extent: AxisExtent

  private static let limit = 40

  /// Throws when there are not two moments, fewer than two complete rows, more than forty, or a range.
  public init(
    measure: Measure, moments: [Bilingual], rows: [Row], extent: AxisExtent = .full
  ) throws(Misreading) {
    (self.measure, self.moments, self.extent) = (measure, moments, extent)
    guard moments.count == 2 else {
      let thai = "แผนภูมิดัมบ์เบลล์มีสองช่วงเวลา แต่ข้อมูลมี \(moments.count)"
      let english = "A dumbbell chart has two moments; these are \(moments.count)."
      throw moments.count < 2
        ? .misfit(thai: thai, english: english, use: .rankedBars)
        : .misfit(thai: thai, english: english, use: .line, .smallMultiples)
    }
    let readings = rows.flatMap { [$0.before, $0.after] }
    guard !readings.contains(where: { $0.number == nil && $0.low != nil }) else {
      throw .misfit(
        thai: "แผนภูมิดัมบ์เบลล์แสดงช่วงค่าไม่ได้", english: "A dumbbell chart cannot show ranges.",
        use: .rangeBars)
    }
    guard rows.count(where: { $0.change != nil }) >= 2 else {
      throw .misfit(
        thai: "แผนภูมิดัมบ์เบลล์ต้องมีอย่างน้อยสองรายการที่มีตัวเลขครบสองช่วงเวลา",
        english: "A dumbbell chart needs at least two rows with both numbers.", use: .slope)
    }
    guard rows.count <= Self.limit else {
      throw .misfit(
        thai: "แผนภูมิดัมบ์เบลล์มีได้ไม่เกิน \(Self.limit) รายการ",
        english: "A dumbbell chart shows at most \(Self.limit) rows.", use: .tileMap, .rankedBars)
    }
    try checkLength(readings.compactMap(\.number))
    self.rows = rows.enumerated().sorted { one, other in
      switch (one.element.change, other.element.change) {
      case (let first?, let second?): first == second ? one.offset < other.offset : first > second
      case (_?, nil): true
      case (nil, _?): false
      case (nil, nil): one.offset < other.offset
      }
    }.map(\.element)
  }

  var decimals: Int {
    commonDecimals(rows.flatMap { [$0.before.number, $0.after.number].compactMap { $0 } })
  }
}
