import Diagnostics
import Templates
import Testing

@Suite("Several threads")
struct SeveralThreadsTests {
  @Test("one library draws on many threads at once, and every page is the same bytes as on one")
  func sameBytes() async throws {
    let log = DiagnosticLog()
    let sources = [
      SourceFile(
        path: "Templates/layout.html", text: "<title>{{$t}}{{/t}}</title>\n<main>\n  {{$c}}{{/c}}\n</main>\n"),
      SourceFile(
        path: "Templates/page.html",
        text:
          "{{<layout}}{{$t}}{{name}}{{/t}}{{$c}}{{#rows}}<a href=\"/{{n}}/\">{{n}}</a>{{/rows}}{{/c}}{{/layout}}"
      ),
    ]
    let library = try #require(TemplateLibrary(sources: sources, log: log))
    @Sendable func page(_ number: Int) -> [UInt8] {
      var output: [UInt8] = []
      let rows = (0..<40).map { TemplateValue.object(["n": .number("\($0 * number)")]) }
      library.render(
        "page", [["name": "หน้า \(number)", "rows": .list(rows)]], page: "\(number)", into: &output,
        log: DiagnosticLog())
      return output
    }
    let drawn = await withTaskGroup(of: (Int, [UInt8]).self) { group in
      for number in 0..<64 { group.addTask { (number, page(number)) } }
      var pages: [Int: [UInt8]] = [:]
      for await (number, bytes) in group { pages[number] = bytes }
      return pages
    }
    for number in 0..<64 { #expect(drawn[number] == page(number)) }
    #expect(page(3).count > 500)
  }
}
