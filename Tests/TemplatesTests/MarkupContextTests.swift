import Templates
import Testing

@Suite("Escaping by the place of the tag")
struct MarkupContextTests {
  @Test(
    "every place has its escaping",
    arguments: [
      ("<p>{{v}}</p>", "<p>&lt;&quot;&#39;&amp; ก</p>"),
      ("<p class=\"{{v}}\">", "<p class=\"&lt;&quot;&#39;&amp; ก\">"),
      ("<p class='{{v}}'>", "<p class='&lt;&quot;&#39;&amp; ก'>"),
      ("<p class = \"a {{v}} b\">", "<p class = \"a &lt;&quot;&#39;&amp; ก b\">"),
      ("<title>{{v}}</title>", "<title>&lt;&quot;&#39;&amp; ก</title>"),
      ("<textarea>{{v}}</textarea>", "<textarea>&lt;&quot;&#39;&amp; ก</textarea>"),
      ("<a href=\"{{v}}\">", "<a href=\"%3C%22%27&amp;%20%E0%B8%81\">"),
      ("<a href=\"/a/{{v}}/\">", "<a href=\"/a/%3C%22%27&amp;%20%E0%B8%81/\">"),
      ("<a href=\"/?q={{v}}#a\">", "<a href=\"/?q=%3C%22%27%26%20%E0%B8%81#a\">"),
      (
        "<script type=\"application/ld+json\">{{v}}</script>",
        #"<script type="application/ld+json">"\u003C\"'\u0026 ก"</script>"#
      ),
      (
        "<script type='application/json'>{\"a\":\"{{v}}\"}</script>",
        #"<script type='application/json'>{"a":"\u003C\"'\u0026 ก"}</script>"#
      ),
      ("a < b {{v}}", "a < b &lt;&quot;&#39;&amp; ก"),
      ("<!-- < ' \" --><p>{{v}}", "<!-- < ' \" --><p>&lt;&quot;&#39;&amp; ก"),
      ("<!doctype html><p>{{v}}", "<!doctype html><p>&lt;&quot;&#39;&amp; ก"),
      (
        "<style>p > a { color: red }</style>{{v}}",
        "<style>p > a { color: red }</style>&lt;&quot;&#39;&amp; ก"
      ),
      (
        "<script>if (a<b && '</p>') {}</script>{{v}}",
        "<script>if (a<b && '</p>') {}</script>&lt;&quot;&#39;&amp; ก"
      ),
      ("<SCRIPT>a</Script >{{v}}", "<SCRIPT>a</Script >&lt;&quot;&#39;&amp; ก"),
      ("<br/>{{v}}", "<br/>&lt;&quot;&#39;&amp; ก"), ("<p hidden>{{v}}", "<p hidden>&lt;&quot;&#39;&amp; ก"),
      ("<p id=a>{{v}}", "<p id=a>&lt;&quot;&#39;&amp; ก"),
    ])
  func escaping(template: String, expected: String) {
    let drawn = Drawn(template, ["v": "<\"'& ก"])
    #expect(drawn.text == expected, "\(drawn.problems)")
  }

  @Test(
    "a variable is refused wherever no escaping makes it safe",
    arguments: [
      "<{{v}}>", "</{{v}}>", "<p{{v}}>", "<p {{v}}>", "<p {{v}}=\"a\">", "<p a{{v}}=\"a\">", "<p a {{v}}>",
      "<p class={{v}}>", "<p class=a{{v}}>", "<p class= {{v}}>", "<p class=\"a\"{{v}}>",
      "<p style=\"{{v}}\">", "<p STYLE='color: {{v}}'>", "<p onclick=\"{{v}}\">",
      "<body onLoad='f(\"{{v}}\")'>",
      "<iframe srcdoc=\"{{v}}\"></iframe>", "<!-- {{v}} -->", "<!--{{v}}-->", "<!{{v}}>", "<!doctype {{v}}>",
      "<?a {{v}}>",
      "<script>{{v}}</script>", "<script>\"{{v}}\"</script>", "<script type=module>{{v}}</script>",
      "<script type=\"text/javascript\">{{v}}</script>", "<script type=\"{{v}}\"></script>",
      "<script type=\"{{#v}}application/json{{/v}}\"></script>",
      "<style>{{v}}</style>", "<STYLE>a{ {{v}}</STYLE>", "<style></styles>{{v}}</style>",
      "<iframe>{{v}}</iframe>",
      "<noembed>{{v}}</noembed>", "<xmp>{{v}}</xmp>", "<plaintext>{{v}}", "<svg><style>{{v}}</style></svg>",
      "<animate attributeName=\"href\" to=\"{{v}}\"/>", "<set to='{{v}}'/>",
      "<title><{{v}}</title>", "<title></titl{{v}}></title>",
      "<script type=\"application/json\">\"\\{{v}}\"</script>",
    ])
  func refused(template: String) {
    let drawn = Drawn(template, ["v": "x"])
    #expect(drawn.codes == ["template-unsafe-place"], "\(drawn.text ?? "")")
    #expect(drawn.problems.allSatisfy { $0.hint != nil && $0.place?.excerpt != nil })
  }

