/// Follows the markup of a template byte by byte and knows at every point what the browser would take the next one for.
struct MarkupScanner {
  /// What a byte brought about.
  enum Event {
    case none
    /// The value of an attribute that holds addresses has ended before this byte.
    case addressEnds(AddressForm, quote: UInt8)
    case problem(MarkupProblem)
  }

  let kind: TemplateKind
  var state: MarkupState
  /// The attribute whose name or value is being read, in lower case.
  private var attribute: [UInt8] = []
  /// The last four bytes.
  private(set) var recent: UInt32 = 0

  init(_ kind: TemplateKind) {
    self.kind = kind
    state = MarkupState(kind)
  }

  /// Takes the next byte of the template's own text.
  mutating func step(_ byte: UInt8) -> Event {
    recent = recent << 8 | UInt32(byte)
    switch state.position {
    case .plain: return .none
    case .text:
      if byte == UInt8(ascii: "<") { state.position = .tagOpen }
      return .none
    case .tagOpen, .endTagOpen, .tagName: return stepInTagName(byte)
    case .gap, .beforeAttribute, .attributeName, .afterAttributeName, .beforeValue, .unquotedValue:
      return stepInTag(byte)
    case .value(let quote, let use): return stepInValue(byte, quote, use)
    case .declaration, .declarationBody, .comment, .characterData, .instruction:
      return stepInDeclaration(byte)
    case .rawText(let matched), .escapableText(let matched): return stepInRawText(byte, matched)
    case .json: return stepInJSON(byte)
    }
  }

  func lowered(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
  }

  func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
      || kind == .xml && (byte >= 0x80 || byte == UInt8(ascii: "_"))
  }

  // MARK: Tags

  private mutating func stepInTagName(_ byte: UInt8) -> Event {
    switch state.position {
    case .tagOpen:
      state.element = []
      state.isEndTag = false
      switch byte {
      case UInt8(ascii: "/"): state.position = .endTagOpen
      case UInt8(ascii: "!"): state.position = .declaration(dashes: 0)
      case UInt8(ascii: "?"): state.position = kind == .xml ? .instruction(question: false) : .declarationBody
      case UInt8(ascii: "<"): break
      case _ where isLetter(byte):
        state.position = .tagName
        state.element = [lowered(byte)]
      default: state.enterText()
      }
    case .endTagOpen:
      state.isEndTag = true
      if isLetter(byte) {
        state.position = .tagName
        state.element = [lowered(byte)]
      } else if byte == UInt8(ascii: ">") {
        state.enterText()
      } else {
        state.position = .declarationBody
      }
    default:
      if endsName(byte) { return leaveName(byte) }
      state.element.append(lowered(byte))
    }
    return .none
  }

  func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  mutating func leaveName(_ byte: UInt8) -> Event {
    if byte == UInt8(ascii: ">") { return endTag() }
    state.position = .beforeAttribute
    return .none
  }

  private mutating func stepInTag(_ byte: UInt8) -> Event {
    switch state.position {
    case .gap:
      if endsName(byte) { return leaveName(byte) }
      state.position = .beforeAttribute
      return .problem(.spaceMissing)
    case .beforeAttribute:
      if endsName(byte) { return leaveName(byte) }
      if isMisplaced(byte) || byte == UInt8(ascii: "=") { return .problem(.strayCharacter) }
      attribute = [lowered(byte)]
      state.position = .attributeName
    case .attributeName:
      if byte == UInt8(ascii: "=") { return endAttributeName() }
      if endsName(byte) {
        if isSpace(byte) { state.position = .afterAttributeName } else { return leaveName(byte) }
      } else if isMisplaced(byte) {
        return .problem(.strayCharacter)
      } else {
        attribute.append(lowered(byte))
      }
    case .afterAttributeName:
      if byte == UInt8(ascii: "=") { return endAttributeName() }
      if !isSpace(byte) {
        state.position = .beforeAttribute
        return stepInTag(byte)
      }
    case .beforeValue:
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        enterValue(quote: byte)
        return .none
      }
      if byte == UInt8(ascii: ">") {
        _ = endTag()
        return .problem(.valueMissing)
      }
      if !isSpace(byte) { state.position = .unquotedValue }
    default:
      if isSpace(byte) { state.position = .beforeAttribute }
      if byte == UInt8(ascii: ">") { return endTag() }
    }
    return .none
  }

  private func isMisplaced(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "<")
  }

  private var isMeta: Bool { kind == .html && state.element.elementsEqual("meta".utf8) }

  /// After `=`. Remembers an attribute that changes what another of its element means.
  private mutating func endAttributeName() -> Event {
    state.position = .beforeValue
    guard isMeta, attribute.elementsEqual("http-equiv".utf8) else { return .none }
    state.isRefresh = true
    return state.hasVariableContent ? .problem(.refreshAfterContent) : .none
  }

  private mutating func enterValue(quote: UInt8) {
    let use = AttributeUse(
      attribute: String(decoding: attribute, as: UTF8.self),
      element: String(decoding: state.element, as: UTF8.self),
      isRefresh: state.isRefresh)
    if use == .scriptType { state.scriptType = [] }
    state.position = .value(quote: quote, use)
  }

  /// Takes a variable, whose value is escaped so that it changes nothing.
  mutating func stepOverVariable() {
    recent = 0
    if isMeta, attribute.elementsEqual("content".utf8) { state.hasVariableContent = true }
  }

  /// Takes a tag that was refused as if it were a word, so that it is not followed by more problems.
  mutating func stepOverRefusedTag() {
    recent = 0
    switch state.position {
    case .tagOpen, .endTagOpen: state.position = .tagName
    case .gap, .beforeAttribute, .afterAttributeName: state.position = .attributeName
    case .beforeValue: state.position = .unquotedValue
    default: break
    }
  }

  private mutating func stepInValue(_ byte: UInt8, _ quote: UInt8, _ use: AttributeUse) -> Event {
    if byte == quote {
      state.position = .gap
      if case .address(let form, _) = use { return .addressEnds(form, quote: quote) }
      return .none
    }
    switch use {
    case .scriptType: state.scriptType.append(lowered(byte))
    case .address(.single, _) where byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#"):
      state.position = .value(quote: quote, .address(.single, .component))
    default: break
    }
    return .none
  }

  /// What begins after the `>` of a tag.
  private mutating func endTag() -> Event {
    let element = String(decoding: state.element, as: UTF8.self)
    let isClosed = recent >> 8 & 0xFF == UInt32(UInt8(ascii: "/"))
    guard !state.isEndTag, let position = content(of: element), kind == .html || !isClosed else {
      state.enterText()
      return .none
    }
    if isClosed {
      // HTML takes no notice of the slash, SVG inside HTML does.
      state.enterText()
      return .problem(.selfClosed)
    }
    let name = state.element
    state.enterText()
    state.element = name
    state.position = position
    return .none
  }

  /// What the content of an element is when it is not markup; nil when it is.
  private func content(of element: String) -> MarkupState.Position? {
    switch element {
    case "script":
      let type = String(decoding: state.scriptType, as: UTF8.self)
      let isData = type == "application/ld+json" || type == "application/json"
      return isData ? .json(inString: false, escaped: false, matched: 0) : .rawText(matched: 0)
    case "style": return .rawText(matched: 0)
    case "title", "textarea": return kind == .html ? .escapableText(matched: 0) : nil
    case "iframe", "noembed", "noframes", "xmp", "plaintext":
      return kind == .html ? .rawText(matched: 0) : nil
    default: return nil
    }
  }
}
