import Diagnostics
import ThaiText

/// Which way of missing a target is the bad one.
public enum Direction: String, Sendable, Hashable, CaseIterable {
  case higherIsBetter = "higher_is_better"
  case lowerIsBetter = "lower_is_better"
}

/// A result beside its target, in words.
struct Comparison {
  var measure: Measure
  var direction: Direction
  var decimals: Int

  /// เป้าหมาย 85 ตำบล, or เป้าหมายไม่เกิน 5 ตำบล where less is better.
  func target(_ number: FixedDecimal, _ language: Language) -> String {
    let quantity = measure.text(number, language, decimals: decimals)
    switch (direction, language) {
    case (.higherIsBetter, .thai): return joined("เป้าหมาย", quantity)
    case (.lowerIsBetter, .thai): return joined("เป้าหมายไม่เกิน", quantity)
    case (.higherIsBetter, .english): return "a target of " + quantity
    case (.lowerIsBetter, .english): return "a target of at most " + quantity
    }
  }

  /// The number of a target in a picture: the unit stands in the subtitle.
  func label(_ number: FixedDecimal, _ language: Language) -> String {
    let text = NumberFormat.text(number, decimals: decimals)
    switch (direction, language) {
    case (.higherIsBetter, .thai): return "เป้าหมาย \(text)"
    case (.lowerIsBetter, .thai): return "เป้าหมายไม่เกิน \(text)"
    case (.higherIsBetter, .english): return "Target \(text)"
    case (.lowerIsBetter, .english): return "Target at most \(text)"
    }
  }

  /// How far a result is from its target: ต่ำกว่าเป้าหมาย 23 ตำบล หรือร้อยละ 72.9 ของเป้าหมาย.
  ///
  /// The share is only said of things counted towards a target above zero; it would mislead for percentages
  /// and limits.
  func distance(_ result: Reading, from target: FixedDecimal, _ language: Language) -> String? {
    guard let low = result.low, let high = result.high else { return nil }
    if low < target, high > target || (high == target && low != high) {
      return language == .thai ? "เป้าหมายอยู่ในช่วงของผล" : "the target lies within the range of the result"
    }
    if low == target { return language == .thai ? "เท่ากับเป้าหมายพอดี" : "exactly the target" }
    let near = low > target ? low : high
    let distance = measure.distance(near, target, language, decimals: decimals)
    let isCounted = measure.unit.english != Bilingual.percent.english && direction == .higherIsBetter
    let share = isCounted && low == high && target > .zero && !near.isNegative ? near.share(of: target) : nil
    let part = share.map { NumberFormat.text($0) }
    if language == .thai {
      return joined(near > target ? "สูงกว่าเป้าหมาย" : "ต่ำกว่าเป้าหมาย", distance)
        + (part.map { " คิดเป็นร้อยละ\u{A0}\($0) ของเป้าหมาย" } ?? "")
    }
    return distance + (near > target ? " above the target" : " below the target")
      + (part.map { ", \($0)\u{A0}percent of it" } ?? "")
  }

  /// Thai words before a quantity: with a space before a digit, without before a word.
  func joined(_ words: String, _ quantity: String) -> String { words + spaced(quantity) }
}
