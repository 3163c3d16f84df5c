import Diagnostics

/// The lines of a text in which something could not be read, as a person looks at them. All offsets are of the file.
struct YAMLLines {
  let file: SourceFile
  let range: Range<Int>
  private let bytes: [UInt8]

  init(file: SourceFile, range: Range<Int>) {
    self.file = file
    self.range = range
    bytes = Array(file.text.utf8)
  }

  /// 0 outside the text.
  func byte(at offset: Int) -> UInt8 { range.contains(offset) ? bytes[offset] : 0 }

  /// The line around an offset, without the white space at its ends; at the end of the text, its last line.
  func content(at offset: Int) -> Range<Int> {
    var lower = min(max(offset, range.lowerBound), range.upperBound)
    var upper = lower
    while lower > range.lowerBound, bytes[lower - 1] != 0x0A { lower -= 1 }
    while upper < range.upperBound, bytes[upper] != 0x0A { upper += 1 }
    while lower < upper, isBlank(bytes[lower]) { lower += 1 }
    while upper > lower, isBlank(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  /// The nearest line above that holds anything but a comment.
  func contentAbove(_ offset: Int) -> Range<Int>? {
    var start = lineStart(offset)
    while start > range.lowerBound {
      let line = content(at: start - 1)
      if !line.isEmpty, bytes[line.lowerBound] != UInt8(ascii: "#") { return line }
      start = lineStart(start - 1)
    }
    return nil
  }

  /// How far an offset is from the start of its line, in bytes.
  func column(_ offset: Int) -> Int { offset - lineStart(offset) }

  /// Whether a line begins with the hyphen of a list.
  func isItem(_ line: Range<Int>) -> Bool {
    byte(at: line.lowerBound) == UInt8(ascii: "-")
      && (line.count == 1 || isBlank(bytes[line.lowerBound + 1]))
  }

  /// The first colon that ends a key: one with white space or nothing after it.
  func colon(in stretch: Range<Int>) -> Int? {
    stretch.first { bytes[$0] == UInt8(ascii: ":") && ($0 + 1 >= range.upperBound || isBlank(bytes[$0 + 1])) }
  }

  /// A colon that was meant to end a key but has no space after it: the first in a line that has no other.
  func tightColon(in line: Range<Int>) -> Int? {
    guard colon(in: line) == nil, let found = line.first(where: { bytes[$0] == UInt8(ascii: ":") }),
      found > line.lowerBound
    else { return nil }
    let isAddress = byte(at: found + 1) == UInt8(ascii: "/")
    return isAddress || bytes[line.lowerBound..<found].contains(where: isBlank) ? nil : found
  }

  /// How often a byte stands in a stretch.
  func count(of byte: UInt8, in stretch: Range<Int>) -> Int {
    stretch.reduce(0) { bytes[$1] == byte ? $0 + 1 : $0 }
  }

  /// The last byte before an offset that is no white space, on the same line; 0 when there is none.
  func lastByte(before offset: Int) -> UInt8 {
    let line = content(at: offset)
    let found = (line.lowerBound..<max(offset, line.lowerBound)).last { !isBlank(bytes[$0]) }
    return found.map { bytes[$0] } ?? 0
  }

  /// The last quote of the nearest line above that has an odd number of them.
  func unpairedQuote(_ quote: UInt8, above offset: Int) -> Int? {
    var line = contentAbove(offset)
    while let found = line {
      if !count(of: quote, in: found).isMultiple(of: 2) { return found.last { bytes[$0] == quote } }
      line = contentAbove(found.lowerBound)
    }
    return nil
  }

  private func lineStart(_ offset: Int) -> Int {
    var start = min(max(offset, range.lowerBound), range.upperBound)
    while start > range.lowerBound, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A }
}
