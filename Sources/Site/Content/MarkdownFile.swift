import Diagnostics
import Markdown
import Records

/// A Markdown file of the site: `<slug>.md` in Thai, `<slug>.en.md` in English.
struct MarkdownFile {
  var file: SourceFile
  var slug: String
  var language: Language
  var front: Record
  /// The UTF-8 offsets of the text after the front matter.
  var body: Range<Int>

  /// Reads a file and its front matter.
  /// - Returns: nil, with the problem in the log, when the file or its front matter cannot be read.
  init?(_ path: String, in folder: SourceFolder, log: DiagnosticLog) {
    guard let file = folder.text(path, log: log), let parts = FrontMatter.split(file, log: log),
      let front = YAML.record(in: file, utf8: parts.yaml, log: log)
    else { return nil }
    self.file = file
    self.front = front
    body = parts.body
    (slug, language) = Self.name(of: path)
  }

  /// The slug and language that a file's name says.
  static func name(of path: String) -> (slug: String, language: Language) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    return stem.hasSuffix(".en") ? (String(stem.dropLast(3)), .english) : (stem, .thai)
  }
}
