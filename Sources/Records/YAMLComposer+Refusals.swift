import Diagnostics

extension YAMLComposer {
  /// Reports an anchor or a tag before a value.
  /// - Returns: whether the value cannot be used. An anchor changes nothing about the value that it marks.
  func refuseMarks(of event: YAMLEvents.Event, at span: Range<Int>) -> Bool {
    if event.hasAnchor {
      log.error(
        .yamlAnchor, at: file.place(utf8: mark(of: "&", in: span)),
        thai: "ไม่รับเครื่องหมาย & ที่ตั้งชื่อให้ค่าเพื่ออ้างซ้ำ (anchor)",
        english: "Anchors (&name) are not accepted.",
        hint: Bilingual(
          thai: "ลบ & และชื่อที่ติดกัน แล้วเขียนค่าซ้ำตรงที่ต้องใช้ ถ้า & เป็นส่วนหนึ่งของข้อความ ให้ครอบข้อความด้วยเครื่องหมายคำพูด",
          english: "Delete the & and its name and write the value out where it is needed; "
            + "if the & belongs to the text, put the text in quotes."))
    }
    guard event.hasTag else { return false }
    log.error(
      .yamlTag, at: file.place(utf8: mark(of: "!", in: span)),
      thai: "ไม่รับเครื่องหมาย ! ที่กำหนดชนิดของค่า (tag)", english: "Tags (!type) are not accepted.",
      hint: Bilingual(
        thai: "ลบ ! และคำที่ติดกัน ถ้า ! เป็นส่วนหนึ่งของข้อความ ให้ครอบข้อความด้วยเครื่องหมายคำพูด",
        english: "Delete the ! and its word; if the ! belongs to the text, put the text in quotes."))
    return true
  }

  func refuseAlias(_ span: Range<Int>) {
    log.error(
      .yamlAlias, at: file.place(utf8: span),
      thai: "ไม่รับการอ้างค่าจากที่อื่นด้วยเครื่องหมาย * (alias)", english: "Aliases (*name) are not accepted.",
      hint: Bilingual(
        thai: "เขียนค่าลงไปตรงนี้ ถ้า * เป็นส่วนหนึ่งของข้อความ ให้ครอบข้อความด้วยเครื่องหมายคำพูด",
        english: "Write the value out here; if the * belongs to the text, put the text in quotes."))
  }

  func refuseMergeKey(_ span: Range<Int>) {
    log.error(
      .yamlMergeKey, at: file.place(utf8: span),
      thai: "ไม่รับช่อง << ที่ดึงช่องจากที่อื่นมารวม (merge key)", english: "Merge keys (<<) are not accepted.",
      hint: Bilingual(
        thai: "ลบบรรทัดนี้ แล้วเขียนทุกช่องที่ต้องใช้ลงไปตรงนี้",
        english: "Delete this line and write out the keys that are needed here."))
  }

  func refuseDirective(_ span: Range<Int>) {
    log.error(
      .yamlDirective, at: file.place(utf8: span),
      thai: "ไม่รับบรรทัดคำสั่งที่ขึ้นต้นด้วย % (เช่น %YAML หรือ %TAG)",
      english: "Directives, lines that begin with % (such as %YAML or %TAG), are not accepted.",
      hint: Bilingual(thai: "ลบบรรทัดที่ขึ้นต้นด้วย %", english: "Delete the line that begins with %."))
  }

  func refuseSecondDocument(_ span: Range<Int>) {
    log.error(
      .yamlSeveralDocuments, at: file.place(utf8: span),
      thai: "ข้อมูลชุดที่สองเริ่มตรงนี้ แต่รับได้เพียงชุดเดียว",
      english: "A second document begins here; only one is accepted.",
      hint: Bilingual(
        thai: "ลบบรรทัด --- หรือย้ายส่วนหลังไปไว้ในไฟล์ใหม่",
        english: "Delete the line ---, or move what follows into a file of its own."))
  }

  func refuseDuplicate(_ key: String, at span: Range<Int>, first: Range<Int>) {
    let line = file.position(utf8: first.lowerBound).line
    log.error(
      .duplicateKey, at: file.place(utf8: span),
      thai: "ช่อง \(shown(key)) เขียนซ้ำ ครั้งแรกอยู่บรรทัดที่ \(line)",
      english: "The key \(shown(key)) stands here a second time; the first is on line \(line).",
      hint: Bilingual(
        thai: "ลบช่องใดช่องหนึ่ง หรือแก้ชื่อช่องให้ถูก", english: "Delete one of the two, or correct its name."))
  }

