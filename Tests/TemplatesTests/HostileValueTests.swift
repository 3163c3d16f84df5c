import Diagnostics
import Foundation
import Templates
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Hostile values")
struct HostileValueTests {
  private static let pieces = [
    "\"", "'", "<", ">", "&", "/", "=", "`", " ", "\t", "\n", "\r", "\u{0}", "\u{1}", "\u{B}", "\u{1B}",
    "\u{7F}", "\u{85}",
    "\u{0E48}", "\u{0E31}", "\u{0E33}", "\u{200C}", "\u{200D}", "\u{200F}", "\u{FEFF}", "\u{202A}",
    "\u{202B}", "\u{202C}",
    "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{2028}", "\u{2029}",
    "\u{FFFE}", "\u{FFFF}",
    "\u{FFFD}", "\u{20DD}", "\u{FE0F}", "\u{E0022}", "\u{1F1F9}", "-->", "<!--", "]]>", "</script>",
    "</title>", "<script>",
    "{{x}}", "}}", "javascript:", "&quot;", "&#34;", "&lt", "\\", "\\\"", "\\u0022", "onload=", "ก", "a", "é",
    "𝒶", "%22", "%", "%3",
  ]

  private static func words(_ random: inout Seeded) -> String {
    (0..<Int.random(in: 1...8, using: &random)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }.joined()
  }

