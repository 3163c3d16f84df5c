import CCMarkGFM
import Diagnostics

extension Drawing {
  /// Draws a picture or a chart.
  /// - Parameter isAlone: whether it has its paragraph to itself, and so becomes a figure.
  mutating func drawImage(_ node: Node, isAlone: Bool) {
    let url = String(decoding: node.url, as: UTF8.self)
    let range = place(ofDestination: node.url)
    do throws(Misreading) {
      switch try Destination(url) {
      case .content(.chart, let identifier):
        drawChart(identifier, caption: node.plainText, at: range, isAlone)
      case .content(let scheme, _): refuse(scheme, at: range)
      case .path(let path):
        let title = String(decoding: node.title, as: UTF8.self)
        drawPicture(path, alt: node.plainText, title: title, at: range, isAlone: isAlone)
      case .external, .contact, .fragment: throw Self.imageElsewhere
      }
    } catch {
      problems.add(error, at: range)
    }
  }

  private mutating func drawPicture(
    _ path: String, alt: String, title: String, at range: Range<Int>, isAlone: Bool
  ) {
    if isAlone { page.write("<figure class=\"picture\">") }
    drawImageElement(path, alt: alt, title: isAlone ? "" : title, at: range)
    guard isAlone else { return }
    if !title.isEmpty {
      page.write("<figcaption>")
      page.escape(title)
      page.write("</figcaption>")
      plain.append(contentsOf: title.utf8)
      endLine()
    }
    page.write("</figure>\n")
  }

  /// Draws the picture itself.
  mutating func drawImageElement(_ path: String, alt: String, title: String = "", at range: Range<Int>) {
    if alt.utf8.allSatisfy({ $0 <= 0x20 }) {
      problems.error(
        .imageAltMissing, at: range,
        thai: "รูปนี้ไม่มีคำบรรยายสำหรับผู้ที่มองไม่เห็นรูป",
        english: "This picture has no words for those who cannot see it.",
        hint: Bilingual(
          thai: "บอกสั้น ๆ ว่ารูปแสดงอะไร เช่น ![บ้านริมคลองหลังปรับปรุง](ชื่อไฟล์.jpg)",
          english: "Say briefly what it shows, as in ![Houses by the canal after the work](file.jpg)."))
    }
    let located = Located(path, at: problems.places.place(range))
    images.append(located)
    guard let picture = resolver.picture(located, log: problems.log) else { return }
    page.write("<img src=\"")
    page.escape(url: picture.url)
    page.write("\" alt=\"")
    page.escape(alt)
    if !title.isEmpty {
      page.write("\" title=\"")
      page.escape(title)
    }
    if let width = picture.width, let height = picture.height {
      page.write("\" width=\"")
      page.write(width)
      page.write("\" height=\"")
      page.write(height)
    }
    page.write("\" loading=\"lazy\" decoding=\"async\">")
  }

  private mutating func drawChart(
    _ identifier: String, caption: String, at range: Range<Int>, _ isAlone: Bool
  ) {
    guard isAlone else {
      problems.error(
        .chartNotAlone, at: range,
        thai: "แผนภูมิต้องอยู่ในย่อหน้าของตัวเอง", english: "A chart needs a paragraph to itself.",
        hint: Bilingual(
          thai: "เว้นบรรทัดว่างก่อนและหลัง ![…](chart:…)",
          english: "Leave an empty line before and after ![…](chart:…)."))
      return
    }
    let reference = ContentReference(
      scheme: .chart, identifier: identifier, text: caption, file: problems.file, range: range)
    switch resolver.resolve(reference, log: problems.log) {
    case .block(let html):
      page.write(trusted: html)
      page.write("\n")
    case nil: break
    case .link, .text: refuse(.chart, at: range)
    }
  }

  /// A picture file that is not on this site.
  static var imageElsewhere: Misreading {
    Misreading(
      .imageAddress, thai: "รูปต้องเป็นไฟล์ในเว็บไซต์นี้ ไม่ใช่รูปจากที่อื่น",
      english: "A picture is a file of this site, not an address elsewhere.",
      hint: Bilingual(
        thai: "วางไฟล์ไว้ในโฟลเดอร์ข้างเรื่องนี้ แล้วใช้ชื่อไฟล์เป็นที่อยู่",
        english: "Put the file in the folder beside this story and use its name as the address."))
  }
}
