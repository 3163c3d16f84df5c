import Diagnostics

/// A place in the markup where no tag may stand, because no escaping makes a value safe there.
enum UnsafePlace: Hashable {
  case name, unquoted, style, event, document, animation, scriptType, comment, declaration, script, styleSheet
  case rawElement, closing, jsonEscape

  /// Where a variable would stand; nil when it may.
  init?(variableIn state: MarkupState) {
    switch state.position {
    case .plain, .text, .escapableText(matched: 0), .json(_, escaped: false, matched: 0): return nil
    case .tagOpen, .endTagOpen, .tagName, .gap, .beforeAttribute, .attributeName, .afterAttributeName:
      self = .name
    case .beforeValue, .unquotedValue: self = .unquoted
    case .value(_, .words), .value(_, .address): return nil
    case .value(_, .style): self = .style
    case .value(_, .event): self = .event
    case .value(_, .document): self = .document
    case .value(_, .animation): self = .animation
    case .value(_, .scriptType): self = .scriptType
    case .comment: self = .comment
    case .declaration, .declarationBody, .instruction, .characterData: self = .declaration
    case .json(_, escaped: true, _): self = .jsonEscape
    case .escapableText, .json: self = .closing
    case .rawText:
      self =
        state.element.elementsEqual("script".utf8)
        ? .script : state.element.elementsEqual("style".utf8) ? .styleSheet : .rawElement
    }
  }

  /// Where a section would stand; nil when it may. A section in a comment, a style or a script is text that is there or not.
  init?(sectionIn state: MarkupState) {
    switch state.position {
    case .tagOpen, .endTagOpen: self = .name
    case .beforeValue, .unquotedValue: self = .unquoted
    case .value(_, .scriptType): self = .scriptType
    default: return nil
    }
  }

  var message: Bilingual {
    switch self {
    case .name:
      Bilingual(
        thai: "ใช้ตัวแปรเป็นชื่อแท็กหรือชื่อแอตทริบิวต์ไม่ได้",
        english: "A variable cannot be the name of an element or of an attribute.")
    case .unquoted:
      Bilingual(
        thai: "ค่าของแอตทริบิวต์นี้ไม่มีเครื่องหมายคำพูด", english: "The value of this attribute has no quotation marks.")
    case .style, .styleSheet:
      Bilingual(thai: "ใช้ตัวแปรใน CSS ไม่ได้", english: "A variable cannot stand in CSS.")
    case .event, .script:
      Bilingual(thai: "ใช้ตัวแปรในสคริปต์ไม่ได้", english: "A variable cannot stand in a script.")
    case .document:
      Bilingual(thai: "ใช้ตัวแปรใน srcdoc ไม่ได้", english: "A variable cannot stand in srcdoc.")
    case .animation:
      Bilingual(
        thai: "ใช้ตัวแปรในค่าของภาพเคลื่อนไหวไม่ได้",
        english: "A variable cannot stand in the values of an animation.")
    case .scriptType:
      Bilingual(thai: "type ของ script ต้องเป็นค่าคงที่", english: "The type of a script cannot vary.")
    case .comment:
      Bilingual(thai: "ใช้ตัวแปรในหมายเหตุ HTML ไม่ได้", english: "A variable cannot stand in an HTML comment.")
    case .declaration:
      Bilingual(
        thai: "ใช้ตัวแปรในส่วนประกาศ (<! หรือ <?) ไม่ได้",
        english: "A variable cannot stand in a declaration (“<!” or “<?”).")
    case .rawElement:
      Bilingual(thai: "ใช้ตัวแปรในองค์ประกอบนี้ไม่ได้", english: "A variable cannot stand in this element.")
    case .closing, .jsonEscape:
      Bilingual(
        thai: "ใช้ตัวแปรกลางเครื่องหมายไม่ได้",
        english: "A variable cannot stand right after “<”, “</” or “\\” here.")
    }
  }

  var hint: Bilingual {
    switch self {
    case .name, .closing, .jsonEscape:
      Bilingual(
        thai: "ใช้ {{#ชื่อ}}…{{/ชื่อ}} ครอบแท็กหรือแอตทริบิวต์ที่เขียนไว้เต็ม ๆ; เครื่องหมาย < ในข้อความให้เขียน &lt;",
        english:
          "Write the element or attribute out and put {{#name}}…{{/name}} around it; write a “<” in text as &lt;."
      )
    case .unquoted:
      Bilingual(
        thai: "ใส่เครื่องหมายคำพูด เช่น class=\"{{name}}\"",
        english: "Put it in quotation marks: class=\"{{name}}\".")
    case .style, .styleSheet:
      Bilingual(
        thai: "ใช้ class แล้วกำหนดรูปแบบในไฟล์ CSS หรือใช้แอตทริบิวต์ของ SVG",
        english: "Use a class and a rule in the style sheet, or an SVG attribute.")
    case .event, .script:
      Bilingual(
        thai: "ใส่ค่าไว้ในแอตทริบิวต์ data- แล้วให้ไฟล์สคริปต์อ่าน หรือใช้ <script type=\"application/json\">",
        english:
          "Put it in a data- attribute for a script file to read, or in a <script type=\"application/json\">."
      )
    case .document, .rawElement:
      Bilingual(thai: "เขียนเนื้อหาไว้ในหน้าโดยตรง", english: "Write the content in the page itself.")
    case .animation: Bilingual(thai: "เขียนค่าไว้ตรง ๆ", english: "Write the value out.")
    case .scriptType:
      Bilingual(
        thai: "เขียน type ตรง ๆ เช่น application/ld+json", english: "Write it out, such as application/ld+json."
      )
    case .comment:
      Bilingual(thai: "ใช้หมายเหตุของแม่แบบ {{! … }}", english: "Use a comment of the template: {{! … }}.")
    case .declaration: Bilingual(thai: "เขียนค่าไว้ตรง ๆ", english: "Write the value out.")
    }
  }
}
