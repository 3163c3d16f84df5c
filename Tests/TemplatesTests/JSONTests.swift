import Foundation
import Templates
import Testing

@Suite("JSON in templates")
struct JSONTests {
  private func script(_ value: TemplateValue) -> String? {
    Drawn("<script type=\"application/ld+json\">{{v}}</script>", ["v": value]).text
      .map { String($0.dropFirst("<script type=\"application/ld+json\">".count).dropLast("</script>".count)) }
  }

  @Test("data is written in the order in which it is given")
  func order() {
    let data: JSONValue = [
      "@type": "Article", "n": 12, "parts": [true, nil, "ก"], "x": ["b": [], "a": [:]],
    ]
    #expect(script(.json(data)) == #"{"@type":"Article","n":12,"parts":[true,null,"ก"],"x":{"b":[],"a":{}}}"#)
  }

  @Test("nothing in a string ends the script or begins a comment there")
  func strings() throws {
    let words = "</script><!--&\u{2028}\u{2029}\\\"\u{0}\u{1F}\n\u{7F}ก็“”"
    let written = try #require(script(.text(words)))
    #expect(!written.contains("<") && !written.contains(">") && !written.contains("&"))
    #expect(!written.unicodeScalars.contains { $0.value == 0x2028 || $0.value == 0x2029 || $0.value < 0x20 })
    let read =
      try JSONSerialization.jsonObject(with: Data(written.utf8), options: .fragmentsAllowed) as? String
    #expect(read == words)
  }

  @Test("values that are no JSON data become it where that is plain")
  func plain() {
    #expect(script(.number("12.50")) == "12.50")
    #expect(script(.number("1,053")) == "\"1,053\"")
    #expect(script(true) == "true")
    #expect(script(.nothing) == "null")
    #expect(script([]) == nil)
    #expect(script(.html(SafeHTML(trusted: "<b>"))) == nil)
  }

  @Test("data cannot stand inside quotation marks, nor outside JSON")
  func misplaced() {
    let value: TemplateValue = ["v": .json(["a": 1])]
    #expect(
      Drawn("<script type=\"application/json\">\"{{v}}\"</script>", value).codes == ["template-wrong-value"])
    #expect(Drawn("<p>{{v}}", value).codes == ["template-wrong-value"])
  }

  @Test(
    "a number is one only in the form that JSON has",
    arguments: [
      ("0", true), ("-0.7", true), ("1053702", true), ("1.10", true), ("", false), ("-", false),
      ("01", false), ("1.", false),
      (".5", false), ("1e5", false), ("NaN", false), ("๑", false), ("1,000", false), ("+1", false),
      ("1.2.3", false),
    ])
  func numbers(text: String, isNumber: Bool) {
    #expect((JSONNumber(text) != nil) == isNumber)
  }
}
