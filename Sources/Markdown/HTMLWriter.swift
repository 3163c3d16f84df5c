/// HTML as it grows. Escaping works on bytes: a quote that carries a Thai mark is still a quote.
struct HTMLWriter {
  var bytes: [UInt8] = []

  /// Markup of this house.
  mutating func write(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Markup that was made safe elsewhere.
  mutating func write(trusted markup: String) { bytes.append(contentsOf: markup.utf8) }

  mutating func write(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Words, safe in text and in a quoted attribute.
  mutating func escape(_ words: String) {
    var words = words
    words.withUTF8 { escape($0) }
  }

  /// Words, safe in text and in a quoted attribute. A control character becomes U+FFFD.
  mutating func escape(_ words: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in 0..<words.count {
      let byte = words[index]
      if byte > 0x3E && byte != 0x7F { continue }
      let replacement: StaticString
      switch byte {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\""): replacement = "&quot;"
      case UInt8(ascii: "'"): replacement = "&#39;"
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): continue
      case 0..<0x20, 0x7F: replacement = "\u{FFFD}"
      default: continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words[start..<index]))
      write(replacement)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words[start...]))
  }

  /// An address inside a quoted attribute. What may not stand in an address is percent-encoded; letters beyond ASCII stay, as
  /// the URL Standard allows, so that Thai addresses stay readable.
  mutating func escape(url: String) {
    var url = url
    url.withUTF8 { url in
      for index in 0..<url.count {
        let byte = url[index]
        switch byte {
        case UInt8(ascii: "&"): write("&amp;")
        case UInt8(ascii: "'"): write("&#39;")
        case UInt8(ascii: "%")
        where !(index + 2 < url.count && url[index + 1].isHexDigit && url[index + 2].isHexDigit):
          write("%25")
        case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
          UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
          bytes += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
        default: bytes.append(byte)
        }
      }
    }
  }

  private func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x41 + value - 10 }
}

extension UInt8 {
  var isHexDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
  }

  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  var isASCIIPunctuation: Bool {
    (0x21...0x7E).contains(self) && !isASCIILetter && !isASCIIDigit
  }
}
