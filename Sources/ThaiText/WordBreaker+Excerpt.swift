extension WordBreaker {
  /// The beginning of the text on one line, at most `maximum` grapheme clusters long; where something is
  /// left out it ends with …, after a whole word.
  ///
  /// White space becomes single spaces. Empty when not even the first word has room.
  public func excerpt(of text: String, maximum: Int) -> String {
    let opening = Opening(of: text, clusters: maximum)
    guard opening.continues else { return opening.line }
    let line = opening.line
    let segments = segments(of: line)
    var best = line.startIndex
    var (counted, clusters) = (line.startIndex, 0)
    for start in lineStarts(among: segments, of: line) {
      guard let last = segments[..<start].lastIndex(where: { !Self.isDropped($0, in: line) }) else {
        continue
      }
      let end = segments[last].range.upperBound
      guard end > counted else { continue }
      clusters += line[counted..<end].count
      counted = end
      // One cluster more for the mark of omission.
      guard clusters < maximum else { break }
      best = end
    }
    return best == line.startIndex ? "" : line[..<best] + "…"
  }

  /// Whether a segment would stand oddly before a mark of omission: spaces, commas and dashes.
  private static func isDropped(_ segment: Segment, in line: String) -> Bool {
    switch segment.kind {
    case .space, .zeroWidthSpace, .joiner: return true
    case .punctuation: return ",;:–—-/".unicodeScalars.contains(line.unicodeScalars[segment.range.lowerBound])
    default: return false
    }
  }
}

/// As much of a text, on one line, as its excerpt can depend on.
private struct Opening {
  private(set) var line = ""
  /// Whether there is more than the excerpt can hold.
  private(set) var continues = false

  /// Words near a cut are judged by what follows them, so the line runs on to the next space, or for so
  /// many clusters (a dozen words).
  private static let context = 80

  init(of text: String, clusters maximum: Int) {
    let maximum = max(maximum, 0)
    var (count, spaceWaits) = (0, false)
    for cluster in text {
      if cluster.unicodeScalars.allSatisfy({
        $0.properties.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}"
      }) {
        if continues { return }
        spaceWaits = count > 0
        continue
      }
      if spaceWaits {
        line.append(" ")
        count += 1
        spaceWaits = false
      }
      line.append(cluster)
      count += 1
      continues = count > maximum
      if count - maximum >= Self.context { return }
    }
  }
}
