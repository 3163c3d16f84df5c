extension MarkupScanner {
  /// Comments, declarations, character data and processing instructions.
  mutating func stepInDeclaration(_ byte: UInt8) -> Event {
    let isEnd = byte == UInt8(ascii: ">")
    switch state.position {
    case .declaration(let dashes):
      switch byte {
      case UInt8(ascii: "-") where dashes == 0: state.position = .declaration(dashes: 1)
      case UInt8(ascii: "-"): state.position = .comment(.start)
      case UInt8(ascii: "[") where dashes == 0:
        state.position = kind == .xml ? .characterData(brackets: 0) : .declarationBody
        if kind == .html { return .problem(.characterData) }
      default: if isEnd { state.enterText() } else { state.position = .declarationBody }
      }
    case .declarationBody: if isEnd { state.enterText() }
    case .comment(let part): stepInComment(byte, part)
    case .characterData(let brackets):
      if isEnd, brackets >= 2 {
        state.enterText()
      } else {
        state.position = .characterData(brackets: byte == UInt8(ascii: "]") ? min(brackets + 1, 2) : 0)
      }
    case .instruction(let question):
      if isEnd, question {
        state.enterText()
      } else {
        state.position = .instruction(question: byte == UInt8(ascii: "?"))
      }
    default: break
    }
    return .none
  }

  private mutating func stepInComment(_ byte: UInt8, _ part: MarkupState.CommentPart) {
    let next: MarkupState.CommentPart
    switch (byte, part) {
    case (UInt8(ascii: ">"), .start), (UInt8(ascii: ">"), .startDash), (UInt8(ascii: ">"), .twoDashes),
      (UInt8(ascii: ">"), .bang):
      state.enterText()
      return
    case (UInt8(ascii: "-"), .start): next = .startDash
    case (UInt8(ascii: "-"), .inside), (UInt8(ascii: "-"), .bang): next = .dash
    case (UInt8(ascii: "-"), _): next = .twoDashes
    case (UInt8(ascii: "!"), .twoDashes): next = .bang
    default: next = .inside
    }
    state.position = .comment(next)
  }
}
