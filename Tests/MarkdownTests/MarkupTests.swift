import Diagnostics
import Markdown
import Testing

@Suite("Markup")
struct MarkupTests {
  @Test(
    "ordinary Markdown becomes plain semantic HTML",
    arguments: [
      ("ก\n\nข", "<p>ก</p>\n<p>ข</p>\n"),
      ("**ก** *ข* `ค` ~~ง~~", "<p><strong>ก</strong> <em>ข</em> <code>ค</code> <del>ง</del></p>\n"),
      ("ก\nข\\\nค", "<p>ก\nข<br>\nค</p>\n"),
      ("> ก", "<blockquote>\n<p>ก</p>\n</blockquote>\n"),
      ("- ก\n- ข", "<ul>\n<li>ก</li>\n<li>ข</li>\n</ul>\n"),
      ("- ก\n\n- ข", "<ul>\n<li><p>ก</p>\n</li>\n<li><p>ข</p>\n</li>\n</ul>\n"),
      ("3. ก\n4. ข", "<ol start=\"3\">\n<li>ก</li>\n<li>ข</li>\n</ol>\n"),
      ("- ก\n  - ข", "<ul>\n<li>ก\n<ul>\n<li>ข</li>\n</ul>\n</li>\n</ul>\n"),
      ("---", "<hr>\n"),
      (
        "```swift\nlet a = \"<b>\"\n```",
        "<pre tabindex=\"0\"><code class=\"language-swift\">let a = &quot;&lt;b&gt;&quot;\n</code></pre>\n"
      ),
      ("```a\"b\nx\n```", "<pre tabindex=\"0\"><code>x\n</code></pre>\n"),
    ])
  func markup(body: String, html: String) {
    let drawn = Drawn(body)
    #expect(drawn.html == html)
    #expect(drawn.problems.isEmpty)
  }

  @Test("quotes and dashes stay as they were typed")
  func noSmartPunctuation() {
    #expect(Drawn("\"ก\" -- 'ข' ...").html == "<p>&quot;ก&quot; -- &#39;ข&#39; ...</p>\n")
  }

  @Test("one tilde is a tilde")
  func oneTilde() {
    #expect(Drawn("ราว ~5 ถึง ~6 บาท").html == "<p>ราว ~5 ถึง ~6 บาท</p>\n")
  }

