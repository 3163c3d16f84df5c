import Diagnostics

/// A tag as it stands, between its delimiters.
struct RawTag {
  enum Sigil { case value, raw, comment, delimiters, section, inverted, close, partial, parent, block }

  let sigil: Sigil
  let name: String
  let range: Range<Int>
}

extension TemplateParser {
  private static let sigils: [UInt8: RawTag.Sigil] = [
    UInt8(ascii: "!"): .comment, UInt8(ascii: "="): .delimiters, UInt8(ascii: "{"): .raw,
    UInt8(ascii: "&"): .raw,
    UInt8(ascii: "#"): .section, UInt8(ascii: "^"): .inverted, UInt8(ascii: "/"): .close,
    UInt8(ascii: ">"): .partial, UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block,
  ]

  /// Reads the tag at an offset.
  /// - Returns: nil, with the problem in the log and the cursor after what could not be read.
  mutating func readTag(at start: Int) -> RawTag? {
    var inside = start + opening.count
    while inside < bytes.count, isSpace(bytes[inside]) { inside += 1 }
    let sigil = inside < bytes.count ? Self.sigils[bytes[inside]] ?? .value : .value
    let first = inside < bytes.count ? bytes[inside] : 0
    if sigil != .value { inside += 1 }
    var end = closing
    if first == UInt8(ascii: "{") { end = [UInt8(ascii: "}")] + closing }
    if sigil == .delimiters { end = [UInt8(ascii: "=")] + closing }
    guard let stop = find(end, from: inside, mayHoldTags: sigil == .comment) else {
      reportUnclosedTag(start, sigil: sigil, end: end)
      return nil
    }
    let content = inside..<stop
    let tag = RawTag(
      sigil: sigil, name: sigil == .comment ? "" : trimmed(content), range: start..<stop + end.count)
    if sigil == .comment || sigil == .delimiters || isName(tag) { return tag }
    reportBadName(tag)
    goOnInline(after: tag)
    return nil
  }

  /// Where a delimiter stands. A tag, unless it is a comment, ends before the next begins.
  private func find(_ wanted: [UInt8], from start: Int, mayHoldTags: Bool) -> Int? {
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0], matches(wanted, at: index) { return index }
      if !mayHoldTags, bytes[index] == opening[0], matches(opening, at: index) { return nil }
      index += 1
    }
    return nil
  }

  private func trimmed(_ content: Range<Int>) -> String {
    var slice = bytes[content].drop(while: isSpace)
    while let last = slice.last, isSpace(last) { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }

  private func isName(_ tag: RawTag) -> Bool {
    guard !tag.name.isEmpty, !tag.name.utf8.contains(where: { isSpace($0) || $0 < 0x20 }) else {
      return false
    }
    switch tag.sigil {
    case .value, .raw, .section, .inverted: return DottedName(tag.name) != nil
    case .partial, .parent: return !tag.name.hasPrefix("*")
    default: return true
    }
  }

  /// Turns a tag into what it stands for.
  mutating func take(_ tag: RawTag) {
    switch tag.sigil {
    case .comment: if !skipLine(of: tag) { goOnInline(after: tag) }
    case .delimiters:
      if !skipLine(of: tag) { goOnInline(after: tag) }
      setDelimiters(tag)
    case .value, .raw:
      goOnInline(after: tag)
      if let name = DottedName(tag.name) { append(.value(name, raw: tag.sigil == .raw, tag.range)) }
    case .section, .inverted:
      if !skipLine(of: tag) { goOnInline(after: tag) }
      push(OpenTag(tag.sigil == .section ? .section : .inverted, name: tag.name, range: tag.range))
    case .partial:
      let indentation = lineStart..<max(lineStart, tag.range.lowerBound)
      let isAlone = skipLine(of: tag)
      if !isAlone { goOnInline(after: tag) }
      append(.partial(tag.name, indentation: isAlone ? indentation : nil, tag.range))
    case .parent: openParent(tag)
    case .block: openBlock(tag)
    case .close: close(tag)
    }
  }

  private mutating func setDelimiters(_ tag: RawTag) {
    let words = tag.name.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, !tag.name.contains("=") else {
      reportBadDelimiters(tag)
      return
    }
    opening = Array(words[0].utf8)
    closing = Array(words[1].utf8)
  }

  mutating func push(_ tag: OpenTag) {
    if open.count > Self.depthLimit {
      reportTooDeep(tag)
      abandon()
    } else {
      open.append(tag)
    }
  }
}
