import Diagnostics
import Templates

/// What came of some templates: the text drawn from the one named `page`, and every problem.
struct Drawn {
  var text: String?
  var problems: [Diagnostic]

  var codes: [String] { problems.map(\.code.rawValue) }

  /// - Parameters:
  ///   - page: the template that is drawn, HTML unless another extension is given.
  ///   - values: what its names are looked up in; `contexts` when there are several.
  ///   - others: templates that it may include, by their names.
  init(
    _ page: String, _ values: TemplateValue = [:], contexts: [TemplateValue]? = nil,
    with others: [String: String] = [:], kind: String = "html"
  ) {
    let log = DiagnosticLog()
    var sources = [SourceFile(path: "Templates/page.\(kind)", text: page)]
    for (name, text) in others.sorted(by: { $0.key < $1.key }) {
      sources.append(SourceFile(path: "Templates/\(name).\(kind)", text: text))
    }
    if let library = TemplateLibrary(sources: sources, log: log) {
      var output: [UInt8] = []
      if library.render("page", contexts ?? [values], page: "/drawn/", into: &output, log: log) {
        text = String(decoding: output, as: UTF8.self)
      }
    }
    problems = log.diagnostics
  }
}
