/// Words as they stand in the text of an element or in a quoted attribute value, in HTML and in XML.
///
/// It works on bytes: a quotation mark is one byte, whatever marks follow it, and is always replaced, so that no tone
/// mark, joiner or variation selector can hide it. What neither HTML nor XML can hold, not even by number (the C0
/// controls, U+FFFE and U+FFFF), becomes U+FFFD. Bidirectional controls are balanced (see ``BidirectionalBalance``).
enum MarkupEscape {
  case text
  /// Also keeps line ends and tabs, which XML would read as spaces.
  case attribute

  /// Writes the words, escaped.
  func write(_ words: String, into output: inout [UInt8]) {
    withBytes(of: words) { bytes in
      var balance = BidirectionalBalance()
      var kept = 0
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        guard Self.needsCare(byte) else {
          index += 1
          continue
        }
        guard let (length, replacement) = replacement(at: index, in: bytes, &balance) else {
          index += 1
          continue
        }
        output.append(contentsOf: bytes[kept..<index])
        output.append(contentsOf: replacement.utf8)
        index += length
        kept = index
      }
      output.append(contentsOf: bytes[kept...])
      balance.close(into: &output)
    }
  }

  /// Whether a byte may begin something that is replaced: a quick test that nearly every byte fails.
  @inline(__always)
  private static func needsCare(_ byte: UInt8) -> Bool {
    // The controls, and " & ' < > by their bits.
    byte < 0x40 ? (0x5000_00C4_FFFF_FFFF as UInt64) >> UInt64(byte) & 1 == 1 : byte == 0xE2 || byte == 0xEF
  }

  /// What replaces the character that begins at an index, and how many bytes it has; nil when it stays.
  private func replacement(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>, _ balance: inout BidirectionalBalance
  ) -> (length: Int, replacement: StaticString)? {
    switch bytes[index] {
    case UInt8(ascii: "&"): return (1, "&amp;")
    case UInt8(ascii: "<"): return (1, "&lt;")
    case UInt8(ascii: ">"): return (1, "&gt;")
    case UInt8(ascii: "\""): return (1, "&quot;")
    case UInt8(ascii: "'"): return (1, "&#39;")
    case UInt8(ascii: "\r"): return (1, "&#13;")
    case UInt8(ascii: "\n"): return self == .text ? nil : (1, "&#10;")
    case UInt8(ascii: "\t"): return self == .text ? nil : (1, "&#9;")
    case 0..<0x20: return (1, "\u{FFFD}")
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
      return (3, "\u{FFFD}")
    case 0xE2 where index + 2 < bytes.count:
      return balance.keeps(bytes[index + 1], bytes[index + 2]) ? nil : (3, "")
    default: return nil
    }
  }
}

extension StaticString {
  fileprivate var utf8: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
