/// Turns counts of Unicode scalars into UTF-8 offsets.
///
/// It remembers where it stood, so that a whole text asked in order costs one walk over its bytes.
struct ScalarCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// What is added to every offset: where the bytes begin in their file.
  private let start: Int
  private var scalar = 0
  private var offset = 0
  private var line = 0..<0

  init(bytes: UnsafeBufferPointer<UInt8>, start: Int) {
    self.bytes = bytes
    self.start = start
  }

  /// The offset of a scalar, or the end of the text when it has fewer.
  mutating func offset(ofScalar wanted: Int) -> Int {
    while scalar < wanted, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      scalar += 1
    }
    while scalar > max(wanted, 0) {
      offset -= 1
      while bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      scalar -= 1
    }
    return start + offset
  }

  /// The length in bytes of the line that the cursor stands on, its line end counted.
  mutating func lineLength() -> Int {
    guard !line.contains(offset) else { return line.count }
    var (lower, upper) = (offset, offset)
    while lower > 0, bytes[lower - 1] != 0x0A { lower -= 1 }
    while upper < bytes.count, bytes[upper] != 0x0A { upper += 1 }
    line = lower..<min(upper + 1, bytes.count)
    return line.count
  }

  /// The byte at an offset of the file; 0 outside the text.
  func byte(at offset: Int) -> UInt8 {
    bytes.indices.contains(offset - start) ? bytes[offset - start] : 0
  }
}
