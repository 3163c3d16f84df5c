import Charts
import Diagnostics
import Records
import ThaiText

/// What a declaration says besides the rows; each key serves the kinds that need it.
struct ChartOptions: Sendable {
  /// The name of the measure; nil for that of the data.
  var measure: Bilingual?
  /// Whether the numbers are parts of a hundred.
  var isShare: Bool
  /// How much of the numbers an axis shows.
  var extent: AxisExtent
  /// The whole that the parts of a stacked bar add up to.
  var whole: ChartRow?
  /// A figure that the others are compared with.
  var reference: ChartRow?

  init(_ record: Record, _ selector: RowSelector) {
    measure = record.optionalBilingual("measure")
    isShare = record.optionalBoolean("share") ?? false
    extent = record.optionalChoice("axis", AxisExtent.self) ?? .full
    whole = record.optionalRecord("whole").flatMap { selector.rows($0).first }
    reference = record.optionalRecord("reference").flatMap { selector.rows($0).first }
  }
}
