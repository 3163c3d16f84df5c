import Markdown
import Testing

@Suite("Raw HTML")
struct RawHTMLTests {
  @Test(
    "each tag is refused with what to write instead",
    arguments: [
      ("ก<br>ข", "<br>", "\\"), ("<b>ก</b>", "<b>", "**"),
      ("ก <img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>", "!["),
      ("<div>\nก\n</div>", "<div>", "```callout"),
      ("<iframe src=x></iframe>", "<iframe src=x></iframe>", "https://"),
      ("<table><tr><td>ก</table>", "<table><tr><td>ก</table>", "|---|"), ("ก <!-- ข -->", "<!-- ข -->", "#"),
      ("<!-- ก -->", "<!-- ก -->", "#"), ("<script>alert(1)</script>", "<script>alert(1)</script>", "ลบ"),
      ("ก <x-y>", "<x-y>", "\\<"), ("ก </b>", "</b>", "**"),
      ("ก <?php ?>", "<?php ?>", "#"),
    ])
  func refused(body: String, at words: String, hint: String) {
    let drawn = Drawn(body)
    #expect(drawn.codes == ["raw-html"], "\(body)")
    #expect(drawn.words(at: "raw-html") == [words])
    #expect(drawn.problems.first?.hint?.thai.contains(hint) == true)
    #expect(
      !drawn.html.contains("<script") && !drawn.html.contains("onerror") && !drawn.html.contains("<!--"))
  }

  @Test("every occurrence is reported, the end of a tag is not a second one")
  func occurrences() {
    let drawn = Drawn("<b>ก</b> `<b>` \\<b> <b>ข</b>")
    #expect(drawn.problems.compactMap { $0.place?.start.column } == [1, 21])
  }

  @Test("entities and signs stay words")
  func words() {
    let drawn = Drawn("1 < 2 &lt;b&gt; &amp;amp; a>b <svg/onload=x>")
    #expect(drawn.html == "<p>1 &lt; 2 &lt;b&gt; &amp;amp; a&gt;b &lt;svg/onload=x&gt;</p>\n")
    #expect(drawn.problems.isEmpty)
  }
}
