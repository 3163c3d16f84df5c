import Diagnostics
import Markdown
import Testing

@Suite("Links")
struct LinkTests {
  @Test(
    "ordinary links are allowed",
    arguments: [
      ("https://codi.or.th/ก?a=1&b=2", "<a href=\"https://codi.or.th/ก?a=1&amp;b=2\" rel=\"noopener\">x</a>"),
      ("HTTP://codi.or.th", "<a href=\"HTTP://codi.or.th\" rel=\"noopener\">x</a>"),
      ("mailto:info@codi.or.th", "<a href=\"mailto:info@codi.or.th\">x</a>"),
      ("tel:+66(0)2-378.8300", "<a href=\"tel:+66(0)2-378.8300\">x</a>"),
      ("../about/#a", "<a href=\"../about/#a\">x</a>"),
      ("<a b.pdf>", "<a href=\"a%20b.pdf\">x</a>"),
      ("?q=a:b", "<a href=\"?q=a:b\">x</a>"),
    ])
  func allowed(url: String, html: String) {
    let drawn = Drawn("[x](\(url))")
    #expect(drawn.html == "<p>\(html)</p>\n")
    #expect(drawn.problems.isEmpty)
  }

  @Test(
    "anything else is refused, whatever trick it is written with",
    arguments: [
      ("javascript:alert(1)", "link-scheme-refused"), ("JaVaScRiPt:alert(1)", "link-scheme-refused"),
      ("javascript&colon;alert(1)", "link-scheme-refused"),
      ("javascript&#58;alert(1)", "link-scheme-refused"),
      ("&#106;avascript:alert(1)", "link-scheme-refused"), ("java\\script:alert(1)", "link-form"),
      ("java&#10;script:alert(1)", "link-form"), ("&#1;javascript:alert(1)", "link-form"),
      ("<&#32;javascript:alert(1)>", "link-scheme-unknown"), ("java&#x200B;script:alert(1)", "link-form"),
      ("vbscript:x", "link-scheme-refused"), ("data:text/html,x", "link-scheme-refused"),
      ("file:///etc/passwd", "link-scheme-refused"), ("//evil.example/", "link-form"),
      ("/\\\\evil.example/", "link-form"), ("https:evil.example", "link-form"), ("https://", "link-form"),
      ("https:///x", "link-form"), ("https://codi.or.th@evil.example/", "link-form"),
      ("mailto:", "link-form"),
      ("tel:abc", "link-form"), ("ftp://a/", "link-scheme-unknown"), ("หน้า:1", "link-scheme-unknown"),
      ("a&#x202E;b", "link-form"), ("&#0;", "link-form"), ("", "link-empty"), ("#", "link-empty"),
      ("indicator:", "reference-empty"),
    ])
  func refused(url: String, code: String) {
    let drawn = Drawn("[x](\(url))")
    #expect(drawn.codes == [code])
    #expect(drawn.html == "<p>x</p>\n")
    #expect(drawn.problems.allSatisfy { $0.hint != nil })
  }

  @Test(
    "an unknown kind of link names the nearest known kind",
    arguments: [
      ("indicater:1-7", "indicator"), ("Story:a", "story"), ("htps://a", "https"), ("program:x", "programme"),
    ])
  func nearest(url: String, known: String) {
    let drawn = Drawn("[x](\(url))")
    #expect(drawn.codes == ["link-scheme-unknown"])
    #expect(drawn.problems.first?.hint?.english.contains("“\(known)”") == true)
  }

  @Test("a link without words is reported")
  func withoutWords() {
    #expect(Drawn("[](https://a.b/) [ ](../x)").codes == ["link-without-words", "link-without-words"])
    #expect(Drawn("[![บ้าน](a.jpg)](https://a.b/)").codes.isEmpty)
  }

