import Diagnostics

/// A picture with all that belongs to it: `image:` its file, `alt:` what it shows, `caption:`, `credit:` who took it.
struct FigureBlock: ContentBlock {
  let name = "figure"
  let misnomers = ["fig", "image", "img", "photo", "photograph", "picture"]
  let fields = [BlockField.required("image"), .required("alt"), .optional("caption"), .optional("credit")]

  func draw(_ content: BlockContent, on drawing: inout Drawing) {
    guard let image = content["image"], let alt = content["alt"] else { return }
    drawing.page.write("<figure class=\"picture\">")
    drawing.drawImage(file: image, alt: alt.text)
    let (caption, credit) = (content["caption"], content["credit"])
    if caption != nil || credit != nil {
      drawing.page.write("<figcaption>")
      if let caption { drawing.drawInline(caption) }
      if let credit {
        drawing.page.write(" <span class=\"credit\">")
        drawing.page.escape(drawing.options.wording.photograph)
        drawing.page.write(" ")
        drawing.drawInline(credit)
        drawing.page.write("</span>")
      }
      drawing.page.write("</figcaption>")
    }
    drawing.page.write("</figure>\n")
  }
}

extension Drawing {
  /// Draws the picture in a file that a field names.
  fileprivate mutating func drawImage(file: BlockText, alt: String) {
    let line = line(file.firstLine)
    let range = firstOccurrence(of: file.text.utf8, in: line) ?? line
    do throws(Misreading) {
      guard case .path(let path) = try Destination(file.text) else { throw Self.imageElsewhere }
      drawImageElement(path, alt: alt, at: range)
    } catch {
      problems.add(error, at: range)
    }
  }
}
