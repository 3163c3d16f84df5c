import ThaiText

/// Sets text in lines: knows where a line of Thai may be broken.
///
/// Holds a ``WordBreaker``, which belongs to one task; make one typesetter a task.
public final class Typesetter {
  private let lineBreaks: (String) -> [String.Index]
  private var known: [[UInt8]: [String.Index]] = [:]
  private static let remembered = 500

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
    let pieces = pieces(text, style)
    var lines = filled(pieces, style, width: width)
    guard lines.count <= max(1, maximum) else {
      let kept = lines.prefix(max(1, maximum)).map { String($0) }
      return kept.dropLast() + [shortened(kept[kept.count - 1], style, width: width)]
    }
    // The narrowest width that needs no more lines leaves no single word on the last one; it breaks no word
    // either.
    let longest = pieces.map { $0.width(style) }.max() ?? width
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
    return lines.map { String($0) }
  }

  /// The width of the longest word: the least at which none is broken.
  func leastWidth(_ text: String, _ style: TextStyle) -> Double {
    pieces(text, style).map { $0.width(style) }.max() ?? 0
  }

  /// A stretch of text that is not broken, with its width and that of the spaces at its ends, in thousandths of
  /// an em.
  private struct Piece {
    var text: Substring
    var units: Int
    var leading: Int
    var trailing: Int

    init(_ text: Substring, bold: Bool) {
      self.text = text
      let space = TextMetrics.units(" ", bold: bold)
      units = TextMetrics.units(text, bold: bold)
      leading = text.utf8.prefix { $0 == UInt8(ascii: " ") }.count * space
      trailing = text.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count * space
    }

    var isBlank: Bool { leading == units }

    /// In pixels, without the spaces at its ends.
    func width(_ style: TextStyle) -> Double {
      isBlank ? 0 : Double(units - leading - trailing) * style.size / 1000
    }

    /// The two after each other.
    func followed(by next: Piece) -> Piece {
      var joined = self
      joined.text = text.base[text.startIndex..<next.text.endIndex]
      joined.units += next.units
      if isBlank { joined.leading = units + next.leading }
      joined.trailing = next.isBlank ? (isBlank ? joined.units : trailing + next.units) : next.trailing
      return joined
    }
  }

  /// Each line filled with as many pieces as it takes.
  private func filled(_ pieces: [Piece], _ style: TextStyle, width: Double) -> [Substring] {
    var lines: [Substring] = []
    var line: Piece?
    func end() {
      if let line, !line.isBlank { lines.append(trimmed(line.text)) }
      line = nil
    }
    for piece in pieces {
      let longer = line?.followed(by: piece) ?? piece
      if longer.width(style) <= width {
        line = longer
        continue
      }
      end()
      if piece.width(style) <= width {
        line = piece
        continue
      }
      for index in piece.text.indices {
        let cluster = Piece(piece.text[index...index], bold: style.isBold)
        let longer = line?.followed(by: cluster) ?? cluster
        if line != nil, longer.width(style) > width {
          end()
          line = cluster
        } else {
          line = longer
        }
      }
    }
    end()
    return lines
  }

  /// A line with its end taken off until an ellipsis fits behind it.
  private func shortened(_ line: String, _ style: TextStyle, width: Double) -> String {
    var rest = line
    while !rest.isEmpty, TextMetrics.width(rest + "…", style) > width { rest.removeLast() }
    return String(trimmed(rest[...])) + "…"
  }

  private func pieces(_ text: String, _ style: TextStyle) -> [Piece] {
    var pieces: [Piece] = []
    var start = text.startIndex
    for index in breaks(text) where index > start && index < text.endIndex {
      pieces.append(Piece(text[start..<index], bold: style.isBold))
      start = index
    }
    return pieces + [Piece(text[start...], bold: style.isBold)]
  }

  /// Where a text may be broken. A chart asks several times for the same names, as it tries its layouts.
  private func breaks(_ text: String) -> [String.Index] {
    // By bytes: texts that Unicode holds for equal can be broken at other offsets.
    let key = Array(text.utf8)
    if let known = known[key] { return known }
    if known.count >= Self.remembered { known.removeAll(keepingCapacity: true) }
    let found = lineBreaks(text)
    known[key] = found
    return found
  }

  /// Without the spaces that a line does not show at its ends; no-break spaces stay.
  private func trimmed(_ line: Substring) -> Substring {
    var rest = line
    while rest.last == " " { rest.removeLast() }
    while rest.first == " " { rest.removeFirst() }
    return rest
  }
}
