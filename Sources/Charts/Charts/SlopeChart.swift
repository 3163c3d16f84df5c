import Diagnostics
import ThaiText

/// A few things at two moments: a line each from one upright to the other, so that direction and steepness show
/// the change.
///
/// Both ends are labelled where they stand. A line that leads to an uncertain figure is dashed and ends in an
/// open point. After Tufte's *slopegraph*.
public struct SlopeChart: Chart {
  /// Which chart it is.
  public static let kind = ChartKind.slope

  /// A line.
  public struct Line: Sendable, Hashable {
    /// What it stands for.
    public var name: Bilingual
    /// At the first moment.
    public var before: Reading
    /// At the second.
    public var after: Reading
    /// Whether it is meant to be seen first; when any is, the others step back.
    public var isHighlighted: Bool

    /// A line.
    public init(_ name: Bilingual, _ before: Reading, _ after: Reading, isHighlighted: Bool = false) {
      (self.name, self.before, self.after, self.isHighlighted) = (name, before, after, isHighlighted)
    }

    /// Whether both ends are known.
    var isComplete: Bool { before.number != nil && after.number != nil }
  }

  /// What is counted.
  public let measure: Measure
  /// The two moments, such as ปี 2564 and ปี 2566.
  public let moments: [Bilingual]
  /// In the order given; lines without one of their ends are said in words.
  public let lines: [Line]
  /// How much of the numbers the height shows.
  public let extent: AxisExtent

  private static let limit = 8

  /// Throws when there are not two moments, more than eight lines, a range, or no line with both its ends.
  public init(
    measure: Measure, moments: [Bilingual], lines: [Line], extent: AxisExtent = .full
  ) throws(Misreading) {
    (self.measure, self.moments, self.lines, self.extent) = (measure, moments, lines, extent)
    guard moments.count == 2 else {
      let english = "A slope chart has two moments; these are \(moments.count)."
      let thai = "แผนภูมิเส้นลาดมีสองช่วงเวลา แต่ข้อมูลมี \(moments.count)"
      throw moments.count < 2
        ? .misfit(thai: thai, english: english, use: .rankedBars)
        : .misfit(thai: thai, english: english, use: .line)
    }
    guard lines.count <= Self.limit else {
      throw .misfit(
        thai: "แผนภูมิเส้นลาดมีได้ไม่เกิน \(Self.limit) เส้น แต่ข้อมูลมี \(lines.count)",
        english: "A slope chart has at most \(Self.limit) lines; these are \(lines.count).", use: .dumbbell)
    }
    let readings = lines.flatMap { [$0.before, $0.after] }
    guard !readings.contains(where: { $0.number == nil && $0.low != nil }) else {
      throw .misfit(
        thai: "แผนภูมิเส้นลาดแสดงช่วงค่าไม่ได้", english: "A slope chart cannot show ranges.", use: .rangeBars)
    }
    guard lines.contains(where: \.isComplete) else {
      throw .misfit(
        thai: "ไม่มีเส้นใดที่มีตัวเลขครบทั้งสองช่วงเวลา", english: "No line has its number at both moments.",
        use: .rankedBars)
    }
    try checkLength(readings.compactMap(\.number))
  }

  /// The lines that are drawn.
  var shown: [Line] { lines.filter(\.isComplete) }

  var decimals: Int { commonDecimals(lines.flatMap { [$0.before, $0.after].compactMap(\.number) }) }
}