  @Test("a problem stands exactly under its address, in whatever the link stands")
  func places() {
    let bodies = [
      "น้ำใจ **[ที่นี่](story:missing)** ครับ",
      "- ที่ > [ก](story:missing)",
      "> - ก\n>   ข้อที่ [ก](story:bang-bua) [ก](story:missing)",
      "| ก้ | ข |\n|--|--|\n| x | ที่ [ก](story:missing) |",
      "`[a](story:missing)` \\[a](story:x [ที่](story:missing)",
      "[ก][r] ข้อ\n\n[r]: story:missing",
      "## น้ำ [ก](story:missing)",
      "1. ก\n\n   [ก](<story:missing> \"ชื่อ\")",
      "ก[^1]\n\n[^1]: ที่ [ก](story:missing)",
      "ก่อนตาราง [ก](story:missing)\n| a |\n|---|\n| b |",
      "```callout\nน้ำ\n[ก](story:missing)\n```",
      "> ```quotation\n> by: ผู้นำ [ก](story:missing)\n> \n> คำพูด\n> ```",
      "[![บ้าน](a.jpg)](story:missing)",
      "ก\r\nที่ [ก](story:missing)\r\n",
      "<story:missing>",
    ]
    for body in bodies {
      let drawn = Drawn(body)
      #expect(drawn.codes == ["unknown-name"], "\(body)")
      #expect(drawn.words(at: "unknown-name") == ["story:missing"], "\(body)")
    }
    let escaped = Drawn(bodies[4])
    #expect(escaped.problems.first?.place?.start.column == 41)
  }

  @Test("the same address twice has two places")
  func twice() {
    let drawn = Drawn("[ก](story:a) [ข](story:a)")
    #expect(drawn.problems.compactMap { $0.place?.start.column } == [5, 18])
  }

  @Test("relative links and pictures are handed to the caller with their places")
  func located() {
    let drawn = Drawn("[ก](../about/) ![บ้าน](a b.jpg) ![บ้าน](<a b.jpg>)")
    #expect(drawn.document.links.map(\.value) == ["../about/"])
    #expect(drawn.document.images.map(\.value) == ["a b.jpg"])
    #expect(drawn.document.images.map { drawn.words(at: $0.place) } == ["a b.jpg"])
  }
}

@Suite("References")
struct ReferenceTests {
  @Test(
    "references are resolved, and a link without words takes the name",
    arguments: [
      ("[คำ](indicator:1-7)", "<a href=\"/indicator/1-7/\">คำ</a>"),
      ("[](indicator:1-7)", "<a href=\"/indicator/1-7/\">ชื่อ 1-7</a>"),
      ("<story:bang-bua>", "<a href=\"/story/bang-bua/\">ชื่อ bang-bua</a>"),
      ("[**ก**](province:TH-10)", "<a href=\"/province/TH-10/\"><strong>ก</strong></a>"),
      ("[ก](programme:baan-mankong)", "<a href=\"/programme/baan-mankong/\">ก</a>"),
      ("[ก](dataset:indicators)", "<a href=\"/dataset/indicators/\">ก</a>"),
      ("[](value:1-7-1/target/2569)", "<span class=\"value\">ร้อยละ 85</span>"),
      ("[](value:english)", "<span class=\"value\" lang=\"en\">85 percent</span>"),
    ])
  func resolved(body: String, html: String) {
    let drawn = Drawn(body)
    #expect(drawn.html == "<p>\(html)</p>\n")
    #expect(drawn.problems.isEmpty)
  }

  @Test("a chart stands where it is written, as a block with its caption")
  func chart() {
    let drawn = Drawn("ก\n\n![คำ *บรรยาย*](chart:indicator/1-7)\n\nข")
    #expect(drawn.html == "<p>ก</p>\n<figure class=\"chart\">คำ บรรยาย</figure>\n<p>ข</p>\n")
  }

  @Test("a reference where it cannot stand is reported")
  func misplaced() {
    #expect(Drawn("ก ![ข](chart:indicator/1-7)").codes == ["chart-not-alone"])
    #expect(Drawn("[ก](chart:indicator/1-7)").codes == ["reference-misplaced"])
    #expect(Drawn("![ก](indicator:1-7)").codes == ["reference-misplaced"])
    #expect(Drawn("[85](value:1-7-1/target/2569)").codes == ["value-with-words"])
  }