  @Test("a table scrolls in a region that the keyboard reaches, and its headings name columns")
  func table() {
    let drawn = Drawn("| ปี | บาท | |\n|:--|--:|:-:|\n| 2569 | 5 | ก |\n")
    #expect(
      drawn.html == """
        <div class="table-scroll" role="region" tabindex="0" aria-label="ตารางที่ 1">
        <table>
        <thead>
        <tr>
        <th scope="col" class="align-left">ปี</th>
        <th scope="col" class="align-right">บาท</th>
        <td class="align-center"></td>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="align-left">2569</td>
        <td class="align-right">5</td>
        <td class="align-center">ก</td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test("a task says in words whether it is done")
  func tasks() {
    let html = Drawn("- [x] ก\n- [ ] ข").html
    #expect(
      html.contains(
        "<ul class=\"tasks\">\n<li class=\"task task-done\"><span class=\"task-mark\" role=\"img\" aria-label=\"ทำแล้ว\">☑</span> ก</li>"
      ))
    #expect(
      html.contains(
        "<li class=\"task task-open\"><span class=\"task-mark\" role=\"img\" aria-label=\"ยังไม่ได้ทำ\">☐</span> ข</li>"
      ))
  }

  @Test("the words of a page stand without markup, a line for each paragraph, row and item")
  func plainText() {
    let body =
      "## หัวข้อ\n\nก **ข** [ค](indicator:1-7) [](value:1-7-1/target/2569)\nง[^1]\n\n| a | b |\n|-|-|\n| c | d |\n\n- จ\n- ฉ\n\n```\ncode\n```\n\n[^1]: หมายเหตุ"
    #expect(Drawn(body).document.plainText == "หัวข้อ\nก ข ค ร้อยละ 85 ง\na b \nc d \nจ\nฉ\nหมายเหตุ")
  }
}

@Suite("Footnotes")
struct FootnoteTests {
  @Test("a footnote has a way there and a way back for each of its marks")
  func marks() {
    let drawn = Drawn("ก[^a] ข[^a]\n\n[^a]: ที่มา")
    #expect(
      drawn.html == """
        <p>ก<sup class="footnote-mark" id="fnref_1"><a href="#fn_1" role="doc-noteref" aria-label="เชิงอรรถ 1">1</a></sup> \
        ข<sup class="footnote-mark" id="fnref_1_2"><a href="#fn_1" role="doc-noteref" aria-label="เชิงอรรถ 1">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes" aria-label="เชิงอรรถ">
        <ol>
        <li id="fn_1">
        <p>ที่มา <a class="footnote-back" href="#fnref_1" role="doc-backlink" aria-label="กลับไปที่เนื้อหา จุดอ้างอิง 1">↩\u{FE0E}</a> \
        <a class="footnote-back" href="#fnref_1_2" role="doc-backlink" aria-label="กลับไปที่เนื้อหา จุดอ้างอิง 1-2">↩\u{FE0E}</a></p>
        </li>
        </ol>
        </section>

        """)
    #expect(drawn.problems.isEmpty)
  }

  @Test("footnotes that lead to each other end")
  func cycle() {
    let drawn = Drawn("ก[^a]\n\n[^a]: ดู[^b]\n\n[^b]: ดู[^a]")
    #expect(drawn.problems.isEmpty)
    for id in ["fn_1", "fn_2", "fnref_1", "fnref_2", "fnref_1_2"] {
      #expect(
        drawn.html.split(separator: "id=\"\(id)\"", omittingEmptySubsequences: false).count == 2, "\(id)")
      #expect(drawn.html.contains("href=\"#\(id)\""))
    }
  }

  @Test("a footnote that ends in a list has its way back in a paragraph of its own")
  func list() {
    let html = Drawn("ก[^a]\n\n[^a]: ข\n\n    - ค").html
    #expect(html.contains("</ul>\n<p> <a class=\"footnote-back\""))
  }

  @Test("a mark inside a link is not a link in a link")
  func inLink() {
    let html = Drawn("[ก[^a]](https://a.b/)\n\n[^a]: ข").html
    #expect(html.contains("rel=\"noopener\">ก<sup class=\"footnote-mark\" id=\"fnref_1\">1</sup></a>"))
  }

  @Test("a mark without its footnote is reported where it stands, an escaped one and one in code are words")
  func unknown() {
    let drawn = Drawn("`[^x]` \\[^x] คำ [^x] และ [^ย]")
    #expect(drawn.codes == ["footnote-unknown", "footnote-unknown"])
    #expect(drawn.words(at: "footnote-unknown") == ["[^x]", "[^ย]"])
    #expect(drawn.problems.first?.place?.start.column == 17)
  }

  @Test("a footnote that nothing leads to, or that is written twice, is reported and not dropped in silence")
  func unused() {
    let drawn = Drawn("ก[^a]\n\n[^a]: หนึ่ง\n\n[^b]: สอง\n\n[^a]: สาม\n\n```\n[^c]: code\n```")
    #expect(drawn.codes == ["footnote-unused", "footnote-unused"])
    #expect(drawn.words(at: "footnote-unused") == ["[^b]", "[^a]"])
  }
}

@Suite("Headings")
struct HeadingTests {
  @Test("an id keeps Thai and is the only one of its name on the page")
  func ids() {
    let drawn = Drawn(
      "## ที่อยู่อาศัย ปี 2569\n## ที่อยู่อาศัย ปี 2569\n### ที่อยู่อาศัย ปี 2569-2\n## **!?**\n## main",
      options: MarkdownOptions(reservedIDs: ["main"]))
    let ids = drawn.document.headings.map(\.id)
    #expect(ids == ["ที่อยู่อาศัย-ปี-2569", "ที่อยู่อาศัย-ปี-2569-2", "ที่อยู่อาศัย-ปี-2569-2-2", "section", "main-2"])
    for id in ids { #expect(drawn.html.contains(" id=\"\(id)\">")) }
  }

  @Test(
    "a figure from the data is among a heading's words, but not in its id, which stays when the figure changes"
  )
  func headingWithValue() {
    let headings = Drawn("## ผลปีนี้ [](value:1-7-1/target/2569)\n\n## [](indicator:1-7)").document.headings
    #expect(headings.map(\.text) == ["ผลปีนี้ ร้อยละ 85", "ชื่อ 1-7"])
    #expect(headings.map(\.id) == ["ผลปีนี้", "ชื่อ-1-7"])
  }

  @Test("a heading of the first level is reported with its remedy")
  func levelOne() {
    let drawn = Drawn("# ชื่อ\n\nก\n\nอีกชื่อ\n===\n\n## ข")
    #expect(drawn.codes == ["heading-level-one", "heading-level-one"])
    #expect(drawn.words(at: "heading-level-one") == ["# ชื่อ", "อีกชื่อ"])
    #expect(drawn.problems.allSatisfy { $0.hint?.thai.contains("##") == true })
    #expect(!drawn.html.contains("<h1"))
  }

  @Test("a heading that skips a level is a warning, an empty one an error")
  func steps() {
    let drawn = Drawn("## ก\n\n#### ข\n\n##\n")
    #expect(drawn.codes == ["heading-level-skipped", "heading-empty"])
    #expect(drawn.problems.sorted().first?.severity == .warning)
  }

  @Test("the outline is the tree of the headings")
  func outline() {
    let outline = Drawn("## ก\n### ข\n#### ค\n### ง\n## จ").document.outline(through: 3)
    #expect(outline.map(\.heading.text) == ["ก", "จ"])
    #expect(outline.first?.items.map(\.heading.text) == ["ข", "ง"])
    #expect(outline.first?.items.first?.items.isEmpty == true)
  }

  @Test("a link to a heading is checked, and the nearest is named")
  func fragments() {
    let drawn = Drawn(
      "[ก](#บ้าน-มั่นคง) [ข](#%E0%B8%9A%E0%B9%89%E0%B8%B2%E0%B8%99-มั่นคง) [ค](#บ้าน-มั่นคล)\n\n## บ้าน มั่นคง")
    #expect(drawn.codes == ["link-fragment-unknown"])
    #expect(drawn.words(at: "link-fragment-unknown") == ["#บ้าน-มั่นคล"])
    #expect(drawn.problems.first?.hint?.thai.contains("บ้าน-มั่นคง") == true)
    #expect(drawn.html.contains("<a href=\"#บ้าน-มั่นคง\">ก</a>"))
  }
}
