import Diagnostics
import Markdown
import Testing

@Suite("Named blocks")
struct ContentBlockTests {
  @Test("a callout is an aside with Markdown in it")
  func callout() {
    let drawn = Drawn("```callout warning\nก **ข**\n\n- [](indicator:1-7)\n```")
    #expect(
      drawn.html == """
        <aside class="callout callout-warning" role="note">
        <p class="callout-label">ข้อควรระวัง</p>
        <p>ก <strong>ข</strong></p>
        <ul>
        <li><a href="/indicator/1-7/">ชื่อ 1-7</a></li>
        </ul>
        </aside>

        """)
    #expect(Drawn("~~~callout\nก\n~~~").html.contains("callout-note"))
  }

  @Test("a quotation names its speaker and source")
  func quotation() {
    let drawn = Drawn("```quotation\nby: ผู้นำชุมชน\nsource: [เวที](https://a.b/)\n\nเราทำเอง\n```")
    #expect(
      drawn.html == """
        <figure class="quotation">
        <blockquote>
        <p>เราทำเอง</p>
        </blockquote>
        <figcaption>— <span class="quotation-by">ผู้นำชุมชน</span>, <cite><a href="https://a.b/" rel="noopener">เวที</a></cite></figcaption>
        </figure>

        """)
    #expect(drawn.document.plainText == "เราทำเอง\nผู้นำชุมชน\nเวที")
  }

  @Test(
    "a key figure takes its value from the data, or needs a source",
    arguments: ["value:1-7-1/target/2569", "[](value:1-7-1/target/2569)"])
  func keyFigure(value: String) {
    let drawn = Drawn("```key-figure\nvalue: \(value)\nlabel: เป้าหมาย\n```")
    #expect(
      drawn.html == """
        <figure class="key-figure">
        <p class="key-figure-value"><span class="value">ร้อยละ 85</span></p>
        <figcaption><span class="key-figure-label">เป้าหมาย</span></figcaption>
        </figure>

        """)
    #expect(drawn.problems.isEmpty)
    #expect(Drawn("```key-figure\nvalue: 85\nlabel: ก\n```").codes == ["block-field-form"])
    #expect(
      Drawn("```key-figure\nvalue: 85\nlabel: ก\nsource: พอช.\n```").html.contains(
        "<span class=\"source\">ที่มา: พอช.</span>"))
  }

  @Test("before and after stand side by side")
  func beforeAfter() {
    let drawn = Drawn(
      "```before-after\nbefore: ![เพิง](old.jpg)\nafter: บ้าน *ใหม่*\nafter-label: หลัง (2569)\ncaption: ริมคลอง\n  บางบัว\n```"
    )
    #expect(drawn.problems.isEmpty)
    #expect(
      drawn.html.contains(
        "<div class=\"before\">\n<dt>ก่อน</dt>\n<dd><img src=\"pictures/old.jpg\" alt=\"เพิง\""))
    #expect(drawn.html.contains("<dt>หลัง (2569)</dt>\n<dd>บ้าน <em>ใหม่</em></dd>"))
    #expect(drawn.html.contains("<figcaption>ริมคลอง บางบัว</figcaption>"))
  }

  @Test("a figure has its picture, what it shows, its caption and who took it")
  func figure() {
    let drawn = Drawn("```figure\nimage: a.jpg\nalt: บ้าน \"ใหม่\"\ncaption: ริม *คลอง*\ncredit: พอช.\n```")
    #expect(drawn.html.contains("alt=\"บ้าน &quot;ใหม่&quot;\""))
    #expect(
      drawn.html.contains(
        "<figcaption>ริม <em>คลอง</em> <span class=\"credit\">ภาพ: พอช.</span></figcaption></figure>"))
    #expect(drawn.document.images.map { drawn.words(at: $0.place) } == ["a.jpg"])
  }

  @Test(
    "what is wrong in a block is reported where it stands",
    arguments: [
      ("```callout danger\nก\n```", "block-kind-unknown", "danger"),
      ("```callout note x\nก\n```", "block-kind-unknown", "x"),
      ("```callout\n```", "block-body-missing", "```callout"),
      ("```quotation\nby: ก\n```", "block-body-missing", "```quotation"),
      ("```quotation\n\nก\n```", "block-field-missing", "```quotation"),
      ("```quotation\nby:\n\nก\n```", "block-field-missing", "by:"),
      ("```quotation\nby: ก\nby: ข\n\nค\n```", "block-field-duplicate", "by: ข"),
      ("```quotation\nby: ก\nsorce: ข\n\nค\n```", "block-field-unknown", "sorce: ข"),
      ("```figure\nimage: a.jpg\nalt: ก\nข้อความ\n```", "block-line-unclear", "ข้อความ"),
      ("```figure\nimage: https://a.b/c.jpg\nalt: ก\n```", "image-address", "https://a.b/c.jpg"),
      ("```callot\nก\n```", "block-unknown", "callot"), ("```quote\nก\n```", "block-unknown", "quote"),
      ("```callout\n# ก\n```", "heading-level-one", "# ก"), ("```callout\n<b>ก</b>\n```", "raw-html", "<b>"),
      ("```callout\nก[^1]\n```", "footnote-in-block", "[^1]"),
      ("```quotation\nby: <i>ก</i>\n\nข\n```", "raw-html", "<i>"),
      ("```quotation\nby: ก ![ข](chart:indicator/1-7)\n\nค\n```", "chart-not-alone", "chart:indicator/1-7"),
    ])
  func problems(body: String, code: String, words: String) {
    let drawn = Drawn("ก\n\n" + body)
    #expect(drawn.codes == [code], "\(body)")
    #expect(drawn.words(at: code) == [words])
    #expect(drawn.problems.allSatisfy { $0.hint != nil })
  }

  @Test(
    "words of a field begin no list, quote or heading",
    arguments: ["- ก", "2569.", "> ก", "# ก", "```", "    ก"])
  func fieldWords(words: String) {
    let drawn = Drawn("~~~quotation\nby: \(words)\n\nข\n~~~")
    #expect(!drawn.html.contains("<ul>") && !drawn.html.contains("<ol") && !drawn.html.contains("<pre"))
    #expect(drawn.problems.isEmpty)
  }

  @Test("other names are languages of code")
  func code() {
    let drawn = Drawn("```csv\na,b\n```\n\n```text\nx\n```\n\n```json\n{}\n```\n\n```c\n```")
    #expect(drawn.problems.isEmpty)
    #expect(drawn.html.contains("class=\"language-csv\""))
  }

  @Test("blocks stand in blocks, but not without end")
  func nesting() {
    func nested(_ depth: Int) -> String {
      (0..<depth).map { String(repeating: "`", count: depth - $0 + 2) + "callout\n" }.joined() + "ก\n"
        + (0..<depth).reversed().map { String(repeating: "`", count: depth - $0 + 2) + "\n" }.joined()
    }
    #expect(Drawn(nested(3)).problems.isEmpty)
    #expect(Drawn(nested(9)).codes == ["nesting-too-deep"])
  }
}
