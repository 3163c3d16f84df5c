import Diagnostics

/// The addresses that settings and sources give for others to follow. Each is read strictly, because what is wrong in it
/// would be a link that leads nowhere.
enum ContactWay {
  /// A page of another site: `https://` or `http://`, a host, and nothing that an address may not hold.
  static func webAddress(_ text: String) throws(Misreading) -> String {
    let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
    let rest = text.dropFirst(scheme?.count ?? 0)
    let host = rest.prefix { !"/?#".contains($0) }
    guard scheme != nil, !host.isEmpty, !host.utf8.contains(UInt8(ascii: "@")),
      rest.unicodeScalars.allSatisfy(isVisible)
    else {
      throw Misreading(
        "web-address", thai: "“\(text)” ไม่ใช่ที่อยู่เว็บไซต์",
        english: "“\(text)” is not the address of a web page.",
        hint: Bilingual(
          thai: "เขียนที่อยู่เต็ม ขึ้นต้นด้วย https:// เช่น https://www.example.go.th/",
          english: "Write the whole address, beginning with https://, as in https://www.example.go.th/."))
    }
    return text
  }

  /// An electronic mail address: letters, digits and `.-_+` on both sides of one `@`.
  static func email(_ text: String) throws(Misreading) -> String {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isOfMail) }),
      parts[1].contains(".")
    else {
      throw Misreading(
        "email-address", thai: "“\(text)” ไม่ใช่ที่อยู่อีเมล", english: "“\(text)” is not an e-mail address.",
        hint: Bilingual(thai: "เขียนแบบ name@example.go.th", english: "Write it as name@example.go.th."))
    }
    return text
  }

  /// A telephone number: digits, spaces, hyphens, and a plus sign at its start.
  static func telephone(_ text: String) throws(Misreading) -> String {
    let digits = text.utf8.count { (0x30...0x39).contains($0) }
    let rest = text.hasPrefix("+") ? text.dropFirst() : text[...]
    guard digits >= 3,
      rest.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x20 || $0 == UInt8(ascii: "-") })
    else {
      throw Misreading(
        "telephone-number", thai: "“\(text)” ไม่ใช่หมายเลขโทรศัพท์",
        english: "“\(text)” is not a telephone number.",
        hint: Bilingual(
          thai: "ใช้เลขอารบิก เว้นวรรคหรือขีดได้ เช่น 0 2123 4567",
          english: "Use digits with spaces or hyphens, as in 0 2123 4567."))
    }
    return text
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned, .surrogate:
      false
    default: !"<>\"\\`".unicodeScalars.contains(scalar)
    }
  }

  private static func isOfMail(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "+"):
      true
    default: false
    }
  }
}
