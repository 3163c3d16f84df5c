/// The class of a mark, by which the style sheet gives it colour, dash and thickness.
///
/// A chart with a mark of its own declares its class in its own file.
public struct MarkClass: Sendable, Hashable {
  /// The class names as they stand in the attribute.
  public let name: String

  /// A class.
  public init(_ name: StaticString) { self.name = "\(name)" }

  private init(series number: Int, of kind: StaticString) { name = "\(kind) series-\(number)" }

  /// A line of the grid.
  public static let grid = MarkClass("grid")
  /// The line of zero or the foot of an axis.
  public static let axis = MarkClass("axis")
  /// The empty bed of a bar.
  public static let track = MarkClass("track")
  /// A bar of a final figure.
  public static let bar = MarkClass("bar")
  /// A bar that is meant to be seen first, among others that step back.
  public static let quietBar = MarkClass("bar quiet")
  /// A bar that is estimated or provisional, or the uncertain part of a range; hatched.
  public static let estimate = MarkClass("estimate")
  /// A target.
  public static let target = MarkClass("target")
  /// A target of a time that has not come yet; dashed.
  public static let targetAhead = MarkClass("target ahead")
  /// The stretch between result and target.
  public static let gap = MarkClass("gap")

  /// The line of a series, counted from 1; colours and dashes for four.
  public static func line(_ number: Int) -> MarkClass { MarkClass(series: clamped(number), of: "line") }
  /// A point of a series.
  public static func point(_ number: Int) -> MarkClass { MarkClass(series: clamped(number), of: "point") }
  /// A point of a series that is estimated; open.
  public static func openPoint(_ number: Int) -> MarkClass {
    MarkClass(series: clamped(number), of: "point open")
  }

  /// A filled box or part of a series, with an edge in the colour of the page.
  public static func fill(_ number: Int) -> MarkClass { MarkClass(series: clamped(number), of: "fill") }
  /// A box of a series that is only an outline: told from a filled one without colour.
  public static func hollow(_ number: Int) -> MarkClass { MarkClass(series: clamped(number), of: "hollow") }

  private static func clamped(_ number: Int) -> Int { min(max(number, 1), 4) }
}
