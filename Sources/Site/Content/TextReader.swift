import Diagnostics
import Records
import ThaiText

/// Reads the front matter of stories and pages. Belongs to one task.
struct TextReader {
  let folder: SourceFolder
  let log: DiagnosticLog

  /// Reads a story; nil, with the problem in the log, when nothing can be made of it.
  func story(_ path: String) -> Story? {
    guard let text = MarkdownFile(path, in: folder, log: log) else { return nil }
    let front = text.front
    defer { front.finish() }
    checkSlug(text)
    let title = front.text("title")
    let summary = front.text("summary")
    let date = front.value("date") { text throws(Misreading) in try CalendarDay(text) }
    let isDraft = front.optionalBoolean("draft") ?? false
    let programmes = front.locatedTexts("programmes")
    let provinces = front.locatedTexts("provinces")
    let indicators = front.locatedTexts("indicators")
    let sources = front.records("sources").map(source)
    checkPeople(front)
    checkBody(text)
    guard let date else { return nil }
    return Story(
      slug: text.slug, language: text.language, title: normalizedThai(title),
      summary: normalizedThai(summary),
      date: date, isDraft: isDraft, programmes: programmes, provinces: provinces, indicators: indicators,
      sources: sources, readingMinutes: readingMinutes(of: text.bodyText), path: path, place: text.front.place
    )
  }

  /// Reads a page; nil, with the problem in the log, when nothing can be made of it.
  func page(_ path: String) -> ContentPage? {
    guard let text = MarkdownFile(path, in: folder, log: log) else { return nil }
    defer { text.front.finish() }
    checkSlug(text)
    return ContentPage(
      slug: text.slug, language: text.language, title: normalizedThai(text.front.text("title")),
      summary: normalizedThai(text.front.text("summary")), path: path, place: text.front.place)
  }

  private func source(_ record: Record) -> Story.Source {
    defer { record.finish() }
    return Story.Source(
      title: record.text("title"), publisher: record.optionalText("publisher"),
      url: record.optionalValue("url", ContactWay.webAddress),
      date: record.optionalText("date"),
      accessed: record.optionalValue("accessed") { text throws(Misreading) in try CalendarDay(text) })
  }

  private func checkSlug(_ text: MarkdownFile) {
    do {
      _ = try Slug(text.slug)
    } catch {
      log.append(error.diagnostic(at: text.file.place))
    }
  }

  /// Consent records are not read yet, so a story says that it names and shows nobody.
  private func checkPeople(_ front: Record) {
    let hint = Bilingual(
      thai: "เขียน people: none เมื่อไม่มีชื่อหรือภาพของบุคคลทั่วไปในเรื่อง",
      english: "Write people: none when no private person is named or shown.")
    let isNone =
      !front.isList("people") && !front.isRecord("people") && front.optionalText("people") == "none"
    guard !isNone else { return }
    guard front.has("people") else {
      log.error(
        "missing-key", at: front.place, thai: "ยังไม่ได้บอกในช่อง “people” ว่ามีชื่อหรือภาพของบุคคลทั่วไปหรือไม่",
        english: "The key “people” is missing: does the story name or show a private person?", hint: hint)
      return
    }
    log.error(
      "people", at: front.place(of: "people"),
      thai: "ยังเผยแพร่เรื่องที่มีชื่อหรือภาพบุคคลทั่วไปไม่ได้ เพราะระบบยังไม่เก็บหนังสือยินยอม",
      english:
        "A story that names or shows a private person cannot be published yet: consent is not recorded.",
      hint: hint)
  }

  private func checkBody(_ text: MarkdownFile) {
    guard text.bodyText.allSatisfy(\.isWhitespace) else { return }
    log.warning(
      "text-empty", at: text.file.place(utf8: text.body.lowerBound..<text.body.lowerBound),
      thai: "ยังไม่มีเนื้อความใต้เส้น ---", english: "There is no text below the line ---.",
      hint: Bilingual(thai: "เขียนเนื้อความ หรือใส่ draft: true", english: "Write the text, or set draft: true."))
  }
}

extension MarkdownFile {
  /// The text after the front matter.
  var bodyText: String {
    let bytes = file.text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: body.lowerBound)
    return String(file.text[start..<bytes.index(start, offsetBy: body.count)])
  }
}
