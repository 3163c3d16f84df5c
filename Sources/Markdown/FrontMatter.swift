import Diagnostics

/// The two parts of a content file: the front matter between two lines of `---`, and the body after it.
///
/// Nothing is read here; both parts are UTF-8 ranges of the file, so that places in them stay places of the file.
public struct FrontMatter: Sendable, Hashable {
  /// The lines between the two `---`, with their line ends.
  public var yaml: Range<Int>
  /// Everything after the line of the second `---`.
  public var body: Range<Int>

  /// The parts as UTF-8 ranges of a file.
  public init(yaml: Range<Int>, body: Range<Int>) {
    self.yaml = yaml
    self.body = body
  }

  /// Finds the two parts. The first line must be `---`; spaces after the hyphens do no harm.
  /// - Returns: nil, with the problem in the log, when the front matter is missing or has no end.
  public static func split(_ file: SourceFile, log: DiagnosticLog) -> FrontMatter? {
    let bytes = Array(file.text.utf8)
    let opening = line(at: 0, in: bytes)
    guard isFence(bytes[opening.content]) else {
      log.error(
        .frontMatterMissing, at: file.place(utf8: opening.content),
        thai: "ไฟล์นี้ไม่มีข้อมูลหัวเรื่อง (front matter) ที่ต้นไฟล์",
        english: "This file has no front matter at its start.",
        hint: Bilingual(
          thai: "ให้บรรทัดแรกเป็น --- แล้วเขียน title: และข้อมูลอื่นบรรทัดละหนึ่งเรื่อง จบด้วย --- อีกหนึ่งบรรทัด",
          english:
            "Make the first line ---, then write title: and the rest, one to a line, and close with another ---."
        ))
      return nil
    }
    var start = opening.end
    while start < bytes.count {
      let line = line(at: start, in: bytes)
      if isFence(bytes[line.content]) {
        return FrontMatter(yaml: opening.end..<start, body: line.end..<bytes.count)
      }
      start = line.end
    }
    log.error(
      .frontMatterUnclosed, at: file.place(utf8: opening.content),
      thai: "ข้อมูลหัวเรื่อง (front matter) ที่เริ่มด้วย --- ยังไม่มีบรรทัด --- ปิดท้าย",
      english: "The front matter that begins with --- is never closed.",
      hint: Bilingual(
        thai: "ใส่บรรทัดที่มีเพียง --- ไว้หลังข้อมูลบรรทัดสุดท้าย ก่อนเนื้อเรื่อง",
        english: "Put a line with nothing but --- after its last line, before the story."))
    return nil
  }

  /// The line that begins at an offset: without its line end, and where the next one begins.
  private static func line(at start: Int, in bytes: [UInt8]) -> (content: Range<Int>, end: Int) {
    guard let feed = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else {
      return (start..<bytes.count, bytes.count)
    }
    let isCRLF = feed > start && bytes[feed - 1] == UInt8(ascii: "\r")
    return (start..<(isCRLF ? feed - 1 : feed), feed + 1)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
