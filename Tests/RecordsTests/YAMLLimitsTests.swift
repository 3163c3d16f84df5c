import Diagnostics
import Records
import Testing

@Suite("Limits")
struct YAMLLimitsTests {
  /// Lists of lists of lists, each by reference to the one before: nine to the power of the count of letters.
  static let bomb =
    "a: &a [x,x,x,x,x,x,x,x,x]\n"
    + zip("abcdefgh", "bcdefghi").map {
      "\($1): &\($1) [*\($0),*\($0),*\($0),*\($0),*\($0),*\($0),*\($0),*\($0),*\($0)]\n"
    }
    .joined()

  @Test(
    "aliases of aliases are refused one by one and never followed",
    arguments: ["", "z: {? *i : 1}\n", "*i : 1\n"])
  func aliasBomb(_ last: String) {
    let reading = Reading(Self.bomb + last)
    let aliases = reading.codes.filter { $0 == "yaml-alias" }.count
    #expect(aliases == 72 + (last.isEmpty ? 0 : 1))
    #expect(reading.codes.filter { $0 == "yaml-anchor" }.count == 9)
  }

  @Test(
    "what is nested too deep is refused",
    arguments: ["[", "{", "{a: ", "[{a: ", "- ", "? ", "- - ", "{? ", "[[\n", "a: ["])
  func depth(_ opening: String) {
    let reading = Reading("a:\n " + String(repeating: opening, count: 100_000))
    #expect(reading.record == nil)
    #expect(reading.codes.count == 1)
  }

  @Test("keys indented ever deeper are refused")
  func indentedDepth() {
    let text = (0..<200).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(Reading(text).codes == ["yaml-too-deep"])
  }

  @Test("the deepest that is allowed is read, and one level more is not")
  func exactDepth() {
    let limits = YAMLLimits(bytes: 1000, depth: 4, nodes: 100)
    #expect(Reading("a: [[x]]", limits: limits).codes.isEmpty)
    #expect(Reading("a: [[[x]]]", limits: limits).codes == ["yaml-too-deep"])
  }

  @Test("the most values that are allowed are read, and one more is not")
  func exactNodes() {
    let limits = YAMLLimits(bytes: 1000, depth: 4, nodes: 5)
    #expect(Reading("a: [1, 2, 3]", limits: limits).codes.isEmpty)
    #expect(Reading("a: [1, 2, 3, 4]", limits: limits).codes == ["yaml-too-many-values"])
  }

  @Test("the limit of bytes counts the part that is read, not the file")
  func bytes() {
    let limits = YAMLLimits(bytes: 4, depth: 4, nodes: 5)
    let text = "a: 1\n" + String(repeating: "x", count: 100)
    #expect(Reading(text, utf8: 0..<4, limits: limits).codes.isEmpty)
    #expect(Reading(text, utf8: 0..<5, limits: limits).codes == ["yaml-too-large"])
    #expect(Reading(text, utf8: 0..<5, limits: limits).record == nil)
  }

  @Test("a line with more values than places can be kept for is refused")
  func crowdedLine() {
    #expect(Reading("a: [" + String(repeating: "x,", count: 40_000) + "]").codes == ["yaml-line-too-long"])
    #expect(Reading("a: [" + String(repeating: "x,", count: 2_000) + "]").codes.isEmpty)
  }

  @Test("no bytes, however broken, pass without a record or a problem", arguments: 0..<300)
  func anyBytes(_ seed: UInt64) {
    var numbers = SeededNumbers(state: seed)
    let pieces = [
      "a", "ก", ": ", ":", "- ", "-", "\n", "\n  ", "\n\t", "\"", "'", "[", "]", "{", "}", ",", "&x ", "*x",
      "!t ", "<<",
      "|", ">", "%", "@", "#", " #", "?", "? ", "---\n", "...\n", "\\", "\\u00", "~", "1", "\u{FEFF}",
      "\u{2028}", "\0", "\r\n",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 1...60, using: &numbers) {
      text += pieces[Int.random(in: 0..<pieces.count, using: &numbers)]
    }
    let reading = Reading(text)
    if reading.record == nil { #expect(reading.log.hasErrors) }
    let lines = SourceFile(path: "", text: text).lineCount
    for problem in reading.log.diagnostics {
      #expect((1...lines).contains(problem.place?.start.line ?? 0))
      #expect((problem.place?.start.column ?? 0) >= 1)
      #expect(problem.hint != nil)
    }
    _ = DiagnosticPrinter().text(reading.log.diagnostics)
  }
}
