import Diagnostics

/// The place of a page, the same in every language: `indicators/1-7/`, empty for the home page, `404.html` for a file.
struct Address: Hashable, Sendable, Comparable {
  let path: String

  /// The address of a folder with an index page, made of the given parts.
  init(_ parts: String...) { self.init(parts) }

  init(_ parts: [String]) { path = parts.map { $0 + "/" }.joined() }

  private init(path: String) { self.path = path }

  static let home = Address()

  /// A page that is a file of its own name.
  static func file(_ name: String) -> Address { Address(path: name) }

  var isFile: Bool { !path.isEmpty && !path.hasSuffix("/") }

  /// The path in a language: English stands below `en/`.
  func path(in language: Language) -> String { language == .thai ? path : language.tag + "/" + path }

  /// The file that holds the page.
  func file(in language: Language) -> String { path(in: language) + (isFile ? "" : "index.html") }

  static func < (first: Address, second: Address) -> Bool {
    first.path.utf8.lexicographicallyPrecedes(second.path.utf8)
  }
}
