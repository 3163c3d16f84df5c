import Testing

@testable import Charts

@Suite struct MarkupTests {
  @Test("a quote, bracket or ampersand is escaped whatever mark follows it")
  func marks() {
    var markup = Markup()
    markup.element("p", [Attribute("class", "\"\u{0E48}<\u{0E34}'")], "<\u{0E49}>&\u{0301}")
    #expect(markup.text == "<p class=\"&quot;\u{0E48}&lt;\u{0E34}&#39;\">&lt;\u{0E49}&gt;&amp;\u{0301}</p>")
  }

  @Test("what XML cannot hold is shown as a replacement character")
  func control() {
    var markup = Markup()
    markup.write("a\u{0}b\u{8}c\u{FFFE}\u{FFFF}d\u{FFBE}\te")
    #expect(markup.text == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}d\u{FFBE}\te")
  }

  @Test("a line end in an attribute stays one")
  func lineEnd() {
    var markup = Markup()
    markup.shape("rect", [Attribute("class", "a\nb")])
    #expect(markup.text == "<rect class=\"a&#10;b\"/>")
  }

  @Test("coordinates have at most two decimals, no empty ones, and no minus before zero")
  func coordinates() {
    let cases: [(Double, String)] = [
      (0, "0"), (-0.001, "0"), (1.005, "1"), (12.3, "12.3"), (12.34, "12.34"), (-0.5, "-0.5"),
      (7.009, "7.01"),
      (100.05, "100.05"), (.nan, "0"), (.infinity, "0"), (-3, "-3"), (1e300, "1000000000"),
    ]
    for (number, text) in cases { #expect(coordinate(number) == text) }
  }

  @Test("links lead only to relative addresses, https, http and mailto")
  func addresses() {
    for text in [
      "/indicators/1-7/", "../a", "#top", "?q=1", "https://example.org/ก", "http://example.org",
      "mailto:a@b.th", "a/b:c",
    ] {
      #expect(WebAddress(text)?.text == text)
    }
    for text in [
      "", "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", " /a", "java\nscript:x",
      "vbscript:x", "\\\\host", "/a b",
    ] {
      #expect(WebAddress(text) == nil, "\(text)")
    }
  }
}
