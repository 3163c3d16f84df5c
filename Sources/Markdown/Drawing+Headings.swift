import CCMarkGFM
import Diagnostics

/// A heading whose words are being drawn.
struct OpenHeading {
  var level = 2
  /// Where it begins on the page and in the plain words.
  var page = 0
  var words = 0
}

extension Drawing {
  mutating func enterHeading(_ node: Node) -> Bool {
    block = node
    let written = Int(cmark_node_get_heading_level(node.pointer))
    let level = max(written, 2)
    guard node.firstChild != nil else {
      problems.error(
        .headingEmpty, at: firstLine(of: node), thai: "หัวข้อนี้ไม่มีข้อความ", english: "This heading has no words.",
        hint: Bilingual(
          thai: "ใส่ข้อความหลัง # หรือลบบรรทัดนี้", english: "Put words after the #, or delete the line."))
      return false
    }
    if written == 1 { refuseLevelOne(node) } else { checkStep(to: level, node) }
    heading = OpenHeading(level: level, page: page.bytes.count, words: plain.count)
    return true
  }

  /// The opening tag is written last: only now are all words known, those that the resolver gave among them.
  mutating func leaveHeading(_ node: Node) {
    let words = String(decoding: plain[heading.words...], as: UTF8.self)
    // Figures and names from the data may change; what the writer wrote keeps the id the same.
    let written = node.plainText
    let id = names.name(for: written.isEmpty ? words : written)
    headings.append(MarkdownDocument.Heading(level: heading.level, id: id, text: words))
    var tag = HTMLWriter()
    tag.write("<h")
    tag.write(heading.level)
    tag.write(" id=\"")
    tag.escape(id)
    tag.write("\">")
    page.bytes.insert(contentsOf: tag.bytes, at: heading.page)
    page.write("</h")
    page.write(heading.level)
    page.write(">\n")
    endLine()
  }

  private func refuseLevelOne(_ node: Node) {
    problems.error(
      .headingLevelOne, at: firstLine(of: node),
      thai: "ในเนื้อเรื่องใช้หัวข้อระดับหนึ่ง (#) ไม่ได้ เพราะชื่อเรื่องคือ title: ที่ต้นไฟล์อยู่แล้ว",
      english:
        "A heading of the first level (#) cannot stand in the body: the page's title is the title: of its front matter.",
      hint: Bilingual(
        thai: "เปลี่ยนเป็น ## หรือลบออกถ้าซ้ำกับชื่อเรื่อง",
        english: "Make it ##, or delete it if it repeats the title."))
  }

  private func checkStep(to level: Int, _ node: Node) {
    let last = headings.last?.level ?? 1
    guard level > last + 1 else { return }
    let marks = String(repeating: "#", count: last + 1)
    problems.warning(
      .headingLevelSkipped, at: firstLine(of: node),
      thai: "หัวข้อนี้ข้ามระดับ ผู้ที่ใช้โปรแกรมอ่านหน้าจอจะหลงลำดับได้",
      english: "This heading skips a level, which loses readers who listen to the page.",
      hint: Bilingual(thai: "ใช้ \(marks) แทน", english: "Use \(marks)."))
  }
}

extension Drawing {
  /// Checks the links to headings of this page, once all headings are known.
  func checkFragments() {
    guard !fragments.isEmpty else { return }
    let ids = headings.map(\.id)
    let known = Set(ids).union(options.reservedIDs)
    for (fragment, range) in fragments where !known.contains(fragment) {
      if problems.isFull { return }
      problems.error(
        .linkFragmentUnknown, at: range,
        thai: "ไม่มีหัวข้อ #\(fragment) ในหน้านี้", english: "This page has no heading #\(fragment).",
        hint: .nearest(to: fragment, among: ids.prefix(500))
          ?? Bilingual(
            thai: "เขียนชื่อหัวข้อตามที่อยู่ในเรื่อง หรือลบลิงก์นี้",
            english: "Name a heading of this text, or take the link out."))
    }
  }
}
