import Diagnostics

/// Finds the line and column of offsets in a file, fast when one lies near the one before.
///
/// Many places on one long line share the text of that line, and no place is counted from the line's start again.
final class PlaceFinder {
  let file: SourceFile
  private let source: [UInt8]
  /// The line found last, with its text, and an offset on it whose column is known.
  private var line = 0
  private var bounds = 0..<0
  private var text = ""
  private var known = (offset: 0, column: 1)

  init(file: SourceFile, source: [UInt8]) {
    self.file = file
    self.source = source
  }

  /// The place of a stretch, in UTF-8 offsets.
  func place(_ range: Range<Int>) -> SourcePlace {
    let start = position(min(range.lowerBound, source.count))
    let excerpt = text
    let end = position(min(range.upperBound, source.count))
    return SourcePlace(file: file.path, start: start, end: end, excerpt: excerpt)
  }

  private func position(_ offset: Int) -> SourcePosition {
    if line == 0 || !bounds.contains(offset) { open(offset) }
    // Bytes that continue a scalar begin with the bits 10.
    let between = source[min(offset, known.offset)..<max(offset, known.offset)]
    let scalars = between.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    known = (offset, known.column + (offset >= known.offset ? scalars : -scalars))
    return SourcePosition(line: line, column: known.column)
  }

  private func open(_ offset: Int) {
    line = file.position(utf8: offset).line
    let start = file.utf8Offset(ofLine: line)
    let end = line < file.lineCount ? file.utf8Offset(ofLine: line + 1) : source.count + 1
    (bounds, text, known) = (start..<end, file.line(line), (start, 1))
  }
}
