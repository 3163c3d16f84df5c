import Diagnostics
import ThaiText

/// Amounts or shares that fall along a path, such as those who stay in school from level to level.
///
/// The bars stand in the order of the path. What was lost since the step before is the pale rest of a bar, and
/// is said over it. Over a step without a number the loss is that between the known ones.
public struct StepDownBars: Chart {
  /// Which chart it is.
  public static let kind = ChartKind.stepDownBars

  /// A step of the path.
  public struct Step: Sendable, Hashable {
    /// Such as มัธยมศึกษาตอนต้น.
    public var name: Bilingual
    /// How much is left at it.
    public var reading: Reading

    /// A step.
    public init(_ name: Bilingual, _ reading: Reading) { (self.name, self.reading) = (name, reading) }
  }

  /// What was lost on the way to a step.
  struct Loss {
    /// The step before that has a number.
    var from: Int
    /// Never negative.
    var amount: FixedDecimal
    /// Whether steps without a number lie between.
    var isOverGap: Bool
  }

  /// What is counted.
  public let measure: Measure
  /// For when or where.
  public let period: Bilingual
  /// In the order of the path.
  public let steps: [Step]
  /// For each step that has a number and another before it.
  let losses: [Loss?]

  private static let limit = 20

  /// Throws when fewer than two steps have a number, when a step rises, for negative numbers, shares above a
  /// hundred, ranges, and for more than twenty steps.
  public init(measure: Measure, period: Bilingual, steps: [Step]) throws(Misreading) {
    (self.measure, self.period, self.steps) = (measure, period, steps)
    var (losses, before) = ([Loss?](), Int?.none)
    for (index, step) in steps.enumerated() {
      guard let number = step.reading.number else {
        losses.append(nil)
        continue
      }
      losses.append(
        before.flatMap { from in
          steps[from].reading.number.map {
            Loss(from: from, amount: $0 - number, isOverGap: from + 1 < index)
          }
        })
      before = index
    }
    self.losses = losses
    guard steps.allSatisfy({ $0.reading.low == $0.reading.high }) else {
      throw .misfit(
        thai: "แผนภูมิแท่งขั้นบันไดแสดงค่าเดียว ไม่ใช่ช่วงของค่า",
        english: "Step-down bars show single numbers, not ranges.", use: .rangeBars)
    }
    guard numbers.count >= 2 else {
      throw .misfit(
        thai: "แผนภูมิแท่งขั้นบันไดต้องมีตัวเลขอย่างน้อยสองขั้น",
        english: "Step-down bars need numbers of at least two steps.")
    }
    if numbers.contains(where: \.isNegative) {
      throw .misfit(
        thai: "แผนภูมิแท่งขั้นบันไดแสดงค่าติดลบไม่ได้", english: "Step-down bars show no negative numbers.",
        use: .rankedBars)
    }
    if measure.isShare, let much = numbers.first(where: { $0 > FixedDecimal(100) }) {
      throw .misfit(
        thai: "สัดส่วนร้อยละ \(NumberFormat.text(much)) เกินร้อยละ 100",
        english: "A share of \(NumberFormat.text(much)) percent is more than the whole.", use: .rankedBars)
    }
    if let rise = losses.firstIndex(where: { $0?.amount.isNegative ?? false }) {
      throw .misfit(
        thai: "ขั้น “\(steps[rise].name.thai)” สูงกว่าขั้นก่อนหน้า แผนภูมิแท่งขั้นบันไดแสดงเฉพาะค่าที่ลดลง",
        english: "“\(steps[rise].name.english)” is more than the step before it; step-down bars only fall.",
        use: .line, .rankedBars)
    }
    guard steps.count <= Self.limit else {
      throw .misfit(
        thai: "แผนภูมิแท่งขั้นบันไดมีได้ไม่เกิน \(Self.limit) ขั้น",
        english: "Step-down bars show at most \(Self.limit) steps.", use: .line, .rankedBars)
    }
    try checkLength(numbers)
  }

  private var numbers: [FixedDecimal] { steps.compactMap(\.reading.number) }

  var decimals: Int { commonDecimals(numbers) }

  // MARK: Picture

  private static let style = TextStyle.note
  /// From the words of a loss to its bar.
  private static let gap = 3.0

  /// The picture: a name, a bar and a number for each step, and the loss between two of them.
  public func picture(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> Picture {
    var picture = Picture(width: width.pixels)
    let line = Self.style.ascent + Self.style.descent + Self.gap
    let room = BarRows.room(beside: steps.map { $0.name[language] }, in: width)
    let words = steps.indices.map { index in
      lossText(index, language).map { typesetter.lines($0, Self.style, width: room) } ?? []
    }
    let bars = steps.enumerated().map { index, step in
      let loss = losses[index]
      return BarRows.Row(
        name: step.name[language],
        bars: [
          .init(
            reading: step.reading, label: [.init(step.reading, language, decimals: decimals)],
            ghost: loss.flatMap { $0.amount.isZero ? nil : steps[$0.from].reading.number })
        ],
        space: words[index].isEmpty
          ? 0 : line + Self.style.lineHeight * Double(words[index].count - 1))
    }
    let whole = measure.isShare ? [FixedDecimal(100)] : []
    let rows = BarRows.fitting(
      bars, Domain(exactly: numbers + whole + [.zero]), in: width, leastRoom: 140, typesetter)
    rows.add(to: &picture)
    for (index, lines) in words.enumerated() where !lines.isEmpty {
      guard let number = steps[index].reading.number else { continue }
      let length = lines.map { TextMetrics.width($0, Self.style) }.max() ?? 0
      let place = rows.scale.position(number)
      // Right of the line of zero, over the pale rest of the bar as far as there is room.
      let left = rows.arrangement == .column ? rows.layout.left + 6 : 0
      let x = max(min(place, picture.width - length), min(left, picture.width - length))
      let foot =
        rows.slots[index][0].y - Self.gap - Self.style.descent
        - Self.style.lineHeight * Double(lines.count - 1)
      picture.add(PlacedText(lines, at: Point(x, foot), .start, Self.style))
    }
    return picture
  }

  /// −86.95 จุดร้อยละ; over a gap with the name of the step that it is measured from.
  private func lossText(_ step: Int, _ language: Language) -> String? {
    guard let loss = losses[step] else { return nil }
    let isThai = language == .thai
    let from = loss.isOverGap ? (isThai ? " จาก" : " from ") + steps[loss.from].name[language] : ""
    if loss.amount.isZero { return (isThai ? "ไม่ลดลง" : "no loss") + from }
    return "\u{2212}" + measure.distance(loss.amount, .zero, language, decimals: decimals) + from
  }
}
