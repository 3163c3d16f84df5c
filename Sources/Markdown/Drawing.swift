import CCMarkGFM
import Diagnostics

/// One page being drawn: the parsed text is walked once, and HTML, words, headings and references are gathered on the way.
///
/// The walk is a loop, not a recursion, so no text can exhaust the stack.
struct Drawing {
  let source: [UInt8]
  /// Where the body's lines begin in the source.
  let lines: [Int]
  let resolver: any LinkResolver
  let options: MarkdownOptions
  let problems: Problems
  let kinds = Grammar.kinds

  var page = HTMLWriter()
  var plain: [UInt8] = []
  var headings: [MarkdownDocument.Heading] = []
  var images: [Located<String>] = []
  var links: [Located<String>] = []

  var names: HeadingNames
  var heading = OpenHeading()
  var footnotes = Footnotes()
  var fragments: [(id: String, range: Range<Int>)] = []
  var passage = Passage()
  /// The paragraph, heading, table or piece of code or HTML that is being drawn.
  var block: Node?
  /// What closes the links that are open: nothing for one that leads nowhere.
  var linkEnds: [StaticString] = []
  var table = TableState()
  /// The names of raw tags that were reported and not yet closed; their ends are not reported again.
  var openTags: [String: Int] = [:]
  var scans: [Range<Int>: SourceScan] = [:]
  /// Where the destinations of links by reference stand, by the destination as written.
  var definitions: [String: Range<Int>]?
  private var isPageFull = false

  init(
    source: [UInt8], lines: [Int], resolver: any LinkResolver, options: MarkdownOptions, problems: Problems
  ) {
    self.source = source
    self.lines = lines
    self.resolver = resolver
    self.options = options
    self.problems = problems
    names = HeadingNames(reserved: options.reservedIDs)
    page.bytes.reserveCapacity(source.count + source.count / 4 + 256)
    plain.reserveCapacity(source.count)
  }

  var document: MarkdownDocument {
    MarkdownDocument(
      html: String(decoding: page.bytes, as: UTF8.self), headings: headings,
      plainText: String(decoding: plain, as: UTF8.self), images: images, links: links)
  }

  /// Draws the whole body.
  mutating func drawBody(_ body: Range<Int>) {
    let tree = source.withUnsafeBufferPointer {
      Grammar.parse(UnsafeBufferPointer(rebasing: $0[body]), footnotes: true)
    }
    defer { withExtendedLifetime(tree) {} }
    guard let root = tree.root else { return }
    footnotes.count(below: root)
    walk(below: root)
    if footnotes.isOpen { page.write("</ol>\n</section>\n") }
    checkFootnotes()
    checkFragments()
    // A page that was left half-way is not shown: its elements are open.
    if problems.isFull || isPageFull { page.bytes = [] }
    if plain.last == UInt8(ascii: "\n") { plain.removeLast() }
  }

  /// Draws everything below a node.
  mutating func walk(below root: Node) {
    guard var node = root.firstChild else { return }
    var depth = 1
    while !problems.isFull, !isPageFull {
      if enter(node) {
        if let child = node.firstChild {
          if depth < options.limits.depth {
            (node, depth) = (child, depth + 1)
            continue
          }
          reportDepth(of: node)
        }
        leave(node)
      }
      while node.next == nil {
        guard let parent = node.parent, parent != root else { return }
        (node, depth) = (parent, depth - 1)
        leave(node)
      }
      guard let next = node.next else { return }
      node = next
      if page.bytes.count > options.limits.pageBytes { reportPageSize() }
    }
  }

  /// Draws the beginning of a node, or all of it.
  /// - Returns: whether what is below it, and its end, are still to be drawn.
  private mutating func enter(_ node: Node) -> Bool {
    let kind = node.kind
    switch kind {
    case CMARK_NODE_TEXT: drawText(node.literal)
    case CMARK_NODE_SOFTBREAK: drawBreak("\n")
    case CMARK_NODE_LINEBREAK: drawBreak("<br>\n")
    case CMARK_NODE_CODE: drawCode(node)
    case CMARK_NODE_EMPH: page.write("<em>"); return true
    case CMARK_NODE_STRONG: page.write("<strong>"); return true
    case CMARK_NODE_LINK: return openLink(node)
    case CMARK_NODE_IMAGE: drawImage(node, isAlone: false)
    case CMARK_NODE_HTML_INLINE: refuseInlineHTML(node)
    case CMARK_NODE_FOOTNOTE_REFERENCE: drawFootnoteMark(node)
    case kinds.struck: page.write("<del>"); return true
    default: return enterBlock(node, kind)
    }
    return false
  }

  private mutating func leave(_ node: Node) {
    let kind = node.kind
    switch kind {
    case CMARK_NODE_EMPH: page.write("</em>")
    case CMARK_NODE_STRONG: page.write("</strong>")
    case CMARK_NODE_LINK: if let end = linkEnds.popLast() { page.write(end) }
    case kinds.struck: page.write("</del>")
    default: leaveBlock(node, kind)
    }
  }

  private mutating func reportDepth(of node: Node) {
    problems.error(
      .nestingTooDeep, at: firstLine(of: block ?? node),
      thai: "ข้อความซ้อนกันเกิน \(options.limits.depth) ชั้น",
      english: "The text here stands more than \(options.limits.depth) deep one inside another.",
      hint: Bilingual(
        thai: "ลดการซ้อนรายการ คำพูดอ้างอิง หรือตัวหนาตัวเอน",
        english: "Use fewer lists, quotes or emphases inside others."))
  }

  private mutating func reportPageSize() {
    isPageFull = true
    problems.error(
      .markdownTooLarge, at: 0..<0,
      thai: "หน้านี้ใหญ่เกินขีดจำกัด \(options.limits.pageBytes) ไบต์",
      english: "The page grows beyond the limit of \(options.limits.pageBytes) bytes.",
      hint: Bilingual(thai: "แบ่งเป็นหลายหน้า", english: "Make several pages of it."))
  }
}

/// A text that was given to the parser: the body, or a part of a named block in it.
struct Passage {
  /// Which line of the body is its first, counted from 0.
  var firstLine = 0
  /// How many lines of the body it comes from, where its own lines do not say.
  var lineCount: Int?
  /// How many named blocks it stands in.
  var depth = 0
}
