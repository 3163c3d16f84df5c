import Diagnostics

extension Drawing {
  private mutating func report(_ code: DiagnosticCode, _ tag: Int, _ message: Bilingual, _ hint: Bilingual?) {
    guard told.insert(tag).inserted else { return }
    let mention = program.tags[tag]
    log.error(
      code, at: library.templates[mention.template]?.place(mention.range),
      thai: "หน้า “\(page)”: \(message.thai)", english: "Page “\(page)”: \(message.english)", hint: hint)
  }

  private func name(_ tag: Int) -> String { program.tags[tag].name.text }

  /// A first name that no context has.
  mutating func reportMissing(_ part: String, _ tag: Int) {
    var known: Set<String> = []
    for case .object(let object) in contexts { known.formUnion(object.names) }
    report(
      .templateMissingValue, tag,
      Bilingual(thai: "ไม่มีค่าชื่อ “\(part)”", english: "there is no value “\(part)”."),
      .nearest(to: part, among: known)
        ?? Bilingual(thai: "ตรวจการสะกดชื่อในแท็กนี้", english: "Check how the name in this tag is written."))
  }

  /// A later part of a dotted name that the value before it does not have.
  mutating func reportMissing(_ part: String, in value: TemplateValue, _ tag: Int) {
    guard !told.contains(tag) else { return }
    if case .object(let object) = value {
      report(
        .templateMissingValue, tag,
        Bilingual(
          thai: "ใน “\(name(tag))” ไม่มีค่าชื่อ “\(part)”",
          english: "in “\(name(tag))” there is no value “\(part)”."),
        .nearest(to: part, among: object.names)
          ?? Bilingual(thai: "ตรวจการสะกดชื่อในแท็กนี้", english: "Check how the name in this tag is written."))
      return
    }
    let section = program.tags[tag].name.parts.prefix { $0 != part }.joined(separator: ".")
    report(
      .templateMissingValue, tag,
      Bilingual(
        thai: "ใน “\(name(tag))” หา “\(part)” ไม่ได้ เพราะสิ่งที่อยู่ก่อนหน้าเป็น\(value.description.thai)",
        english:
          "in “\(name(tag))” there is no “\(part)”, because what comes before it is \(value.description.english)."
      ),
      Bilingual(
        thai: "ถ้าค่านี้ว่างได้ ให้ครอบด้วย {{#\(section)}}…{{/\(section)}}",
        english: "If it may be empty, put {{#\(section)}}…{{/\(section)}} around the tag."))
  }

  mutating func reportNotHTML(_ tag: Int) {
    report(
      .templateNotHTML, tag,
      Bilingual(
        thai: "“\(name(tag))” เป็นข้อความธรรมดา ไม่ใช่ HTML ที่ตรวจแล้ว จึงใช้แท็กสามปีกกาไม่ได้",
        english: "“\(name(tag))” is words, not HTML known to be safe, so a raw tag cannot take it."),
      Bilingual(
        thai: "ใช้สองปีกกา {{\(name(tag))}}", english: "Use two braces: {{\(name(tag))}}."))
  }

  mutating func reportWrongValue(_ value: TemplateValue, _ form: ValueForm, _ tag: Int) {
    let hint: Bilingual
    switch value {
    case .html:
      hint = Bilingual(
        thai: "ในเนื้อความของ HTML ใช้สามปีกกา {{{\(name(tag))}}}; ที่อื่นใช้ HTML ไม่ได้",
        english: "In the text of HTML use three braces: {{{\(name(tag))}}}. Elsewhere HTML cannot stand.")
    case .json:
      hint = Bilingual(
        thai: "ข้อมูล JSON ใช้ได้ใน <script type=\"application/ld+json\"> นอกเครื่องหมายคำพูด",
        english: "JSON data stands in a <script type=\"application/ld+json\">, outside quotation marks.")
    default:
      hint = Bilingual(
        thai: "ใช้ {{#\(name(tag))}}…{{/\(name(tag))}} กับค่านี้",
        english: "Use {{#\(name(tag))}}…{{/\(name(tag))}} with it.")
    }
    report(
      .templateWrongValue, tag,
      Bilingual(
        thai: "“\(name(tag))” เป็น\(value.description.thai) แสดงตรงนี้ไม่ได้",
        english: "“\(name(tag))” is \(value.description.english) and cannot be drawn here."), hint)
  }

  mutating func reportAddress(_ address: ArraySlice<UInt8>, _ tag: Int) {
    let shown = String(decoding: address.prefix(80), as: UTF8.self)
    report(
      .templateUnsafeAddress, tag,
      Bilingual(thai: "ที่อยู่ “\(shown)” ใช้ไม่ได้", english: "the address “\(shown)” is not allowed."),
      Bilingual(
        thai: "ใช้ที่อยู่ที่ขึ้นต้นด้วย https:, http:, mailto:, tel: หรือที่อยู่ภายในเว็บไซต์ เช่น /plan/ หรือ #summary",
        english:
          "Use an address with https:, http:, mailto: or tel:, or one within the site such as /plan/ or #summary."
      ))
  }

  mutating func reportRepeated(_ tag: Int) {
    report(
      .templateRepeatedAttribute, tag,
      Bilingual(
        thai: "“\(name(tag))” มีหลายรายการ แต่ส่วนนี้อยู่ในแท็กและไม่มีช่องว่างคั่น",
        english:
          "“\(name(tag))” has several values, but its section is inside a tag without a space between them."),
      Bilingual(
        thai: "เว้นวรรคไว้ต้นส่วนนี้ เช่น {{#ชื่อ}} class…",
        english: "Begin the section with a space: {{#name}} class…"))
  }
}

extension TemplateValue {
  /// What kind of value it is, in words.
  var description: Bilingual {
    switch self {
    case .nothing: Bilingual(thai: "ค่าว่าง", english: "empty")
    case .text: Bilingual(thai: "ข้อความ", english: "words")
    case .number: Bilingual(thai: "ตัวเลข", english: "a figure")
    case .flag: Bilingual(thai: "ค่าใช่หรือไม่ใช่", english: "a yes or no")
    case .html: Bilingual(thai: " HTML", english: "HTML")
    case .json: Bilingual(thai: "ข้อมูล JSON", english: "JSON data")
    case .list: Bilingual(thai: "รายการ", english: "a list")
    case .object: Bilingual(thai: "กลุ่มของค่า", english: "a group of values")
    }
  }
}
