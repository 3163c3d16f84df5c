extension MarkupScanner {
  /// Takes a byte of an element in which only its own closing tag counts.
  mutating func stepInRawText(_ byte: UInt8, _ matched: Int) -> Event {
    let now = matchClose(byte, matched)
    guard let now else {
      state.isEndTag = true
      return leaveName(byte)
    }
    if case .escapableText = state.position {
      state.position = .escapableText(matched: now)
    } else {
      state.position = .rawText(matched: now)
    }
    return problemInside(byte, matched)
  }

  /// How much of `</name` has been seen; nil when the byte ends the name.
  private func matchClose(_ byte: UInt8, _ matched: Int) -> Int? {
    let length = 2 + state.element.count
    if matched == length { return endsName(byte) ? nil : byte == UInt8(ascii: "<") ? 1 : 0 }
    let wanted: UInt8
    switch matched {
    case 0: wanted = UInt8(ascii: "<")
    case 1: wanted = UInt8(ascii: "/")
    default: wanted = state.element[matched - 2]
    }
    if lowered(byte) == wanted { return matched + 1 }
    return byte == UInt8(ascii: "<") ? 1 : 0
  }

  /// What looks like markup where there is none. Inside SVG browsers do take it for markup, and `<!--` changes what ends a
  /// script, so it is refused wherever a variable could come after it.
  private func problemInside(_ byte: UInt8, _ matched: Int) -> Event {
    if case .rawText = state.position {
      return recent == 0x3C21_2D2D && state.element.elementsEqual("script".utf8)
        ? .problem(.commentInScript) : .none
    }
    let beginsMarkup = isLetter(byte) || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    return matched == 1 && beginsMarkup ? .problem(.markupInText) : .none
  }

  /// Takes a byte of JSON, in a script or in a template of its own.
  mutating func stepInJSON(_ byte: UInt8) -> Event {
    guard case .json(let inString, let escaped, let matched) = state.position else { return .none }
    var now = 0
    if !state.element.isEmpty {
      guard let next = matchClose(byte, matched) else {
        state.isEndTag = true
        return leaveName(byte)
      }
      now = next
    }
    switch byte {
    case UInt8(ascii: "\\") where inString && !escaped:
      state.position = .json(inString: true, escaped: true, matched: now)
    case UInt8(ascii: "\"") where !escaped:
      state.position = .json(inString: !inString, escaped: false, matched: now)
    default: state.position = .json(inString: inString, escaped: false, matched: now)
    }
    return state.element.isEmpty ? .none : problemInside(byte, matched)
  }
}
