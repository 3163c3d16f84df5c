import Diagnostics

/// How pages of one build point at each other: relatively, so that the site works from any folder, below any path and, when
/// portable, from a disk.
struct Hyperlinks: Sendable {
  var baseURL: BaseURL?
  /// Whether links name `index.html`.
  var isPortable: Bool

  /// The page that links are for: the folders it lies in, as bytes, each with its slash.
  struct Origin: Sendable {
    fileprivate let folders: [UInt8]
    fileprivate let absoluteRoot: String?
  }

  /// - Parameter page: the page that is to hold the links.
  func origin(_ page: PageKey) -> Origin {
    let path = Array(page.address.path(in: page.language).utf8)
    let end = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    // The page for a missing address is shown at any depth, so its links begin at the root where that is known.
    let root = page.address == .file("404.html") ? baseURL?.path : nil
    return Origin(folders: Array(path[..<end]), absoluteRoot: root)
  }

  /// The way from a page to another one, or to itself.
  func href(to address: Address, in language: Language, from origin: Origin) -> String {
    let target = address.path(in: language)
    return href(toFile: isPortable && !address.isFile ? target + "index.html" : target, from: origin)
  }

  /// The way from a page to a file of the site.
  func href(toFile path: String, from origin: Origin) -> String {
    if let root = origin.absoluteRoot { return root + percentEncoded(path) }
    let (from, to) = (origin.folders, Array(path.utf8))
    let slash = UInt8(ascii: "/")
    var shared = 0
    for index in 0..<min(from.count, to.count) {
      guard from[index] == to[index] else { break }
      if from[index] == slash { shared = index + 1 }
    }
    let up = from[shared...].count { $0 == slash }
    let way =
      String(repeating: "../", count: up) + percentEncoded(String(decoding: to[shared...], as: UTF8.self))
    return way.isEmpty ? "./" : way
  }

  /// The whole address of a page; nil while the site has none.
  func canonical(_ address: Address, in language: Language) -> String? {
    baseURL?.absolute(address.path(in: language))
  }
}

/// One page in one language.
struct PageKey: Hashable, Sendable {
  var address: Address
  var language: Language
}
