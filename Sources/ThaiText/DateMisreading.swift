import Diagnostics

/// Says why a text is no date, and what to write instead.
enum DateMisreading {
  /// The problem of a text that does not have the form of a date.
  static func misreading(of text: some StringProtocol) -> Misreading {
    let shown = quotation(text)
    let ascii = withASCIIDigits(text)
    if text.unicodeScalars.contains(where: \.isThaiDigit) {
      let hint = (try? CalendarDay(ascii)) == nil ? formHint : writeHint(ascii)
      return Misreading(
        .dateThaiDigits, thai: "วันที่ “\(shown)” ใช้เลขไทย แต่ข้อมูลต้องเป็นเลขอารบิก",
        english: "The date “\(shown)” is written in Thai digits; data takes the digits 0 to 9.", hint: hint)
    }
    guard text.utf8.count <= 60, let parts = parts(of: text) else { return form(shown, hint: formHint) }
    let (first, month, last) = parts
    if first.digits == 4, last.digits <= 2 {
      return form(shown, hint: suggestion(first.value, month.value, last.value))
    }
    if last.digits == 4, first.digits <= 2 {
      if month.isNamed { return form(shown, hint: suggestion(last.value, month.value, first.value)) }
      return dayOrMonthFirst(shown, first.value, month.value, year: last.value)
    }
    if first.digits == 4 || last.digits == 4 { return form(shown, hint: formHint) }
    return Misreading(
      .dateAmbiguous, thai: "วันที่ “\(shown)” เขียนปีไม่ครบสี่หลัก จึงไม่รู้ว่าเป็นปีใด",
      english: "The date “\(shown)” has no four-digit year, so its year and its order are unclear.",
      hint: formHint)
  }

  /// The problem of a date that has the right form but is not in the calendar.
  static func impossible(_ text: some StringProtocol, _ year: Int, _ month: Int, _ day: Int) -> Misreading {
    let shown = quotation(text)
    let common = Era.commonYear(of: year)
    if !CalendarDay.years.contains(common) {
      return Misreading(
        .dateImpossible, thai: "วันที่ “\(shown)” มีปีที่ไม่มีในปฏิทิน",
        english: "The date “\(shown)” has no possible year.",
        hint: formHint)
    }
    guard let length = CalendarDay.length(ofMonth: month, year: common) else {
      let swapped = CalendarDay(year: common, month: day, day: month)
      return Misreading(
        .dateImpossible, thai: "วันที่ “\(shown)” ไม่มีจริง เพราะไม่มีเดือนที่ \(month)",
        english: "The date “\(shown)” does not exist: there is no month \(month).",
        hint: swapped == nil
          ? formHint
          : Bilingual(
            thai:
              "เดือนมาก่อนวัน หากหมายถึงวันที่ \(month) เดือนที่ \(day) ให้เขียนว่า \(padded(year, to: 4))-\(padded(day, to: 2))-\(padded(month, to: 2))",
            english:
              "The month comes before the day; for day \(month) of month \(day) write \(padded(year, to: 4))-\(padded(day, to: 2))-\(padded(month, to: 2))."
          ))
    }
    let name = Month.name(month)
    let buddhist = common + CalendarDay.buddhistOffset
    return Misreading(
      .dateImpossible, thai: "วันที่ “\(shown)” ไม่มีจริง เพราะเดือน\(name.thai) พ.ศ. \(buddhist) มี \(length) วัน",
      english:
        "The date “\(shown)” does not exist: \(name.english) \(common) (BE \(buddhist)) has \(length) days.",
      hint: Bilingual(thai: "ตรวจวันที่กับเอกสารต้นทาง", english: "Check the day against the source."))
  }

  // MARK: - Forms that people write

  private struct Part {
    var value: Int
    var digits: Int
    var isNamed = false
  }

  /// Three numbers, the middle one perhaps the name of a month, with anything that is not a digit between
  /// them.
  private static func parts(of text: some StringProtocol) -> (Part, Part, Part)? {
    var numbers: [Part] = []
    var inNumber = false
    for scalar in text.unicodeScalars {
      guard scalar.isASCIIDigit else {
        inNumber = false
        continue
      }
      if !inNumber { numbers.append(Part(value: 0, digits: 0)) }
      inNumber = true
      guard let last = numbers.last, last.digits < 4 else { return nil }
      numbers[numbers.count - 1].value = last.value * 10 + Int(scalar.value - 0x30)
      numbers[numbers.count - 1].digits += 1
    }
    if numbers.count == 2, let month = namedMonth(in: String(text)) {
      return (numbers[0], Part(value: month, digits: 2, isNamed: true), numbers[1])
    }
    guard numbers.count >= 3, numbers[1].digits <= 2 else { return nil }
    return (numbers[0], numbers[1], numbers[2])
  }

  private static func namedMonth(in text: String) -> Int? {
    let text = text.lowercased().filter { $0 != " " }
    let tables = [Month.thaiNames, Month.thaiShortNames, Month.englishShortNames.map { $0.lowercased() }]
    for table in tables {
      if let index = table.firstIndex(where: { text.contains($0) }) { return index + 1 }
    }
    return nil
  }

  /// A date that begins with its day or its month, such as 22/11/2569.
  private static func dayOrMonthFirst(_ shown: String, _ first: Int, _ second: Int, year: Int) -> Misreading {
    let common = Era.commonYear(of: year)
    let dayFirst = CalendarDay(year: common, month: second, day: first)
    let monthFirst = CalendarDay(year: common, month: first, day: second)
    guard let dayFirst, let monthFirst, dayFirst != monthFirst else {
      let only = dayFirst ?? monthFirst
      return form(shown, hint: only.map { suggestion(year, $0.month, $0.day) } ?? formHint)
    }
    let (one, two) = (written(year, second, first), written(year, first, second))
    return Misreading(
      .dateAmbiguous, thai: "วันที่ “\(shown)” อ่านได้สองแบบ",
      english: "The date “\(shown)” can be read in two ways.",
      hint: Bilingual(
        thai: "เขียน \(one) หากหมายถึง \(dayFirst.long(.thai)) หรือ \(two) หากหมายถึง \(monthFirst.long(.thai))",
        english: "Write \(one) for \(dayFirst.long(.english)), or \(two) for \(monthFirst.long(.english))."))
  }

  private static func form(_ shown: String, hint: Bilingual) -> Misreading {
    Misreading(
      .dateForm, thai: "“\(shown)” ไม่ใช่วันที่ในรูป ปี-เดือน-วัน",
      english: "“\(shown)” is not a date in the form year-month-day.", hint: hint)
  }

  private static func suggestion(_ year: Int, _ month: Int, _ day: Int) -> Bilingual {
    let text = written(year, month, day)
    return (try? CalendarDay(text)) == nil ? formHint : writeHint(text)
  }

  private static func written(_ year: Int, _ month: Int, _ day: Int) -> String {
    padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
  }

  private static func writeHint(_ text: String) -> Bilingual {
    Bilingual(thai: "เขียนว่า \(text)", english: "Write \(text).")
  }

  private static let formHint = Bilingual(
    thai: "เขียนปีสี่หลัก เดือนสองหลัก และวันสองหลัก เช่น 2569-11-22 หรือ 2026-11-22",
    english: "Write the year in four digits, then month and day in two, as in 2569-11-22 or 2026-11-22.")
}
