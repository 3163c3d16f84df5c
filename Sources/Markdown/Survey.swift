import Diagnostics

/// One pass over a body before it is parsed: where its lines begin, and whether it keeps to the limits.
struct Survey {
  /// The offsets in the file at which the body's lines begin. As in CommonMark a line ends with LF, CR or both.
  private(set) var starts: [Int] = []
  /// Whether the body may be given to the parser.
  private(set) var isDrawable = true

  init(_ source: [UInt8], body: Range<Int>, limits: MarkdownLimits, problems: Problems) {
    guard body.count <= limits.bytes else {
      isDrawable = false
      starts = [body.lowerBound]
      problems.error(
        .markdownTooLarge, at: body.lowerBound..<body.lowerBound,
        thai: "เนื้อเรื่องมีขนาด \(body.count) ไบต์ เกินขีดจำกัด \(limits.bytes) ไบต์",
        english: "The body has \(body.count) bytes; the limit is \(limits.bytes).",
        hint: Bilingual(thai: "แบ่งเป็นหลายหน้า", english: "Make several pages of it."))
      return
    }
    source.withUnsafeBufferPointer { survey($0, body, limits, problems) }
  }

  private mutating func survey(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>, _ limits: MarkdownLimits, _ problems: Problems
  ) {
    var (stretch, isDeep) = (Stretch(), false)
    // The longest stretch with addresses that links refer to by name.
    var longest = 0..<0
    var start = body.lowerBound
    starts.reserveCapacity(body.count / 64 + 4)
    while start < body.upperBound {
      starts.append(start)
      var (index, pipes, isBlank) = (start, 0, true)
      scan: while index < body.upperBound {
        let byte = bytes[index]
        // Letters, digits, Thai: all but a few bytes of any text.
        if byte >= 0x22 && byte < 0x7C || byte > 0x7F { isBlank = false; index += 1; continue }
        switch byte {
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"): break scan
        case UInt8(ascii: " "), UInt8(ascii: "\t"): break
        case UInt8(ascii: "|"): (pipes, isBlank) = (pipes + 1, false)
        case UInt8(ascii: "!"):
          isBlank = false
          if index + 1 < body.upperBound, bytes[index + 1] == UInt8(ascii: "[") { stretch.pictures += 1 }
          if index > start, bytes[index - 1] == UInt8(ascii: "<") { stretch.declarations += 1 }
        case 0..<0x20, 0x7F: Self.reportControl(byte, at: index, problems)
        default: isBlank = false
        }
        index += 1
      }
      if isBlank {
        stretch = Stretch()
      } else {
        if stretch.lines == 0 { stretch.start = start }
        stretch.hasName = stretch.hasName || Self.beginsName(bytes, start..<index)
        if stretch.hasName, !stretch.hasDefinition {
          stretch.hasDefinition = Self.endsName(bytes, start..<index)
        }
        if stretch.hasDefinition, index - stretch.start > longest.count { longest = stretch.start..<index }
        if !isDeep, Self.depth(of: bytes, start..<index) > limits.depth {
          (isDeep, isDrawable) = (true, false)
          Self.reportDepth(at: start..<index, limits, problems)
        }
        if stretch.grew(pipes: pipes, beyond: limits) {
          isDrawable = false
          Self.reportComplexity(at: start..<index, problems)
        }
      }
      if index + 1 < body.upperBound, bytes[index] == UInt8(ascii: "\r"),
        bytes[index + 1] == UInt8(ascii: "\n")
      {
        index += 1
      }
      start = index + 1
    }
    if starts.isEmpty { starts = [body.lowerBound] }
    if longest.count > 0 {
      // Each link by reference gets a copy of its address, however long that is.
      let links = bytes[body].reduce(0) { $1 == UInt8(ascii: "]") ? $0 + 1 : $0 }
      guard longest.count * links > limits.repeatedBytes else { return }
      isDrawable = false
      Self.reportComplexity(at: longest, problems)
    }
  }

  /// Lines with no empty line between them, such as a paragraph or a table.
  private struct Stretch {
    var (lines, widest, pictures, declarations) = (0, 0, 0, 0)
    /// Whether `[name]: address` may stand in it; the name may go over several lines.
    var (start, hasName, hasDefinition) = (0, false, false)
    var isReported = false

