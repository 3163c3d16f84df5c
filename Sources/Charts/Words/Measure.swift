import Diagnostics
import ThaiText

/// What the numbers of a chart count: its name and unit, once for the whole chart.
public struct Measure: Sendable, Hashable {
  /// Such as ตำบลต้นแบบชุมชนเข้มแข็ง.
  public var name: Bilingual
  /// Such as ตำบล or ร้อยละ.
  public var unit: Bilingual
  /// Whether the numbers are parts of a hundred, so that an axis runs from 0 to 100.
  public var isShare: Bool

  /// A measure. `isShare` is for percentages of a whole; growth rates, though percentages, are none.
  public init(name: Bilingual, unit: Bilingual, isShare: Bool = false) {
    (self.name, self.unit, self.isShare) = (name, unit, isShare)
  }

  /// A number with its unit, as in a sentence.
  func text(_ number: FixedDecimal, _ language: Language, decimals: Int? = nil) -> String {
    Quantity(number, unit: unit).text(language, decimals: decimals)
  }

  /// What is known of a figure, as in a sentence; its flag where there is no number.
  func text(_ reading: Reading, _ language: Language, decimals: Int? = nil) -> String {
    reading.quantity(unit)?.text(language, decimals: decimals) ?? reading.flag?[language] ?? ""
  }

  /// The distance of two numbers with its unit: between percentages it is counted in percentage points.
  func distance(_ first: FixedDecimal, _ second: FixedDecimal, _ language: Language, decimals: Int) -> String
  {
    let unit = unit.english == Bilingual.percent.english ? Bilingual.percentagePoints : unit
    return Quantity((first - second).magnitude, unit: unit).text(language, decimals: decimals)
  }
}

extension Reading {
  /// The figure with a unit; nil where there is no number.
  func quantity(_ unit: Bilingual) -> Quantity? {
    switch amount {
    case .exactly(let number): Quantity(number, unit: unit, qualifier: qualifier)
    case .between(let low, let high): Quantity(.between(low, high), unit: unit, qualifier: qualifier)
    case .absent: nil
    }
  }
}

/// A figure as it stands in a picture or a table, where the unit is printed once elsewhere; nil where there is
/// no number.
func figure(_ reading: Reading, _ language: Language, decimals: Int) -> String? {
  reading.quantity(Bilingual(thai: "", english: ""))?.text(language, decimals: decimals)
}

/// A figure at its mark: with its flag in brackets, or the words that stand where there is no number.
func label(_ reading: Reading, _ language: Language, decimals: Int) -> String {
  guard let text = figure(reading, language, decimals: decimals) else {
    return (reading.absence == .notApplicable ? "– " : "") + (reading.flag?[language] ?? "")
  }
  return reading.flag.map { "\(text) (\($0[language]))" } ?? text
}

/// What a table notes about a figure that has a number; empty for a final one.
func note(_ reading: Reading, _ language: Language) -> String {
  reading.low == nil ? "" : reading.flag?[language] ?? ""
}

/// The decimals of the number that has most: a chart prints all its numbers with as many.
func commonDecimals(_ numbers: [FixedDecimal]) -> Int { numbers.map(\.scale).max() ?? 0 }
