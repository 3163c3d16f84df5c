import Diagnostics

/// The YAML of a site's records: mappings, lists and texts, and nothing that acts at a distance.
///
/// Texts stay as they are written until a schema asks for a type: `no` is not false, `2569` is not a number and `1.10`
/// is not 1.1. Anchors, aliases, merge keys, tags, directives and further documents are refused.
public enum YAML {
  /// Reads a mapping.
  /// - Parameters:
  ///   - range: the part of the file to read, in UTF-8 offsets, such as the front matter of a story; all of it when nil.
  ///     Places are those of the whole file.
  ///   - limits: what the text may hold at most.
  ///   - log: takes every problem.
  /// - Returns: the record, without keys when there is nothing but comments; nil when it cannot be read or is no mapping.
  public static func record(
    in file: SourceFile, utf8 range: Range<Int>? = nil, limits: YAMLLimits = .standard, log: DiagnosticLog
  ) -> Record? {
    var text = file.text
    return text.withUTF8 { bytes in
      var range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
      guard range.count <= limits.bytes else {
        log.error(
          .yamlTooLarge, at: file.place(utf8: range.lowerBound..<range.lowerBound),
          thai: "ข้อมูลส่วนนี้มีขนาด \(range.count) ไบต์ เกินขีดจำกัด \(limits.bytes) ไบต์",
          english: "This part has \(range.count) bytes; the limit is \(limits.bytes).",
          hint: Bilingual(
            thai: "แบ่งเป็นหลายไฟล์ หรือลดขนาดลง", english: "Split it into several files or shorten it."))
        return nil
      }
      if range.lowerBound == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        range = min(3, range.upperBound)..<range.upperBound
      }
      let unwelcome = UnwelcomeCharacter.all(in: bytes, range)
      guard unwelcome.isEmpty else {
        log.append(contentsOf: unwelcome.map { $0.diagnostic(in: file) })
        return nil
      }
      var composer = YAMLComposer(file: file, bytes: bytes, range: range, limits: limits, log: log)
      return composer.record()
    }
  }
}
