import Foundation
#if canImport(FoundationXML)
  import FoundationXML
#endif
import Testing
import ThaiText

@testable import Site

/// Words that try to leave the element, attribute, address or script in which they stand.
@Suite("Hostile values")
struct HostileValueTests {
  static let values = [
    // A quotation mark with a Thai tone mark is one character, and still a quotation mark.
    "\"\u{E48}><script>alert(1)</script>", "'\u{E49} onmouseover='alert(1)",
    "</title></script><!--<svg onload=alert(1)>",
    "ข้อความ\u{202E}กลับ\u{2066}ทิศ", "ซ่อน\u{200B}\u{200D}\u{FEFF}คำ",
    "{{page_title}} {{{body}}} {{>layouts/page}}",
    "&lt;b&gt; &amp;amp; &#x3C;", "]]> --> \\u003c ${x} `", "javascript:alert(1)",
  ]

  /// The same structure, whatever the words: that is what it means that no value leaves its place.
  @Test("change no element and no attribute of any page or feed, and are shown as they are")
  func structure() async throws {
    let plain = try await published(with: Self.values.indices.map { "คำธรรมดา\($0)" })
    let hostile = try await published(with: Self.values)
    #expect(Set(plain.files.keys) == Set(hostile.files.keys))
    for path in plain.pages {
      let (one, other) = (Markup(try plain.text(path)), Markup(try hostile.text(path)))
      #expect(other.problems.isEmpty, "\(path): \(other.problems.prefix(3))")
      let difference = zip(one.skeleton, other.skeleton).first { $0 != $1 }
      #expect(
        one.elements.count == other.elements.count && difference == nil,
        "\(path): \(String(describing: difference))")
    }
    for (number, value) in Self.values.enumerated() {
      // What turns the direction of the text is shown, and ended where its element ends.
      let closers = value.contains("\u{2066}") ? "\u{2069}\u{202C}" : ""
      let page = try hostile.page("stories/hostile-\(number)/")
      let shown = normalizedThai(value).plain + closers
      #expect(page["h1"].first?.words.plain == shown)
      #expect(page["title"].first?.words.plain.contains(normalizedThai(value).plain) == true)
      let description = page["meta"].first { $0.attributes["name"] == "description" }
      #expect(description?.attributes["content"]?.plain == shown)
      for data in page["script"] { _ = try JSONSerialization.jsonObject(with: Data(data.words.utf8)) }
    }
    try checkFeeds(of: hostile)
  }

  private func checkFeeds(of hostile: PublishedSite) throws {
    for path in ["feed.xml", "en/feed.xml", "sitemap.xml"] {
      let reader = XMLReading(try #require(hostile.files[path]))
      #expect(reader.isWellFormed, "\(path)")
      #expect(!reader.elements.contains("script") && !reader.elements.contains("svg"))
    }
    let feed = XMLReading(try #require(hostile.files["feed.xml"]))
    #expect(feed.elements.filter { $0 == "entry" }.count == Self.values.count + 3)
  }

  @Test("would be seen if they did")
  func seen() {
    let one = Markup("<p title=\"a\">b</p>")
    #expect(Markup("<p title=\"&quot;>\">&lt;b></p>").skeleton == one.skeleton)
    for other in ["<p title=\"\" id=\"a\">b</p>", "<p title=\"a\"><b>b</b></p>", "<p title=\"a\">b<br></p>"] {
      #expect(Markup(other).skeleton != one.skeleton, "\(other)")
    }
    for broken in ["<p title=\"a\">b", "<p title=a>b</p>", "<p \">b</p>", "<p>b</i>", "<p>&b</p>"] {
      #expect(!Markup(broken).problems.isEmpty, "\(broken)")
    }
  }

  /// A site whose stories, sources, settings, answers, strings and results carry the values.
  private func published(with values: [String]) async throws -> PublishedSite {
    let site = try TemporarySite()
    for (number, value) in values.enumerated() {
      try site.writeStory(
        "hostile-\(number)", title: value, programmes: "[baan-mankong]", provinces: "[TH-40]",
        indicators: "[1-1]",
        summary: value,
        sources:
          "[{title: \(quoted(value)), publisher: \(quoted(value)), date: \(quoted(value)), url: \"https://example.org/?a=1&b='2'\"}]"
      )
    }
    let all = values.joined(separator: " ")
    try site.replace("เว็บไซต์ตัวอย่างสำหรับทดสอบ\"", with: quoted(all).dropFirst() + "", in: "content/site.yaml")
    try site.replace(
      "Everything in it is made up\"", with: quoted(all).dropFirst() + "", in: "content/site.yaml")
    try site.replace("\"คำตอบสมมุติ\"", with: quoted(all), in: "content/answers.yaml")
    try site.replace(
      "th: \"ข้ามไปเนื้อหา\"", with: "th: " + quoted(all.replacingOccurrences(of: "{", with: "(")),
      in: "Templates/strings.yaml")
    try site.write(
      """
      indicator,period,area,value,value_low,value_high,flag,note,source,reported_on
      1-1,2569,,1,,,final,\(cell(all)),\(cell(all)),2569-10-15

      """, to: "seeds/results/2569.csv")
    return try await PublishedSite(site) { $0.baseURL = "https://example.go.th/plan/" }
  }

  private func cell(_ text: String) -> String {
    // By scalars: a quotation mark with a tone mark is not found among characters.
    let scalars = text.unicodeScalars.filter { $0 != "\u{FEFF}" }
    return "\"" + scalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}

/// What an XML parser makes of a file.
private final class XMLReading: NSObject, XMLParserDelegate {
  private(set) var elements: [String] = []
  private(set) var isWellFormed = false

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(name)
  }
}
