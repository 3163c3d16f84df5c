import Diagnostics
import Templates
import Testing

@Suite("Templates that cannot be read")
struct ReadingProblemTests {
  @Test(
    "an unclosed tag is told where it opens", arguments: ["{{a", "{{{a}}", "{{#a", "{{! a", "{{=a b}}", "{{"])
  func unclosedTag(tag: String) {
    let drawn = Drawn("ก\n ข" + tag)
    #expect(drawn.codes == ["template-unclosed-tag"])
    #expect(drawn.problems[0].place?.start == SourcePosition(line: 2, column: 3))
    #expect(drawn.problems[0].hint != nil)
  }

  @Test("a tag that is closed only by the next one's end is unclosed")
  func closedByNext() {
    #expect(Drawn("{{a and {{b}}").codes == ["template-unclosed-tag"])
  }

  @Test(
    "an unclosed section, block or parent is told with the tag that would close it",
    arguments: ["#", "^", "$", "<"])
  func unclosedSection(sigil: String) {
    let drawn = Drawn("x\n{{\(sigil)a}}\nx")
    #expect(drawn.codes == ["template-unclosed-section"])
    #expect(drawn.problems[0].place?.start.line == 2)
    #expect(drawn.problems[0].hint?.english == "Add “{{/a}}” where it ends.")
  }

  @Test("a closing tag that closes something else names what is open")
  func mismatch() {
    let drawn = Drawn("{{#story}}\n{{/stroy}}\n{{/story}}")
    #expect(drawn.codes == ["template-wrong-close"])
    #expect(
      drawn.problems[0].message.english
        == "This closes “stroy”, but what is open is “{{#story}}” from line 1.")
    #expect(drawn.problems[0].hint?.english == "Write “{{/story}}” instead.")
  }

  @Test("a closing tag that crosses another section is told once")
  func crossed() {
    let drawn = Drawn("{{#a}}{{#b}}{{/a}}{{/b}}")
    #expect(drawn.codes == ["template-wrong-close", "template-wrong-close"])
  }

  @Test("a closing tag without anything open is told")
  func stray() {
    #expect(Drawn("{{/a}}").codes == ["template-wrong-close"])
  }

  @Test(
    "what cannot be a name is refused",
    arguments: ["", " ", "a b", "#if x", "a..b", ".a", "a.", "#", ">", "/", "/ "])
  func badName(content: String) {
    #expect(Drawn("{{\(content)}}").codes == ["template-bad-name"])
  }

  @Test("names may be Thai, and hold anything but spaces and dots")
  func goodNames() {
    #expect(Drawn("{{ชื่อ}}{{a-b}}{{a/b}}", ["ชื่อ": "1", "a-b": "2", "a/b": "3"]).text == "123")
  }

  @Test("the first problem does not hide the rest, in one template and over several")
  func allTold() {
    let drawn = Drawn("{{a b}}{{/x}}\n{{#y}}", with: ["other": "{{"])
    #expect(
      drawn.codes.sorted() == [
        "template-bad-name", "template-unclosed-section", "template-unclosed-tag", "template-wrong-close",
      ])
  }

  @Test("sections nested deeper than the limit are refused")
  func deep() {
    let deep = String(repeating: "{{#a}}", count: 5000) + String(repeating: "{{/a}}", count: 5000)
    #expect(Drawn(deep).codes == ["template-too-large"])
  }

  @Test(
    "reading time does not grow faster than a hostile template",
    arguments: ["{{", "{{{", "{{=", "{{#a", "{{/a}}"])
  func hostile(piece: String) {
    #expect(Drawn(String(repeating: piece, count: 20000)).problems.count <= 51)
  }

  @Test("a file that is no template, and two files of one name, are refused")
  func files() {
    let log = DiagnosticLog()
    let sources = ["a.html", "a.xml", "site.css", "noextension"].map {
      SourceFile(path: "Templates/" + $0, text: "")
    }
    #expect(TemplateLibrary(sources: sources, log: log) == nil)
    #expect(
      log.diagnostics.map(\.code.rawValue) == [
        "template-duplicate-name", "template-unknown-kind", "template-unknown-kind",
      ])
    #expect(TemplateLibrary.isTemplate(path: "Templates/a.html"))
    #expect(!TemplateLibrary.isTemplate(path: "Templates/site.css"))
  }

  @Test("a template of one kind cannot include one of another")
  func mixedKinds() {
    let log = DiagnosticLog()
    let sources = [
      SourceFile(path: "t/feed.xml", text: "{{>head}}"), SourceFile(path: "t/head.html", text: "<p>"),
    ]
    #expect(TemplateLibrary(sources: sources, root: "t", log: log) == nil)
    #expect(log.diagnostics.map(\.code.rawValue) == ["template-mixed-kinds"])
  }

  @Test("drawing a template that is not there names the page and the nearest template")
  func drawMissing() throws {
    let log = DiagnosticLog()
    let sources = [SourceFile(path: "Templates/pages/story.html", text: "x")]
    let library = try #require(TemplateLibrary(sources: sources, log: log))
    var output: [UInt8] = []
    #expect(!library.render("pages/stroy", [], page: "/a/", into: &output, log: log))
    #expect(log.diagnostics.first?.message.english == "Page “/a/”: there is no template “pages/stroy”.")
    #expect(log.diagnostics.first?.hint?.english == "The nearest known name is “pages/story”.")
    #expect(library.names == ["pages/story"])
  }

  @Test("a library tells what names its templates ask for")
  func names() throws {
    let log = DiagnosticLog()
    let sources = [
      SourceFile(path: "Templates/a.html", text: "{{x}}{{#list}}{{y.z}}{{/list}}{{>b}}"),
      SourceFile(path: "Templates/b.html", text: "{{w}}"),
    ]
    let library = try #require(TemplateLibrary(sources: sources, log: log))
    #expect(library.valueNames(in: "a") == ["list", "w", "x", "y.z"])
  }

  @Test("a problem as a person reads it")
  func printed() {
    let drawn = Drawn("<h1>{{ชื่อเรื่อง}}</h1>", ["ชื่อเรือง": "x"])
    #expect(
      DiagnosticPrinter().text(drawn.problems) == """
        Templates/page.html:1:5: error[template-missing-value]
          หน้า “/drawn/”: ไม่มีค่าชื่อ “ชื่อเรื่อง”
          Page “/drawn/”: there is no value “ชื่อเรื่อง”.
          1 | <h1>{{ชื่อเรื่อง}}</h1>
            |     ^^^^^^^^^^
          วิธีแก้: ชื่อที่ใกล้ที่สุดคือ “ชื่อเรือง”
          Remedy: The nearest known name is “ชื่อเรือง”.


        """)
  }
}
