import Diagnostics

/// A name or value as it is shown in a message: in quotes, and never so long that it buries the message.
func shown(_ text: some StringProtocol) -> String {
  let most = 60
  let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(most + 1)))
  guard start.unicodeScalars.count > most else { return "“\(start)”" }
  return "“" + String(String.UnicodeScalarView(start.unicodeScalars.prefix(most))) + "…”"
}

extension Bilingual {
  /// The nearest known name, or the known names when they are few; nil for a name too long to be a slip of the pen.
  static func near(_ name: String, among known: some Collection<String>) -> Bilingual? {
    name.utf8.count > 200 ? nil : nearest(to: name, among: known)
  }
}

extension Value {
  /// What kind of thing this is, for a message.
  var kind: Bilingual {
    switch content {
    case .nothing: Bilingual(thai: "ช่องว่างเปล่า", english: "nothing")
    case .text: Bilingual(thai: "ข้อความ", english: "text")
    case .list: Bilingual(thai: "รายการ", english: "a list")
    case .mapping: Bilingual(thai: "กลุ่มช่องย่อย", english: "a group of keys")
    case .refused: Bilingual(thai: "ค่าที่รับไม่ได้", english: "something not accepted")
    }
  }
}

extension Unicode.Scalar {
  /// Whether it shows nothing: white space, or a space of no width.
  var isBlank: Bool {
    if value < 0x80 { return value == 0x20 || (0x09...0x0D).contains(value) }
    return properties.isWhitespace || value == 0x200B || value == 0x2060 || value == 0xFEFF
  }
}
