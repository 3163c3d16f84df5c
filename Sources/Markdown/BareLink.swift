import Glibc

/// An address that stands in the words without any markup, such as `https://codi.or.th` or `info@codi.or.th`.
struct BareLink: Equatable {
  /// Where it stands in the words.
  var range: Range<Int>
  var url: String
  /// Whether letters beyond ASCII follow so closely that they may belong to the address.
  var isUnclear = false

  /// Whether words may hold such an address. Fast, and right when it says no.
  static func mayStand(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count > 4 else { return false }
    return text.holds(UInt8(ascii: ":")) || text.holds(UInt8(ascii: "@")) || mayHoldSite(text)
  }

  /// Whether `www.` stands in the words. There is hardly a w in Thai.
  private static func mayHoldSite(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while let start = text.baseAddress,
      let found = memchr(start + index, Int32(UInt8(ascii: "w")), text.count - index)
    {
      index = UnsafeRawPointer(found) - UnsafeRawPointer(start)
      if begins(text, index, "www.") { return true }
      index += 1
    }
    return false
  }

  /// The first address at or after an offset.
  ///
  /// It ends before a space, `<`, `"` or the first letter beyond ASCII: Thai writes on without a space. Punctuation at its end belongs
  /// to the sentence, and so does a closing bracket that was not opened in it.
  static func first(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> BareLink? {
    var index = start
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "h") where !isJoined(text, index, start):
        for scheme in ["https://", "http://"] as [StaticString] where begins(text, index, scheme) {
          if let link = web(text, index, skipping: scheme.utf8CodeUnitCount, prefix: "") { return link }
        }
      case UInt8(ascii: "w") where !isJoined(text, index, start) && begins(text, index, "www."):
        if let link = web(text, index, skipping: 4, prefix: "https://") { return link }
      case UInt8(ascii: "@"):
        if let link = mail(text, at: index, from: start) { return link }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Whether a letter or digit stands right before, so that no address can begin.
  private static func isJoined(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int) -> Bool {
    index > start && (text[index - 1].isASCIILetter || text[index - 1].isASCIIDigit)
  }

  private static func begins(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ word: StaticString) -> Bool {
    text.count - index >= word.utf8CodeUnitCount
      && text[index...].starts(
        with: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  private static func web(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, skipping: Int, prefix: String)
    -> BareLink?
  {
    var end = start + skipping
    var (opened, closed) = (0, 0)
    scan: while end < text.count {
      switch text[end] {
      case 0...0x20, 0x7F..., UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "\\"),
        UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"):
        break scan
      case UInt8(ascii: "("): opened += 1
      case UInt8(ascii: ")"): closed += 1
      default: break
      }
      end += 1
    }
    let isUnclear = end < text.count && isLetter(text, at: end) && "/=-_%?&#".utf8.contains(text[end - 1])
    trim: while end > start + skipping {
      switch text[end - 1] {
      case UInt8(ascii: ")") where closed > opened: closed -= 1
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: ";"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"):
        break
      default: break trim
      }
      end -= 1
    }
    guard end > start + skipping, text[start + skipping].isASCIILetter || text[start + skipping].isASCIIDigit
    else {
      return nil
    }
    let written = String(decoding: text[start..<end], as: UTF8.self)
    return BareLink(range: start..<end, url: prefix + written, isUnclear: isUnclear)
  }

  private static func isLetter(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let scalar = String(decoding: text[index..<min(index + 4, text.count)], as: UTF8.self).unicodeScalars
      .first
    return scalar.map { $0.properties.isAlphabetic || $0.properties.generalCategory == .nonspacingMark }
      ?? false
  }

  private static func mail(_ text: UnsafeBufferPointer<UInt8>, at middle: Int, from limit: Int) -> BareLink? {
    var (start, end) = (middle, middle + 1)
    while start > limit, isMailByte(text[start - 1]) || text[start - 1] == UInt8(ascii: "+") { start -= 1 }
    while end < text.count, isMailByte(text[end]) { end += 1 }
    while end > middle + 1, !text[end - 1].isASCIILetter && !text[end - 1].isASCIIDigit { end -= 1 }
    let host = text[min(middle + 1, end)..<end]
    guard start < middle, host.contains(UInt8(ascii: ".")), host.first != UInt8(ascii: ".") else {
      return nil
    }
    let written = String(decoding: text[start..<end], as: UTF8.self)
    return BareLink(range: start..<end, url: "mailto:" + written)
  }

  private static func isMailByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a byte is among these; many at a time, where `contains` looks at one after the other.
  func holds(_ byte: UInt8) -> Bool {
    guard let baseAddress else { return false }
    return memchr(baseAddress, Int32(byte), count) != nil
  }
}