  /// Reports a key that is empty or holds a control character.
  func refuseKey(_ key: String, at span: Range<Int>) -> Bool {
    if refuseControl(in: key, at: span) { return true }
    guard key.unicodeScalars.allSatisfy(\.isBlank) else { return false }
    log.error(
      .yamlKey, at: file.place(utf8: span),
      thai: "ไม่มีชื่อช่องก่อนเครื่องหมาย :", english: "There is no key before the colon.",
      hint: Bilingual(
        thai: "เขียนชื่อช่อง หรือครอบข้อความที่มี : ด้วยเครื่องหมายคำพูด",
        english: "Write the key, or put text that holds a colon in quotes."))
    return true
  }

  func refuseCompoundKey(_ span: Range<Int>) {
    log.error(
      .yamlKey, at: file.place(utf8: span),
      thai: "ชื่อช่องต้องเป็นข้อความ แต่ตรงนี้เป็นรายการหรือกลุ่มช่อง",
      english: "A key must be text; here it is a list or a group of keys.",
      hint: Bilingual(
        thai: "ถ้าตั้งใจเขียนข้อความที่ขึ้นต้นด้วย [ หรือ { ให้ครอบด้วยเครื่องหมายคำพูด",
        english: "If a text that begins with [ or { is meant, put it in quotes."))
  }

  /// Reports a control character that was written as an escape, such as `"\0"`.
  func refuseControl(in text: String, at span: Range<Int>) -> Bool {
    guard UnwelcomeCharacter.hasControl(text) else { return false }
    log.error(
      .controlCharacter, at: file.place(utf8: span),
      thai: "ข้อความนี้มีรหัส \\ ที่กลายเป็นอักขระควบคุมซึ่งมองไม่เห็น",
      english: "An escape in this text stands for an invisible control character.",
      hint: Bilingual(
        thai: "ลบรหัสนั้น หรือใช้เครื่องหมายคำพูดเดี่ยว ' แทน \" เพื่อให้ \\ เป็นตัวอักษรธรรมดา",
        english: "Delete it, or use single quotes, in which a backslash is an ordinary letter."))
    return true
  }

  func tooMany(_ span: Range<Int>) -> Stop {
    log.error(
      .yamlTooManyValues, at: file.place(utf8: span),
      thai: "มีค่ามากกว่า \(limits.nodes) ค่า ซึ่งเกินขีดจำกัด",
      english: "There are more than \(limits.nodes) values, which is the limit.",
      hint: Bilingual(thai: "แบ่งเป็นหลายไฟล์", english: "Split it into several files."))
    return Stop()
  }

  func tooCrowded(_ span: Range<Int>) -> Stop {
    log.error(
      .yamlLineTooLong, at: file.place(utf8: span),
      thai: "มีค่าจำนวนมากอยู่ในบรรทัดที่ยาวเกินไป", english: "There are too many values on very long lines.",
      hint: Bilingual(
        thai: "เขียนแต่ละค่าในบรรทัดของตน ขึ้นต้นด้วย “- ”",
        english: "Write each value on a line of its own, beginning with “- ”."))
    return Stop()
  }

  func tooDeep(_ span: Range<Int>) -> Stop {
    log.error(
      .yamlTooDeep, at: file.place(utf8: span),
      thai: "ข้อมูลซ้อนกันลึกกว่า \(limits.depth) ชั้น ซึ่งเกินขีดจำกัด",
      english:
        "Lists and keys stand inside one another more than \(limits.depth) levels deep, which is the limit.",
      hint: Bilingual(
        thai: "ลดจำนวนชั้นลง หรือครอบข้อความที่มี [ หรือ { ด้วยเครื่องหมายคำพูด",
        english: "Use fewer levels, or put text that holds [ or { in quotes."))
    return Stop()
  }

  /// The mark itself and the word after it, out of what stands before a value: at most a tag and an anchor.
  private func mark(of sign: Unicode.Scalar, in span: Range<Int>) -> Range<Int> {
    let ends = Set(" \t\r\n,[]{}".utf8)
    let start = span.lowerBound
    // A value has few marks, and short ones; a longer one is shown by its beginning.
    let stretch = start..<start + 256
    guard let from = stretch.first(where: { cursor.byte(at: $0) == UInt8(ascii: sign) }) else {
      return start..<start
    }
    return
      from..<(stretch.first { $0 > from && (ends.contains(cursor.byte(at: $0)) || cursor.byte(at: $0) == 0) }
      ?? from + 1)
  }
}
