import Diagnostics
import Dispatch
import Synchronization
import Testing

@testable import Markdown

@Suite("Hostile input")
struct HostileTests {
  @Test(
    "pathological bodies end, with their size or a problem, never a crash",
    arguments: [
      String(repeating: "[", count: 100_000), String(repeating: "![[]()", count: 20_000),
      String(repeating: "> ", count: 50_000), String(repeating: ">", count: 50_000) + "\na\n\nb",
      String(repeating: "- ", count: 50_000) + "a", String(repeating: "1. ", count: 50_000) + "a",
      String(repeating: "* ", count: 50_000), String(repeating: "*a **b ", count: 30_000),
      String(repeating: "a <!A ", count: 50_000), String(repeating: "<![CDATA[", count: 40_000),
      String(repeating: "|a", count: 100_000) + "\n" + String(repeating: "|-", count: 100_000) + "\n",
      "|a|b|c|d|\n|-|-|-|-|\n" + String(repeating: "x\n", count: 200_000),
      String(repeating: "[^a]", count: 50_000) + "\n\n[^a]: [^a]",
      String(repeating: "[^a]: x\n\n", count: 20_000),
      String(repeating: "`", count: 400_000),
      (1...600).map { String(repeating: "`", count: $0) + "a" }.joined(),
      String(repeating: "<b>", count: 100_000), String(repeating: "a@", count: 200_000),
      String(repeating: "https://", count: 60_000), String(repeating: "\0", count: 10_000),
      String(repeating: "\t", count: 100_000) + "a", String(repeating: "\r", count: 100_000),
      String(repeating: "ก", count: 170_000), String(repeating: "_", count: 500_000),
      String(repeating: "[a](story:x) ", count: 30_000), String(repeating: "## ก\n", count: 20_000),
      String(repeating: "```callout\n", count: 30_000), String(repeating: "&#xD800;", count: 20_000),
      "[a]: /" + String(repeating: "x", count: 60_000) + "\n\n" + String(repeating: "[a] ", count: 60_000),
    ])
  func ends(body: String) {
    let drawn = Drawn(body)
    #expect(drawn.html.utf8.count < 32 << 20)
    #expect(drawn.problems.count <= 101)
    #expect(HTMLShape(drawn.html).problem == nil)
  }

  @Test("a body beyond the limit is a problem at once")
  func size() {
    #expect(Drawn(String(repeating: "a", count: 600_000)).codes == ["markdown-too-large"])
  }

  @Test("nesting is limited on one line and on many")
  func depth() {
    let many = (0..<60).map { String(repeating: " ", count: $0 * 2) + "- a\n" }.joined()
    #expect(Drawn(many).codes == ["nesting-too-deep"])
    #expect(Drawn(String(repeating: "> ", count: 40) + "a").codes == ["nesting-too-deep"])
    #expect(Drawn(String(repeating: "* ", count: 40)).html == "<hr>\n")
    let inline = String(repeating: "*a **b ", count: 30) + "c" + String(repeating: "** d* ", count: 30)
    #expect(Drawn(inline).codes == ["nesting-too-deep"])
  }

  @Test("control characters are reported and never reach the page")
  func controls() {
    let drawn = Drawn("ก\u{1}ข\0ค &#1; \u{7F}")
    #expect(drawn.codes == ["control-character", "control-character", "control-character"])
    #expect(drawn.problems.first?.place?.start == SourcePosition(line: 1, column: 2))
    #expect(!drawn.html.utf8.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F })
  }

  @Test("after so many problems the page is left, and says so")
  func manyProblems() {
    let drawn = Drawn(String(repeating: "<b>ก</b>\n\n", count: 500))
    #expect(drawn.codes.filter { $0 == "raw-html" }.count == 100)
    #expect(drawn.codes.filter { $0 == "too-many-problems" }.count == 1)
  }

