import Diagnostics

/// What libyaml could not read, put in words for a writer who has never heard of a scanner or a block mapping.
///
/// libyaml says where it gave up; a writer wants to know what to mend, which is often on the line before, such as a quote
/// that was never closed. The rules below look at the lines to tell the common mistakes apart.
struct YAMLMistake {
  let lines: YAMLLines
  let fault: YAMLEvents.Fault
  /// Where libyaml gave up, in UTF-8 offsets of the file.
  let offset: Int
  /// Where the thing began that it was reading; the same as ``offset`` when it does not say.
  let start: Int

  init(file: SourceFile, range: Range<Int>, fault: YAMLEvents.Fault, offset: Int, contextOffset: Int?) {
    lines = YAMLLines(file: file, range: range)
    self.fault = fault
    self.offset = offset
    start = contextOffset ?? offset
  }

  /// The problem, at the place to mend.
  var diagnostic: Diagnostic {
    let context = fault.context ?? ""
    if fault.problem.contains("nesting level") { return tooDeep }
    if context.contains("directive") || fault.problem.contains("%") || fault.problem.contains("incompatible")
    {
      return directive
    }
    if lines.byte(at: offset) == UInt8(ascii: "\t"), fault.problem.contains("tab") || isNoToken { return tab }
    if isNoToken { return reservedSign(at: offset) }
    if context.contains("quoted scalar") { return inQuotes }
    if context.contains("anchor") || context.contains("alias") { return reservedSign(at: start) }
    if context.contains("tag") || fault.problem.contains("tag") { return reservedSign(at: start) }
    if context.contains("block scalar") { return inBlockText }
    switch fault.problem {
    case "mapping values are not allowed in this context": return unexpectedColon
    case "could not find expected ':'": return noColon
    case "did not find expected key", "did not find expected '-' indicator": return unexpectedToken
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": return unclosedBracket
    case "block sequence entries are not allowed in this context": return misplacedItem
    case "did not find expected <document start>": return afterDocument
    case "did not find expected node content": return strayBracket
    case "mapping keys are not allowed in this context": return reservedSign(at: offset)
    default: return other
    }
  }

  private var isNoToken: Bool { fault.problem == "found character that cannot start any token" }

  private var inQuotes: Diagnostic {
    if fault.problem.contains("end of stream") || fault.problem.contains("document indicator") {
      return unclosedQuote(at: start)
    }
    return wrongEscape
  }

  /// A colon with a space after it where no key can be.
  private var unexpectedColon: Diagnostic {
    let line = lines.content(at: offset)
    if lines.colon(in: line.lowerBound..<offset) != nil {
      return colonInText
    }
    guard let above = lines.contentAbove(offset) else { return other }
    if let colon = lines.tightColon(in: above) { return noSpace(after: colon, in: above) }
    if lines.colon(in: above) == nil, !lines.isItem(above) { return missingColon(above) }
    return wrongIndentation(line)
  }

  /// A line that should have been a key with a value.
  private var noColon: Diagnostic {
    let line = lines.content(at: start)
    if let colon = lines.tightColon(in: line) { return noSpace(after: colon, in: line) }
    if lines.byte(at: line.lowerBound) == UInt8(ascii: "-"), !lines.isItem(line) {
      return noSpace(after: line.lowerBound, in: line)
    }
    return missingColon(line)
  }

  /// Something that is neither the next key or item nor the end of the group.
  private var unexpectedToken: Diagnostic {
    let line = lines.content(at: offset)
    guard offset > line.lowerBound else {
      if lines.byte(at: offset) == UInt8(ascii: ":") { return noKey }
      let wantsItem = fault.problem.contains("'-'")
      let isAligned = lines.column(offset) == lines.column(start)
      if isAligned, wantsItem != lines.isItem(line) {
        return wantsItem ? keyAmongItems(line) : itemAmongKeys(line)
      }
      return wrongIndentation(line)
    }
    let before = lines.lastByte(before: offset)
    switch before {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let isOpenedAbove = !lines.count(of: before, in: line.lowerBound..<offset).isMultiple(of: 2)
      if isOpenedAbove, let quote = lines.unpairedQuote(before, above: offset) {
        return unclosedQuote(at: quote)
      }
      return textAfterQuote(line)
    case UInt8(ascii: "]"), UInt8(ascii: "}"): return textAfterBracket(line)
    default: return other
    }
  }

  private var unclosedBracket: Diagnostic {
    let isOnOneLine = lines.content(at: start) == lines.content(at: offset)
    return isOnOneLine && offset < lines.content(at: offset).upperBound ? noComma : bracketNeverClosed
  }
}
