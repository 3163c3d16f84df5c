import Diagnostics

/// The problems that reading a number, a date, a period or a slug can find.
extension DiagnosticCode {
  /// A number is written in Thai digits.
  public static let numberThaiDigits: Self = "number-thai-digits"
  /// A number is not written as digits with at most one decimal point.
  public static let numberForm: Self = "number-form"
  /// A number has more digits than can be kept exactly.
  public static let numberTooLong: Self = "number-too-long"
  /// A date is written in Thai digits.
  public static let dateThaiDigits: Self = "date-thai-digits"
  /// A date is not written as year, month and day.
  public static let dateForm: Self = "date-form"
  /// A date could be read in more than one way.
  public static let dateAmbiguous: Self = "date-ambiguous"
  /// A date has the right form, but the calendar has no such day.
  public static let dateImpossible: Self = "date-impossible"
  /// A fiscal year or quarter is not written as one.
  public static let periodForm: Self = "period-form"
  /// A fiscal year or quarter is written in Thai digits.
  public static let periodThaiDigits: Self = "period-thai-digits"
  /// A slug has a character that it may not have, or none at all.
  public static let slugForm: Self = "slug-form"
  /// A slug is longer than an address or a file name should be.
  public static let slugTooLong: Self = "slug-too-long"
}
