import Diagnostics

extension YAMLMistake {
  var tab: Diagnostic {
    var end = offset
    while lines.byte(at: end) == UInt8(ascii: "\t") { end += 1 }
    return problem(
      at: offset..<end, thai: "ใช้แท็บ (Tab) ย่อหน้าไม่ได้", english: "A tab stands where only spaces may be.",
      hint: Bilingual(
        thai: "ลบแท็บ แล้วเว้นวรรคแทน ชั้นละสองช่อง", english: "Replace the tab with spaces, two for each level."))
  }

  /// A text that begins with a sign which has another meaning.
  func reservedSign(at place: Int) -> Diagnostic {
    let sign = String(decoding: [lines.byte(at: place)], as: UTF8.self)
    return problem(
      sign == "!" ? .yamlTag : .yamlSyntax, at: place..<max(place, lines.content(at: place).upperBound),
      thai: "ข้อความขึ้นต้นด้วย \(sign) ไม่ได้ถ้าไม่มีเครื่องหมายคำพูด",
      english: "A text cannot begin with \(sign) unless it is in quotes.",
      hint: Bilingual(thai: "ครอบข้อความทั้งหมดด้วย \" หรือ '", english: "Put the whole text in \" or '."))
  }

  func unclosedQuote(at place: Int) -> Diagnostic {
    let quote = String(decoding: [lines.byte(at: place)], as: UTF8.self)
    return problem(
      at: place..<max(place, lines.content(at: place).upperBound),
      thai: "เครื่องหมาย \(quote) ที่เปิดตรงนี้ไม่มีตัวปิด",
      english: "The quote \(quote) that opens here is never closed.",
      hint: Bilingual(thai: "เติม \(quote) ที่ท้ายข้อความ", english: "Add \(quote) at the end of the text."))
  }

  var wrongEscape: Diagnostic {
    var from = offset
    while from > start, lines.byte(at: from) != UInt8(ascii: "\\") { from -= 1 }
    let lineEnd = lines.content(at: from).upperBound
    return problem(
      at: from..<max(from, min(max(offset, from + 2), lineEnd)),
      thai: "เครื่องหมาย \\ ในเครื่องหมายคำพูด \" ตรงนี้ใช้ไม่ได้",
      english: "This backslash inside double quotes stands for no character.",
      hint: Bilingual(
        thai: "เขียน \\\\ ถ้าต้องการเครื่องหมาย \\ หรือครอบข้อความด้วย ' แทน \"",
        english: "Write \\\\ for a backslash, or put the text in ' instead of \"."))
  }

  var inBlockText: Diagnostic {
    problem(
      at: start..<max(start, lines.content(at: start).upperBound),
      thai: "หลังเครื่องหมาย | หรือ > ต้องขึ้นบรรทัดใหม่ทันที",
      english: "The text after | or > must begin on the next line.",
      hint: Bilingual(
        thai: "ย้ายข้อความไปบรรทัดถัดไปและย่อเข้าไปสองช่อง หรือครอบข้อความด้วยเครื่องหมายคำพูด",
        english: "Move the text to the next line and indent it by two spaces, or put it in quotes."))
  }

  var colonInText: Diagnostic {
    problem(
      at: offset..<offset + 1, thai: "มีเครื่องหมาย : ที่มีเว้นวรรคตามหลังอยู่กลางข้อความ",
      english: "A colon with a space after it stands inside a text.",
      hint: Bilingual(
        thai: "ครอบข้อความทั้งหมดด้วยเครื่องหมายคำพูด เช่น title: \"เรื่อง: ตอนแรก\"",
        english: "Put the whole text in quotes, as in title: \"Story: part one\"."))
  }

  func noSpace(after sign: Int, in line: Range<Int>) -> Diagnostic {
    let isColon = lines.byte(at: sign) == UInt8(ascii: ":")
    return problem(
      at: sign..<sign + 1,
      thai: "ไม่มีเว้นวรรคหลังเครื่องหมาย \(isColon ? ":" : "-")",
      english: "There is no space after the \(isColon ? "colon" : "hyphen").",
      hint: Bilingual(
        thai: isColon ? "เว้นวรรคหนึ่งช่องหลัง : เช่น “title: ชื่อเรื่อง”" : "เว้นวรรคหนึ่งช่องหลัง - เช่น “- ค่า”",
        english: isColon
          ? "Put a space after it, as in “title: A title”." : "Put a space after it, as in “- value”."))
  }

