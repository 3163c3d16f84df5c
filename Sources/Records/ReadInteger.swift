import Diagnostics

/// Reads a whole number as it is written in seeds: ASCII digits, perhaps after a hyphen, and nothing else.
///
/// Nothing is guessed: Thai digits, thousands commas, a plus sign, leading zeros (which some programs take for octal) and
/// a decimal point are refused, with the form to write where it is plain.
func readInteger(_ text: String) throws(Misreading) -> Int {
  let bytes = Array(text.utf8)
  let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
  let isPlain =
    !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
    && (digits.count == 1 || digits.first != UInt8(ascii: "0")) && text != "-0"
  if isPlain {
    if let number = Int(text) { return number }
    throw Misreading(
      .outOfRange, thai: "จำนวน \(shown(text)) ใหญ่เกินกว่าที่จะเก็บได้",
      english: "The number \(shown(text)) is too large to be kept.",
      hint: Bilingual(thai: "ตรวจตัวเลขกับต้นฉบับ", english: "Check the number against its source."))
  }
  let scalars = text.unicodeScalars
  if scalars.contains(where: \.isThaiDigit) {
    let ascii = String(String.UnicodeScalarView(scalars.map(\.inASCII)))
    throw Misreading(
      .integerThaiDigits, thai: "เลขไทยใช้ในข้อมูลไม่ได้: \(shown(text))",
      english: "Thai digits cannot be used in data: \(shown(text)).",
      hint: Bilingual(thai: "เขียนเป็น \(shown(ascii))", english: "Write \(shown(ascii))."))
  }
  throw Misreading(
    .notInteger, thai: "ต้องเป็นจำนวนเต็ม แต่พบ \(shown(text))",
    english: "This must be a whole number; it is \(shown(text)).", hint: wholeNumberHint(text))
}

private func wholeNumberHint(_ text: String) -> Bilingual {
  var kept = text.unicodeScalars.filter { $0 != "," && !$0.isBlank }
  let isNegative = kept.first == "-" || kept.first == "\u{2212}"
  if isNegative || kept.first == "+" { kept.removeFirst() }
  if !kept.isEmpty, kept.count <= 18, kept.allSatisfy({ ("0"..."9").contains($0) }),
    let number = Int(String(kept))
  {
    let plain = isNegative ? -number : number
    return Bilingual(
      thai: "ถ้าหมายถึงจำนวนนี้ ให้เขียน \(plain)", english: "If that number is meant, write \(plain).")
  }
  return Bilingual(
    thai: "เขียนด้วยตัวเลขอารบิกเท่านั้น เช่น 1053702 ไม่ใส่จุลภาค จุดทศนิยม หน่วย หรือช่องว่าง",
    english: "Write digits only, such as 1053702: no comma, decimal point, unit or space.")
}

extension Unicode.Scalar {
  fileprivate var isThaiDigit: Bool { (0x0E50...0x0E59).contains(value) }

  fileprivate var inASCII: Unicode.Scalar {
    isThaiDigit ? Unicode.Scalar(UInt8(ascii: "0") + UInt8(value - 0x0E50)) : self
  }
}
