extension WordBreaker {
  /// The places inside the text where a line may be broken, in order: after white space, between Thai
  /// words, after a hyphen or a slash, at the invisible space. A space belongs to the line before the
  /// break.
  ///
  /// A line never begins with ๆ, ฯ or a closing mark nor ends with an opening one, and no-break spaces,
  /// numbers with what is written on to them, and the words of ``KeptWords`` stay together.
  public func lineBreaks(in text: String) -> [String.Index] {
    let segments = segments(of: text)
    return lineStarts(among: segments, of: text).map { segments[$0].range.lowerBound }
  }

  /// The numbers of the segments that may begin a line, without the first of the text.
  func lineStarts(among segments: [Segment], of text: String) -> [Int] {
    let units = segments.map { LineUnit($0, in: text) }
    return units.indices.dropFirst().filter { index in
      LineUnit.mayBreak(units[index - 1], units[index], beforeSpace: index >= 2 ? units[index - 2] : nil)
    }
  }
}

/// What a segment is to the end of a line. The rules are a small part of Unicode Standard Annex 14, with
/// Thai words known.
private enum LineUnit {
  case thai, letters, number, ideograph, follower, space, newline, joiner, zeroWidthSpace
  case opening, closing, quote, hyphen, dash, slash, prefix, other

  init(_ segment: Segment, in text: String) {
    let first = text.unicodeScalars[segment.range.lowerBound]
    switch segment.kind {
    case .thai: self = .thai
    case .letters: self = .letters
    case .number: self = .number
    case .ideograph: self = .ideograph
    case .follower: self = .follower
    case .joiner: self = .joiner
    case .zeroWidthSpace: self = .zeroWidthSpace
    case .space:
      self =
        text.unicodeScalars[segment.range].contains { $0 == "\n" || $0 == "\r" || $0 == "\u{2029}" }
        ? .newline : .space
    case .symbol, .punctuation: self = Self.mark(first)
    }
  }

  private static func mark(_ scalar: Unicode.Scalar) -> LineUnit {
    switch scalar {
    case "-", "\u{2010}": return .hyphen
    case "\u{2013}", "\u{2014}": return .dash
    case "\u{2011}": return .joiner
    case "/": return .slash
    case "\"", "'": return .quote
    case "฿", "$", "#", "@", "+", "\u{2212}", "€", "£", "¥": return .prefix
    case ".", ",", ";", ":", "!", "?", "%", "…", "‰", "°", "๚", "๛": return .closing
    default: break
    }
    switch scalar.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: return .opening
    case .closePunctuation, .finalPunctuation: return .closing
    default: return .other
    }
  }

  static func mayBreak(_ before: LineUnit, _ after: LineUnit, beforeSpace: LineUnit?) -> Bool {
    switch (before, after) {
    case (.newline, _): return true
    case (_, .space), (_, .newline), (_, .zeroWidthSpace): return false
    case (_, .closing), (_, .follower): return false
    case (.zeroWidthSpace, _): return true
    case (.joiner, _), (_, .joiner): return false
    case (.space, _): return beforeSpace != .opening
    case (.opening, _), (.quote, _), (_, .quote), (.prefix, _): return false
    case (_, .hyphen), (_, .dash), (_, .slash): return false
    case (.hyphen, .thai), (.hyphen, .letters), (.slash, .thai), (.slash, .letters): return true
    case (.dash, .thai), (.dash, .letters), (.dash, .opening): return true
    case (.hyphen, _), (.slash, _), (.dash, _): return false
    case (.number, _), (_, .number): return before == .ideograph || after == .ideograph
    case (.thai, _), (_, .thai), (.ideograph, _), (_, .ideograph), (.follower, _): return true
    case (.other, .other): return true
    default: return false
    }
  }
}