  func missingColon(_ line: Range<Int>) -> Diagnostic {
    problem(
      at: line, thai: "บรรทัดนี้ไม่มีเครื่องหมาย : คั่นระหว่างชื่อช่องกับค่า",
      english: "This line has no colon between a key and its value.",
      hint: Bilingual(
        thai: "เขียน “ชื่อช่อง: ค่า” ถ้าเป็นข้อความต่อจากบรรทัดก่อน ให้ย่อหน้าเข้าไปสองช่อง",
        english: "Write “key: value”; if the line goes on from the one before, indent it by two spaces."))
  }

  var noKey: Diagnostic {
    problem(
      .yamlKey, at: offset..<offset + 1, thai: "ไม่มีชื่อช่องก่อนเครื่องหมาย :",
      english: "There is no key before the colon.",
      hint: Bilingual(thai: "เขียนชื่อช่องหน้า :", english: "Write the key before it."))
  }

  func wrongIndentation(_ line: Range<Int>) -> Diagnostic {
    problem(
      at: line, thai: "บรรทัดนี้ย่อหน้าไม่ตรงกับบรรทัดก่อนหน้า",
      english: "The indentation of this line does not fit the lines before it.",
      hint: Bilingual(
        thai: "ให้ช่องที่อยู่ชั้นเดียวกันเริ่มตรงกันทุกบรรทัด และย่อชั้นในเข้าไปสองช่อง",
        english: "Begin all keys of one level in the same column, and indent inner ones by two spaces."))
  }

  func keyAmongItems(_ line: Range<Int>) -> Diagnostic {
    problem(
      at: line, thai: "บรรทัดนี้อยู่ในรายการ แต่ไม่ได้ขึ้นต้นด้วย “- ”",
      english: "This line stands in a list but does not begin with “- ”.",
      hint: Bilingual(
        thai: "เติม “- ” หน้าบรรทัด หรือปรับย่อหน้าให้ตรงกับชั้นที่ตั้งใจ",
        english: "Begin it with “- ”, or indent it as the level it belongs to."))
  }

  func itemAmongKeys(_ line: Range<Int>) -> Diagnostic {
    problem(
      at: line, thai: "มีรายการ “- ” อยู่ปนกับช่องอื่น โดยไม่มีชื่อช่องของรายการ",
      english: "A list item stands among keys, with no key of its own above it.",
      hint: Bilingual(
        thai: "เขียนชื่อช่องและ : ไว้บรรทัดก่อนรายการ โดยไม่ใส่ค่าในบรรทัดนั้น",
        english: "Write the list's key and a colon on the line before, with no value on that line."))
  }

  func textAfterQuote(_ line: Range<Int>) -> Diagnostic {
    problem(
      at: offset..<max(offset, line.upperBound), thai: "มีข้อความต่อท้ายเครื่องหมายคำพูดที่ปิดแล้ว",
      english: "There is text after the closing quote.",
      hint: Bilingual(
        thai: "ครอบข้อความทั้งหมด ถ้ามี \" ข้างในให้ครอบด้วย ' และถ้ามี ' ข้างในให้ครอบด้วย \"",
        english: "Put all of the text in quotes: in ' when it holds \", and in \" when it holds '."))
  }

  func textAfterBracket(_ line: Range<Int>) -> Diagnostic {
    problem(
      at: offset..<max(offset, line.upperBound), thai: "มีข้อความหรือวงเล็บเกินต่อท้ายวงเล็บที่ปิดแล้ว",
      english: "There is text, or one bracket too many, after the closing bracket.",
      hint: Bilingual(
        thai: "ลบส่วนเกิน หรือครอบข้อความทั้งหมดด้วยเครื่องหมายคำพูด",
        english: "Delete it, or put the whole text in quotes."))
  }

  var noComma: Diagnostic {
    problem(
      at: offset..<max(offset, lines.content(at: offset).upperBound),
      thai: "ขาดจุลภาค (,) หรือวงเล็บปิดก่อนตรงนี้",
      english: "A comma or the closing bracket is missing before this.",
      hint: bracketHint)
  }

