import Diagnostics
import ThaiText

/// How much of its numbers an axis shows. An axis that shows less than a reader expects says so in words
/// under the picture.
public enum AxisExtent: String, Sendable, Hashable, CaseIterable {
  /// From zero; a share from 0 to 100.
  case full
  /// From zero to the largest number, for a share too.
  case fromZero = "from-zero"
  /// Around the numbers, without zero. Only for lines: bars show their number by their length and include
  /// zero always.
  case fitted

  /// The range for some numbers of a measure.
  func domain(_ numbers: [FixedDecimal], _ measure: Measure, count: Int) -> Domain {
    Domain(
      around: numbers, includesZero: self != .fitted, isShare: measure.isShare && self == .full, count: count)
  }

  /// What is to be said about a domain that leaves out zero or the whole of a share; nil when nothing is.
  func note(_ domain: Domain, _ measure: Measure, _ language: Language) -> String? {
    let (low, high) = (domain.range.lowerBound, domain.range.upperBound)
    let zero = FixedDecimal.zero
    if low > zero || high < zero {
      let start = NumberFormat.text(low > zero ? low : high)
      return language == .thai ? "แกนเริ่มที่ \(start) ไม่ใช่ 0" : "The axis starts at \(start), not at 0"
    }
    if measure.isShare, high < FixedDecimal(100) {
      let end = NumberFormat.text(high)
      return language == .thai ? "แกนสิ้นสุดที่ \(end) ไม่ใช่ 100" : "The axis ends at \(end), not at 100"
    }
    return nil
  }
}
