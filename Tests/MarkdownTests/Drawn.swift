import Diagnostics
import Markdown

/// A body drawn for a test, with the problems found.
struct Drawn {
  var document: MarkdownDocument
  var problems: [Diagnostic]
  var file: SourceFile

  var html: String { document.html }
  var codes: [String] { problems.sorted().map(\.code.rawValue) }

  init(_ body: String, options: MarkdownOptions = MarkdownOptions(), resolver: some LinkResolver = Village())
  {
    let file = SourceFile(path: "content/stories/test.md", text: body)
    let log = DiagnosticLog()
    document = MarkdownRenderer.render(
      file, body: 0..<body.utf8.count, resolver: resolver, options: options, log: log)
    problems = log.diagnostics
    self.file = file
  }

  /// The words of the source that each problem of a kind points at.
  func words(at code: String) -> [String] {
    problems.sorted().filter { $0.code.rawValue == code }.compactMap { problem in
      problem.place.map { words(at: $0) }
    }
  }

  func words(at place: SourcePlace) -> String {
    guard place.start.line == place.end.line else { return file.line(place.start.line) }
    let scalars = Array(file.line(place.start.line).unicodeScalars)
    let range = place.start.column - 1..<min(place.end.column - 1, scalars.count)
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[range])
    return String(words)
  }
}

/// A small site: it knows a few things of each kind.
struct Village: LinkResolver {
  static let known = ["1-7", "bang-bua", "TH-10", "baan-mankong", "indicators"]

  func resolve(_ reference: ContentReference, log: DiagnosticLog) -> ContentResolution? {
    switch (reference.scheme, reference.identifier) {
    case (.value, "1-7-1/target/2569"): return .text("ร้อยละ 85")
    case (.value, "english"): return .text("85 percent", language: .english)
    case (.chart, "indicator/1-7"): return .block(html: "<figure class=\"chart\">\(reference.text)</figure>")
    case (.value, _), (.chart, _): break
    case (_, let name) where Self.known.contains(name):
      return .link(url: "/\(reference.scheme.rawValue)/\(name)/", title: "ชื่อ \(name)")
    default: break
    }
    log.error("unknown-name", at: reference.place, thai: "ไม่รู้จัก", english: "Unknown.")
    return nil
  }

  func picture(_ path: Located<String>, log: DiagnosticLog) -> Picture? {
    Picture(url: "pictures/" + path.value, width: 800, height: 600)
  }
}

/// The same numbers for the same seed, everywhere.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    // SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
