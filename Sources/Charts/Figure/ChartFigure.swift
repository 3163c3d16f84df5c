import Diagnostics
import ThaiText

/// What stands around a chart on a page: the finding as a heading, subtitle, summary, table, source.
///
/// Its id makes the ids within, so that the bytes are the same in every build and differ between the figures
/// of a page.
public struct ChartFigure: Sendable, Hashable {
  /// A link under the chart, such as to its CSV.
  public struct Download: Sendable, Hashable {
    /// Such as CSV.
    public var name: Bilingual
    /// Where it leads.
    public var address: WebAddress

    /// A link.
    public init(_ name: Bilingual, _ address: WebAddress) { (self.name, self.address) = (name, address) }
  }

  /// What the figure is called in addresses and ids, such as `1-7`.
  public var id: String
  /// The finding in one line.
  public var heading: Bilingual
  /// From 1, where the chart is what the page is about, to 6.
  public var headingLevel: Int
  /// Measure, unit, place and period.
  public var subtitle: Bilingual
  /// What a reader must know of single figures, such as why one is doubted.
  public var notes: [Bilingual]
  /// Who published the figures.
  public var source: Bilingual?
  /// Where the source is found.
  public var sourceAddress: WebAddress?
  /// The day up to which the figures are known.
  public var asOf: CalendarDay?
  /// Links under the chart, in order.
  public var downloads: [Download]

  /// A figure.
  public init(
    id: String, heading: Bilingual, headingLevel: Int = 3, subtitle: Bilingual,
    notes: [Bilingual] = [], source: Bilingual? = nil, sourceAddress: WebAddress? = nil,
    asOf: CalendarDay? = nil, downloads: [Download] = []
  ) {
    (self.id, self.heading, self.subtitle) = (id, heading, subtitle)
    (self.headingLevel, self.notes) = (headingLevel, notes)
    (self.source, self.sourceAddress, self.asOf, self.downloads) = (source, sourceAddress, asOf, downloads)
  }

  /// The id of the figure element: `chart-` and the id, whose other bytes than ASCII letters, digits, hyphens
  /// are written as numbers.
  public var elementID: String {
    id.utf8.reduce(into: "chart-") { result, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "_" + String(byte, radix: 16)
      }
    }
  }
}
