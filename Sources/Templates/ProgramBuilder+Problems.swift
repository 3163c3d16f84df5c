import Diagnostics

extension ProgramBuilder {
  mutating func report(
    _ code: DiagnosticCode, _ message: Bilingual, _ hint: Bilingual, _ range: Range<Int>,
    in template: Template
  ) {
    var message = message
    if template.name != root.name {
      message.thai += " (เมื่อใช้ใน “\(root.name)”)"
      message.english += " (As part of “\(root.name)”.)"
    }
    problems.append(
      Diagnostic(
        .error, code, at: template.place(range), thai: message.thai, english: message.english, hint: hint))
  }

  mutating func report(_ problem: MarkupProblem, at offset: Int, in template: Template) {
    report(.templateBrokenMarkup, problem.message, problem.hint, offset..<offset + 1, in: template)
  }

  mutating func reportRawPlace(_ range: Range<Int>, in template: Template) {
    report(
      .templateRawPlace,
      Bilingual(
        thai: "แท็กสามปีกกาใช้ได้เฉพาะในเนื้อความของ HTML",
        english: "A raw tag may stand only in the text of an HTML element."),
      Bilingual(thai: "ใช้สองปีกกา {{ชื่อ}}", english: "Use two braces: {{name}}."), range, in: template)
  }

  mutating func reportUneven(_ name: DottedName, _ range: Range<Int>, in template: Template) {
    report(
      .templateUnevenSection,
      Bilingual(
        thai: "ส่วน “\(name.text)” เริ่มและจบคนละที่ใน HTML เช่น เริ่มนอกแท็กแต่จบในแท็ก",
        english:
          "The section “\(name.text)” begins in one part of the markup and ends in another, such as inside a tag."
      ),
      Bilingual(
        thai: "ให้ส่วนนี้มีแท็ก แอตทริบิวต์ หรือค่าที่ครบทั้งชิ้น",
        english: "Let it hold whole elements, whole attributes, or a part of one value."), range, in: template
    )
  }

  mutating func reportTooLarge(_ scope: Scope) {
    guard !isTooLarge else { return }
    isTooLarge = true
    report(
      .templateTooLarge,
      Bilingual(
        thai: "แม่แบบ “\(root.name)” รวมกับทุกอย่างที่เรียกใช้แล้วใหญ่หรือซ้อนลึกเกินไป",
        english: "The template “\(root.name)”, with all that it includes, is too large or too deeply nested."),
      Bilingual(
        thai: "ลดการเรียกแม่แบบย่อยที่ซ้อนกัน", english: "Let partials include fewer partials."), 0..<0,
      in: scope.template)
  }

  mutating func checkEnd() {
    guard problems.isEmpty else { return }
    switch scanner.state.position {
    case .plain, .text, .tagOpen: return
    case .json(_, _, _) where scanner.state.element.isEmpty: return
    default: break
    }
    let (template, offset) = lastMarkup ?? (root, 0)
    report(
      .templateUnfinishedMarkup,
      Bilingual(
        thai: "แท็กหรือหมายเหตุที่เริ่มตรงนี้ไม่จบภายในแม่แบบ “\(root.name)”",
        english: "The tag or comment that begins here does not end in the template “\(root.name)”."),
      Bilingual(
        thai: "ตรวจเครื่องหมายคำพูด เครื่องหมาย > และแท็กปิด",
        english: "Check its quotation marks, its “>” and its closing tag."), offset..<offset + 1, in: template
    )
  }
}