    mutating func grew(pipes: Int, beyond limits: MarkdownLimits) -> Bool {
      lines += 1
      widest = max(widest, pipes)
      guard !isReported else { return false }
      isReported =
        widest * lines > limits.tableCells || pictures > limits.picturesInStretch
        || declarations > limits.declarationsInStretch
      return isReported
    }
  }

  /// Whether a line may begin `[name]: address`, in quotes and lists too; a footnote does not.
  private static func beginsName(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound {
      switch bytes[index] {
      case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"),
        UInt8(ascii: "."),
        UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        index += 1
      case UInt8(ascii: "["): return index + 1 < line.upperBound && bytes[index + 1] != UInt8(ascii: "^")
      default: return false
      }
    }
    return false
  }

  private static func endsName(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    line.dropLast().contains { bytes[$0] == UInt8(ascii: "]") && bytes[$0 + 1] == UInt8(ascii: ":") }
  }

  /// How many quotes and lists a line opens at its start.
  static func depth(of bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
    var (index, depth, tried) = (line.lowerBound, 0, UInt8(0))
    func isSpace(_ index: Int) -> Bool {
      index >= line.upperBound || bytes[index] == 0x20 || bytes[index] == 0x09
    }
    while index < line.upperBound {
      switch bytes[index] {
      case 0x20, 0x09: index += 1
      case UInt8(ascii: ">"): (index, depth) = (index + 1, depth + 1)
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        guard isSpace(index + 1) else { return depth }
        // Marks that follow one of their own kind share its fate, so a line is not read over and over.
        if bytes[index] != tried, isRule(bytes, index..<line.upperBound) { return depth }
        (index, depth, tried) = (index + 1, depth + 1, bytes[index])
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var end = index
        while end < line.upperBound, end - index < 10, (0x30...0x39).contains(bytes[end]) { end += 1 }
        guard end < line.upperBound, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
          isSpace(end + 1)
        else { return depth }
        (index, depth) = (end + 1, depth + 1)
      default: return depth
      }
      if depth > 1_000 { return depth }
    }
    return depth
  }

  /// Whether the rest of a line is a rule such as `* * *`.
  private static func isRule(_ bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>) -> Bool {
    let mark = bytes[rest.lowerBound]
    guard mark != UInt8(ascii: "+") else { return false }
    var marks = 0
    for index in rest {
      if bytes[index] == mark {
        marks += 1
      } else if bytes[index] != 0x20 && bytes[index] != 0x09 {
        return false
      }
    }
    return marks >= 3
  }

  private static func reportControl(_ byte: UInt8, at index: Int, _ problems: Problems) {
    let number = "U+00" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    problems.error(
      .controlCharacter, at: index..<index + 1,
      thai: "มีอักขระควบคุม \(number) ซึ่งมองไม่เห็นและแสดงบนเว็บไม่ได้",
      english: "There is a control character, \(number), which cannot be seen or shown on a page.",
      hint: Bilingual(
        thai: "ลบอักขระตรงนี้ หรือพิมพ์ข้อความช่วงนี้ใหม่", english: "Delete it, or type the words around it again."))
  }

  private static func reportDepth(at line: Range<Int>, _ limits: MarkdownLimits, _ problems: Problems) {
    problems.error(
      .nestingTooDeep, at: line,
      thai: "คำพูดอ้างอิงหรือรายการซ้อนกันเกิน \(limits.depth) ชั้น",
      english: "Quotes or lists stand more than \(limits.depth) deep one inside another.",
      hint: Bilingual(thai: "ลดจำนวนเครื่องหมายที่ต้นบรรทัด", english: "Put fewer marks at the start of the line."))
  }

  private static func reportComplexity(at line: Range<Int>, _ problems: Problems) {
    problems.error(
      .markdownTooComplex, at: line,
      thai: "ข้อความหรือตารางช่วงนี้ยาวหรือซับซ้อนเกินขีดจำกัด",
      english: "The text or table that goes on here is beyond the limits in size.",
      hint: Bilingual(
        thai: "เว้นบรรทัดว่างเพื่อแบ่งย่อหน้า แบ่งตารางให้เล็กลง หรือเผยแพร่เป็นชุดข้อมูลแทน",
        english: "Divide it with empty lines, make several tables of it, or publish it as a data set."))
  }
}
