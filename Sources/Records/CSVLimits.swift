/// How much a CSV table may hold.
public struct CSVLimits: Sendable, Hashable {
  /// The most bytes of UTF-8.
  public var bytes: Int
  /// The most rows, the first row with the names not counted.
  public var rows: Int

  /// Limits of one's own.
  public init(bytes: Int, rows: Int) {
    self.bytes = bytes
    self.rows = rows
  }

  /// 4 MiB, 50,000 rows: some sixty times the largest table that a plan of five years needs.
  public static let standard = CSVLimits(bytes: 4 << 20, rows: 50_000)
}
