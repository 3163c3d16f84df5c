/// Problems as a person reads them on a terminal: Thai first, then English, with the line and carets under the place.
public struct DiagnosticPrinter: Sendable {
  /// How many problems are shown; the rest are counted.
  public var limit: Int

  /// A printer that shows so many problems and counts the rest.
  public init(limit: Int = 50) { self.limit = limit }

  /// All problems, sorted, each followed by an empty line, and a count of those not shown.
  public func text(_ diagnostics: [Diagnostic]) -> String {
    let sorted = diagnostics.sorted()
    let limit = max(limit, 0)
    var text = sorted.prefix(limit).map { self.text($0) + "\n" }.joined()
    if sorted.count > limit {
      let rest = sorted.count - limit
      text += "… และอีก \(rest) รายการที่ไม่ได้แสดง\n… and \(rest) more not shown\n"
    }
    return text
  }

  /// One problem.
  public func text(_ diagnostic: Diagnostic) -> String {
    var lines: [String] = []
    let label = "\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]"
    if let place = diagnostic.place {
      let position = place.excerpt == nil ? "" : ":\(place.start.line):\(place.start.column)"
      lines.append("\(safe(place.file))\(position): \(label)")
    } else {
      lines.append(label)
    }
    lines.append("  " + safe(diagnostic.message.thai))
    lines.append("  " + safe(diagnostic.message.english))
    if let place = diagnostic.place, let excerpt = place.excerpt { lines += frame(place, excerpt) }
    if let hint = diagnostic.hint {
      lines.append("  วิธีแก้: " + safe(hint.thai))
      lines.append("  Remedy: " + safe(hint.english))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func frame(_ place: SourcePlace, _ excerpt: String) -> [String] {
    let sameLine = place.end.line == place.start.line
    let end = sameLine ? place.end.column : place.excerptColumn + excerpt.unicodeScalars.count
    let start = place.start.column
    let frame = Frame(line: excerpt, from: place.excerptColumn, columns: start..<max(end, start + 1))
    let number = String(place.start.line)
    let gutter = String(repeating: " ", count: number.count)
    return ["  \(number) | \(frame.source)", "  \(gutter) | \(frame.carets)"]
  }

  /// The words without anything that would turn, hide or move what a terminal shows.
  private func safe(_ words: String) -> String {
    words.unicodeScalars.map(displayForm).joined()
  }
}
