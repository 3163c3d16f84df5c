import CCMarkGFM

extension Drawing {
  mutating func drawText(_ text: UnsafeBufferPointer<UInt8>) {
    plain.append(contentsOf: text)
    if text.holds(UInt8(ascii: "[")) { checkFootnoteMarks(in: text) }
    if linkEnds.isEmpty, BareLink.mayStand(in: text) {
      drawTextWithLinks(text)
    } else {
      page.escape(text)
    }
  }

  mutating func drawBreak(_ markup: StaticString) {
    plain.append(UInt8(ascii: " "))
    page.write(markup)
  }

  mutating func drawCode(_ node: Node) {
    plain.append(contentsOf: node.literal)
    page.write("<code>")
    page.escape(node.literal)
    page.write("</code>")
  }
}
