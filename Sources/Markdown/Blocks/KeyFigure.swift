import Diagnostics

/// One figure made large: `value:`, `label:`, and `source:` unless the value comes from the site's own data.
///
/// The value is `value:1-7-1/target/2569`, or words with such a reference among them, or a figure that the data does not have.
struct KeyFigure: ContentBlock {
  let name = "key-figure"
  let misnomers = ["keyfigure", "key-number", "number", "stat", "statistic", "metric", "kpi", "bignumber"]
  let fields = [BlockField.required("value"), .required("label"), .optional("source")]

  func draw(_ content: BlockContent, on drawing: inout Drawing) {
    guard var value = content["value"], let label = content["label"] else { return }
    if value.text.utf8.starts(with: "value:".utf8) { value.text = "[](\(value.text))" }
    let source = content["source"]
    if source == nil, !value.text.utf8.contains(sequence: "](value:") {
      content.refuse(
        value, thai: "ตัวเลขที่พิมพ์เองต้องบอกที่มา", english: "A figure that is typed needs its source.",
        hint: Bilingual(
          thai: "เพิ่มบรรทัด source: หรือใช้ตัวเลขจากข้อมูล เช่น value: value:1-7-1/target/2569",
          english:
            "Add a source: line, or take the figure from the data, as in value: value:1-7-1/target/2569."))
    }
    drawing.page.write("<figure class=\"key-figure\">\n<p class=\"key-figure-value\">")
    drawing.drawInline(value)
    drawing.page.write("</p>\n<figcaption><span class=\"key-figure-label\">")
    drawing.drawInline(label)
    drawing.page.write("</span>")
    if let source {
      drawing.page.write(" <span class=\"source\">")
      drawing.page.escape(drawing.options.wording.source)
      drawing.page.write(" ")
      drawing.drawInline(source)
      drawing.page.write("</span>")
    }
    drawing.page.write("</figcaption>\n</figure>\n")
  }
}

extension Collection where Element == UInt8 {
  /// Whether ASCII words stand anywhere in the bytes.
  fileprivate func contains(sequence words: String) -> Bool {
    indices.contains { self[$0...].starts(with: words.utf8) }
  }
}
