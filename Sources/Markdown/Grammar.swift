import CCMarkGFM
import Synchronization

/// The door to the parser: CommonMark with the extensions that this house uses.
///
/// Bare links are not among them. The parser lets an address run on to the next space, and Thai has none between words;
/// see `Drawing+BareLinks`.
enum Grammar {
  /// A node kind that an extension brings; extensions number theirs when they are registered.
  struct Kinds: Sendable {
    var table = CMARK_NODE_NONE
    var row = CMARK_NODE_NONE
    var cell = CMARK_NODE_NONE
    var struck = CMARK_NODE_NONE
  }

  /// Registered on first use, once, by whichever thread comes first.
  static let kinds: Kinds = {
    cmark_gfm_core_extensions_ensure_registered()
    var kinds = Kinds()
    let table = parse("|a|\n|-|\n", extensions: ["table"])
    kinds.table = table.root?.firstChild?.kind ?? CMARK_NODE_NONE
    kinds.row = table.root?.firstChild?.firstChild?.kind ?? CMARK_NODE_NONE
    kinds.cell = table.root?.firstChild?.firstChild?.firstChild?.kind ?? CMARK_NODE_NONE
    let struck = parse("~~a~~", extensions: ["strikethrough"])
    kinds.struck = struck.root?.firstChild?.firstChild?.kind ?? CMARK_NODE_NONE
    return kinds
  }()

  /// While it parses, the extension for struck words switches the tilde on in a table that all parsers of the process share, and
  /// then off again. So bodies with a tilde are parsed one at a time; the others neither use the extension nor look that entry up.
  private static let tilde = Mutex(())

  /// - Parameter footnotes: whether footnotes are read.
  static func parse(_ text: UnsafeBufferPointer<UInt8>, footnotes: Bool) -> Tree {
    _ = kinds
    var options = CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE | CMARK_OPT_FULL_INFO_STRING
    if footnotes { options |= CMARK_OPT_FOOTNOTES }
    guard text.holds(UInt8(ascii: "~")) else { return parse(text, options, ["table", "tasklist"]) }
    var tree = Tree(root: nil)
    tilde.withLock { _ in tree = parse(text, options, ["table", "tasklist", "strikethrough"]) }
    return tree
  }

  private static func parse(_ text: StaticString, extensions: [StaticString]) -> Tree {
    parse(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), CMARK_OPT_DEFAULT, extensions
    )
  }

  private static func parse(
    _ text: UnsafeBufferPointer<UInt8>, _ options: Int32, _ extensions: [StaticString]
  ) -> Tree {
    let parser = cmark_parser_new(options)
    defer { cmark_parser_free(parser) }
    for name in extensions {
      name.withUTF8Buffer { bytes in
        bytes.withMemoryRebound(to: CChar.self) { name in
          guard let found = name.baseAddress.flatMap({ cmark_find_syntax_extension($0) }) else { return }
          _ = cmark_parser_attach_syntax_extension(parser, found)
        }
      }
    }
    text.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    return Tree(root: Node(cmark_parser_finish(parser)))
  }
}

/// A parsed text; its nodes live as long as it does.
final class Tree {
  let root: Node?

  init(root: Node?) { self.root = root }

  deinit { if let root { cmark_node_free(root.pointer) } }
}
