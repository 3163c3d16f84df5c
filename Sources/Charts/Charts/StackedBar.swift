import Diagnostics
import ThaiText

/// One whole in its parts: a single level bar, each part with its number, its name and its share.
///
/// The parts stand in the order given, which has a meaning. They differ by pattern, not by colour, so that they
/// are told apart in one ink. A rest that is not in the data is never made up.
public struct StackedBar: Chart {
  /// Which chart it is.
  public static let kind = ChartKind.stackedBar

  /// A part of the whole.
  public struct Part: Sendable, Hashable {
    /// What it is.
    public var name: Bilingual
    /// How much of the whole, in the unit of the measure.
    public var reading: Reading

    /// A part of the whole.
    public init(_ name: Bilingual, _ reading: Reading) { (self.name, self.reading) = (name, reading) }
  }

  /// What is counted.
  public let measure: Measure
  /// For when or where.
  public let period: Bilingual
  /// From the left.
  public let parts: [Part]
  /// The whole as its publisher states it, such as ราว 7.17 ล้านคน; nil where only the parts are known.
  public let statedWhole: Reading?

  private static let limit = 6

  /// Throws when there are not two to six parts with a number each, for ranges, negative numbers and shares that
  /// add up to more than a hundred, and when the parts do not add up to the stated whole, rounded to its
  /// decimals.
  public init(
    measure: Measure, period: Bilingual, parts: [Part], statedWhole: Reading? = nil
  ) throws(Misreading) {
    (self.measure, self.period, self.parts, self.statedWhole) = (measure, period, parts, statedWhole)
    guard parts.count >= 2 else {
      throw .misfit(
        thai: "แผนภูมิแท่งแบ่งส่วนต้องมีอย่างน้อยสองส่วน", english: "A stacked bar needs at least two parts.")
    }
    guard parts.count <= Self.limit else {
      throw .misfit(
        thai: "แผนภูมิแท่งแบ่งส่วนมีได้ไม่เกิน \(Self.limit) ส่วน ไม่ใช่ \(parts.count) ส่วน",
        english: "A stacked bar shows at most \(Self.limit) parts, not \(parts.count).", use: .rankedBars)
    }
    if let part = parts.first(where: { $0.reading.low == nil }) {
      throw .misfit(
        thai: "ส่วน “\(part.name.thai)” ไม่มีตัวเลข จึงไม่รู้ว่าทั้งหมดมีเท่าใด",
        english: "The part “\(part.name.english)” has no number, so the whole is not known.", use: .rankedBars
      )
    }
    guard (parts.map(\.reading) + [statedWhole].compactMap { $0 }).allSatisfy({ $0.low == $0.high }) else {
      throw .misfit(
        thai: "แผนภูมิแท่งแบ่งส่วนแสดงค่าเดียว ไม่ใช่ช่วงของค่า",
        english: "A stacked bar shows single numbers, not ranges.", use: .rangeBars)
    }
    if let part = parts.first(where: { $0.reading.low?.isNegative ?? false }) {
      throw .misfit(
        thai: "ส่วน “\(part.name.thai)” ติดลบ จึงเป็นส่วนของทั้งหมดไม่ได้",
        english: "The part “\(part.name.english)” is negative and cannot be a part of a whole.",
        use: .rankedBars)
    }
    guard !sum.isZero else {
      throw .misfit(
        thai: "ทุกส่วนเป็นศูนย์ จึงไม่มีอะไรให้แบ่ง", english: "All parts are zero: there is nothing to divide.")
    }
    let text = NumberFormat.text(sum)
    if measure.isShare, sum > FixedDecimal(100) + rounding {
      throw .misfit(
        thai: "ส่วนทั้งหลายรวมกันได้ร้อยละ \(text) เกินร้อยละ 100",
        english: "The parts add up to \(text) percent, more than the whole.", use: .rankedBars)
    }
    if let whole = statedWhole?.number, sum.rounded(scale: min(whole.scale, sum.scale)) != whole {
      let stated = NumberFormat.text(whole)
      throw .misfit(
        thai: "ส่วนทั้งหลายรวมกันได้ \(text) แต่ยอดรวมที่ระบุคือ \(stated)",
        english: "The parts add up to \(text), but the whole is stated as \(stated).", use: .rankedBars)
    }
    try checkLength(numbers)
  }

  /// The sum of the parts.
  var sum: FixedDecimal { FixedDecimal.sum(parts.compactMap(\.reading.number)) }

  /// How far rounded parts may together lie from their whole: half a unit of the last decimal for each.
  private var rounding: FixedDecimal {
    let decimals = commonDecimals(parts.compactMap(\.reading.number))
    return FixedDecimal(coefficient: 5 * parts.count, scale: decimals + 1)
  }

  /// The whole: as stated, else the sum of the parts, which is no surer than the least sure of them.
  var whole: Reading {
    if let statedWhole, statedWhole.number != nil { return statedWhole }
    let readings = parts.map(\.reading)
    let certainty = Reading.Certainty.allCases.last { sure in readings.contains { $0.certainty == sure } }
    let qualifiers = Set(readings.map(\.qualifier))
    return Reading(
      .exactly(sum), certainty ?? .final, qualifier: qualifiers.count == 1 ? readings[0].qualifier : .about,
      isDoubtful: readings.contains(where: \.isDoubtful))
  }

  /// Whether the parts are shares whose whole, a hundred, they do not fill.
  var isIncomplete: Bool { measure.isShare && sum + rounding < FixedDecimal(100) }

  /// Whether the whole is worth saying: that shares add up to a hundred is not.
  var saysWhole: Bool { !measure.isShare || isIncomplete || statedWhole != nil }

  private var numbers: [FixedDecimal] {
    parts.compactMap(\.reading.number) + [whole.number].compactMap { $0 }
  }

  var decimals: Int { commonDecimals(numbers) }

  /// The percentage that a part is of all parts, with one decimal; nil where the numbers are percentages
  /// themselves. What is not nothing is never called 0.0, and what is not all never 100.0.
  func share(_ part: Part) -> Reading? {
    guard !measure.isShare, let number = part.reading.number, let share = number.share(of: sum) else {
      return nil
    }
    if share.isZero, !number.isZero {
      return Reading(.exactly(FixedDecimal(coefficient: 1, scale: 1)), qualifier: .under)
    }
    if share == FixedDecimal(100), number < sum {
      return Reading(.exactly(FixedDecimal(coefficient: 999, scale: 1)), qualifier: .over)
    }
    return .value(share)
  }

  /// The share of a part in words; nil where the numbers are shares themselves.
  func shareText(_ part: Part, _ language: Language) -> String? {
    share(part)?.quantity(.percent)?.text(language, decimals: 1)
  }
}
