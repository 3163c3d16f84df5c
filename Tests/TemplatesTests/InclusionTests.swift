import Diagnostics
import Templates
import Testing

@Suite("Partials")
struct PartialTests {
  @Test("a partial is drawn in the context of its tag")
  func context() {
    #expect(Drawn("{{#a}}{{>p}}{{/a}}", ["a": ["b": "x"]], with: ["p": "[{{b}}]"]).text == "[x]")
  }

  @Test("a partial alone on its line is indented, line by line, its values are not")
  func indentation() {
    let drawn = Drawn(
      "<\n  {{>p}}\n>", ["v": .html(SafeHTML(trusted: "1\n2"))], with: ["p": "a\n{{{v}}}\nb\n"])
    #expect(drawn.text == "<\n  a\n  1\n2\n  b\n>")
  }

  @Test("indentation adds up over partials in partials")
  func nestedIndentation() {
    #expect(
      Drawn("  {{>p}}\n", with: ["p": "a\n\t{{>q}}\nb", "q": "1\n2\n"]).text == "  a\n  \t1\n  \t2\n  b")
  }

  @Test("lines of sections in an indented partial are indented for each value")
  func indentedSection() {
    let drawn = Drawn(" {{>p}}\n", ["l": ["1", "2"]], with: ["p": "{{#l}}\n{{.}}\n{{/l}}\n"])
    #expect(drawn.text == " 1\n 2\n")
  }

  @Test("a partial within a line is not indented")
  func inline() {
    #expect(Drawn("  x {{>p}}\n", with: ["p": "1\n2"]).text == "  x 1\n2\n")
  }

  @Test("names are paths below the root folder")
  func paths() {
    #expect(Drawn("{{>partials/head}}", with: ["partials/head": "h"]).text == "h")
  }

  @Test("a missing partial is told with the line and the nearest name, and so is a parent")
  func missing() {
    let drawn = Drawn("\n{{>partials/haed}}{{<layout}}{{/layout}}", with: ["partials/head": "h"])
    #expect(drawn.codes == ["template-missing", "template-missing"])
    #expect(drawn.problems[0].place?.start.line == 2)
    #expect(drawn.problems[0].message.english == "There is no template “partials/haed”.")
    #expect(drawn.problems[0].hint?.english == "The nearest known name is “partials/head”.")
  }

  @Test("templates that include each other are refused, and the chain is shown")
  func cycle() {
    let drawn = Drawn("{{>a}}", with: ["a": "{{#x}}{{>b}}{{/x}}", "b": "\n{{<a}}{{/a}}"])
    #expect(drawn.codes == ["template-cycle"])
    #expect(
      drawn.problems[0].message.english == "These templates include each other without end: “a” → “b” → “a”.")
    #expect(drawn.problems[0].place?.file == "Templates/b.html")
    #expect(drawn.problems[0].place?.start.line == 2)
  }

  @Test("a template that includes itself is refused, in a block too")
  func selfCycle() {
    #expect(Drawn("{{>page}}").codes == ["template-cycle"])
    #expect(
      Drawn("{{<l}}{{$b}}{{>page}}{{/b}}{{/l}}", with: ["l": "{{$b}}{{/b}}"]).codes == ["template-cycle"])
  }

  @Test("the same partial twice is no cycle")
  func twice() {
    #expect(Drawn("{{>a}}{{>b}}{{>a}}", with: ["a": "{{>b}}1", "b": "2"]).text == "21221")
  }

  @Test("a name that a value would choose is refused", arguments: [">*", "> * ", "<*"])
  func dynamic(sigil: String) {
    #expect(Drawn("{{\(sigil)name}}").codes.first == "template-dynamic-name")
  }

  @Test("partials that double at every level are refused before they fill the memory")
  func doubling() {
    var others = ["p40": ""]
    for level in 0..<40 { others["p\(level)"] = "{{>p\(level + 1)}}{{>p\(level + 1)}}" }
    #expect(Drawn("{{>p0}}", with: others).codes == ["template-too-large"])
  }

  @Test("a chain of partials deeper than the limit is refused")
  func deepChain() {
    var others: [String: String] = ["q300": "x"]
    for level in 0..<300 { others["q\(level)"] = "{{>q\(level + 1)}}" }
    let drawn = Drawn("{{>q0}}", with: others)
    #expect(Set(drawn.codes) == ["template-too-large"])
  }
}

