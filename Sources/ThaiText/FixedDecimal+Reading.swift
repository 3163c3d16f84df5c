import Diagnostics

extension FixedDecimal {
  /// The most digits that a number read from text may have before its decimal point.
  public static let maximumWholeDigits = 18
  /// The most digits that a number read from text may have after its decimal point.
  public static let maximumReadDecimals = 9

  /// Reads `-0.7`, `1053702` or `0.430`: ASCII digits, at most one decimal point with digits on both its
  /// sides, and the hyphen as minus sign.
  ///
  /// Throws ``/Diagnostics/DiagnosticCode/numberThaiDigits`` for Thai digits, `number-too-long` for more
  /// digits than are kept, and `number-form` for all else: nothing is guessed, and the hint shows how to
  /// write the number.
  public init(_ text: some StringProtocol) throws(Misreading) {
    var digits: Int128 = 0
    var (whole, decimals) = (0, 0)
    var pointSeen = false
    var scalars = text.unicodeScalars[...]
    let negative = scalars.first == "-"
    if negative { scalars.removeFirst() }
    let leadingZero = scalars.first == "0"
    for scalar in scalars {
      if scalar == ".", !pointSeen, whole > 0 {
        pointSeen = true
      } else if scalar.isASCIIDigit {
        if pointSeen { decimals += 1 } else { whole += 1 }
        guard whole <= Self.maximumWholeDigits, decimals <= Self.maximumReadDecimals else {
          throw Self.misreading(of: text)
        }
        digits = digits * 10 + Int128(scalar.value - 0x30)
      } else {
        throw Self.misreading(of: text)
      }
    }
    guard whole > 0, pointSeen == (decimals > 0), !leadingZero || whole == 1 else {
      throw Self.misreading(of: text)
    }
    self.init(wide: negative ? -digits : digits, scale: decimals)
  }

  private static func misreading(of text: some StringProtocol) -> Misreading {
    let shown = quotation(text)
    let plain = plainForm(of: text)
    let hint = plain.map { Bilingual(thai: "เขียนเป็น \($0)", english: "Write \($0).") }
    if text.unicodeScalars.contains(where: \.isThaiDigit) {
      return Misreading(
        .numberThaiDigits, thai: "“\(shown)” ใช้เลขไทย แต่ข้อมูลต้องเป็นเลขอารบิก",
        english: "“\(shown)” is written in Thai digits; data takes the digits 0 to 9.", hint: hint)
    }
    if text.unicodeScalars.allSatisfy({ $0.isASCIIDigit || $0 == "." || $0 == "-" }), text.utf8.count > 10,
      hint == nil,
      text.unicodeScalars.contains(where: \.isASCIIDigit)
    {
      return Misreading(
        .numberTooLong,
        thai:
          "“\(shown)” มีตัวเลขมากเกินไป รับได้ไม่เกิน \(maximumWholeDigits) หลัก และทศนิยม \(maximumReadDecimals) ตำแหน่ง",
        english:
          "“\(shown)” has too many digits: at most \(maximumWholeDigits) before the point and \(maximumReadDecimals) after it.",
        hint: Bilingual(
          thai: "ตรวจว่าพิมพ์ถูก หรือใช้หน่วยที่ใหญ่ขึ้น เช่น ล้านบาท",
          english: "Check the typing, or use a larger unit such as million baht."))
    }
    return Misreading(
      .numberForm, thai: "“\(shown)” ไม่ใช่ตัวเลขที่อ่านได้", english: "“\(shown)” cannot be read as a number.",
      hint: hint
        ?? Bilingual(
          thai: "ใช้เฉพาะเลข 0 ถึง 9 กับจุดทศนิยม เช่น 21611 หรือ -0.7 ไม่ใส่จุลภาค หน่วย หรือช่องว่าง",
          english:
            "Use the digits 0 to 9 and a decimal point, as in 21611 or -0.7, without commas, units or spaces."
        ))
  }

  /// How the number is most likely meant, for a hint; nil when the text is too far from a number to say.
  private static func plainForm(of text: some StringProtocol) -> String? {
    guard text.utf8.count <= 100 else { return nil }
    var digits = withASCIIDigits(text).unicodeScalars[...]
    let ornaments: Set<Unicode.Scalar> = [" ", "\u{A0}", "\n", "\t", "%", "฿", "+"]
    while let first = digits.first, ornaments.contains(first) { digits.removeFirst() }
    while let last = digits.last, ornaments.contains(last) || last == "." { digits.removeLast() }
    var sign = ""
    if let first = digits.first, ["-", "\u{2212}", "\u{2013}"].contains(first) {
      sign = "-"
      digits.removeFirst()
    }
    guard var plain = withoutThousandsCommas(Substring(digits)) else { return nil }
    while plain.hasPrefix("0"), let next = plain.unicodeScalars.dropFirst().first, next.isASCIIDigit {
      plain.removeFirst()
    }
    if plain.hasPrefix(".") { plain = "0" + plain }
    guard sign + plain != text, let number = try? FixedDecimal(sign + plain) else { return nil }
    return number.plain
  }

  /// The digits without the commas that part thousands; nil where a comma stands elsewhere and may mean something
  /// else, as in 0,5.
  private static func withoutThousandsCommas(_ text: Substring) -> Substring? {
    guard text.contains(",") else { return text }
    let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let groups = (halves.first ?? "").split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.utf8.count), first != "0",
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
    else { return nil }
    return Substring(([Substring(groups.joined())] + halves.dropFirst()).joined(separator: "."))
  }
}
