import Diagnostics

/// A kind of block that a writer adds by its name: a fenced block whose first word is the name.
///
/// Its text is lines of `key: value`, an empty line and Markdown; which of these it has, the kind says. Adding a kind is adding one
/// file with a type such as ``Callout``, and its name to ``ContentBlocks/all``.
protocol ContentBlock: Sendable {
  /// The word after the fence.
  var name: String { get }
  /// Words that people write for it and that name nothing else.
  var misnomers: [String] { get }
  /// The words of which one may follow the name; the first is meant when there is none.
  var kinds: [String] { get }
  /// The keys it understands.
  var fields: [BlockField] { get }
  var body: BlockBody { get }

  /// Draws the block. All required fields, and a required body, are there.
  func draw(_ content: BlockContent, on drawing: inout Drawing)
}

extension ContentBlock {
  var kinds: [String] { [] }
  var fields: [BlockField] { [] }
  var body: BlockBody { .none }
}

/// A `key: value` line of a named block.
struct BlockField: Sendable {
  var key: String
  var isRequired: Bool

  static func required(_ key: String) -> BlockField { BlockField(key: key, isRequired: true) }
  static func optional(_ key: String) -> BlockField { BlockField(key: key, isRequired: false) }
}

/// Whether Markdown follows the fields of a named block.
enum BlockBody: Sendable {
  case none, required
}

/// The kinds of named blocks.
enum ContentBlocks {
  static let all: [any ContentBlock] = [Callout(), BeforeAfter(), FigureBlock(), Quotation(), KeyFigure()]

  /// The block that a writer may have meant; nil for a language of code.
  static func nearest(to name: String) -> String? {
    if let block = all.first(where: { $0.misnomers.contains(name.lowercased()) }) { return block.name }
    return nearestName(to: name, among: all.map(\.name))
  }
}
