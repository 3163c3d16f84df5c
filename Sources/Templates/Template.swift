import Diagnostics

/// A template as it was read, not yet joined with the templates that it includes.
struct Template: Sendable {
  /// Its path without the root folder and the extension, such as `pages/story`.
  let name: String
  let kind: TemplateKind
  let file: SourceFile
  let bytes: [UInt8]
  let nodes: [TemplateNode]

  /// The place of a stretch of it.
  func place(_ range: Range<Int>) -> SourcePlace { file.place(utf8: range) }
}

extension Template {
  /// A mention of another template.
  struct Inclusion {
    let name: String
    let range: Range<Int>
    /// The blocks that it fills; nil for a partial.
    let blocks: [TemplateBlock]?
  }

  /// Every partial and parent that is named anywhere in it, in order.
  var inclusions: [Inclusion] {
    var found: [Inclusion] = []
    Self.visit(nodes) { node in
      switch node {
      case .partial(let name, _, let range): found.append(Inclusion(name: name, range: range, blocks: nil))
      case .parent(let name, _, let blocks, let range):
        found.append(Inclusion(name: name, range: range, blocks: blocks))
      default: break
      }
    }
    return found
  }

  /// The names of the blocks anywhere in it.
  var blockNames: Set<String> {
    var names: Set<String> = []
    Self.visit(nodes) { node in
      switch node {
      case .block(let block): names.insert(block.name)
      case .parent(_, _, let blocks, _): names.formUnion(blocks.map(\.name))
      default: break
      }
    }
    return names
  }

  private static func visit(_ nodes: [TemplateNode], _ body: (TemplateNode) -> Void) {
    for node in nodes {
      body(node)
      switch node {
      case .section(_, _, let inner, _): visit(inner, body)
      case .block(let block): visit(block.body, body)
      case .parent(_, _, let blocks, _): for block in blocks { visit(block.body, body) }
      case .text, .value, .partial: break
      }
    }
  }
}
