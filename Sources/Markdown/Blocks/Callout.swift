/// What a callout is for.
public enum CalloutKind: String, Sendable, Hashable, CaseIterable {
  case note, tip, important, warning
}

/// A box beside the story: ```` ```callout warning ````, then Markdown.
struct Callout: ContentBlock {
  let name = "callout"
  let misnomers = [
    "note", "notice", "warning", "tip", "info", "important", "caution", "admonition", "alert", "box",
  ]
  let kinds = CalloutKind.allCases.map(\.rawValue)
  let body = BlockBody.required

  func draw(_ content: BlockContent, on drawing: inout Drawing) {
    guard let kind = content.kind.flatMap(CalloutKind.init), let body = content.body else { return }
    drawing.page.write("<aside class=\"callout callout-")
    drawing.page.escape(kind.rawValue)
    drawing.page.write("\" role=\"note\">\n")
    if let label = drawing.options.wording.callouts[kind] {
      drawing.page.write("<p class=\"callout-label\">")
      drawing.page.escape(label)
      drawing.page.write("</p>\n")
    }
    drawing.drawBlocks(body)
    drawing.page.write("</aside>\n")
  }
}