@Suite("Inheritance")
struct InheritanceTests {
  private let layout =
    "<title>{{$title}}พื้นฐาน{{/title}}</title>\n<main>\n  {{$content}}\n  {{/content}}\n</main>\n"

  @Test("a block draws its own content unless it is filled")
  func defaults() {
    #expect(Drawn("{{$a}}own {{b}}{{/a}}", ["b": "x"]).text == "own x")
    #expect(Drawn("{{<l}}{{/l}}", with: ["l": "{{$a}}own{{/a}}"]).text == "own")
    #expect(Drawn("{{>l}}", with: ["l": "{{$a}}own{{/a}}"]).text == "own")
  }

  @Test("a page fills the blocks of its layout, lines indented as the block is")
  func fills() {
    let page =
      "{{<l}}\n{{$title}}หน้าแรก{{/title}}\n{{$content}}\n    <h1>{{h}}</h1>\n      <p>ข</p>\n{{/content}}\n{{/l}}\n"
    let drawn = Drawn(page, ["h": "ก"], with: ["l": layout])
    #expect(drawn.text == "<title>หน้าแรก</title>\n<main>\n  <h1>ก</h1>\n    <p>ข</p>\n</main>\n")
    #expect(drawn.problems.isEmpty)
  }

  @Test("over several levels the outermost filling counts, and blocks of every level can be filled")
  func levels() {
    let others = [
      "base": "{{$a}}1{{/a}}{{$b}}2{{/b}}{{$c}}3{{/c}}",
      "middle": "{{<base}}{{$a}}x{{/a}}{{$b}}y{{/b}}{{/base}}",
    ]
    #expect(Drawn("{{<middle}}{{$a}}P{{/a}}{{$c}}Q{{/c}}{{/middle}}", with: others).text == "PyQ")
  }

  @Test("a filling keeps the meaning that it has where it was written")
  func closure() {
    let others = [
      "layout": "{{$title}}L{{/title}}|{{$content}}{{/content}}", "card": "({{$title}}C{{/title}})",
    ]
    let page =
      "{{<layout}}{{$title}}Page{{/title}}{{$content}}{{<card}}{{$title}}Card{{/title}}{{/card}}{{>card}}{{/content}}{{/layout}}"
    #expect(Drawn(page, with: others).text == "Page|(Card)(C)")
  }

  @Test("a block may stand in a block of the same name without end of the world")
  func sameName() {
    #expect(Drawn("{{<l}}{{$a}}x{{$a}}y{{/a}}{{/a}}{{/l}}", with: ["l": "[{{$a}}{{/a}}]"]).text == "[xy]")
  }

  @Test("a filling is drawn in the context of the block")
  func context() {
    let drawn = Drawn(
      "{{<l}}{{$a}}{{v}}{{/a}}{{/l}}", ["v": "outer", "s": ["v": "inner"]],
      with: ["l": "{{#s}}{{$a}}{{/a}}{{/s}}"])
    #expect(drawn.text == "inner")
  }

  @Test("a layout in pieces: blocks in its partials can be filled")
  func blocksInPartials() {
    let others = ["l": "{{>head}}{{$b}}{{/b}}", "head": "<title>{{$t}}{{/t}}</title>"]
    #expect(Drawn("{{<l}}{{$t}}T{{/t}}{{$b}}B{{/b}}{{/l}}", with: others).text == "<title>T</title>B")
  }

  @Test("a block that the parent does not have is told with the nearest name")
  func unknownBlock() {
    let drawn = Drawn("{{<l}}\n{{$titel}}x{{/titel}}{{/l}}", with: ["l": layout])
    #expect(drawn.codes == ["template-unknown-block"])
    #expect(drawn.problems[0].hint?.english == "The nearest known name is “title”.")
    #expect(drawn.problems[0].place?.start.line == 2)
  }

  @Test("one block twice for one parent is refused")
  func twice() {
    let drawn = Drawn("{{<l}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/l}}", with: ["l": "{{$a}}{{/a}}"])
    #expect(drawn.codes == ["template-duplicate-block"])
  }

  @Test("words between a parent's blocks are never drawn, and a warning says so")
  func outside() {
    let drawn = Drawn("{{<l}}\nlost {{$a}}1{{/a}}\n{{/l}}", with: ["l": "{{$a}}{{/a}}"])
    #expect(drawn.text == "1")
    #expect(drawn.codes == ["template-text-outside-block"])
    #expect(drawn.problems[0].severity == .warning)
    #expect(drawn.problems[0].place?.start.column == 1)
    #expect(drawn.problems[0].place?.start.line == 2)
  }
}
