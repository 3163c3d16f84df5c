import Diagnostics

/// Turns a body of Markdown into HTML, and reports all its problems.
///
/// The dialect is CommonMark with tables, footnotes, `~~struck~~` words, task lists and bare links. Raw HTML is refused.
/// Calls may run on several threads at once, each with a log of its own.
public enum MarkdownRenderer {
  /// Draws a body.
  /// - Parameters:
  ///   - body: the UTF-8 range of the body in the file.
  ///   - resolver: knows where references, pictures and relative links lead.
  ///   - log: the problems found. The document is only fit to publish when none of them is an error; it is empty when the
  ///     body goes beyond a limit.
  public static func render(
    _ file: SourceFile, body: Range<Int>, resolver: some LinkResolver, options: MarkdownOptions = .init(),
    log: DiagnosticLog
  ) -> MarkdownDocument {
    let source = Array(file.text.utf8)
    let problems = Problems(
      places: PlaceFinder(file: file, source: source), log: log, limit: options.limits.problems)
    let lines = Survey(
      source, body: body.clamped(to: 0..<source.count), limits: options.limits, problems: problems)
    var drawing = Drawing(
      source: source, lines: lines.starts, resolver: resolver, options: options, problems: problems)
    if lines.isDrawable {
      drawing.drawBody(body.clamped(to: 0..<source.count))
    }
    return drawing.document
  }
}
