import Diagnostics
import Records

/// A text read as YAML, with what was said about it.
struct Reading {
  let record: Record?
  let log: DiagnosticLog

  init(_ text: String, utf8 range: Range<Int>? = nil, limits: YAMLLimits = .standard) {
    log = DiagnosticLog()
    record = YAML.record(in: SourceFile(path: "a.yaml", text: text), utf8: range, limits: limits, log: log)
  }

  var codes: [String] { log.diagnostics.sorted().map(\.code.rawValue) }
}

/// A table read as CSV, with what was said about it.
struct Table {
  let rows: [Record]
  let log: DiagnosticLog

  init(
    _ text: String, columns: [String] = ["a", "b"], optional: [String] = [], limits: CSVLimits = .standard
  ) {
    log = DiagnosticLog()
    rows = CSV.records(
      in: SourceFile(path: "a.csv", text: text), columns: columns, optional: optional, limits: limits,
      log: log)
  }

  var codes: [String] { log.diagnostics.sorted().map(\.code.rawValue) }
}

extension SourcePlace {
  /// The part of the first line that carets stand under, and where it begins.
  var marked: String {
    let line = Array((excerpt ?? "").unicodeScalars)
    let end = end.line == start.line ? end.column - 1 : line.count
    var text = String.UnicodeScalarView()
    text.append(
      contentsOf: line[min(start.column - 1, line.count)..<min(max(end, start.column - 1), line.count)])
    return String(text)
  }

  var lineAndColumn: String { "\(start.line):\(start.column)" }
}

extension Diagnostic {
  /// Code, line, column and marked text in one line, for comparing.
  var summary: String {
    guard let place else { return code.rawValue }
    return "\(code.rawValue) \(place.lineAndColumn) \(place.marked)"
  }
}

/// The same numbers for the same seed on every machine (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
