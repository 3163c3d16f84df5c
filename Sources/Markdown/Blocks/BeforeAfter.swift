/// What was and what is, side by side: `before:` and `after:`, each a picture or words; `before-label:` and `after-label:` to say
/// when; `caption:`.
struct BeforeAfter: ContentBlock {
  let name = "before-after"
  let misnomers = ["beforeafter", "before", "after", "comparison", "compare"]
  let fields = [
    BlockField.required("before"), .required("after"), .optional("before-label"), .optional("after-label"),
    .optional("caption"),
  ]

  func draw(_ content: BlockContent, on drawing: inout Drawing) {
    guard let before = content["before"], let after = content["after"] else { return }
    drawing.page.write("<figure class=\"before-after\">\n<dl>\n<div class=\"before\">\n<dt>")
    draw(label: content["before-label"], else: drawing.options.wording.before, on: &drawing)
    drawing.page.write("</dt>\n<dd>")
    drawing.drawInline(before)
    drawing.page.write("</dd>\n</div>\n<div class=\"after\">\n<dt>")
    draw(label: content["after-label"], else: drawing.options.wording.after, on: &drawing)
    drawing.page.write("</dt>\n<dd>")
    drawing.drawInline(after)
    drawing.page.write("</dd>\n</div>\n</dl>\n")
    if let caption = content["caption"] {
      drawing.page.write("<figcaption>")
      drawing.drawInline(caption)
      drawing.page.write("</figcaption>\n")
    }
    drawing.page.write("</figure>\n")
  }

  private func draw(label: BlockText?, else usual: String, on drawing: inout Drawing) {
    if let label { drawing.drawInline(label) } else { drawing.page.escape(usual) }
  }
}
