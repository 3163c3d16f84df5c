import Diagnostics
import ThaiText

/// What is known of a figure that a chart shows: how much, how near to the truth, how sure.
public struct Reading: Sendable, Hashable {
  /// How much.
  public enum Amount: Sendable, Hashable {
    /// One number.
    case exactly(FixedDecimal)
    /// Somewhere from the first number to the second, which is not smaller.
    case between(FixedDecimal, FixedDecimal)
    /// No number.
    case absent(Absence)
  }

  /// Why there is no number.
  public enum Absence: Sendable, Hashable, CaseIterable {
    /// There should be a figure and nobody has it.
    case missing
    /// There can be no figure.
    case notApplicable
    /// The time for a figure has not come, or it was not handed in yet.
    case notYetReported
  }

  /// How sure a figure is.
  public enum Certainty: String, Sendable, Hashable, CaseIterable {
    case final, provisional, estimate, forecast
  }

  /// How much.
  public var amount: Amount
  /// How sure.
  public var certainty: Certainty
  /// A word that says how near the number is to the truth, such as กว่า; nil when it is as printed.
  public var qualifier: Quantity.Qualifier?
  /// Whether its publisher or editor doubts it; the figure around the chart says why.
  public var isDoubtful: Bool

  /// A reading.
  public init(
    _ amount: Amount, _ certainty: Certainty = .final, qualifier: Quantity.Qualifier? = nil,
    isDoubtful: Bool = false
  ) {
    (self.amount, self.certainty, self.qualifier) = (amount, certainty, qualifier)
    self.isDoubtful = isDoubtful
  }

  /// One number.
  public static func value(_ number: FixedDecimal, _ certainty: Certainty = .final) -> Reading {
    Reading(.exactly(number), certainty)
  }

  /// Somewhere between two numbers, in either order; one number when both are equal.
  public static func range(
    _ one: FixedDecimal, _ other: FixedDecimal, _ certainty: Certainty = .final
  ) -> Reading {
    Reading(one == other ? .exactly(one) : .between(min(one, other), max(one, other)), certainty)
  }

  /// There should be a figure and nobody has it.
  public static let missing = Reading(.absent(.missing))
  /// There can be no figure.
  public static let notApplicable = Reading(.absent(.notApplicable))
  /// The time for a figure has not come, or it was not handed in yet.
  public static let notYetReported = Reading(.absent(.notYetReported))

  /// The one number; nil for a range and where there is none.
  public var number: FixedDecimal? { if case .exactly(let number) = amount { number } else { nil } }

  /// Why there is no number; nil when there is one.
  public var absence: Absence? { if case .absent(let absence) = amount { absence } else { nil } }

  /// The number; of a range, its lower end. Nil when there is none.
  public var low: FixedDecimal? {
    switch amount {
    case .exactly(let number), .between(let number, _): number
    case .absent: nil
    }
  }

  /// The number; of a range, its upper end. Nil when there is none.
  public var high: FixedDecimal? {
    switch amount {
    case .exactly(let number), .between(_, let number): number
    case .absent: nil
    }
  }

  /// Whether it is drawn hatched or open and called what it is.
  public var isUncertain: Bool { absence == nil && flag != nil }

  /// The words for what is not plain about it; nil for a final figure that nobody doubts.
  public var flag: Bilingual? {
    switch amount {
    case .absent(let absence): return absence.words
    case .exactly, .between:
      let words = [certainty.words, isDoubtful ? ChartWords.doubtful : nil].compactMap { $0 }
      guard let first = words.first else { return nil }
      return words.dropFirst().reduce(first) {
        Bilingual(thai: $0.thai + " " + $1.thai, english: $0.english + ", " + $1.english)
      }
    }
  }
}

extension Reading.Absence {
  /// The words that stand where a number would.
  public var words: Bilingual {
    switch self {
    case .missing: Bilingual(thai: "ไม่มีข้อมูล", english: "no data")
    case .notApplicable: Bilingual(thai: "ไม่เกี่ยวข้อง", english: "not applicable")
    case .notYetReported: Bilingual(thai: "ยังไม่มีรายงานผล", english: "not reported yet")
    }
  }
}

extension Reading.Certainty {
  /// The word beside a number; nil for a final one.
  public var words: Bilingual? {
    switch self {
    case .final: nil
    case .provisional: Bilingual(thai: "เบื้องต้น", english: "provisional")
    case .estimate: Bilingual(thai: "ค่าประมาณ", english: "estimate")
    case .forecast: Bilingual(thai: "ค่าคาดการณ์", english: "forecast")
    }
  }
}
