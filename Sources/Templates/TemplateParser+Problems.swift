import Diagnostics

extension TemplateParser {
  private func words(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func written(_ tag: OpenTag) -> String { words(Array(bytes[tag.range])) }

  private func line(of range: Range<Int>) -> Int { file.position(utf8: range.lowerBound).line }

  mutating func reportUnclosedTag(_ start: Int, sigil: RawTag.Sigil, end: [UInt8]) {
    let close = words(end)
    log.error(
      .templateUnclosedTag, at: file.place(utf8: start..<start + opening.count),
      thai: "แท็กที่เปิดตรงนี้ยังไม่ได้ปิด", english: "The tag that opens here is not closed.",
      hint: Bilingual(
        thai: "ปิดแท็กด้วย “\(close)” ก่อนเปิดแท็กถัดไป",
        english: "Close it with “\(close)” before the next tag opens."))
    let after = start + opening.count
    skip(past: RawTag(sigil: sigil, name: "", range: start..<after))
  }

  func reportBadName(_ tag: RawTag) {
    let place = file.place(utf8: tag.range)
    if tag.name.hasPrefix("*"), tag.sigil == .partial || tag.sigil == .parent {
      log.error(
        .templateDynamicName, at: place,
        thai: "ระบบนี้ไม่รองรับการเลือกแม่แบบจากค่า (ชื่อที่ขึ้นต้นด้วย *)",
        english: "A template cannot be chosen by a value (a name that begins with *).",
        hint: Bilingual(
          thai: "เขียนชื่อแม่แบบตรง ๆ แล้วใช้ {{#เงื่อนไข}} เลือกว่าจะแสดงอันไหน",
          english: "Write the template's name, and choose between several with sections."))
    } else if tag.name.isEmpty {
      log.error(
        .templateBadName, at: place, thai: "แท็กนี้ไม่มีชื่อ", english: "This tag has no name.",
        hint: Bilingual(
          thai: "เขียนชื่อไว้ในแท็ก เช่น {{title}} หรือใช้ {{.}} แทนค่าปัจจุบัน",
          english: "Write a name, such as {{title}}, or {{.}} for the value at hand."))
    } else {
      log.error(
        .templateBadName, at: place, thai: "“\(tag.name)” ใช้เป็นชื่อไม่ได้",
        english: "“\(tag.name)” cannot be a name.",
        hint: Bilingual(
          thai:
            "ชื่อต้องไม่มีช่องว่าง และจุดใช้คั่นระหว่างชื่อเท่านั้น เช่น person.name; คำสั่งอย่าง if, each และ else ไม่มี ให้ใช้ {{#ชื่อ}} และ {{^ชื่อ}}",
          english:
            "A name has no spaces, and dots only between names, as in person.name. There is no if, each or else: use {{#name}} and {{^name}}."
        ))
    }
  }

  func reportBadDelimiters(_ tag: RawTag) {
    log.error(
      .templateBadDelimiters, at: file.place(utf8: tag.range),
      thai: "เครื่องหมายเปิดและปิดแท็กชุดนี้ใช้ไม่ได้", english: "These cannot be delimiters.",
      hint: Bilingual(
        thai: "เขียนเครื่องหมายสองชุดคั่นด้วยช่องว่าง และไม่มี = เช่น {{=<% %>=}}",
        english: "Write two of them with a space between and without “=”, as in {{=<% %>=}}."))
  }

  func reportTooDeep(_ tag: OpenTag) {
    log.error(
      .templateTooLarge, at: file.place(utf8: tag.range),
      thai: "ส่วนต่าง ๆ ซ้อนกันลึกเกิน \(Self.depthLimit) ชั้น",
      english: "Sections and blocks stand in each other more than \(Self.depthLimit) deep.",
      hint: Bilingual(thai: "แยกส่วนข้างในออกเป็นแม่แบบย่อย", english: "Move the inner ones to a partial."))
  }

  func reportUnclosed(_ tag: OpenTag) {
    log.error(
      .templateUnclosedSection, at: file.place(utf8: tag.range),
      thai: "“\(written(tag))” ยังไม่ได้ปิด", english: "“\(written(tag))” is not closed.",
      hint: Bilingual(
        thai: "เพิ่มแท็กปิด “\(closeTag(tag.name))” ไว้ท้ายส่วนนี้",
        english: "Add “\(closeTag(tag.name))” where it ends."))
  }

  func reportCrossedClose(_ tag: OpenTag, by close: RawTag) {
    log.error(
      .templateWrongClose, at: file.place(utf8: close.range),
      thai: "แท็กปิดนี้ปิด “\(close.name)” ทั้งที่ “\(written(tag))” จากบรรทัด \(line(of: tag.range)) ยังเปิดอยู่",
      english:
        "This closes “\(close.name)” while “\(written(tag))” from line \(line(of: tag.range)) is still open.",
      hint: Bilingual(
        thai: "ปิด “\(closeTag(tag.name))” ก่อน", english: "Write “\(closeTag(tag.name))” before it."))
  }

  func reportStrayClose(_ tag: RawTag) {
    let place = file.place(utf8: tag.range)
    guard let last = open.last, last.kind != .template else {
      log.error(
        .templateWrongClose, at: place,
        thai: "แท็กนี้ปิด “\(tag.name)” แต่ไม่มีส่วนใดเปิดอยู่",
        english: "This closes “\(tag.name)”, but nothing is open.",
        hint: Bilingual(
          thai: "ลบแท็กนี้ หรือเพิ่ม {{#\(tag.name)}} ไว้ก่อนหน้า",
          english: "Remove it, or open {{#\(tag.name)}} before it."))
      return
    }
    log.error(
      .templateWrongClose, at: place,
      thai: "แท็กนี้ปิด “\(tag.name)” แต่ส่วนที่เปิดอยู่คือ “\(written(last))” จากบรรทัด \(line(of: last.range))",
      english:
        "This closes “\(tag.name)”, but what is open is “\(written(last))” from line \(line(of: last.range)).",
      hint: Bilingual(
        thai: "เปลี่ยนเป็น “\(closeTag(last.name))”", english: "Write “\(closeTag(last.name))” instead."))
  }

  func reportDuplicateBlock(_ block: TemplateBlock, of parent: OpenTag) {
    log.error(
      .templateDuplicateBlock, at: file.place(utf8: block.range),
      thai: "บล็อก “\(block.name)” ของ “\(parent.name)” ถูกเขียนไว้แล้ว",
      english: "The block “\(block.name)” of “\(parent.name)” has been given already.",
      hint: Bilingual(thai: "รวมสองบล็อกเป็นบล็อกเดียว", english: "Make the two blocks one."))
  }

  func reportOutsideBlock(_ range: Range<Int>, of parent: OpenTag) {
    let start = bytes[range].firstIndex { !isSpace($0) } ?? range.lowerBound
    log.warning(
      .templateTextOutsideBlock, at: file.place(utf8: start..<range.upperBound),
      thai: "เนื้อหาตรงนี้อยู่ใน “\(written(parent))” แต่อยู่นอกบล็อก จึงไม่ถูกแสดง",
      english: "This stands inside “\(written(parent))” but outside its blocks, so it is never drawn.",
      hint: Bilingual(
        thai: "ย้ายเข้าไปในบล็อก {{$ชื่อ}}…{{/ชื่อ}} หรือลบออก",
        english: "Move it into a block {{$name}}…{{/name}}, or remove it."))
  }

  private func closeTag(_ name: String) -> String { words(opening) + "/" + name + words(closing) }
}
