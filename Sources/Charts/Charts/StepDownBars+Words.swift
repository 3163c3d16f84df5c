import Diagnostics
import ThaiText

extension StepDownBars {
  /// The kind of chart, what it counts and when.
  public func name(_ language: Language) -> String {
    language == .thai
      ? "แผนภูมิแท่งขั้นบันได: \(measure.name.thai) \(period.thai)"
      : "Step-down bars: \(measure.name.english), \(period.english)"
  }

  /// What the figures say: from the first to the last, and where most is lost.
  public func summary(_ language: Language) -> String {
    let isThai = language == .thai
    let known = steps.indices.filter { steps[$0].reading.number != nil }
    guard let first = known.first, let last = known.last else { return "" }
    var parts: [String] = []
    let (start, end) = (quantity(first, language), quantity(last, language))
    let all = distance(
      (steps[first].reading.number ?? .zero) - (steps[last].reading.number ?? .zero), language)
    switch all {
    case nil:
      parts.append(
        isThai
          ? "\(joined("ทุกขั้นเท่ากันที่", start))" : "the same at every step, \(start)")
    case let all?:
      parts.append(
        isThai
          ? "\(joined("ลดลงจาก", start)) ที่\(steps[first].name.thai) \(joined("เหลือ", end)) ที่\(steps[last].name.thai) รวมลดลง \(all)"
          : "from \(start) at \(steps[first].name.english) to \(end) at \(steps[last].name.english), a fall of \(all)"
      )
    }
    if known.count > 2, let steepest = steepest(language) { parts.append(steepest) }
    parts += absences(steps.map { ($0.name, $0.reading) }, language)
    return capitalised(parts.joined(separator: isThai ? " " : "; "), language) + (isThai ? "" : ".")
  }

  /// Where most is lost; nil where that is nowhere or in more than one place.
  private func steepest(_ language: Language) -> String? {
    let amounts = losses.compactMap { $0?.amount }
    guard let most = amounts.max(), let text = distance(most, language),
      amounts.count(where: { $0 == most }) == 1, let index = losses.firstIndex(where: { $0?.amount == most }),
      let loss = losses[index]
    else { return nil }
    let (from, to) = (steps[loss.from].name[language], steps[index].name[language])
    return language == .thai
      ? "ช่วงที่ลดลงมากที่สุดคือจาก\(from) ถึง\(to) ลดลง \(text)"
      : "the largest loss is from \(from) to \(to), \(text)"
  }

  private func distance(_ amount: FixedDecimal, _ language: Language) -> String? {
    amount.isZero ? nil : measure.distance(amount, .zero, language, decimals: decimals)
  }

  /// The number of a step with its flag.
  private func quantity(_ step: Int, _ language: Language) -> String {
    let reading = steps[step].reading
    let text = measure.text(reading, language, decimals: decimals)
    return reading.flag.map { "\(text) (\($0[language]))" } ?? text
  }

  private func joined(_ words: String, _ quantity: String) -> String {
    Comparison(measure: measure, direction: .higherIsBetter, decimals: decimals).joined(words, quantity)
  }

  /// The figures as they are drawn, with the loss at each step.
  public func table(_ language: Language) -> DataTable {
    let isThai = language == .thai
    let isPercent = measure.unit.english == Bilingual.percent.english
    let points = isPercent ? " (\(Bilingual.percentagePoints[language]))" : ""
    return DataTable(
      of: measure, period, language,
      columns: [
        .init(isThai ? "ขั้น" : "Step"), .init(ChartWords.value[language], isNumeric: true),
        .init((isThai ? "เปลี่ยนจากขั้นก่อนหน้า" : "Change from the step before") + points, isNumeric: true),
        .init(ChartWords.note[language]),
      ],
      rows: zip(steps, losses).map { step, loss in
        let over = loss.flatMap { loss in
          loss.isOverGap ? (isThai ? "เทียบกับ" : "compared with ") + steps[loss.from].name[language] : nil
        }
        let notes = [note(step.reading, language), over ?? ""].filter { !$0.isEmpty }
        return [
          .init(step.name[language]), .init(step.reading, language, decimals: decimals),
          .init(loss.map { -$0.amount }, decimals: decimals), .init(notes.joined(separator: ", ")),
        ]
      })
  }
}
