import Diagnostics

/// All templates of a site, read, checked and joined; ready to draw pages.
///
/// A template is a Mustache file. Its name is its path below the root folder without the extension, and the extension says
/// how values are escaped: `Templates/pages/story.html` is `pages/story` and makes HTML, `Templates/feeds/atom.xml` is
/// `feeds/atom` and makes XML, `Templates/robots.txt` is `robots` and is not escaped; `.svg` counts as XML, `.json` and
/// `.webmanifest` make JSON. Every template may be drawn, included (`{{>partials/head}}`) or inherited from
/// (`{{<layouts/page}}`).
///
/// The library does not change once made, so several threads may draw with it at once.
public struct TemplateLibrary: Sendable {
  let templates: [String: Template]
  let programs: [String: Program]

  /// Reads and joins templates.
  /// - Parameters:
  ///   - sources: the template files.
  ///   - root: the folder that their names leave out.
  /// - Returns: nil, with all problems in the log, when any template has an error.
  public init?(sources: [SourceFile], root: String = "Templates", log: DiagnosticLog) {
    let own = DiagnosticLog()
    var templates: [String: Template] = [:]
    for file in sources.sorted(by: { $0.path < $1.path }) {
      guard let template = Self.read(file, root: root, known: templates, log: own) else { continue }
      templates[template.name] = template
    }
    // A template that could not be read would be missed by those that include it.
    if !own.hasErrors {
      var check = InclusionCheck(templates, log: own)
      programs = check.run() ? Self.join(templates, log: own) : [:]
    } else {
      programs = [:]
    }
    self.templates = templates
    log.append(contentsOf: own.diagnostics)
    if own.hasErrors { return nil }
  }

  /// The names of all templates, sorted.
  public var names: [String] { templates.keys.sorted() }

  /// Whether a file is a template by its extension.
  public static func isTemplate(path: String) -> Bool { TemplateKind(path: path) != nil }

  /// The names that a template and all that it includes ask for, sorted; for tests of the values that are given to it.
  public func valueNames(in template: String) -> [String] {
    Set(programs[template]?.tags.map(\.name.text) ?? []).sorted()
  }

  private static func read(
    _ file: SourceFile, root: String, known: [String: Template], log: DiagnosticLog
  ) -> Template? {
    guard let kind = TemplateKind(path: file.path) else {
      let list = TemplateKind.extensions.joined(separator: ", ")
      log.error(
        .templateUnknownKind, at: file.place,
        thai: "นามสกุลของไฟล์นี้ไม่ใช่ของแม่แบบ", english: "The extension of this file is not that of a template.",
        hint: Bilingual(thai: "นามสกุลที่ใช้ได้: \(list)", english: "Known extensions: \(list)."))
      return nil
    }
    let name = name(of: file.path, root: root)
    if let other = known[name] {
      log.error(
        .templateDuplicateName, at: file.place,
        thai: "แม่แบบนี้ชื่อ “\(name)” ซ้ำกับ \(other.file.path)",
        english: "This template has the name “\(name)”, and so has \(other.file.path).",
        hint: Bilingual(
          thai: "เปลี่ยนชื่อไฟล์หนึ่ง (นามสกุลไม่นับเป็นชื่อ)",
          english: "Rename one of the files; the extension is not part of the name."))
      return nil
    }
    guard let (bytes, nodes) = TemplateParser.parse(file, log: log) else { return nil }
    return Template(name: name, kind: kind, file: file, bytes: bytes, nodes: nodes)
  }

  private static func name(of path: String, root: String) -> String {
    var name = path[...]
    if !root.isEmpty, path.hasPrefix(root + "/") { name = name.dropFirst(root.count + 1) }
    if let dot = name.lastIndex(of: ".") { name = name[..<dot] }
    return String(name)
  }

  /// Joins every template. One that others include may make sense only there, so by itself it is joined if it can be.
  private static func join(_ templates: [String: Template], log: DiagnosticLog) -> [String: Program] {
    var programs: [String: Program] = [:]
    var reported: Set<ReportedProblem> = []
    let included = Set(templates.values.flatMap { $0.inclusions.map(\.name) })
    for name in templates.keys.sorted() {
      guard let template = templates[name] else { continue }
      let (program, problems) = ProgramBuilder.build(template, templates: templates)
      if problems.isEmpty { programs[name] = program }
      if let tooLarge = problems.first(where: { $0.code == .templateTooLarge }) {
        // What includes it is no smaller; one such problem is enough, and looking for more takes long.
        log.append(tooLarge)
        return [:]
      }
      if included.contains(name) { continue }
      for problem in problems
      where reported.insert(ReportedProblem(code: problem.code, place: problem.place)).inserted {
        log.append(problem)
      }
    }
    return programs
  }

  /// A problem in a partial comes up in every page that includes it, and is told once.
  private struct ReportedProblem: Hashable {
    let code: DiagnosticCode
    let place: SourcePlace?
  }
}
