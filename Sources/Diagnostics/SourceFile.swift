/// A text file that was read: its path, its text and where its lines begin.
public struct SourceFile: Sendable {
  /// The path from the site's folder, with `/` between names.
  public let path: String
  /// The whole text.
  public let text: String
  /// The UTF-8 offset of the start of every line.
  private let lineStarts: [Int]
  /// How many scalars begin before every ``stride``-th byte, so that the columns of a very long line cost no more than
  /// those of a short one.
  private let scalarCounts: [Int]

  private static let stride = 256

  /// A file that was read. Lines end with LF or CR LF.
  public init(path: String, text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.path = path
    self.text = text
    var (starts, counts, scalars) = ([0], [Int](), 0)
    text.utf8.withContiguousStorageIfAvailable { bytes in
      for (index, byte) in bytes.enumerated() {
        if index % Self.stride == 0 { counts.append(scalars) }
        if byte & 0xC0 != 0x80 { scalars += 1 }
        if byte == UInt8(ascii: "\n") { starts.append(index + 1) }
      }
    }
    if text.utf8.count % Self.stride == 0 { counts.append(scalars) }
    (lineStarts, scalarCounts) = (starts, counts)
  }

  /// How many lines it has; an empty last one counts.
  public var lineCount: Int { lineStarts.count }

  /// The file as a whole.
  public var place: SourcePlace { .file(path) }

  /// The stretch between two UTF-8 offsets. Offsets outside the text are moved to its nearest end.
  public func place(utf8 range: Range<Int>) -> SourcePlace {
    let start = position(utf8: range.lowerBound)
    let shown = window(around: min(max(range.lowerBound, 0), text.utf8.count), ofLine: start.line)
    return SourcePlace(
      file: path, start: start, end: max(position(utf8: range.upperBound), start),
      excerpt: String(text[index(shown.lowerBound)..<index(shown.upperBound)]),
      excerptColumn: position(utf8: shown.lowerBound).column)
  }

  /// The text of a line, counted from 1, without its line end; empty outside the file.
  public func line(_ number: Int) -> String {
    guard number >= 1, number <= lineStarts.count else { return "" }
    let bytes = bytes(ofLine: number)
    return String(text[index(bytes.lowerBound)..<index(bytes.upperBound)])
  }

  /// The UTF-8 offset at which a line, counted from 1, begins.
  public func utf8Offset(ofLine number: Int) -> Int {
    lineStarts[min(max(number - 1, 0), lineStarts.count - 1)]
  }

  /// The line and column of a UTF-8 offset.
  public func position(utf8 offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), text.utf8.count)
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: scalarCount(from: lineStarts[low], to: offset) + 1)
  }

  /// How many scalars begin between two offsets.
  private func scalarCount(from start: Int, to end: Int) -> Int {
    guard end - start > 2 * Self.stride else { return counted(start, end) }
    let (first, last) = (start / Self.stride + 1, end / Self.stride)
    return counted(start, first * Self.stride) + scalarCounts[last] - scalarCounts[first]
      + counted(last * Self.stride, end)
  }

  private func counted(_ start: Int, _ end: Int) -> Int {
    text.utf8[index(start)..<index(end)].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  /// The bytes of a line without its line end.
  private func bytes(ofLine number: Int) -> Range<Int> {
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : text.utf8.count
    if end > start, text.utf8[index(end - 1)] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// What a place keeps of its line: all of it, or of a very long line what a frame can show around the offset.
  private func window(around offset: Int, ofLine number: Int) -> Range<Int> {
    let line = bytes(ofLine: number)
    guard line.count > 8 * Self.stride else { return line }
    let offset = min(offset, line.upperBound)
    var start = max(line.lowerBound, offset - 2 * Self.stride)
    var end = min(line.upperBound, offset + 4 * Self.stride)
    while start < offset, text.utf8[index(start)] & 0xC0 == 0x80 { start += 1 }
    while end < line.upperBound, text.utf8[index(end)] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  private func index(_ offset: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: offset) }
}
