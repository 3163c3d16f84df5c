/// Words as part of an address in a quoted attribute value.
///
/// Every byte that RFC 3986 does not allow is percent-encoded, so that Thai letters, spaces, quotation marks and controls
/// never reach the page as they are. `&` becomes `&amp;`.
enum AddressEscape: Sendable, Hashable {
  /// An address, or its beginning, or a piece of its path: `/`, `?`, `#` and the escapes that it already has are kept.
  case address
  /// One of several addresses in a list, such as `srcset`: a comma is encoded too.
  case listed
  /// A piece of the query or of the fragment: only letters, digits and `-._~` are kept.
  case component

  /// Writes the words, encoded.
  func write(_ words: String, into output: inout [UInt8]) {
    withBytes(of: words) { bytes in
      for (index, byte) in bytes.enumerated() {
        if byte == UInt8(ascii: "&"), self != .component {
          output.append(contentsOf: "&amp;".utf8)
        } else if keeps(byte)
          || byte == UInt8(ascii: "%") && self != .component && isEscape(at: index, in: bytes)
        {
          output.append(byte)
        } else {
          output.append(UInt8(ascii: "%"))
          output.append(hexadecimalDigit(byte >> 4))
          output.append(hexadecimalDigit(byte & 15))
        }
      }
    }
  }

  private func keeps(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ";"), UInt8(ascii: "="):
      self != .component
    case UInt8(ascii: ","): self == .address
    default: false
    }
  }

  private func isEscape(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    index + 2 < bytes.count && isHexadecimal(bytes[index + 1]) && isHexadecimal(bytes[index + 2])
  }

  private func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
