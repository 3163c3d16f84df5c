import CCMarkGFM

extension Drawing {
  mutating func enterBlock(_ node: Node, _ kind: cmark_node_type) -> Bool {
    switch kind {
    case CMARK_NODE_PARAGRAPH: return enterParagraph(node)
    case CMARK_NODE_HEADING: return enterHeading(node)
    case CMARK_NODE_LIST: enterList(node)
    case CMARK_NODE_ITEM: enterItem(node)
    case CMARK_NODE_BLOCK_QUOTE: page.write("<blockquote>\n")
    case CMARK_NODE_CODE_BLOCK:
      drawFenced(node)
      return false
    case CMARK_NODE_HTML_BLOCK:
      refuseHTMLBlock(node)
      return false
    case CMARK_NODE_THEMATIC_BREAK:
      page.write("<hr>\n")
      return false
    case CMARK_NODE_FOOTNOTE_DEFINITION: enterFootnote(node)
    case kinds.table: enterTable(node)
    case kinds.row: enterRow(node)
    case kinds.cell: enterCell(node)
    default: break
    }
    return true
  }

  mutating func leaveBlock(_ node: Node, _ kind: cmark_node_type) {
    switch kind {
    case CMARK_NODE_PARAGRAPH: leaveParagraph(node)
    case CMARK_NODE_HEADING: leaveHeading(node)
    case CMARK_NODE_LIST:
      page.write(cmark_node_get_list_type(node.pointer) == CMARK_ORDERED_LIST ? "</ol>\n" : "</ul>\n")
    case CMARK_NODE_ITEM:
      page.write("</li>\n")
      endLine()
    case CMARK_NODE_BLOCK_QUOTE: page.write("</blockquote>\n")
    case CMARK_NODE_FOOTNOTE_DEFINITION: leaveFootnote(node)
    case kinds.table: leaveTable()
    case kinds.row: leaveRow()
    case kinds.cell: leaveCell()
    default: break
    }
  }

  /// Ends a line of the plain words.
  mutating func endLine() {
    if let last = plain.last, last != UInt8(ascii: "\n") { plain.append(UInt8(ascii: "\n")) }
  }

  private mutating func enterParagraph(_ node: Node) -> Bool {
    block = node
    if let only = node.firstChild, only.kind == CMARK_NODE_IMAGE, only.next == nil {
      drawImage(only, isAlone: true)
      return false
    }
    if !isTight(node) { page.write("<p>") }
    return true
  }

  private mutating func leaveParagraph(_ node: Node) {
    endLine()
    if node.next == nil, node.parent?.kind == CMARK_NODE_FOOTNOTE_DEFINITION { drawBackLinks() }
    if isTight(node) {
      if node.next != nil { page.write("\n") }
    } else {
      page.write("</p>\n")
    }
  }

  /// Whether a paragraph stands in a list whose items are written without empty lines.
  private func isTight(_ node: Node) -> Bool {
    guard let item = node.parent, item.kind == CMARK_NODE_ITEM, let list = item.parent else { return false }
    return cmark_node_get_list_tight(list.pointer) != 0
  }

  private mutating func enterList(_ node: Node) {
    guard cmark_node_get_list_type(node.pointer) == CMARK_ORDERED_LIST else {
      page.write(node.firstChild?.isTask == true ? "<ul class=\"tasks\">\n" : "<ul>\n")
      return
    }
    let start = Int(cmark_node_get_list_start(node.pointer))
    if start == 1 {
      page.write("<ol>\n")
    } else {
      page.write("<ol start=\"")
      page.write(start)
      page.write("\">\n")
    }
  }

  private mutating func enterItem(_ node: Node) {
    guard node.isTask else {
      page.write("<li>")
      return
    }
    let isDone = cmark_gfm_extensions_get_tasklist_item_checked(node.pointer)
    page.write(isDone ? "<li class=\"task task-done\"><span" : "<li class=\"task task-open\"><span")
    page.write(" class=\"task-mark\" role=\"img\" aria-label=\"")
    page.escape(isDone ? options.wording.taskDone : options.wording.taskOpen)
    page.write(isDone ? "\">☑</span> " : "\">☐</span> ")
  }
}

extension Node {
  /// Whether an item begins with `[ ]` or `[x]`: the one kind of item that an extension owns.
  var isTask: Bool { kind == CMARK_NODE_ITEM && cmark_node_get_syntax_extension(pointer) != nil }
}