  var bracketNeverClosed: Diagnostic {
    let bracket = String(decoding: [lines.byte(at: start)], as: UTF8.self)
    return problem(
      at: start..<max(start, lines.content(at: start).upperBound),
      thai: "วงเล็บ \(bracket) ที่เปิดตรงนี้ไม่มีตัวปิด",
      english: "The bracket \(bracket) that opens here is never closed.",
      hint: bracketHint)
  }

  private var bracketHint: Bilingual {
    Bilingual(
      thai: "คั่นแต่ละค่าด้วยจุลภาคแล้วปิดวงเล็บ ถ้าวงเล็บเป็นส่วนหนึ่งของข้อความ ให้ครอบข้อความด้วยเครื่องหมายคำพูด",
      english:
        "Put commas between the values and close the bracket; if it belongs to the text, put the text in quotes."
    )
  }

  var strayBracket: Diagnostic {
    problem(
      at: offset..<min(offset + 1, lines.range.upperBound), thai: "มีวงเล็บหรือจุลภาคเกินมาตรงนี้",
      english: "A bracket or comma too many stands here.",
      hint: Bilingual(
        thai: "ลบออก หรือครอบข้อความด้วยเครื่องหมายคำพูด", english: "Delete it, or put the text in quotes."))
  }

  var misplacedItem: Diagnostic {
    problem(
      at: offset..<max(offset, lines.content(at: offset).upperBound),
      thai: "รายการที่ขึ้นต้นด้วย - ต้องเริ่มในบรรทัดใหม่",
      english: "A list item, which begins with a hyphen, must begin on a new line.",
      hint: Bilingual(
        thai: "ขึ้นบรรทัดใหม่ก่อน - ถ้าเป็นข้อความ ให้ครอบด้วยเครื่องหมายคำพูด",
        english: "Begin a new line before the hyphen; if it belongs to a text, put the text in quotes."))
  }

  /// Something after the end of the document: a second one, or a line further out than the first line.
  var afterDocument: Diagnostic {
    if let above = lines.contentAbove(offset),
      lines.file.line(lines.file.position(utf8: above.lowerBound).line) == "..."
    {
      return problem(
        .yamlSeveralDocuments, at: lines.content(at: offset),
        thai: "มีข้อมูลต่อจากบรรทัด ... ซึ่งหมายถึงจบข้อมูลแล้ว",
        english: "There is something after the line ..., which ends the document.",
        hint: Bilingual(
          thai: "ลบบรรทัด ... หรือลบส่วนที่ตามมา", english: "Delete the line ..., or what follows it."))
    }
    return wrongIndentation(lines.content(at: offset))
  }

  var directive: Diagnostic {
    problem(
      .yamlDirective, at: lines.content(at: start),
      thai: "ไม่รับบรรทัดคำสั่งที่ขึ้นต้นด้วย % (เช่น %YAML หรือ %TAG)",
      english: "Directives, lines that begin with % (such as %YAML or %TAG), are not accepted.",
      hint: Bilingual(thai: "ลบบรรทัดที่ขึ้นต้นด้วย %", english: "Delete the line that begins with %."))
  }

  var tooDeep: Diagnostic {
    problem(
      .yamlTooDeep, at: offset..<offset, thai: "ข้อมูลซ้อนกันลึกเกินไป",
      english: "Lists and keys stand inside one another too deep.",
      hint: Bilingual(thai: "ลดจำนวนชั้นลง", english: "Use fewer levels."))
  }

  /// A mistake that no rule knows; the reader's own words are kept for whoever is asked for help.
  var other: Diagnostic {
    let words = [fault.context, fault.problem].compactMap { $0 }.joined(separator: ", ")
    return problem(
      at: offset..<max(offset, lines.content(at: offset).upperBound),
      thai: "อ่านข้อมูลตรงนี้ไม่ได้ รูปแบบไม่ถูกต้อง (\(words))", english: "This cannot be read as YAML (\(words)).",
      hint: Bilingual(
        thai: "ตรวจย่อหน้า เครื่องหมาย : และเครื่องหมายคำพูดของบรรทัดนี้และบรรทัดก่อนหน้า",
        english: "Check the indentation, colons and quotes of this line and the one before."))
  }

  private func problem(
    _ code: DiagnosticCode = .yamlSyntax, at span: Range<Int>, thai: String, english: String, hint: Bilingual
  ) -> Diagnostic {
    Diagnostic(.error, code, at: lines.file.place(utf8: span), thai: thai, english: english, hint: hint)
  }
}
