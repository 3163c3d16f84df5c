/// Words as they stand in a JSON string.
///
/// `<`, `>` and `&` are written by number, so that nothing in a string can end the `<script>` that holds it or begin a
/// comment there; U+2028 and U+2029 too, which end a line in older JavaScript.
enum JSONEscape {
  /// The words between quotation marks.
  static func writeString(_ words: String, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    write(words, into: &output)
    output.append(UInt8(ascii: "\""))
  }

  /// The words without quotation marks.
  static func write(_ words: String, into output: inout [UInt8]) {
    withBytes(of: words) { bytes in
      var kept = 0
      var index = 0
      while index < bytes.count {
        let length: Int
        switch bytes[index] {
        case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F: length = 1
        case 0xE2
        where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
          length = 3
        default:
          index += 1
          continue
        }
        output.append(contentsOf: bytes[kept..<index])
        if length == 3 {
          output.append(contentsOf: (bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8)
        } else {
          writeEscape(of: bytes[index], into: &output)
        }
        index += length
        kept = index
      }
      output.append(contentsOf: bytes[kept...])
    }
  }

  private static func writeEscape(of byte: UInt8, into output: inout [UInt8]) {
    switch byte {
    case 0x22: output.append(contentsOf: "\\\"".utf8)
    case 0x5C: output.append(contentsOf: "\\\\".utf8)
    case 0x0A: output.append(contentsOf: "\\n".utf8)
    default:
      output.append(contentsOf: "\\u00".utf8)
      output.append(hexadecimalDigit(byte >> 4))
      output.append(hexadecimalDigit(byte & 15))
    }
  }
}

/// The upper-case digit of a number below 16.
func hexadecimalDigit(_ number: UInt8) -> UInt8 {
  number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "A") + number - 10
}

/// Runs the body on the UTF-8 bytes of some words, without copying them where the words are stored in one piece.
func withBytes(of words: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
  if words.utf8.withContiguousStorageIfAvailable(body) == nil {
    Array(words.utf8).withUnsafeBufferPointer(body)
  }
}
