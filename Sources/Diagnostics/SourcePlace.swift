/// A line and a column in a text file, both counted from 1. Columns count Unicode scalars.
public struct SourcePosition: Sendable, Hashable, Comparable, Codable {
  /// The line.
  public var line: Int
  /// The column, in Unicode scalars.
  public var column: Int

  /// A position, both numbers counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Before every position of a file.
  public static let origin = SourcePosition(line: 0, column: 0)

  /// By line, then by column.
  public static func < (first: SourcePosition, second: SourcePosition) -> Bool {
    (first.line, first.column) < (second.line, second.column)
  }
}

/// A stretch of a source file, with the line that it starts on, so that it can be shown without reading the file again.
public struct SourcePlace: Sendable, Hashable {
  /// The file's path from the site's folder, with `/` between names.
  public var file: String
  /// The first scalar.
  public var start: SourcePosition
  /// One past the last scalar.
  public var end: SourcePosition
  /// The text of the first line, or of a very long line the part around the start; nil when the place is the file as a
  /// whole.
  public var excerpt: String?
  /// The column of the excerpt's first scalar: 1, but in a very long line.
  public var excerptColumn: Int

  /// A stretch of a file.
  public init(
    file: String, start: SourcePosition, end: SourcePosition, excerpt: String?, excerptColumn: Int = 1
  ) {
    self.file = file
    self.start = start
    self.end = end
    self.excerpt = excerpt
    self.excerptColumn = excerptColumn
  }

  /// A file as a whole, such as a picture or a folder.
  public static func file(_ path: String) -> SourcePlace {
    SourcePlace(file: path, start: .init(line: 1, column: 1), end: .init(line: 1, column: 1), excerpt: nil)
  }
}
