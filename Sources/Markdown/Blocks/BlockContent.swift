import Diagnostics

/// Part of the text of a named block, with the lines of the body that it comes from.
struct BlockText {
  var text: String
  /// Counted from 0 in the body.
  var firstLine: Int
  var lineCount: Int
}

/// What a writer wrote in a named block.
struct BlockContent {
  var kind: String?
  private(set) var fields: [String: BlockText] = [:]
  private(set) var body: BlockText?
  /// Whether everything required is there and nothing stands where it cannot.
  private(set) var isComplete = true
  private let problems: Problems
  /// The source of a line of the body, counted from 0.
  private let lineRange: (Int) -> Range<Int>

  subscript(key: String) -> BlockText? { fields[key] }

  /// Reads the lines of a block.
  /// - Parameters:
  ///   - fence: where the block begins.
  ///   - firstLine: the line of the body, counted from 0, that the text begins on.
  init(
    _ block: any ContentBlock, text: String, fence: Range<Int>, firstLine: Int, problems: Problems,
    lineRange: @escaping (Int) -> Range<Int>
  ) {
    self.problems = problems
    self.lineRange = lineRange
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.utf8.last == UInt8(ascii: "\r") ? Substring(line.unicodeScalars.dropLast()) : line
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    let bodyStart = block.fields.isEmpty ? 0 : readFields(lines, block, firstLine)
    readBody(lines[bodyStart...], block, firstLine + bodyStart, fence)
    for field in block.fields where field.isRequired && fields[field.key] == nil {
      report(
        .blockFieldMissing, at: fence, thai: "กล่อง \(block.name) ต้องมี \(field.key):",
        english: "A \(block.name) block needs \(field.key):.",
        hint: Bilingual(
          thai: "เพิ่มบรรทัด \(field.key): ตามด้วยข้อความ", english: "Add a line: \(field.key): and its words."))
    }
  }

  /// Reads the `key: value` lines.
  /// - Returns: which line is the first after them.
  private mutating func readFields(_ lines: [Substring], _ block: any ContentBlock, _ firstLine: Int) -> Int {
    var (current, seen): (String?, Set<String>) = (nil, [])
    for (index, line) in lines.enumerated() {
      let place = lineRange(firstLine + index)
      if line.isBlank {
        if seen.isEmpty { continue }
        return index + 1
      }
      if line.utf8.first == 0x20 || line.utf8.first == 0x09, let key = current, var field = fields[key] {
        // A line that is moved in carries the line before it on.
        field.text += " " + line.trimmed
        field.lineCount = firstLine + index + 1 - field.firstLine
        fields[key] = field
        continue
      }
      guard let (key, value) = line.field else { return index }
      current = nil
      if !seen.insert(key).inserted {
        report(
          .blockFieldDuplicate, at: place, thai: "\(key): มีอยู่แล้วในกล่องนี้",
          english: "This block has a \(key): already.",
          hint: Bilingual(thai: "เหลือไว้บรรทัดเดียว", english: "Keep one of them."))
      } else if !block.fields.contains(where: { $0.key == key }) {
        report(
          .blockFieldUnknown, at: place, thai: "กล่อง \(block.name) ไม่มี \(key):",
          english: "A \(block.name) block has no \(key):.",
          hint: .nearest(to: key, among: block.fields.map(\.key)))
      } else if value.isEmpty {
        report(
          .blockFieldMissing, at: place, thai: "\(key): ยังว่างอยู่", english: "\(key): is empty.",
          hint: Bilingual(thai: "ใส่ข้อความหลัง \(key):", english: "Put words after \(key):."))
        // It is there, so it is not reported as missing too.
        fields[key] = BlockText(text: "", firstLine: firstLine + index, lineCount: 1)
      } else {
        current = key
        fields[key] = BlockText(text: value, firstLine: firstLine + index, lineCount: 1)
      }
    }
    return lines.count
  }

  private mutating func readBody(
    _ lines: ArraySlice<Substring>, _ block: any ContentBlock, _ firstLine: Int, _ fence: Range<Int>
  ) {
    let first = lines.firstIndex { !$0.isBlank }
    switch (block.body, first) {
    case (.none, nil): break
    case (.none, let first?):
      let keys = block.fields.map { $0.key + ":" }.joined(separator: " ")
      report(
        .blockLineUnclear, at: lineRange(firstLine + first - lines.startIndex),
        thai: "บรรทัดนี้ไม่ได้ขึ้นต้นด้วยชื่อข้อมูลที่กล่อง \(block.name) มี",
        english: "This line does not begin with a key that a \(block.name) block has.",
        hint: Bilingual(thai: "ใช้ได้: \(keys)", english: "Known keys: \(keys)"))
    case (.required, nil):
      report(
        .blockBodyMissing, at: fence, thai: "กล่อง \(block.name) ยังไม่มีข้อความ",
        english: "This \(block.name) block has no text.",
        hint: Bilingual(thai: "ใส่ข้อความก่อนปิดกล่อง", english: "Put the text before its closing fence."))
    case (.required, _):
      body = BlockText(
        text: lines.joined(separator: "\n") + "\n", firstLine: firstLine, lineCount: lines.count)
    }
  }

  private mutating func report(
    _ code: DiagnosticCode, at place: Range<Int>, thai: String, english: String, hint: Bilingual?
  ) {
    isComplete = false
    problems.error(code, at: place, thai: thai, english: english, hint: hint)
  }

  /// Reports a field whose words cannot be what it asks for.
  func refuse(_ text: BlockText, thai: String, english: String, hint: Bilingual) {
    problems.error(.blockFieldForm, at: lineRange(text.firstLine), thai: thai, english: english, hint: hint)
  }
}

extension Substring {
  fileprivate var isBlank: Bool { utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  fileprivate var trimmed: String {
    var bytes = utf8[...]
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes = bytes.dropFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes = bytes.dropLast() }
    return String(bytes) ?? ""
  }

  /// The key and value of a line such as `by: name`: a key has small letters and hyphens, a space follows the colon.
  fileprivate var field: (key: String, value: String)? {
    let key = utf8.prefix { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
    guard !key.isEmpty, let name = String(key) else { return nil }
    let rest = utf8.dropFirst(key.count)
    guard rest.first == UInt8(ascii: ":") else { return nil }
    let value = rest.dropFirst()
    guard value.isEmpty || value.first == 0x20 || value.first == 0x09 else { return nil }
    return (name, Substring(value).trimmed)
  }
}
