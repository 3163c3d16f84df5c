import Diagnostics

/// The problems of one page, as far as the limit on their number goes.
final class Problems {
  let places: PlaceFinder
  let log: DiagnosticLog
  private let limit: Int
  private let before: Int

  init(places: PlaceFinder, log: DiagnosticLog, limit: Int) {
    self.places = places
    self.log = log
    self.limit = limit
    before = log.diagnostics.count
  }

  var file: SourceFile { places.file }

  /// Whether the page has so many problems, its resolver's included, that drawing it on is of no use.
  var isFull: Bool { log.diagnostics.count - before >= limit }

  func error(
    _ code: DiagnosticCode, at range: Range<Int>, thai: String, english: String, hint: Bilingual? = nil
  ) {
    add(Diagnostic(.error, code, at: places.place(range), thai: thai, english: english, hint: hint))
  }

  func warning(
    _ code: DiagnosticCode, at range: Range<Int>, thai: String, english: String, hint: Bilingual? = nil
  ) {
    add(Diagnostic(.warning, code, at: places.place(range), thai: thai, english: english, hint: hint))
  }

  func add(_ misreading: Misreading, at range: Range<Int>) {
    add(misreading.diagnostic(at: places.place(range)))
  }

  private func add(_ diagnostic: Diagnostic) {
    guard !isFull else { return }
    log.append(diagnostic)
    guard isFull else { return }
    log.error(
      .tooManyProblems, at: places.file.place,
      thai: "ไฟล์นี้มีปัญหาตั้งแต่ \(limit) ข้อขึ้นไป จึงหยุดตรวจไฟล์นี้ไว้เพียงเท่านี้",
      english: "This file has \(limit) problems or more; it was not checked any further.",
      hint: Bilingual(
        thai: "แก้ปัญหาที่แสดงไว้ก่อน แล้วตรวจใหม่", english: "Mend the ones shown and check again."))
  }
}