  @Test("line ends of all kinds give the same page")
  func lineEnds() {
    let body = "## ก\n\nข\n[ค](story:x)\n\n- ง\n- จ\n\n```callout\nฉ\n```\n\n| a |\n|---|\n| b |\n"
    let unix = Drawn(body)
    let windows = Drawn(
      body.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
    #expect(unix.html == windows.html)
    #expect(unix.problems.map(\.place?.start) == windows.problems.map(\.place?.start))
    #expect(unix.document.plainText == windows.document.plainText)
  }

  @Test("whatever is written, the page has only markup of this house, well nested")
  func shape() {
    var numbers = SeededNumbers(seed: 2569)
    let pieces = [
      "ก", "น้ำ", " ", "\n", "\n\n", "*", "**", "_", "`", "```", "```callout\n", "```quotation\nby: ", "~~",
      "[", "](", ")", "]",
      "![", "<", ">", "<b>", "<!--", "\"", "'", "&", "&lt;", "\\", "|", "|-|\n", "- ", "1. ", "> ", "#",
      "## ", "    ", "\t",
      "[^a]", "[^a]: ", "https://a.b/", "www.a.b", "a@b.c", "story:x", "chart:indicator/1-7", "javascript:",
      "value:",
      "\u{0E48}", "\u{0E34}", "\u{202E}", "\u{0}", "\r\n", "- [x] ", "[a]: b\n", "---\n", "\u{FEFF}", "(",
      "\"\u{0E31}",
    ]
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...40, using: &numbers)
      let body = (0..<count).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
      let drawn = Drawn(body)
      #expect(HTMLShape(drawn.html).problem == nil, "\(body.debugDescription): \(drawn.html)")
      for problem in drawn.problems {
        let place = problem.place
        #expect(place.map { $0.start.line <= drawn.file.lineCount && $0.start <= $0.end } == true)
      }
    }
  }

  @Test("a long address is not copied for each of thousands of links to it")
  func repeatedAddress() {
    let body =
      "1. [a]: /" + String(repeating: "x", count: 60_000) + "\n\n"
      + String(repeating: "[a b] ", count: 20_000)
    #expect(Drawn(body).codes == ["markdown-too-complex"])
    #expect(Drawn("[a]: /x\n\n" + String(repeating: "[a] ", count: 20_000)).problems.isEmpty)
  }

  @Test("many threads give the same page as one")
  func threads() async {
    let bodies = (0..<64).map {
      "ก ~~\($0)~~ *~ข* ~ค~\n\n- [x] ~~ง~~\n\n| ~~a~~ |\n|---|\n| b |\n\n\($0) www.a.b"
    }
    let alone = bodies.map { Drawn($0).html }
    let together = await withTaskGroup(of: (Int, String).self) { group in
      for (index, body) in bodies.enumerated() { group.addTask { (index, Drawn(body).html) } }
      var pages = Array(repeating: "", count: bodies.count)
      for await (index, html) in group { pages[index] = html }
      return pages
    }
    #expect(together == alone)
  }

  @Test("threads that parse struck words do not switch the tilde off for each other")
  func tildes() {
    // Tasks would share threads with the other tests; these are threads of their own.
    let wrong = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      var text = String(repeating: "a ~~b~~ ", count: 200) + "~~c~~"
      let missed = (0..<1_000).count { _ in
        let tree = text.withUTF8 { Grammar.parse($0, footnotes: false) }
        return withExtendedLifetime(tree) { tree.root?.firstChild?.lastChild?.kind != Grammar.kinds.struck }
      }
      wrong.withLock { $0 += missed }
    }
    #expect(wrong.withLock { $0 } == 0)
  }
}

/// Reads HTML as strictly as this house writes it: known elements and attributes only, quoted, escaped, and well nested.
struct HTMLShape {
  var problem: String?

  private static let elements: Set<String> = [
    "p", "strong", "em", "code", "del", "br", "blockquote", "ul", "ol", "li", "hr", "pre", "div", "table",
    "thead", "tbody",
    "tr", "th", "td", "a", "sup", "section", "span", "figure", "figcaption", "img", "aside", "cite", "dl",
    "dt", "dd",
    "h2", "h3", "h4", "h5", "h6",
  ]
  private static let empty: Set<String> = ["br", "hr", "img"]
  private static let attributes: Set<String> = [
    "href", "rel", "title", "class", "id", "role", "aria-label", "tabindex", "scope", "src", "alt", "width",
    "height", "loading",
    "decoding", "lang", "start",
  ]

  init(_ html: String) { problem = Self.firstProblem(Array(html.utf8)) }

  private static func firstProblem(_ bytes: [UInt8]) -> String? {
    var (index, open): (Int, [String]) = (0, [])
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"):
        guard let end = tagEnd(bytes, index) else { return "a tag without end" }
        if let wrong = check(String(decoding: bytes[index + 1..<end], as: UTF8.self), &open) { return wrong }
        index = end
      case UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): return "an unescaped sign"
      case UInt8(ascii: "&"):
        let rest = String(decoding: bytes[index..<min(index + 6, bytes.count)], as: UTF8.self)
        guard ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"].contains(where: rest.hasPrefix) else {
          return "an unescaped &"
        }
      case 0..<0x09, 0x0B..<0x0D, 0x0E..<0x20, 0x7F: return "a control character"
      default: break
      }
      index += 1
    }
    return open.isEmpty ? nil : "left open: \(open)"
  }

  private static func tagEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var isQuoted = false
    for index in start..<bytes.count {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if bytes[index] == UInt8(ascii: ">"), !isQuoted { return index }
    }
    return nil
  }

  private static func check(_ tag: String, _ open: inout [String]) -> String? {
    if tag.hasPrefix("/") {
      return open.popLast() == String(tag.dropFirst()) ? nil : "closed out of order: \(tag)"
    }
    let name = String(tag.prefix { $0 != " " })
    guard elements.contains(name) else { return "unknown element: \(tag)" }
    if name == "a", open.contains("a") { return "a link in a link" }
    if name == "figure" || name == "aside" || name == "p" || name == "div", open.contains("p") {
      return "\(name) in p"
    }
    if !empty.contains(name) { open.append(name) }
    var rest = tag.utf8.dropFirst(name.utf8.count)
    while !rest.isEmpty {
      guard rest.first == 0x20 else { return "attributes: \(tag)" }
      rest = rest.dropFirst()
      let attribute = rest.prefix { $0 != UInt8(ascii: "=") }
      guard attributes.contains(String(attribute) ?? "") else { return "unknown attribute: \(tag)" }
      rest = rest.dropFirst(attribute.count + 1)
      guard rest.first == UInt8(ascii: "\"") else { return "unquoted: \(tag)" }
      let value = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
      guard !value.contains(UInt8(ascii: "<")) else { return "< in an attribute: \(tag)" }
      rest = rest.dropFirst(value.count + 2)
    }
    return nil
  }
}
