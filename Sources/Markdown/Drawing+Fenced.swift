import CCMarkGFM
import Diagnostics

extension Drawing {
  /// Draws a piece of code, or a named block.
  mutating func drawFenced(_ node: Node) {
    block = node
    if passage.depth == 0 { footnotes.codeLines.append(codeLines(node)) }
    guard isClosed(node) else {
      problems.error(
        .blockUnclosed, at: firstLine(of: node), thai: "กล่องนี้ไม่มีบรรทัดปิด จึงกลืนข้อความที่เหลือทั้งหมด",
        english: "This block is never closed and swallows all that follows.",
        hint: Bilingual(
          thai: "เขียน ``` ในบรรทัดของตนเองใต้ข้อความของกล่อง",
          english: "Write ``` on a line of its own below its text."))
      return
    }
    let words = node.info.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 }).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard let name = words.first else { return drawPlainCode(node, language: "") }
    if let named = ContentBlocks.all.first(where: { $0.name == name }) {
      return drawBlock(named, words: words.dropFirst().map { $0 }, node)
    }
    if let meant = ContentBlocks.nearest(to: name) {
      problems.error(
        .blockUnknown, at: wordInInfo(name, of: node),
        thai: "ไม่รู้จักกล่องชื่อ “\(name)”", english: "There is no block called “\(name)”.",
        hint: Bilingual(thai: "ชื่อที่ใกล้ที่สุดคือ “\(meant)”", english: "The nearest known name is “\(meant)”."))
    }
    drawPlainCode(node, language: name)
  }

  /// Whether the last line of the block is a fence; the library takes the end of the text for one.
  private func isClosed(_ node: Node) -> Bool {
    guard node.endLine > node.startLine else { return false }
    let last = source[line(passage.firstLine + node.endLine - 1)].drop {
      $0 == UInt8(ascii: ">") || $0 == 0x20
    }
    guard let mark = last.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return false }
    return last.count >= 3 && last.allSatisfy { $0 == mark }
  }

  private func codeLines(_ node: Node) -> Range<Int> {
    let first = passage.firstLine + node.startLine - 1
    return first..<max(passage.firstLine + node.endLine, first)
  }

  private mutating func drawPlainCode(_ node: Node, language: String) {
    page.write("<pre tabindex=\"0\"><code")
    let isName = language.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "+-#_.".utf8.contains($0) }
    if !language.isEmpty, isName {
      page.write(" class=\"language-")
      page.escape(language)
      page.write("\"")
    }
    page.write(">")
    page.escape(node.literal)
    page.write("</code></pre>\n")
  }

  private mutating func drawBlock(_ named: any ContentBlock, words: [String], _ node: Node) {
    guard passage.depth < options.limits.blockDepth else {
      problems.error(
        .nestingTooDeep, at: firstLine(of: node),
        thai: "กล่องซ้อนกันเกิน \(options.limits.blockDepth) ชั้น",
        english: "Blocks stand more than \(options.limits.blockDepth) deep one inside another.",
        hint: Bilingual(thai: "นำกล่องด้านในออกมาไว้ข้างนอก", english: "Move the inner block out."))
      return
    }
    var content = BlockContent(
      named, text: String(decoding: node.literal, as: UTF8.self), fence: firstLine(of: node),
      firstLine: passage.firstLine + node.startLine, problems: problems, lineRange: line)
    content.kind = kind(of: named, words: words, node)
    guard content.isComplete else { return }
    let outer = block
    named.draw(content, on: &self)
    block = outer
  }

  /// The word after the name, where the block has kinds.
  private func kind(of named: any ContentBlock, words: [String], _ node: Node) -> String? {
    guard let extra = named.kinds.isEmpty ? words.first : words.dropFirst().first else {
      guard let word = words.first else { return named.kinds.first }
      if named.kinds.contains(word) { return word }
      reportKind(word, named, node)
      return nil
    }
    reportKind(extra, named, node)
    return nil
  }

  private func reportKind(_ word: String, _ named: any ContentBlock, _ node: Node) {
    problems.error(
      .blockKindUnknown, at: wordInInfo(word, of: node),
      thai: "คำว่า “\(word)” ใช้หลัง \(named.name) ไม่ได้", english: "“\(word)” cannot stand after \(named.name).",
      hint: named.kinds.isEmpty
        ? Bilingual(thai: "ให้เหลือเพียง ```\(named.name)", english: "Leave just ```\(named.name).")
        : .nearest(to: word, among: named.kinds))
  }

  private func wordInInfo(_ word: String, of node: Node) -> Range<Int> {
    let line = firstLine(of: node)
    return firstOccurrence(of: word.utf8, in: line) ?? line
  }

  /// Draws Markdown that stands in a named block.
  mutating func drawBlocks(_ text: BlockText) { draw(text, lineCount: nil, prefix: "") }

  /// Draws words of one line, in which links and emphasis may stand, but no lists, quotes or headings.
  ///
  /// They are parsed as a heading: in the line of one no other block can begin.
  mutating func drawInline(_ text: BlockText) { draw(text, lineCount: text.lineCount, prefix: "# ") }

  private mutating func draw(_ text: BlockText, lineCount: Int?, prefix: String) {
    let (outerPassage, outerBlock, outerTable) = (passage, block, table)
    passage = Passage(firstLine: text.firstLine, lineCount: lineCount, depth: passage.depth + 1)
    var words = prefix + text.text
    let tree = words.withUTF8 { Grammar.parse($0, footnotes: false) }
    defer { withExtendedLifetime(tree) {} }
    if let root = tree.root {
      if prefix.isEmpty {
        walk(below: root)
      } else if let heading = root.firstChild {
        block = heading
        walk(below: heading)
        endLine()
      }
    }
    let tables = table.count
    (passage, block, table) = (outerPassage, outerBlock, outerTable)
    table.count = tables
  }
}
