/// What somebody said: `by:`, `source:` where there is one, then the words.
struct Quotation: ContentBlock {
  let name = "quotation"
  let misnomers = ["quote", "quotes", "blockquote", "pullquote", "cite"]
  let fields = [BlockField.required("by"), .optional("source")]
  let body = BlockBody.required

  func draw(_ content: BlockContent, on drawing: inout Drawing) {
    guard let words = content.body, let speaker = content["by"] else { return }
    drawing.page.write("<figure class=\"quotation\">\n<blockquote>\n")
    drawing.drawBlocks(words)
    drawing.page.write("</blockquote>\n<figcaption>— <span class=\"quotation-by\">")
    drawing.drawInline(speaker)
    drawing.page.write("</span>")
    if let source = content["source"] {
      drawing.page.write(", <cite>")
      drawing.drawInline(source)
      drawing.page.write("</cite>")
    }
    drawing.page.write("</figcaption>\n</figure>\n")
  }
}
