import Diagnostics

/// A number, or a range of numbers, with its unit and how sure it is, as a reader sees it: `ร้อยละ 85`, `431
/// ตำบล`.
public struct Quantity: Sendable, Hashable {
  /// What is known of the number.
  public enum Amount: Sendable, Hashable {
    case exactly(FixedDecimal)
    /// From the first to the second, both included.
    case between(FixedDecimal, FixedDecimal)
  }

  /// A word that says how near the number is to the truth.
  public enum Qualifier: String, Sendable, Hashable, CaseIterable, Codable {
    case about, over, under, almost
    case atLeast = "at_least"
    case atMost = "at_most"
  }

  /// How much.
  public var amount: Amount
  /// Of what; empty words for a bare number.
  public var unit: Bilingual
  /// How sure the number is; nil when it is as printed.
  public var qualifier: Qualifier?

  /// A quantity of one number.
  public init(_ number: FixedDecimal, unit: Bilingual, qualifier: Qualifier? = nil) {
    self.init(.exactly(number), unit: unit, qualifier: qualifier)
  }

  /// A quantity of one number or a range.
  public init(_ amount: Amount, unit: Bilingual, qualifier: Qualifier? = nil) {
    self.amount = amount
    self.unit = unit
    self.qualifier = qualifier
  }
}

extension Bilingual {
  /// The unit of a share: the Thai word stands before its number.
  public static let percent = Bilingual(thai: "ร้อยละ", english: "percent")

  /// The unit of a difference between two shares.
  public static let percentagePoints = Bilingual(thai: "จุดร้อยละ", english: "percentage points")
}
