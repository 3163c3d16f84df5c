import Diagnostics

/// Words that every figure shares.
enum ChartWords {
  static let data = Bilingual(thai: "ข้อมูลในแผนภูมิ", english: "Data in this chart")
  static let source = Bilingual(thai: "ที่มา", english: "Source")
  static let asOf = Bilingual(thai: "ข้อมูล ณ วันที่", english: "As of")
  static let target = Bilingual(thai: "เป้าหมาย", english: "Target")
  static let result = Bilingual(thai: "ผล", english: "Result")
  static let note = Bilingual(thai: "หมายเหตุ", english: "Note")
  static let period = Bilingual(thai: "ช่วงเวลา", english: "Period")
  static let value = Bilingual(thai: "ค่า", english: "Value")
  static let doubtful = Bilingual(thai: "มีข้อสงสัย", english: "doubtful")
  static let none = Bilingual(thai: "–", english: "–")

  /// Words one after the other as a sentence has them.
  static func list(_ words: [String], _ language: Language) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let and = language == .thai ? " และ" : " and "
    return words.dropLast().joined(separator: language == .thai ? " " : ", ") + and + last
  }
}

/// A sentence as it begins: in English with a capital.
func capitalised(_ sentence: String, _ language: Language) -> String {
  guard language == .english, let first = sentence.first else { return sentence }
  return first.uppercased() + sentence.dropFirst()
}

/// A Thai quantity as it follows a word: with a space before a digit or sign, without before a word.
func spaced(_ quantity: String) -> String {
  let first = quantity.unicodeScalars.first?.value ?? 0x20
  return (0x0E01...0x0E5B ~= first ? "" : "\u{A0}") + quantity
}