  @Test("words stay where a reference leads nowhere")
  func unresolved() {
    #expect(Drawn("[ก *ข*](story:x)").html == "<p>ก <em>ข</em></p>\n")
  }
}

@Suite("Pictures")
struct PictureTests {
  @Test("a picture alone becomes a figure, one among words does not")
  func figure() {
    #expect(
      Drawn("![บ้าน](a.jpg \"ใต้ภาพ\")").html
        == "<figure class=\"picture\"><img src=\"pictures/a.jpg\" alt=\"บ้าน\" width=\"800\" height=\"600\" loading=\"lazy\" decoding=\"async\"><figcaption>ใต้ภาพ</figcaption></figure>\n"
    )
    #expect(Drawn("ก ![บ้าน](a.jpg)").html.hasPrefix("<p>ก <img src="))
  }

  @Test("a picture without words, or from elsewhere, is reported")
  func problems() {
    #expect(Drawn("![](a.jpg)").codes == ["image-alt-missing"])
    #expect(Drawn("![ก](https://a.b/c.jpg)").codes == ["image-address"])
    #expect(Drawn("![ก](data:image/png;base64,AA)").codes == ["link-scheme-refused"])
  }

  @Test("quotes that carry Thai marks do not end an attribute")
  func attributes() {
    let html = Drawn("![\"\u{0E48} onload=\"\u{0E34}](a\"\u{0E31}.jpg)").html
    #expect(html.contains("alt=\"&quot;\u{0E48} onload=&quot;\u{0E34}\""))
    #expect(html.contains("src=\"pictures/a%22\u{0E31}.jpg\""))
  }
}

@Suite("Bare links")
struct BareLinkTests {
  @Test(
    "an address in the words becomes a link that ends where the address ends",
    arguments: [
      (
        "ดูที่https://codi.or.thและ",
        "ดูที่<a href=\"https://codi.or.th\" rel=\"noopener\">https://codi.or.th</a>และ"
      ),
      ("(https://a.b/c_(d)).", "(<a href=\"https://a.b/c_(d)\" rel=\"noopener\">https://a.b/c_(d)</a>)."),
      ("www.codi.or.th, ก", "<a href=\"https://www.codi.or.th\" rel=\"noopener\">www.codi.or.th</a>, ก"),
      ("อีเมลinfo@codi.or.thครับ", "อีเมล<a href=\"mailto:info@codi.or.th\">info@codi.or.th</a>ครับ"),
      (
        "http://a.b?x=1&y=2!",
        "<a href=\"http://a.b?x=1&amp;y=2\" rel=\"noopener\">http://a.b?x=1&amp;y=2</a>!"
      ),
      ("https:// xhttps://a.b", "https:// xhttps://a.b"),
      ("5@ต่อ a@b www. ", "5@ต่อ a@b www."),
      ("“https://a.b/”", "“<a href=\"https://a.b/\" rel=\"noopener\">https://a.b/</a>”"),
    ])
  func links(words: String, html: String) {
    let drawn = Drawn(words)
    #expect(drawn.html == "<p>\(html)</p>\n")
    #expect(drawn.problems.isEmpty)
  }

  @Test("an address that may go on in Thai is reported, not guessed")
  func unclear() {
    let drawn = Drawn("ดู https://th.wikipedia.org/wiki/ไทย ครับ")
    #expect(drawn.codes == ["bare-link-unclear"])
    #expect(drawn.words(at: "bare-link-unclear") == ["https://th.wikipedia.org/wiki/"])
    #expect(Drawn("<https://th.wikipedia.org/wiki/ไทย>").problems.isEmpty)
  }

  @Test("there is no link inside the words of a link, or in code")
  func inside() {
    #expect(
      Drawn("[www.a.b](https://c.d/)").html
        == "<p><a href=\"https://c.d/\" rel=\"noopener\">www.a.b</a></p>\n")
    #expect(Drawn("`www.a.b`").html == "<p><code>www.a.b</code></p>\n")
  }
}
