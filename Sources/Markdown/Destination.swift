import Diagnostics

/// Where a link of a body leads.
enum Destination: Equatable {
  /// A reference to something the site knows, such as `indicator:1-7`.
  case content(ContentScheme, identifier: String)
  /// `https:` or `http:`.
  case external(String)
  /// `mailto:` or `tel:`.
  case contact(String)
  /// A heading of the same page, without the `#`.
  case fragment(String)
  /// A path on the site.
  case path(String)

  /// The schemes of ordinary links.
  static let ordinarySchemes = ["https", "http", "mailto", "tel"]
  /// Schemes that run a program or carry a page inside the link.
  private static let refusedSchemes = [
    "javascript", "vbscript", "data", "file", "blob", "about", "view-source",
  ]

  /// Reads a destination by an allow list: what is not known to be harmless is refused.
  /// - Parameter url: with escapes and entities resolved.
  init(_ url: String) throws(Misreading) {
    guard !url.isEmpty else { throw Self.emptyLink }
    let isPlain = url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    if !isPlain, let found = url.unicodeScalars.first(where: Self.isHidden) {
      throw Self.hiddenCharacter(found)
    }
    if url.utf8.contains(UInt8(ascii: "\\")) {
      throw Self.form("\\ ใช้ในที่อยู่ไม่ได้", "An address has no \\ in it.", "/")
    }
    if url.utf8.starts(with: "//".utf8) {
      throw Self.form("ที่อยู่นี้ขึ้นต้นด้วย //", "This address begins with //.", "https://…")
    }
    if url.utf8.first == UInt8(ascii: "#") {
      guard url.utf8.count > 1 else { throw Self.emptyLink }
      self = .fragment(String(url.dropFirst()))
      return
    }
    let bytes = url.utf8
    let stop = bytes.firstIndex { $0 == UInt8(ascii: ":") || $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }
    guard let stop, bytes[stop] == UInt8(ascii: ":") else {
      self = .path(url)
      return
    }
    let scheme = String(url[..<stop])
    let rest = String(url[bytes.index(after: stop)...])
    if let content = ContentScheme(rawValue: scheme) {
      guard !rest.isEmpty else { throw Self.emptyReference(content) }
      self = .content(content, identifier: rest)
      return
    }
    switch scheme.lowercased() {
    case "https", "http":
      try Self.checkHost(rest)
      self = .external(url)
    case "mailto":
      let address = rest.prefix { $0 != "?" }.utf8
      guard let at = address.firstIndex(of: UInt8(ascii: "@")), at != address.startIndex,
        address.index(after: at) != address.endIndex, !rest.utf8.contains(0x20)
      else {
        throw Self.form("ที่อยู่อีเมลไม่ครบ", "The mail address is not complete.", "mailto:name@example.go.th")
      }
      self = .contact(url)
    case "tel":
      guard rest.utf8.contains(where: \.isASCIIDigit),
        rest.utf8.allSatisfy({ $0.isASCIIDigit || "+-().".utf8.contains($0) })
      else {
        throw Self.form(
          "หมายเลขโทรศัพท์ใช้ได้เฉพาะ 0–9 + - ( ) .", "A telephone number has only 0–9 + - ( ) .",
          "tel:+6620000000")
      }
      self = .contact(url)
    default: throw Self.scheme(scheme)
    }
  }

  /// Whether a character shows nothing, or turns what follows: none has a place in an address.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    // Thai, by far the most of what is not ASCII here.
    if (0x0E00...0x0E7F).contains(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse, .unassigned,
      .surrogate:
      return true
    default: return scalar == "\u{FFFD}"
    }
  }

  private static func checkHost(_ rest: String) throws(Misreading) {
    guard rest.utf8.starts(with: "//".utf8) else {
      throw form("หลัง https: ต้องมี //", "https: is followed by //.", "https://example.go.th/")
    }
    let host = rest.utf8.dropFirst(2).prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    guard !host.isEmpty, host.first != UInt8(ascii: ":"), !host.contains(0x20) else {
      throw form("ที่อยู่นี้ไม่มีชื่อเว็บไซต์", "This address names no site.", "https://example.go.th/")
    }
    // https://codi.or.th@elsewhere.example/ leads elsewhere.
    guard !host.contains(UInt8(ascii: "@")) else {
      throw form(
        "ชื่อเว็บไซต์มี @ ซึ่งทำให้เข้าใจผิดว่าไปที่ใด", "The site's name has an @, which hides where the link leads.",
        "https://example.go.th/")
    }
  }

  private static var emptyLink: Misreading {
    Misreading(
      .linkEmpty, thai: "ลิงก์นี้ไม่มีที่อยู่", english: "This link has no address.",
      hint: Bilingual(
        thai: "ใส่ที่อยู่ในวงเล็บ เช่น [คำ](https://example.go.th/) หรือ [คำ](story:ชื่อเรื่อง)",
        english:
          "Put the address in the brackets, as in [words](https://example.go.th/) or [words](story:name)."))
  }

  private static func emptyReference(_ scheme: ContentScheme) -> Misreading {
    let example: String
    switch scheme {
    case .indicator: example = "indicator:1-7"
    case .story: example = "story:bang-bua"
    case .province: example = "province:TH-10"
    case .programme: example = "programme:baan-mankong"
    case .dataset: example = "dataset:indicators"
    case .value: example = "value:1-7-1/target/2569"
    case .chart: example = "chart:indicator/1-7"
    }
    return Misreading(
      .referenceEmpty, thai: "หลัง \(scheme.rawValue): ต้องมีรหัสหรือชื่อ",
      english: "\(scheme.rawValue): is followed by nothing.",
      hint: Bilingual(thai: "เขียนเช่น \(example)", english: "Write for example \(example)."))
  }

  private static func hiddenCharacter(_ scalar: Unicode.Scalar) -> Misreading {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Misreading(
      .linkForm, thai: "ที่อยู่มีอักขระที่มองไม่เห็นหรือใช้ในที่อยู่ไม่ได้ (\(number))",
      english: "The address has a character in it that cannot be seen or may not stand there (\(number)).",
      hint: Bilingual(thai: "พิมพ์ที่อยู่ใหม่ แทนการคัดลอกมาวาง", english: "Type the address instead of pasting it."))
  }

  private static func form(_ thai: String, _ english: String, _ example: String) -> Misreading {
    Misreading(
      .linkForm, thai: thai, english: english,
      hint: Bilingual(thai: "เขียนเช่น \(example)", english: "Write for example \(example)."))
  }

  private static func scheme(_ scheme: String) -> Misreading {
    let shown = String(scheme.unicodeScalars.prefix(40))
    if refusedSchemes.contains(scheme.lowercased()) {
      return Misreading(
        .linkSchemeRefused, thai: "ลิงก์แบบ \(shown): ไม่ปลอดภัย จึงใช้ไม่ได้",
        english: "A link of the kind \(shown): is not safe and is refused.",
        hint: Bilingual(
          thai: "ใช้ที่อยู่ที่ขึ้นต้นด้วย https:// หรือที่อยู่ในเว็บไซต์นี้",
          english: "Use an address that begins with https://, or one on this site."))
    }
    let known = ordinarySchemes + ContentScheme.allCases.map(\.rawValue)
    return Misreading(
      .linkSchemeUnknown, thai: "ไม่รู้จักลิงก์แบบ “\(shown):”", english: "“\(shown):” is not a kind of link.",
      hint: .nearest(to: shown, among: known))
  }
}