  @Test(
    "a comment ends where browsers end it",
    arguments: ["<!-->", "<!--->", "<!---->", "<!-- a --!>", "<!--a--->"])
  func commentEnds(comment: String) {
    #expect(Drawn(comment + "{{v}}", ["v": "x"]).text == comment + "x")
  }

  @Test(
    "a comment does not end before", arguments: ["<!--!>", "<!-- ->", "<!-- -- >", "<!--a--!->"])
  func commentGoesOn(comment: String) {
    #expect(Drawn(comment + "{{v}}-->", ["v": "x"]).codes == ["template-unsafe-place"])
  }

  @Test(
    "a raw tag is refused outside the text of HTML",
    arguments: [
      "<p a=\"{{{v}}}\">", "<title>{{&v}}</title>", "<script type=\"application/json\">{{{v}}}</script>",
    ])
  func rawRefused(template: String) {
    #expect(Drawn(template, ["v": .html(SafeHTML(trusted: ""))]).codes == ["template-raw-place"])
  }

  @Test(
    "broken markup, which browsers repair each in its way, is refused where it stands",
    arguments: [
      ("<p a=\"b\"c=\"d\">", 1, 9), ("<p \"a\">", 1, 4), ("<p a'b>", 1, 5), ("<p\n<b>", 2, 1),
      ("<p =\"a\">", 1, 4),
      ("<p a=>", 1, 6), ("<script>\n<!-- </script>", 2, 4), ("<p><![CDATA[x]]>", 1, 6),
      ("<svg><title/><a onclick=\"{{v}}\">", 1, 13), ("<svg><title><a onclick=\"{{v}}\"></title>", 1, 14),
      ("<svg><title><!-- </title>{{v}}", 1, 14), ("<script/>{{v}}", 1, 9),
      ("<meta content=\"{{v}}\" http-equiv=\"refresh\">", 1, 33),
    ])
  func broken(template: String, line: Int, column: Int) {
    let drawn = Drawn(template, ["v": "x"])
    #expect(drawn.codes.first == "template-broken-markup")
    #expect(drawn.problems.first?.place?.start.line == line)
    #expect(drawn.problems.first?.place?.start.column == column)
  }

  @Test(
    "a template that ends in the middle of markup is told where that began",
    arguments: [
      "<p", "<p ", "<p a", "<p a=", "<p a=\"b", "<p a=b", "<!-- a", "<script>", "<title>a", "<!doctype",
      "</p",
    ])
  func unfinished(markup: String) {
    let drawn = Drawn("<b>\n" + markup)
    #expect(drawn.codes == ["template-unfinished-markup"])
    #expect(drawn.problems.first?.place?.start.line == 2)
  }

  @Test("markup is followed through partials, parents and blocks")
  func across() {
    let others = ["open": "<div class=\"", "attributes": " title=\"{{v}}\""]
    let layout = ["l": "<a href=\"{{$address}}{{/address}}\">"]
    #expect(
      Drawn("{{>open}}{{v}}\"><p{{>attributes}}>", ["v": "\""], with: others).text
        == "<div class=\"&quot;\"><p title=\"&quot;\">")
    #expect(
      Drawn("{{<l}}{{$address}}{{v}}{{/address}}{{/l}}", ["v": " "], with: layout).text == "<a href=\"%20\">")
    let drawn = Drawn("<a onclick=\"{{>words}}\">", ["v": "x"], with: ["words": "{{v}}"])
    #expect(drawn.codes == ["template-unsafe-place"])
    #expect(drawn.problems.first?.place?.file == "Templates/words.html")
    #expect(drawn.problems.first?.message.english.contains("“page”") == true)
  }

  @Test("a template that makes sense only as a part of another cannot be drawn by itself")
  func partOnly() {
    #expect(Drawn("<p title=\"", with: ["other": "{{>page}}a\">"]).codes == ["template-unfinished-markup"])
    #expect(Drawn("", with: ["other": "{{>q}}a\">", "q": "<p title=\""]).problems.isEmpty)
  }

  @Test("a problem in a partial is told once, not for every page")
  func toldOnce() {
    let drawn = Drawn("{{>p}}", with: ["other": "{{>p}}", "p": "<p {{x}}>"])
    #expect(drawn.codes == ["template-unsafe-place"])
  }

  @Test("templates of other kinds escape as their kind asks")
  func kinds() {
    #expect(
      Drawn("<a b=\"{{v}}\">{{v}}</a>", ["v": "<&\n"], kind: "xml").text
        == "<a b=\"&lt;&amp;&#10;\">&lt;&amp;\n</a>")
    #expect(
      Drawn("<c type=\"html\">{{v}}</c>", ["v": .html(SafeHTML(trusted: "<b>ก</b>"))], kind: "xml").text
        == "<c type=\"html\">&lt;b&gt;ก&lt;/b&gt;</c>")
    #expect(
      Drawn("<title><b a=\"{{v}}\"/></title><script/>", ["v": "x"], kind: "xml").text
        == "<title><b a=\"x\"/></title><script/>")
    #expect(Drawn("<![CDATA[{{v}}]]>", ["v": "x"], kind: "xml").codes == ["template-unsafe-place"])
    #expect(
      Drawn("<?xml version='1.0'?><![CDATA[ > ]] ]]>{{v}}", ["v": "<"], kind: "xml").text
        == "<?xml version='1.0'?><![CDATA[ > ]] ]]>&lt;")
    #expect(
      Drawn("{{{v}}}", ["v": .html(SafeHTML(trusted: ""))], kind: "xml").codes == ["template-raw-place"])
    #expect(Drawn("Sitemap: {{v}} <", ["v": "a&b"], kind: "txt").text == "Sitemap: a&b <")
    #expect(
      Drawn("{{v}}", ["v": .html(SafeHTML(trusted: "<b>"))], kind: "txt").codes == ["template-wrong-value"])
    #expect(
      Drawn("{\"name\": {{v}}, \"b\": \"{{v}}!\"}", ["v": "ก\""], kind: "webmanifest").text
        == #"{"name": "ก\"", "b": "ก\"!"}"#)
    #expect(
      Drawn("<svg><rect style=\"{{v}}\"/></svg>", ["v": "x"], kind: "svg").codes == ["template-unsafe-place"])
  }
}

