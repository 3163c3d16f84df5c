import Diagnostics

/// A character that no text of a site should hold: it shows nothing, and ends or turns what follows.
struct UnwelcomeCharacter {
  enum Kind {
    /// A control character other than tab and line end, such as NUL, or a code point that is no character.
    case control
    /// U+FEFF anywhere but at the start, as when two files were joined.
    case byteOrderMark
    /// A carriage return without its line feed, U+0085, U+2028 or U+2029: a line end for some programs only.
    case lineBreak
  }

  var kind: Kind
  var span: Range<Int>

  /// As many as are reported; a binary file has thousands.
  static let mostReported = 20

  /// All such characters in a stretch of UTF-8, the first ``mostReported`` of them.
  static func all(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UnwelcomeCharacter] {
    var found: [UnwelcomeCharacter] = []
    var index = range.lowerBound
    func byte(_ ahead: Int) -> UInt8 { index + ahead < range.upperBound ? bytes[index + ahead] : 0 }
    while index < range.upperBound, found.count < mostReported {
      let first = bytes[index]
      if first >= 0x20 && first < 0x7F || first >= 0xE0 && first != 0xE2 && first != 0xEF {
        index += 1
        continue
      }
      switch (first, byte(1), byte(2)) {
      case (0x09, _, _), (0x0A, _, _), (0x0D, 0x0A, _): break
      case (0x0D, _, _): found.append(.init(kind: .lineBreak, span: index..<index + 1))
      case (0x00...0x1F, _, _), (0x7F, _, _): found.append(.init(kind: .control, span: index..<index + 1))
      case (0xC2, 0x85, _): found.append(.init(kind: .lineBreak, span: index..<index + 2))
      case (0xC2, 0x80...0x9F, _): found.append(.init(kind: .control, span: index..<index + 2))
      case (0xE2, 0x80, 0xA8...0xA9): found.append(.init(kind: .lineBreak, span: index..<index + 3))
      case (0xEF, 0xBB, 0xBF): found.append(.init(kind: .byteOrderMark, span: index..<index + 3))
      case (0xEF, 0xBF, 0xBE...0xBF): found.append(.init(kind: .control, span: index..<index + 3))
      default: break
      }
      index += 1
    }
    return found
  }

  /// Whether a text that was written with escapes, such as `"\0"`, holds a control character.
  static func hasControl(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F { return true }
      if previous == 0xC2 && byte < 0xA0 { return true }
      previous = byte
    }
    return false
  }

  /// The problem at its place.
  func diagnostic(in file: SourceFile) -> Diagnostic {
    let bytes = file.text.utf8
    let from = bytes.index(bytes.startIndex, offsetBy: span.lowerBound)
    let name = file.text.unicodeScalars[from].codePointName
    let place = file.place(utf8: span)
    switch kind {
    case .control:
      return Diagnostic(
        .error, .controlCharacter, at: place,
        thai: "มีอักขระควบคุมที่มองไม่เห็น (\(name)) ปนอยู่ในข้อความ",
        english: "The text holds an invisible control character (\(name)).",
        hint: Bilingual(
          thai: "ลบอักขระนี้ หรือลบคำนั้นแล้วพิมพ์ใหม่", english: "Delete it, or delete the word and type it again."))
    case .byteOrderMark:
      return Diagnostic(
        .error, .strayByteOrderMark, at: place,
        thai: "มีเครื่องหมายต้นไฟล์ (\(name)) อยู่กลางข้อความ มักเกิดจากการนำสองไฟล์มาต่อกัน",
        english: "A byte order mark (\(name)) stands inside the text, as when two files were joined.",
        hint: Bilingual(
          thai: "ลบอักขระที่มองไม่เห็นตรงนี้ หรือพิมพ์บรรทัดนี้ใหม่",
          english: "Delete the invisible character here, or type the line again."))
    case .lineBreak:
      return Diagnostic(
        .error, .strayLineBreak, at: place,
        thai: "มีเครื่องหมายขึ้นบรรทัดใหม่แบบที่ไม่ใช้กัน (\(name)) บางโปรแกรมมองว่าเป็นบรรทัดใหม่ บางโปรแกรมมองไม่เห็น",
        english:
          "An uncommon line end (\(name)) stands here: some programs break the line at it, others do not.",
        hint: Bilingual(
          thai: "ลบอักขระนี้แล้วกด Enter ใหม่ หรือบันทึกไฟล์ให้ขึ้นบรรทัดแบบ LF หรือ CRLF",
          english: "Delete it and press Enter, or save the file with LF or CRLF line ends."))
    }
  }
}

extension Unicode.Scalar {
  /// The number of the scalar as Unicode writes it, such as U+FEFF.
  fileprivate var codePointName: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
