import CCMarkGFM
import Diagnostics

extension Drawing {
  mutating func refuseHTMLBlock(_ node: Node) {
    block = node
    let (name, _) = RawHTML.name(of: node.literal)
    // The parser ends a block that opens and closes on one line a line too early.
    let opensAndCloses = passage.lineCount == nil && node.startLine > 0 && node.endLine < node.startLine
    refuse(
      tag: name, at: opensAndCloses ? line(passage.firstLine + node.startLine - 1) : firstLine(of: node))
  }

  /// Reports a tag in a line. The end of a tag that was reported is not a second problem.
  mutating func refuseInlineHTML(_ node: Node) {
    let (name, isEnd) = RawHTML.name(of: node.literal)
    let range = place(ofHTML: node.literal)
    if isEnd, let open = openTags[name], open > 0 {
      openTags[name] = open - 1
      return
    }
    if !isEnd, !name.isEmpty { openTags[name, default: 0] += 1 }
    refuse(tag: name, at: range)
  }

  private func refuse(tag name: String, at range: Range<Int>) {
    problems.error(
      .rawHTML, at: range,
      thai: name.isEmpty ? "ใช้หมายเหตุหรือคำสั่งแบบ HTML ในเนื้อเรื่องไม่ได้" : "ใช้แท็ก HTML <\(name)> ในเนื้อเรื่องไม่ได้",
      english: name.isEmpty
        ? "A comment or declaration of HTML cannot stand in the body."
        : "The HTML tag <\(name)> cannot stand in the body.",
      hint: RawHTML.remedy(for: name))
  }
}
