import Diagnostics

extension TemplateLibrary {
  /// Draws a template.
  /// - Parameters:
  ///   - template: its name, such as `pages/story`.
  ///   - contexts: what names are looked up in, outermost first: the last is asked first.
  ///   - page: the page that is drawn, as its maker knows it (an address or a source file); problems name it.
  ///   - output: where the bytes, UTF-8, are added.
  ///   - log: gets every problem; when there was one, what was added must not be published.
  /// - Returns: whether there was no problem.
  @discardableResult
  public func render(
    _ template: String, _ contexts: [TemplateValue], page: String, into output: inout [UInt8],
    log: DiagnosticLog
  ) -> Bool {
    guard let program = programs[template] else {
      reportMissing(template, page: page, log: log)
      return false
    }
    var drawing = Drawing(program: program, library: self, contexts: contexts, page: page, log: log)
    drawing.draw(into: &output)
    return drawing.isClean
  }

  private func reportMissing(_ template: String, page: String, log: DiagnosticLog) {
    if let known = templates[template] {
      log.error(
        .templateUnfinishedMarkup, at: known.file.place,
        thai: "หน้า “\(page)”: แม่แบบ “\(template)” ใช้ได้เฉพาะเป็นส่วนหนึ่งของแม่แบบอื่น",
        english: "Page “\(page)”: the template “\(template)” makes sense only as a part of another.",
        hint: Bilingual(
          thai: "วาดแม่แบบที่เรียกใช้แม่แบบนี้แทน", english: "Draw a template that includes it."))
      return
    }
    log.error(
      .templateMissing, at: nil,
      thai: "หน้า “\(page)”: ไม่มีแม่แบบชื่อ “\(template)”",
      english: "Page “\(page)”: there is no template “\(template)”.",
      hint: .nearest(to: template, among: templates.keys))
  }
}
