/// Inheritance: parents, blocks and what closes them.
///
/// A parent stands alone when nothing but spaces is before its opening tag and after its closing tag, wherever the line
/// ends lie between. Between a parent's tags, outside its blocks, nothing counts, so a block there has its lines for itself
/// whatever shares them.
extension TemplateParser {
  mutating func openParent(_ tag: RawTag) {
    var parent = OpenTag(.parent, name: tag.name, range: tag.range)
    if isBlank(before: tag) {
      flush(to: lineStart)
      parent.indentation = lineStart..<tag.range.lowerBound
      skip(past: tag)
    } else {
      goOnInline(after: tag)
    }
    push(parent)
  }

  mutating func openBlock(_ tag: RawTag) {
    var block = OpenTag(.block, name: tag.name, range: tag.range)
    let isInParent = open.last?.kind == .parent
    let isBlankBefore = isBlank(before: tag)
    if isBlankBefore { block.indentation = lineStart..<tag.range.lowerBound }
    if isBlankBefore || isInParent, let end = lineEnd(after: tag) {
      flush(to: isBlankBefore ? lineStart : tag.range.lowerBound)
      goOn(atLine: end)
      block.isStandalone = true
      block.ownIndentation = indentation(ofLineAt: end)
    } else {
      goOnInline(after: tag)
    }
    push(block)
  }

  /// Closes what a closing tag names.
  mutating func close(_ tag: RawTag) {
    guard let index = open.lastIndex(where: { $0.name == tag.name && $0.kind != .template }) else {
      reportStrayClose(tag)
      goOnInline(after: tag)
      return
    }
    let isBlockOfParent = open[index].kind == .block && open[index - 1].kind == .parent
    if open[index].kind == .parent {
      flush(to: tag.range.lowerBound)
    } else if isBlockOfParent, isBlank(before: tag) {
      flush(to: lineStart)
      if let end = lineEnd(after: tag) { goOn(atLine: end) } else { skip(past: tag) }
    } else if !skipLine(of: tag) {
      goOnInline(after: tag)
    }
    while open.count - 1 > index { reportCrossedClose(open.removeLast(), by: tag) }
    finish(open.removeLast(), at: tag)
  }

  private mutating func finish(_ closed: OpenTag, at tag: RawTag) {
    switch closed.kind {
    case .template: break
    case .section, .inverted:
      guard let name = DottedName(closed.name) else { return }
      append(.section(name, inverted: closed.kind == .inverted, body: closed.nodes, closed.range))
    case .block: append(.block(block(closed)))
    case .parent: finishParent(closed, at: tag)
    }
  }

  private func block(_ closed: OpenTag) -> TemplateBlock {
    var site = closed.indentation ?? 0..<0
    if closed.isStandalone, !closed.nodes.isEmpty { site = closed.ownIndentation }
    return TemplateBlock(
      name: closed.name, body: closed.nodes, range: closed.range, isStandalone: closed.isStandalone,
      ownIndentation: closed.ownIndentation, siteIndentation: site)
  }

  private mutating func finishParent(_ closed: OpenTag, at tag: RawTag) {
    var blocks: [TemplateBlock] = []
    var seen: Set<String> = []
    var ignored: Range<Int>?
    for node in closed.nodes {
      switch node {
      case .block(let block):
        if !seen.insert(block.name).inserted { reportDuplicateBlock(block, of: closed) }
        blocks.append(block)
      case .text(let range, _): if !bytes[range].allSatisfy(isSpace) { ignored = ignored ?? range }
      case .value(_, _, let range), .section(_, _, _, let range), .partial(_, _, let range),
        .parent(_, _, _, let range):
        ignored = ignored ?? range
      }
    }
    if let ignored { reportOutsideBlock(ignored, of: closed) }
    var indentation = closed.indentation
    if indentation != nil, let end = lineEnd(after: tag) {
      goOn(atLine: end)
    } else {
      if let spaces = indentation { append(.text(spaces, startsLine: true)) }
      indentation = nil
      skip(past: tag)
    }
    append(.parent(closed.name, indentation: indentation, blocks: blocks, closed.range))
  }

  /// The spaces at the start of the first line that holds more than spaces, from an offset that begins a line.
  private func indentation(ofLineAt start: Int) -> Range<Int> {
    var lineStart = start
    var index = start
    while index < bytes.count, isSpace(bytes[index]) {
      if bytes[index] == UInt8(ascii: "\n") { lineStart = index + 1 }
      index += 1
    }
    return lineStart..<index
  }
}
