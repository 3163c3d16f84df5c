import CCMarkGFM
import Diagnostics

/// The footnotes of a page, numbered from 1 in the order of their marks.
struct Footnotes {
  /// How many marks lead to each footnote.
  private(set) var uses: [Int: Int] = [:]
  /// How many marks of each were drawn.
  var drawn: [Int: Int] = [:]
  /// The footnote being drawn; 0 before the first.
  var current = 0
  /// Whether the list of footnotes was begun.
  var isOpen: Bool { current > 0 }
  /// Whether the footnote being drawn has its ways back.
  var hasBackLinks = false
  /// The lines of the body, counted from 0, where the footnotes in use are written.
  var lines: Set<Int> = []
  /// The lines of the body that are code.
  var codeLines: [Range<Int>] = []
  /// Marks that were reported.
  var reported: Set<Int> = []

  /// Counts the marks, so that every footnote knows its ways back, even from footnotes after it.
  mutating func count(below root: Node) {
    guard root.lastChild?.kind == CMARK_NODE_FOOTNOTE_DEFINITION else { return }
    var node = root.firstChild
    while let current = node {
      if current.kind == CMARK_NODE_FOOTNOTE_REFERENCE { uses[current.number, default: 0] += 1 }
      // The words of a picture are drawn without their marks.
      let child = current.kind == CMARK_NODE_IMAGE ? nil : current.firstChild
      node = child ?? current.following(within: root)
    }
  }
}

extension Node {
  /// The number of the footnote that a mark leads to.
  fileprivate var number: Int { Int(String(decoding: literal, as: UTF8.self)) ?? 0 }
}

// An underscore stands in no slug, so the ids here can never be those of headings.
extension Drawing {
  mutating func drawFootnoteMark(_ node: Node) {
    let number = node.number
    let use = (footnotes.drawn[number] ?? 0) + 1
    footnotes.drawn[number] = use
    page.write("<sup class=\"footnote-mark\" id=\"")
    writeMarkID(number, use)
    // A link cannot stand in a link; there the mark only shows its number.
    guard linkEnds.isEmpty else {
      page.write("\">")
      page.write(number)
      page.write("</sup>")
      return
    }
    page.write("\"><a href=\"#fn_")
    page.write(number)
    page.write("\" role=\"doc-noteref\" aria-label=\"")
    page.escape(options.wording.footnote)
    page.write(" ")
    page.write(number)
    page.write("\">")
    page.write(number)
    page.write("</a></sup>")
  }

  mutating func enterFootnote(_ node: Node) {
    if !footnotes.isOpen {
      page.write("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
      page.escape(options.wording.footnotes)
      page.write("\">\n<ol>\n")
    }
    footnotes.current += 1
    footnotes.hasBackLinks = false
    footnotes.lines.insert(passage.firstLine + node.startLine - 1)
    page.write("<li id=\"fn_")
    page.write(footnotes.current)
    page.write("\">\n")
  }

  mutating func leaveFootnote(_ node: Node) {
    if !footnotes.hasBackLinks {
      page.write("<p>")
      drawBackLinks()
      page.write("</p>\n")
    }
    page.write("</li>\n")
  }

  /// The ways back to every mark of the footnote being drawn.
  mutating func drawBackLinks() {
    footnotes.hasBackLinks = true
    let number = footnotes.current
    let uses = footnotes.uses[number] ?? 0
    for use in 1..<max(uses + 1, 1) {
      page.write(" <a class=\"footnote-back\" href=\"#")
      writeMarkID(number, use)
      page.write("\" role=\"doc-backlink\" aria-label=\"")
      page.escape(options.wording.backToText)
      page.write(" ")
      page.write(number)
      if use > 1 {
        page.write("-")
        page.write(use)
      }
      page.write("\">↩\u{FE0E}</a>")
    }
  }

  private mutating func writeMarkID(_ number: Int, _ use: Int) {
    page.write("fnref_")
    page.write(number)
    if use > 1 {
      page.write("_")
      page.write(use)
    }
  }
}

extension Drawing {
  /// Reports marks of footnotes that the parser left as words because no footnote has their name.
  mutating func checkFootnoteMarks(in text: UnsafeBufferPointer<UInt8>) {
    var index = text.startIndex
    while let open = text[index...].firstIndex(of: UInt8(ascii: "[")) {
      index = open + 1
      guard index < text.endIndex, text[index] == UInt8(ascii: "^"),
        let close = text[index...].prefix(200).firstIndex(of: UInt8(ascii: "]")), close > index + 1
      else { continue }
      let stretch = stretch(of: block)
      let scan = scans[stretch] ?? SourceScan(source, in: stretch)
      scans[stretch] = scan
      let mark = text[open...close]
      guard
        let start = scan.marks.prefix(1_000).first(where: {
          !footnotes.reported.contains($0) && source[$0...].starts(with: mark)
        })
      else { continue }
      footnotes.reported.insert(start)
      reportMark(String(decoding: mark, as: UTF8.self), at: start..<start + mark.count)
      if problems.isFull { return }
    }
  }

  private func reportMark(_ mark: String, at range: Range<Int>) {
    if passage.depth > 0 {
      problems.error(
        .footnoteInBlock, at: range,
        thai: "ใช้เชิงอรรถ \(mark) ในกล่องพิเศษไม่ได้",
        english: "A footnote, \(mark), cannot stand in a named block.",
        hint: Bilingual(
          thai: "ย้ายเชิงอรรถไปไว้ในย่อหน้าปกติ หรือบอกที่มาในกล่องด้วย source:",
          english: "Put it in an ordinary paragraph, or name the source in the block with source:."))
    } else {
      problems.error(
        .footnoteUnknown, at: range,
        thai: "ไม่มีเชิงอรรถชื่อ \(mark)", english: "There is no footnote called \(mark).",
        hint: Bilingual(
          thai: "เขียนเชิงอรรถในบรรทัดของตัวเองว่า \(mark): ข้อความ",
          english: "Write it on a line of its own: \(mark): words."))
    }
  }

  /// Reports footnotes that no mark leads to: the parser drops them without a word.
  func checkFootnotes() {
    for number in lines.indices {
      guard beginsFootnote(lines[number]) else { continue }
      let line = line(number)
      guard let close = source[line].firstIndex(of: UInt8(ascii: "]")), close + 1 < line.upperBound,
        source[close + 1] == UInt8(ascii: ":"), !footnotes.lines.contains(number),
        !footnotes.codeLines.contains(where: { $0.contains(number) })
      else { continue }
      if problems.isFull { return }
      let name = String(decoding: source[line.lowerBound...close], as: UTF8.self)
      problems.error(
        .footnoteUnused, at: line.lowerBound..<close + 1,
        thai: "เชิงอรรถ \(name) ไม่มีที่ใดในเนื้อเรื่องอ้างถึง หรือเขียนซ้ำ",
        english: "Nothing in the text leads to the footnote \(name), or it is written twice.",
        hint: Bilingual(
          thai: "ใส่ \(name) ในประโยคที่อ้างถึง หรือลบเชิงอรรถนี้",
          english: "Put \(name) into the sentence that it belongs to, or delete it."))
    }
  }

  /// Whether a line may begin a footnote: `[^`, at most three spaces in.
  private func beginsFootnote(_ start: Int) -> Bool {
    var index = start
    while index < source.count, index < start + 3, source[index] == 0x20 { index += 1 }
    return index + 1 < source.count && source[index] == UInt8(ascii: "[")
      && source[index + 1] == UInt8(ascii: "^")
  }
}
