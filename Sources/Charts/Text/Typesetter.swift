import ThaiText

/// Sets text in lines: knows where a line of Thai may be broken.
///
/// Holds a ``WordBreaker``, which belongs to one task; make one typesetter a task.
public final class Typesetter {
  private let lineBreaks: (String) -> [String.Index]

  /// A typesetter that breaks lines at words.
  public convenience init(_ breaker: WordBreaker) {
    self.init { breaker.lineBreaks(in: $0) }
  }

  /// A typesetter with another rule for the places where a line may be broken.
  public init(lineBreaks: @escaping (String) -> [String.Index]) {
    self.lineBreaks = lineBreaks
  }

  /// The text in lines no wider than so many pixels, broken at words, the lines about equally long.
  ///
  /// A word that is wider by itself is broken between letters, never between a letter and its marks. Where
  /// there are more lines than allowed, the last one ends in an ellipsis.
  public func lines(
    _ text: String, _ style: TextStyle, width: Double, atMost maximum: Int = .max
  ) -> [String] {
    if TextMetrics.width(text, style) <= width { return [text] }
    let pieces = pieces(text)
    var lines = filled(pieces, style, width: width)
    guard lines.count <= max(1, maximum) else {
      let kept = Array(lines.prefix(max(1, maximum)))
      return kept.dropLast() + [shortened(kept[kept.count - 1], style, width: width)]
    }
    // The narrowest width that needs no more lines leaves no single word on the last one; it breaks no word
    // either.
    let longest = pieces.map { TextMetrics.width(trimmed(String($0)), style) }.max() ?? width
    var (low, high) = (min(max(width / Double(lines.count), longest), width), width)
    while high - low > 4 {
      let middle = (low + high) / 2
      let tighter = filled(pieces, style, width: middle)
      if tighter.count == lines.count {
        (lines, high) = (tighter, middle)
      } else {
        low = middle
      }
    }
    return lines
  }

  /// The width of the longest word: the least at which none is broken.
  func leastWidth(_ text: String, _ style: TextStyle) -> Double {
    pieces(text).map { TextMetrics.width(trimmed(String($0)), style) }.max() ?? 0
  }

  /// Each line filled with as many pieces as it takes.
  private func filled(_ pieces: [Substring], _ style: TextStyle, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces {
      if TextMetrics.width(trimmed(line + piece), style) <= width {
        line += piece
        continue
      }
      if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
      line = ""
      for cluster in piece {
        if !line.isEmpty, TextMetrics.width(trimmed(line + String(cluster)), style) > width {
          lines.append(trimmed(line))
          line = ""
        }
        line.append(cluster)
      }
    }
    if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
    return lines
  }

  /// A line with its end taken off until an ellipsis fits behind it.
  private func shortened(_ line: String, _ style: TextStyle, width: Double) -> String {
    var rest = line
    while !rest.isEmpty, TextMetrics.width(rest + "…", style) > width { rest.removeLast() }
    return trimmed(rest) + "…"
  }

  private func pieces(_ text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    for index in lineBreaks(text) where index > start && index < text.endIndex {
      pieces.append(text[start..<index])
      start = index
    }
    return pieces + [text[start...]]
  }

  /// Without the spaces that a line does not show at its ends; no-break spaces stay.
  private func trimmed(_ line: String) -> String {
    var rest = line[...]
    while rest.last == " " { rest.removeLast() }
    while rest.first == " " { rest.removeFirst() }
    return String(rest)
  }
}
