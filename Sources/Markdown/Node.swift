import CCMarkGFM
import Glibc

/// A node of a parsed text.
struct Node: Equatable {
  let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var kind: cmark_node_type { cmark_node_get_type(pointer) }
  var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
  var lastChild: Node? { Node(cmark_node_last_child(pointer)) }
  var next: Node? { Node(cmark_node_next(pointer)) }
  var previous: Node? { Node(cmark_node_previous(pointer)) }
  var parent: Node? { Node(cmark_node_parent(pointer)) }

  /// Counted from 1 in the parsed text; 0 where the parser does not know it.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

  /// The words of a text, a code span or block, or a piece of HTML; the number of a mark of a footnote.
  var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }
  /// The destination of a link or image, with escapes and entities resolved.
  var url: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(pointer)) }
  var title: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_title(pointer)) }
  /// What follows the opening fence of a code block.
  var info: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_fence_info(pointer)) }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let count = strlen(text)
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: count)
  }

  /// The words below a node without markup; the words of pictures, and code, are among them.
  var plainText: String {
    var words: [UInt8] = []
    var node = firstChild
    while let current = node {
      switch current.kind {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: words.append(contentsOf: current.literal)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words.append(UInt8(ascii: " "))
      default: break
      }
      node = current.firstChild ?? current.following(within: self)
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// The node after this one and all below it, in the order of the text; nil at the end of the outer node.
  func following(within outer: Node) -> Node? {
    var node = self
    while node != outer {
      if let next = node.next { return next }
      guard let parent = node.parent else { return nil }
      node = parent
    }
    return nil
  }
}
