import Diagnostics

/// The path of a published file from the output folder, such as `stories/คลองบางบัว/index.html`.
///
/// It is made of checked names only, so that whatever its origin it stays inside the folder, can be written
/// on any common file system, can stand in `SHA256SUMS` without escaping, and hides nothing from whoever
/// reads it. Two paths are equal when their bytes are; ``OutputClaims`` tells which of those that differ
/// would still be one file elsewhere.
public struct OutputPath: Sendable {
  /// The most bytes of one name, the limit of the common file systems.
  public static let nameLimit = 255
  /// The most bytes of a whole path, well below what Linux takes (4,096), so that the output can be moved to
  /// a deep folder.
  public static let limit = 1024
  /// The names that may begin with a dot; web servers hide or refuse most others.
  public static let dotNames: Set<String> = [".nojekyll", ".well-known"]

  /// The path, with `/` between names.
  public let text: String

  /// - Throws: ``Misreading`` with the code `output-path` and the reason.
  public init(_ text: String) throws(Misreading) {
    guard text.utf8.count <= Self.limit else {
      throw Self.refusal(
        text, thai: "ยาวเกิน \(Self.limit) ไบต์", english: "is longer than \(Self.limit) bytes")
    }
    for name in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      try Self.check(Substring(name), in: text)
    }
    var text = text
    text.makeContiguousUTF8()
    self.text = text
  }

  /// The folders above the file, outermost first: `a/b/c` has `a` and `a/b`.
  var folders: [Substring] {
    text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: "/") }.map { text[..<$0] }
  }

  private static func check(_ name: Substring, in text: String) throws(Misreading) {
    guard !name.isEmpty else {
      throw refusal(text, thai: "มีชื่อที่ว่างเปล่า", english: "has an empty name in it")
    }
    guard name != ".", name != ".." else {
      throw refusal(
        text, thai: "มี “\(name)” ซึ่งชี้ออกนอกที่ที่ควรอยู่", english: "has “\(name)” in it, which leads elsewhere")
    }
    if let scalar = name.unicodeScalars.first(where: isRefused) {
      let number = "U+" + String(scalar.value, radix: 16, uppercase: true)
      throw refusal(
        text, thai: "มีอักขระที่ใช้ในชื่อไฟล์ไม่ได้ (\(number))",
        english: "has a character that no file name may have (\(number))")
    }
    guard name.utf8.first != UInt8(ascii: ".") || dotNames.contains(String(name)) else {
      throw refusal(
        text, thai: "มีชื่อที่ขึ้นต้นด้วยจุด ซึ่งเครื่องแม่ข่ายเว็บมักซ่อนไว้",
        english: "has a name that begins with a dot, which web servers hide")
    }
    guard name.utf8.count <= nameLimit else {
      throw refusal(
        text, thai: "มีชื่อที่ยาวเกิน \(nameLimit) ไบต์ (อักษรไทยตัวละ 3 ไบต์)",
        english: "has a name of more than \(nameLimit) bytes (a Thai letter takes 3)")
    }
  }

  /// Control characters, backslashes, and what is not seen or turns the text around.
  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F || scalar == "\\" }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  private static func refusal(_ text: String, thai: String, english: String) -> Misreading {
    let shown = text.unicodeScalars.count > 80 ? String(text.unicodeScalars.prefix(80)) + "…" : text
    return Misreading(
      .outputPath, thai: "ที่อยู่ของหน้า “\(shown)” \(thai)", english: "The page address “\(shown)” \(english).",
      hint: Bilingual(
        thai: "ตั้งชื่อไฟล์หรือชื่อในที่อยู่ใหม่ ให้มีแต่ตัวอักษร ตัวเลข และขีดกลาง",
        english: "Choose another file name or slug, made of letters, digits and hyphens."))
  }
}

extension OutputPath: Hashable, Comparable, CustomStringConvertible {
  /// The path.
  public var description: String { text }

  /// By bytes: Swift's own equality takes canonically equivalent texts for the same, a file system does not.
  public static func == (first: OutputPath, second: OutputPath) -> Bool {
    first.text.utf8.elementsEqual(second.text.utf8)
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }

  /// By bytes, the order of `SHA256SUMS`.
  public static func < (first: OutputPath, second: OutputPath) -> Bool {
    first.text.utf8.lexicographicallyPrecedes(second.text.utf8)
  }
}
