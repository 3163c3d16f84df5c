import Templates
import Testing

@Suite("Addresses")
struct AddressTests {
  @Test(
    "addresses on the allow list pass",
    arguments: [
      "https://example.org/a?b=c&d#e", "HTTP://example.org", "mailto:a@example.org", "tel:+66-2-123",
      "/plan/", "../a", "./a:b",
      "#summary", "?q=1", "", "a/b", "a/b:c", "%E0%B8%81", "/a%20b",
    ])
  func allowed(address: String) {
    let drawn = Drawn("<a href=\"{{v}}\">", ["v": .text(address)])
    #expect(
      drawn.text == "<a href=\""
        + address.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;") + "\">")
  }

  @Test(
    "anything else is refused, however it is written",
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
      "java\nscript:alert(1)",
      "\u{1}javascript:alert(1)", "javascript\u{0}:alert(1)", "data:text/html,<b>", "vbscript:x",
      "file:///etc/passwd",
      "blob:https://a", "ftp://a", "a:b", ":", "javascript&colon;alert(1)", "javascript&#58;alert(1)",
      "//evil.example/", "view-source:a",
      "\u{FEFF}javascript:a", "javascript\u{0E48}:a", "https\u{200D}:a",
    ])
  func refused(address: String) throws {
    let drawn = Drawn("<p>\n<a href=\"{{v}}\">", ["v": .text(address)])
    // Written by name, a colon is only letters again once the ampersand is escaped.
    if address.contains("&") {
      #expect(drawn.text?.contains("&amp;") == true)
      return
    }
    #expect(drawn.codes == ["template-unsafe-address"])
    #expect(drawn.problems.first?.place?.start.line == 2)
    #expect(drawn.problems.first?.message.english.hasPrefix("Page “/drawn/”: ") == true)
  }

  @Test(
    "every attribute that is followed or loaded is looked at",
    arguments: [
      "href", "HREF", "src", "action", "formaction", "poster", "cite", "data", "xlink:href", "background",
      "ping", "data-src",
      "data-url", "manifest", "longdesc", "xml:base",
    ])
  func attributes(name: String) {
    #expect(Drawn("<a \(name)='{{v}}'>", ["v": "javascript:a"]).codes == ["template-unsafe-address"])
    #expect(Drawn("<a \(name)='{{v}}'>", ["v": "'\u{0E48}>"]).text == "<a \(name)='%27%E0%B9%88%3E'>")
  }

  @Test(
    "an address put together from several pieces is judged as a whole",
    arguments: [
      "<a href=\"{{a}}{{b}}\">", "<a href=\"java{{b}}\">", "<a href=\"{{#s}}{{a}}{{/s}}{{b}}\">",
      "<a href=\"{{>p}}{{b}}\">",
      "<a href=\" {{a}}{{b}}\">", "<a href=\"&#106;ava{{b}}\">", "<a href=\"javascript&colon;{{b}}\">",
      "<a href=\"{{b}}{{^s}}x{{/s}}\">", "<a href=\"javascript:f('{{a}}')\">",
    ])
  func pieces(template: String) {
    let drawn = Drawn(template, ["a": "java", "b": "script:x", "s": true], with: ["p": "java"])
    #expect(drawn.codes == ["template-unsafe-address"], "\(drawn.text ?? "")")
  }

  @Test("a list of addresses is judged one by one, and a value cannot add to it")
  func list() {
    #expect(
      Drawn("<img srcset=\"{{a}} 1x, {{b}} 2x\">", ["a": "/a, b.jpg", "b": "/b"]).text
        == "<img srcset=\"/a%2C%20b.jpg 1x, /b 2x\">")
    #expect(
      Drawn("<img srcset=\"{{a}} 1x, {{b}} 2x\">", ["a": "/a", "b": "javascript:x"]).codes == [
        "template-unsafe-address"
      ])
    #expect(
      Drawn("<img srcset=\"{{#l}}{{u}} {{w}}w, {{/l}}\">", ["l": [["u": "/a", "w": .number("480")]]]).text
        == "<img srcset=\"/a 480w, \">")
  }

  @Test("a redirect is judged by its address")
  func refresh() {
    let meta = "<meta http-equiv=\"refresh\" content=\"0; url={{v}}\">"
    #expect(Drawn(meta, ["v": "/plan/"]).text == "<meta http-equiv=\"refresh\" content=\"0; url=/plan/\">")
    #expect(Drawn(meta, ["v": "javascript:a"]).codes == ["template-unsafe-address"])
    #expect(
      Drawn("<meta http-equiv='refresh' content='{{v}}'>", ["v": "0;javascript:a"]).codes == [
        "template-unsafe-address"
      ])
    #expect(
      Drawn("<meta http-equiv=refresh content='0 {{v}}'>", ["v": "javascript:a"]).codes == [
        "template-unsafe-address"
      ])
    #expect(
      Drawn("<meta name=\"description\" content=\"{{v}}\">", ["v": "a: b"]).text
        == "<meta name=\"description\" content=\"a: b\">")
  }

  @Test("only words can be an address")
  func onlyWords() {
    #expect(
      Drawn("<a href=\"{{v}}\">", ["v": .html(SafeHTML(trusted: "/"))]).codes == ["template-wrong-value"])
    #expect(Drawn("<a href=\"{{v}}\">", ["v": .nothing]).text == "<a href=\"\">")
  }
}
