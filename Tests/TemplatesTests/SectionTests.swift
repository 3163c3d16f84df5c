import Templates
import Testing

@Suite("Sections")
struct SectionTests {
  @Test(
    "a section is drawn for what is there, an inverted one for what is not",
    arguments: [
      (true, "yes"), (false, "no"), (.nothing, "no"), ("ก", "yes"), ("", "no"), (.number("0"), "yes"),
      ([], "no"),
      ([false], "yes"), ([:], "yes"), (.html(SafeHTML(trusted: "")), "no"),
      (.html(SafeHTML(trusted: "<br>")), "yes"),
    ] as [(TemplateValue, String)])
  func drawn(value: TemplateValue, expected: String) {
    #expect(Drawn("{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": value]).text == expected)
  }

  @Test("a list is drawn once for each value, in order, each value at hand")
  func list() {
    #expect(Drawn("{{#a}}({{.}}){{/a}}", ["a": ["1", "2", "3"]]).text == "(1)(2)(3)")
    #expect(Drawn("{{#a}}{{#.}}{{.}}{{/.}};{{/a}}", ["a": [["1", "2"], ["3"]]]).text == "12;3;")
  }

  @Test("names are looked up in the value at hand, then outwards")
  func stack() {
    let values: TemplateValue = ["a": "outer", "c": "c", "s": ["a": "inner", "list": ["x", "y"]]]
    #expect(
      Drawn("{{#s}}{{a}}{{c}}{{#list}}{{.}}{{a}}{{/list}}{{/s}}{{a}}", values).text
        == "innercxinneryinnerouter")
  }

  @Test("sections stand in each other")
  func nested() {
    let values: TemplateValue = ["t": true, "f": false]
    #expect(Drawn("a{{#t}}b{{#t}}c{{/t}}{{#f}}x{{/f}}{{^f}}d{{/f}}{{/t}}e", values).text == "abcde")
  }

  @Test("a missing name is a problem in a section and in an inverted one", arguments: ["#", "^"])
  func missing(sigil: String) {
    #expect(Drawn("{{\(sigil)a}}x{{/a}}").codes == ["template-missing-value"])
  }

  @Test("tags alone on their lines leave no line behind, with either line end", arguments: ["\n", "\r\n"])
  func standalone(lineEnd: String) {
    let lines = ["|", "  {{#a}}", "x", "{{/a}}  ", "\t{{^a}}", "y", "{{/a}}", "|"]
    #expect(
      Drawn(lines.joined(separator: lineEnd), ["a": true]).text == ["|", "x", "|"].joined(separator: lineEnd))
  }

  @Test("a tag alone on the first or the last line leaves no line behind")
  func standaloneAtEnds() {
    #expect(Drawn("  {{#a}}\nx\n{{/a}}", ["a": true]).text == "x\n")
  }

  @Test("a tag that shares its line keeps its spaces, and so do two tags on one line")
  func inline() {
    #expect(Drawn(" {{#a}} x {{/a}} \n {{#a}}{{/a}}\n", ["a": true]).text == "  x  \n \n")
  }

  @Test("a variable alone on its line keeps the line")
  func variableLine() {
    #expect(Drawn("  {{a}}\n", ["a": "x"]).text == "  x\n")
  }
}

@Suite("Comments and delimiters")
struct CommentAndDelimiterTests {
  @Test("a comment is left out, over several lines too, with its line when it has it for itself")
  func comments() {
    #expect(Drawn("a{{! {{ not a tag }}b").text == "ab")
    #expect(Drawn("a\n  {{!\n  one\n  two\n  }}\nb").text == "a\nb")
    #expect(Drawn("a {{! x }}\n").text == "a \n")
  }

  @Test("delimiters may be set, for the rest of the file and no other")
  func delimiters() {
    #expect(Drawn("{{=<% %>=}}<%a%>{{a}}<%={{ }}=%>{{a}}", ["a": "x"]).text == "x{{a}}x")
    #expect(Drawn("{{=| |=}}|>p||a|", ["a": "x"], with: ["p": "{{a}}|a|"]).text == "x|a|x")
  }

  @Test("with other delimiters the raw tag keeps its inner braces")
  func rawDelimiters() {
    #expect(Drawn("{{=[ ]=}}[{a}]", ["a": .html(SafeHTML(trusted: "<i>"))]).text == "<i>")
  }

  @Test(
    "what cannot be delimiters is refused with its place",
    arguments: ["{{=a=}}", "{{=a b c=}}", "{{= =}}", "{{=a= b=}}"])
  func badDelimiters(tag: String) {
    let drawn = Drawn("x\n" + tag)
    #expect(drawn.codes == ["template-bad-delimiters"])
    #expect(drawn.problems.first?.place?.start.line == 2)
  }
}
