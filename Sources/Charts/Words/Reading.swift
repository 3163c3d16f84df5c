import Diagnostics
import ThaiText

/// What is known of a figure that a chart shows.
public enum Reading: Sendable, Hashable {
  /// How sure a figure is.
  public enum Certainty: String, Sendable, Hashable, CaseIterable {
    case final, provisional, estimate, forecast
  }

  /// One number.
  case value(FixedDecimal, Certainty = .final)
  /// Somewhere from the first number to the second.
  case range(FixedDecimal, FixedDecimal, Certainty = .final)
  /// There should be a figure and nobody has it.
  case missing
  /// There can be no figure.
  case notApplicable
  /// The time for a figure has not come, or it was not handed in yet.
  case notYetReported

  /// The number; of a range, its lower end. Nil when there is none.
  public var low: FixedDecimal? {
    switch self {
    case .value(let number, _): number
    case .range(let one, let other, _): min(one, other)
    case .missing, .notApplicable, .notYetReported: nil
    }
  }

  /// The number; of a range, its upper end. Nil when there is none.
  public var high: FixedDecimal? {
    switch self {
    case .value(let number, _): number
    case .range(let one, let other, _): max(one, other)
    case .missing, .notApplicable, .notYetReported: nil
    }
  }

  /// Whether it is drawn hatched or open and called what it is.
  public var isUncertain: Bool {
    switch self {
    case .value(_, let certainty), .range(_, _, let certainty): certainty != .final
    default: false
    }
  }

  /// The word for what is not plain about it; nil for a final figure.
  public var flag: Bilingual? {
    switch self {
    case .value(_, .final), .range(_, _, .final): nil
    case .value(_, .provisional), .range(_, _, .provisional):
      Bilingual(thai: "เบื้องต้น", english: "provisional")
    case .value(_, .estimate), .range(_, _, .estimate): Bilingual(thai: "ค่าประมาณ", english: "estimate")
    case .value(_, .forecast), .range(_, _, .forecast): Bilingual(thai: "ค่าคาดการณ์", english: "forecast")
    case .missing: Bilingual(thai: "ไม่มีข้อมูล", english: "no data")
    case .notApplicable: Bilingual(thai: "ไม่เกี่ยวข้อง", english: "not applicable")
    case .notYetReported: Bilingual(thai: "ยังไม่มีรายงานผล", english: "not reported yet")
    }
  }
}
