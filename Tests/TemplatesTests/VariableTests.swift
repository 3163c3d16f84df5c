import Templates
import Testing

@Suite("Variables")
struct VariableTests {
  @Test("a variable is replaced by its value, spaces inside the tag do not count")
  func replaced() {
    #expect(Drawn("สวัสดี {{name}}! {{ name }}", ["name": "โลก"]).text == "สวัสดี โลก! โลก")
  }

  @Test("a value is not read as a template again")
  func notReadAgain() {
    #expect(Drawn("{{a}}", ["a": "{{b}}", "b": "no"]).text == "{{b}}")
  }

  @Test("the five characters of markup are escaped, a figure is as it was formatted")
  func escaped() {
    #expect(
      Drawn("{{a}} {{n}}", ["a": "<&\"'>", "n": .number("1,053,702")]).text
        == "&lt;&amp;&quot;&#39;&gt; 1,053,702")
  }

  @Test("both raw tags take safe HTML as it is", arguments: ["{{{a}}}", "{{&a}}", "{{{ a }}}", "{{& a }}"])
  func raw(tag: String) {
    #expect(Drawn("[" + tag + "]", ["a": .html(SafeHTML(trusted: "<b>ก</b>"))]).text == "[<b>ก</b>]")
  }

  @Test("a raw tag takes no words, however harmless they are", arguments: ["<b>", "plain"])
  func rawWords(words: String) {
    let drawn = Drawn("{{{a}}}", ["a": .text(words)])
    #expect(drawn.codes == ["template-not-html"])
    #expect(drawn.problems[0].hint?.english == "Use two braces: {{a}}.")
  }

  @Test("HTML in a tag that escapes is a mistake that says so")
  func htmlEscaped() {
    #expect(Drawn("{{a}}", ["a": .html(SafeHTML(trusted: "<b>"))]).codes == ["template-wrong-value"])
  }

  @Test("SafeHTML made of words is escaped")
  func safeFromWords() {
    #expect(SafeHTML(escaping: "a<b").text == "a&lt;b")
    #expect((SafeHTML(escaping: "<") + SafeHTML(trusted: "<br>")).text == "&lt;<br>")
  }

  @Test("a known and empty value draws nothing")
  func nothing() {
    #expect(Drawn("({{a}})({{{a}}})", ["a": .nothing]).text == "()()")
  }

  @Test("a dot is the value at hand")
  func dot() {
    #expect(Drawn("{{.}}", "ก").text == "ก")
  }

  @Test("a dotted name looks inside, and only inside, its first part")
  func dotted() {
    #expect(Drawn("{{a.b.c}}", ["a": ["b": ["c": "ลึก"]]]).text == "ลึก")
    let drawn = Drawn("{{#a}}{{b.c}}{{/a}}", ["a": ["b": [:]], "b": ["c": "wrong"]])
    #expect(drawn.codes == ["template-missing-value"])
    #expect(drawn.problems[0].message.english == "Page “/drawn/”: in “b.c” there is no value “c”.")
  }

  @Test("a missing value names the template's line, the page and the nearest name in scope")
  func missing() throws {
    let drawn = Drawn("<p>\n  {{titel}}</p>", ["title": "ก", "lead": "ข"])
    let problem = try #require(drawn.problems.first)
    #expect(drawn.codes == ["template-missing-value"])
    #expect(problem.place?.file == "Templates/page.html")
    #expect(problem.place?.start.line == 2)
    #expect(problem.place?.start.column == 3)
    #expect(problem.place?.end.column == 12)
    #expect(problem.message.english == "Page “/drawn/”: there is no value “titel”.")
    #expect(problem.message.thai == "หน้า “/drawn/”: ไม่มีค่าชื่อ “titel”")
    #expect(problem.hint?.english == "The nearest known name is “title”.")
  }

  @Test("the nearest name is looked for in every context of the stack")
  func missingInSection() {
    let drawn = Drawn("{{#person}}{{sitename}}{{/person}}", ["person": ["name": "ก"], "siteName": "ข"])
    #expect(drawn.problems.first?.hint?.english == "The nearest known name is “siteName”.")
  }

  @Test("every problem of a page is told, one in a list only once")
  func allTold() {
    let drawn = Drawn("{{x}}{{#list}}{{y}}{{/list}}{{z}}", ["list": ["1", "2", "3"]])
    #expect(drawn.codes == Array(repeating: "template-missing-value", count: 3))
    #expect(drawn.text == nil)
  }

  @Test("what is inside an empty value is a problem whose remedy is a section")
  func insideNothing() {
    let drawn = Drawn("{{photo.alt}}", ["photo": .nothing])
    #expect(drawn.codes == ["template-missing-value"])
    #expect(drawn.problems[0].hint?.english.contains("{{#photo}}…{{/photo}}") == true)
  }

  @Test("a flag, a list and an object are not words", arguments: [true, [], [:]] as [TemplateValue])
  func notWords(value: TemplateValue) {
    #expect(Drawn("{{a}}", ["a": value]).codes == ["template-wrong-value"])
  }

  @Test("of several contexts the last is asked first")
  func contexts() {
    let site: TemplateObject = ["name": "เว็บไซต์", "lang": "th"]
    let page: TemplateObject = ["name": "หน้า"]
    #expect(Drawn("{{name}} {{lang}}", .object(site.merging(page))).text == "หน้า th")
    #expect(drawnInside(site, page) == "หน้า th")
  }

  private func drawnInside(_ outer: TemplateObject, _ inner: TemplateObject) -> String? {
    Drawn("{{name}} {{lang}}", contexts: [.object(outer), .object(inner)]).text
  }
}