@Suite("Sections in markup")
struct SectionMarkupTests {
  @Test(
    "a section may hold attributes, parts of a value, or whole elements",
    arguments: [
      ("<option{{#s}} selected{{/s}}>", "<option selected>"),
      ("<option {{#s}}selected{{/s}}>", "<option selected>"),
      ("<a{{#s}} class=\"{{v}}\"{{/s}} id=\"b\">", "<a class=\"x\" id=\"b\">"),
      ("<a{{^s}} a{{/s}}{{#s}} b{{/s}}/>", "<a b/>"),
      ("<a class=\"a{{#s}} {{v}}{{/s}}\">", "<a class=\"a x\">"),
      ("<a href=\"/a{{#s}}?p={{v}}{{/s}}\">", "<a href=\"/a?p=x\">"),
      ("{{#s}}<p>{{v}}</p>{{/s}}", "<p>x</p>"),
      ("<a {{#s}}href=\"{{v}}\"{{/s}}>", "<a href=\"x\">"), ("{{#s}}</p>{{/s}}", "</p>"),
      ("<!-- {{#s}}a{{/s}} -->", "<!-- a -->"),
      ("<title>{{#s}}{{v}} – {{/s}}a</title>", "<title>x – a</title>"),
      ("<meta {{#s}}content=\"{{v}}\"{{/s}}>", "<meta content=\"x\">"),
    ])
  func even(template: String, expected: String) {
    let drawn = Drawn(template, ["s": true, "v": "x"])
    #expect(drawn.text == expected, "\(drawn.problems)")
  }

  @Test(
    "a section that begins in one part of the markup and ends in another is refused",
    arguments: [
      "{{#s}}<p {{/s}}>", "<p {{#s}}>{{/s}}", "<p{{#s}} a=\"{{/s}}\">", "{{#s}}<!-- {{/s}}",
      "{{#s}}<title>{{/s}}",
      "<a {{#s}}><b {{/s}}>", "<a {{#s}}><script {{/s}}></script>",
      "<script {{#s}}type=\"application/json\"{{/s}}></script>",
      "{{#s}}<{{/s}}",
      "<script type=\"application/json\">{{#s}}\"{{/s}}</script>", "<a href=\"{{#s}}\" class=\"{{/s}}\">",
    ])
  func uneven(template: String) {
    #expect(Drawn(template, ["s": true]).codes.first == "template-uneven-section")
  }

  @Test(
    "a section may not stand in a name or in place of quotation marks",
    arguments: ["<{{#s}}a{{/s}}>", "<a b={{#s}}\"c\"{{/s}}>"])
  func inName(template: String) {
    #expect(Drawn(template, ["s": true]).codes.first == "template-unsafe-place")
  }

  @Test(
    "a section that touches a name must begin with a space",
    arguments: ["<a{{#s}}b{{/s}}>", "<a b{{#s}}c{{/s}}>", "<a {{#s}}b{{/s}}c>", "<a {{#s}}b{{/s}}=\"c\">"])
  func touching(template: String) {
    #expect(Drawn(template, ["s": true]).codes.first == "template-broken-markup")
  }

  @Test("attributes without a space between them are not repeated")
  func repeated() {
    let list: TemplateValue = ["s": ["1", "2"]]
    #expect(Drawn("<a {{#s}}b{{/s}}>", list).codes == ["template-repeated-attribute"])
    #expect(Drawn("<a{{#s}} data-{{/s}}>", list).text == "<a data- data->")
    #expect(Drawn("<a {{#s}}b{{/s}}>", ["s": ["1"]]).text == "<a b>")
  }
}