  /// What of some words can be read back: what no page can hold is replaced, and bidirectional controls are set aside.
  private func readable(_ words: String) -> String {
    var text = ""
    for scalar in words.unicodeScalars {
      switch scalar.value {
      case 0x202A...0x202E, 0x2066...0x2069: continue
      case 0...8, 0xB, 0xC, 0xE...0x1F, 0xFFFE, 0xFFFF: text.unicodeScalars.append("\u{FFFD}")
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private func withoutMark(_ words: String) -> String {
    String(String.UnicodeScalarView(words.unicodeScalars.filter { $0 != "\u{FEFF}" }))
  }

  private func areEqual(_ one: String, _ two: String) -> Bool { Array(one.utf8) == Array(two.utf8) }

  private static let page = """
    <p title="{{v}}" class='{{v}}'>{{v}}</p><a href="/p/{{v}}?q={{v}}#{{v}}">{{v}}</a><title>{{v}}</title>\
    <b data-a="x{{v}}y">x{{v}}y</b><script type="application/ld+json">{{v}}</script>\
    <script type="application/ld+json">"{{v}}"</script><i>end</i>
    """

  @Test("leave the shape of the page as it is, and read back as they were")
  func shape() throws {
    let plain = Tokens(Array(try #require(Drawn(Self.page, ["v": "benign"]).text).utf8))
    #expect(!plain.shape.contains { $0.hasPrefix("broken") })
    var random = Seeded(state: 2569)
    for _ in 0..<4000 {
      let words = "v" + Self.words(&random)
      let drawn = Drawn(Self.page, ["v": .text(words)])
      let text = try #require(drawn.text, "\(words.debugDescription): \(drawn.problems)")
      let tokens = Tokens(Array(text.utf8))
      try #require(tokens.shape == plain.shape, "\(words.debugDescription)")
      try #require(readBack(tokens) == nil, "\(words.debugDescription): \(readBack(tokens) ?? "")")
      func readBack(_ tokens: Tokens) -> String? {
        guard case .open("p", let attributes) = tokens.tokens[0], case .text(let inP) = tokens.tokens[1],
          case .open("a", let address) = tokens.tokens[3], case .text(let json) = tokens.tokens[13],
          case .text(let string) = tokens.tokens[16]
        else { return "shape" }
        for value in attributes.map(\.value) + [inP]
        where !areEqual(readable(value), readable(words)) {
          return value.debugDescription
        }
        let query = address[0].value.split(separator: "=", omittingEmptySubsequences: false).last ?? ""
        let component = String(query.split(separator: "#", omittingEmptySubsequences: false)[0])
        if !areEqual(component.removingPercentEncoding ?? "", words) { return component }
        if !address[0].value.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\"'<>\\^`{|}".utf8.contains($0) })
        {
          return address[0].value
        }
        for data in [json, string] {
          let read =
            try? JSONSerialization.jsonObject(with: Data(data.utf8), options: .fragmentsAllowed) as? String
          // Foundation's reader loses U+FEFF after an escape.
          if !areEqual(withoutMark(read ?? ""), withoutMark(words)) { return data }
        }
        return nil
      }
    }
  }

  @Test("leave an XML document well-formed, with the same elements and attributes")
  func xml() throws {
    let template = "<?xml version=\"1.0\"?><feed><t a=\"{{v}}\" b='{{v}}'>{{v}}</t><u/></feed>"
    var random = Seeded(state: 30)
    for _ in 0..<1500 {
      let words = "v" + Self.words(&random)
      let text = try #require(Drawn(template, ["v": .text(words)], kind: "xml").text)
      let reader = ShapeReader()
      let parser = XMLParser(data: Data(text.utf8))
      parser.delegate = reader
      try #require(parser.parse(), "\(words.debugDescription): \(text.debugDescription)")
      try #require(reader.shape == ["feed", "t a b", "u"], "\(words.debugDescription)")
      try #require(areEqual(readable(reader.text), readable(words)), "\(words.debugDescription)")
    }
  }

  @Test("open no bidirectional control that they do not close, and close none that is not theirs")
  func bidirectional() throws {
    var random = Seeded(state: 7)
    let controls = (0x202A...0x202E).map { $0 } + (0x2066...0x2069).map { $0 }
    for _ in 0..<2000 {
      var words = ""
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let control = controls[Int.random(in: 0..<controls.count, using: &random)]
        words.unicodeScalars.append(try #require(Unicode.Scalar(control)))
      }
      let text = try #require(Drawn("<p title=\"{{v}}\">", ["v": .text(words)]).text)
      try #require(isBalanced(text), "\(words.debugDescription) \(text.debugDescription)")
    }
    let deep = String(repeating: "\u{202E}", count: 500)
    let kept = try #require(Drawn("{{v}}", ["v": .text(deep)]).text)
    #expect(isBalanced(kept))
    #expect(kept.unicodeScalars.count { $0 == "\u{202E}" } == 60)
    #expect(Drawn("{{v}}", ["v": "a\u{202E}b"]).text?.unicodeScalars.last == "\u{202C}")
    #expect(Drawn("{{v}}", ["v": "a\u{2067}b\u{2069}c"]).text == "a\u{2067}b\u{2069}c")
  }

  /// Whether every control is closed by its own kind, innermost first, as Annex 9 pairs them.
  private func isBalanced(_ text: String) -> Bool {
    var open: [UInt32] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x202A, 0x202B, 0x202D, 0x202E, 0x2066...0x2068: open.append(scalar.value)
      case 0x202C:
        guard let last = open.popLast(), last < 0x2066 else { return false }
      case 0x2069:
        while let last = open.last, last < 0x2066 { open.removeLast() }
        guard open.popLast() != nil else { return false }
      default: break
      }
    }
    return open.isEmpty
  }

  @Test(
    "a quotation mark with a mark after it is still a quotation mark",
    arguments: [
      "\u{0E48}", "\u{200D}", "\u{FE0F}", "\u{20DD}", "\u{0301}", "\u{202E}", "\u{FEFF}", "\u{E0022}",
    ])
  func markAfterQuote(mark: String) throws {
    for (character, reference) in [
      ("\"", "&quot;"), ("'", "&#39;"), ("<", "&lt;"), ("&", "&amp;"), (">", "&gt;"),
    ] {
      let text = try #require(Drawn("<p a=\"{{v}}\">", ["v": .text(character + mark)]).text)
      #expect(text.utf8.starts(with: "<p a=\"\(reference)".utf8))
    }
  }
}

private final class ShapeReader: NSObject, XMLParserDelegate {
  var shape: [String] = []
  var text = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    shape.append(([name] + attributes.keys.sorted()).joined(separator: " "))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
