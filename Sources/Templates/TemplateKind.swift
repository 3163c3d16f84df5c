/// What a template makes, and so how the values in it are escaped. The file's extension says it.
enum TemplateKind: String, Sendable, Hashable, CaseIterable {
  case html, xml, text = "txt", json

  /// The kind of a file, or nil when its extension is not that of a template.
  init?(path: String) {
    switch path.split(separator: ".", omittingEmptySubsequences: false).last?.lowercased() {
    case "html": self = .html
    case "xml", "svg": self = .xml
    case "txt": self = .text
    case "json", "webmanifest": self = .json
    default: return nil
    }
  }

  /// The extensions that make a file a template.
  static let extensions = ["html", "json", "svg", "txt", "webmanifest", "xml"]
}
