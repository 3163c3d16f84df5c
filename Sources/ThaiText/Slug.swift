import Diagnostics

/// The part of an address that names one page: small letters a to z, Thai letters and marks, digits, single
/// hyphens.
public struct Slug: Sendable, Hashable {
  /// The slug as it stands in an address, not percent-encoded.
  public let text: String

  /// The most UTF-8 bytes a slug may have, so that with an ending it is still a legal file name everywhere.
  public static let maximumBytes = 200

  /// The slug that a writer has given; nothing in it is changed, so what breaks a rule is refused.
  public init(_ given: some StringProtocol) throws(Misreading) {
    let given = String(given)
    if given.utf8.count > Self.maximumBytes {
      throw Misreading(
        .slugTooLong,
        thai:
          "ชื่อในที่อยู่ “\(quotation(given))” ยาวเกิน \(Self.maximumBytes) ไบต์ (อักษรไทยราว \(Self.maximumBytes / 3) ตัว)",
        english:
          "The slug “\(quotation(given))” is longer than \(Self.maximumBytes) bytes (about \(Self.maximumBytes / 3) Thai letters).",
        hint: Bilingual(thai: "ตั้งชื่อให้สั้นลง", english: "Choose a shorter one."))
    }
    guard Self.make(from: given)?.text.utf8.elementsEqual(given.utf8) == true else {
      throw Self.misreading(of: given)
    }
    text = given
  }

  private init(made text: String) { self.text = text }

  /// The slug of a title: Thai letters and marks stay, Latin letters lose capitals and accents, and
  /// whatever stands between words becomes one hyphen. Nil when nothing is left.
  ///
  /// A title that is too long is cut after a hyphen if there is one, and never inside a letter with its
  /// marks.
  public static func make(from title: String) -> Slug? {
    var result = ""
    var gap = false
    for scalar in normalizedThai(title).decomposedAccents.unicodeScalars {
      guard let letter = letter(for: scalar, after: gap ? "-" : result.unicodeScalars.last) else {
        if !isSilent(scalar) { gap = true }
        continue
      }
      if gap, !result.isEmpty { result.append("-") }
      gap = false
      result.unicodeScalars.append(letter)
    }
    result = shortened(normalizedThai(result))
    return result.isEmpty ? nil : Slug(made: result)
  }

  /// The scalar as it stands in a slug; nil when it may not stand there.
  private static func letter(for scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: return scalar
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 0x20)
    case 0x0E50...0x0E59: return Unicode.Scalar(scalar.value - 0x0E50 + 0x30)
    case 0x0E3F, 0x0E4F: return nil
    case 0x0E01...0x0E4E:
      // A mark needs a letter to stand on.
      let isCarried = previous.map { (0x0E01...0x0E4E).contains($0.value) } ?? false
      return scalar.isThaiMark && !isCarried ? nil : scalar
    default: return nil
    }
  }

  /// Whether a scalar is left out without parting the letters beside it: accents, apostrophes, what shows
  /// nothing.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "\u{2019}", "\u{AD}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}": return true
    default: return scalar.properties.generalCategory == .nonspacingMark
    }
  }

  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > maximumBytes else { return text }
    var (end, bytes) = (text.startIndex, 0)
    for index in text.indices {
      bytes += text[index].utf8.count
      if bytes > maximumBytes { break }
      end = text.index(after: index)
    }
    // A leading vowel is spoken with the consonant after it, and would stand alone at the end.
    var kept = text[..<end]
    if let hyphen = kept.lastIndex(of: "-"), text[end] != "-" { kept = kept[..<hyphen] }
    while let last = kept.unicodeScalars.last, last == "-" || last.isThaiLeadingVowel { kept.removeLast() }
    return String(kept)
  }

  private static func misreading(of given: String) -> Misreading {
    let hint: Bilingual
    if let near = make(from: given) {
      hint = Bilingual(thai: "เขียนว่า \(near.text)", english: "Write \(near.text).")
    } else {
      hint = Bilingual(
        thai: "ใช้เช่น chum-phae-khon-kaen หรือ ชุมแพ-ขอนแก่น", english: "Use for example chum-phae-khon-kaen.")
    }
    return Misreading(
      .slugForm,
      thai: "ชื่อในที่อยู่ “\(quotation(given))” ต้องมีแต่อักษร a–z ตัวเล็ก อักษรไทย เลข 0–9 และขีด - ทีละตัวระหว่างคำ",
      english:
        "The slug “\(quotation(given))” may have only small letters a–z, Thai letters, digits 0–9 and single hyphens between words.",
      hint: hint)
  }
}

extension Slug: Comparable, CustomStringConvertible {
  /// By UTF-8 bytes, the order of a file listing in the C locale.
  public static func < (first: Slug, second: Slug) -> Bool {
    first.text.utf8.lexicographicallyPrecedes(second.text.utf8)
  }

  /// The slug as it stands in an address.
  public var description: String { text }
}
