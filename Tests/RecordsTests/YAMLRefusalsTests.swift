import Diagnostics
import Records
import Testing

@Suite("What YAML can do and records must not")
struct YAMLRefusalsTests {
  @Test("an anchor is refused at its own place, and the value it marks is still read")
  func anchor() {
    let reading = Reading("a: &base x\nb: y")
    #expect(reading.log.diagnostics.map(\.summary) == ["yaml-anchor 1:4 &base"])
    #expect(reading.record?.text("a") == "x")
  }

  @Test("an alias is refused, and nobody complains of the value a second time")
  func alias() {
    let reading = Reading("a: x\nb: *base\nc: [*base]")
    #expect(reading.log.diagnostics.map(\.summary) == ["yaml-alias 2:4 *base", "yaml-alias 3:5 *base"])
    _ = reading.record?.text("b")
    _ = reading.record?.record("b")
    _ = reading.record?.integer("b")
    _ = reading.record?.texts("c", required: true)
    #expect(reading.codes.count == 2)
  }

  @Test("a merge key is refused once, with or without an alias")
  func mergeKey() {
    let reading = Reading("a:\n  <<: *base\n  b: 1\nc:\n  <<: {d: 1}\n  e: 2")
    #expect(reading.log.diagnostics.map(\.summary) == ["yaml-merge-key 2:3 <<", "yaml-merge-key 5:3 <<"])
    #expect(reading.record?.record("c").integer("e") == 2)
    #expect(Reading("\"<<\": x").codes.isEmpty)
  }

  @Test(
    "a tag is refused at its own place",
    arguments: [
      ("a: !!str 5", "!!str"), ("a: !x {b: 1}", "!x"), ("a: !<tag:x,2002:y> z", "!<tag:x"), ("a: ! z", "!"),
      ("a: &n !!int 5", "!!int"), ("!!str a: 5", "!!str"),
    ])
  func tag(_ text: String, _ marked: String) {
    let problems = Reading(text).log.diagnostics.filter { $0.code == .yamlTag }
    #expect(problems.map { $0.place?.marked } == [marked])
  }

  @Test("a second document is refused where it begins")
  func documents() {
    let reading = Reading("---\na: x\n---\nb: y\n")
    #expect(reading.log.diagnostics.map(\.summary) == ["yaml-several-documents 3:1 ---"])
    #expect(reading.record?.keys == ["a"])
    #expect(Reading("a: x\n...\nb: y").log.diagnostics.map(\.summary) == ["yaml-several-documents 3:1 b: y"])
    #expect(Reading("---\na: x\n...\n").codes.isEmpty)
  }

  @Test(
    "directives are refused",
    arguments: ["%YAML 1.1\n---\na: 1", "%TAG ! x\n---\na: 1", "%X\n---\na: 1", "%YAML 9\n---\n"])
  func directive(_ text: String) {
    let reading = Reading(text)
    #expect(reading.codes == ["yaml-directive"])
    #expect(reading.log.diagnostics.first?.place?.lineAndColumn == "1:1")
  }

  @Test("a duplicate key points at the second and names the line of the first; every one is found")
  func duplicates() throws {
    let reading = Reading("title: x\ninner:\n  ก: 1\n  ข: 2\n  ก: 3\ntitle: y\n\"title\": z\n")
    #expect(
      reading.log.diagnostics.map(\.summary) == [
        "duplicate-key 5:3 ก", "duplicate-key 6:1 title", "duplicate-key 7:1 \"title\"",
      ])
    let problem = try #require(reading.log.diagnostics.last)
    #expect(problem.message.english.contains("line 1"))
    #expect(problem.message.thai.contains("บรรทัดที่ 1"))
    #expect(reading.record?.text("title") == "x")
  }

  @Test(
    "keys that are no names are refused",
    arguments: ["? [a]\n: 1", "{a: 1}: 2", "[a]: 1", "\"\": 1", "' ': 1", "{? : 1}"])
  func keys(_ text: String) {
    #expect(Reading(text).codes == ["yaml-key"])
  }

  @Test("an alias cannot be a key")
  func aliasKey() {
    #expect(Reading("*a : 1\nb: 2").codes == ["yaml-alias"])
  }

  @Test(
    "control characters written as escapes are refused",
    arguments: ["\\0", "\\x07", "\\u0085", "\\e", "\\x7F", "\\u009F"])
  func escapedControl(_ escape: String) {
    let reading = Reading("a: \"x\(escape)y\"\n\"k\(escape)\": 1\nb: 2")
    #expect(reading.codes == ["control-character", "control-character"])
    #expect(reading.record?.keys == ["a", "b"])
  }

  @Test("tabs and line ends may be written as escapes")
  func harmlessEscapes() {
    #expect(Reading("a: \"x\\ty\\nz\\r\"").codes.isEmpty)
  }

  @Test(
    "characters that no text should hold are refused with their place, in YAML and in CSV",
    arguments: [
      ("\u{0}", "control-character"), ("\u{1B}", "control-character"), ("\u{7F}", "control-character"),
      ("\u{9B}", "control-character"), ("\u{FFFF}", "control-character"),
      ("\u{FEFF}", "stray-byte-order-mark"),
      ("\u{85}", "stray-line-break"), ("\u{2028}", "stray-line-break"), ("\r", "stray-line-break"),
    ])
  func unwelcome(_ character: String, _ code: String) {
    let yaml = Reading("a: กา\(character)ข\nb: 1")
    #expect(yaml.log.diagnostics.map(\.summary) == ["\(code) 1:6 \(character)"])
    #expect(yaml.record == nil)
    let csv = Table("a,b\nกา\(character)ข,1\n")
    #expect(csv.log.diagnostics.map(\.summary) == ["\(code) 2:3 \(character)"])
  }

  @Test("letters that share a first byte with unwelcome ones are welcome")
  func welcome() {
    let text = "a: \u{A0}é \u{2013}\u{201C}\u{2060} \u{FF10}\u{FE0F}\u{200B} 😀 ก้ำ\tz"
    #expect(Reading(text).codes.isEmpty)
  }

  @Test("a text that is no mapping is refused", arguments: ["only words", "- a\n- b", "[a]", "\"x\""])
  func notRecord(_ text: String) {
    let reading = Reading(text)
    #expect(reading.record == nil)
    #expect(reading.codes == ["yaml-not-record"])
  }

  @Test("every refusal has a remedy in both languages")
  func remedies() {
    let text = "%TAG ! x\n---\na: &a x\nb: *a\n<<: *a\nc: !x y\na: 1\n[q]: 1\n\"\": 1\nd: \"\\0\"\n---\nz: 1"
    let problems = Reading(text).log.diagnostics
    #expect(Set(problems.map(\.code)).count == 9)
    for problem in problems {
      #expect(problem.hint?.thai.isEmpty == false && problem.hint?.english.isEmpty == false)
      #expect(problem.message.thai.unicodeScalars.contains { (0x0E00...0x0E7F).contains($0.value) })
    }
  }
}
