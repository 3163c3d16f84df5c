import Diagnostics

extension Drawing {
  /// Draws words in which addresses may stand without markup.
  mutating func drawTextWithLinks(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while let link = BareLink.first(in: text, from: start) {
      page.escape(UnsafeBufferPointer(rebasing: text[start..<link.range.lowerBound]))
      let words = UnsafeBufferPointer(rebasing: text[link.range])
      drawBareLink(link, words)
      start = link.range.upperBound
    }
    page.escape(UnsafeBufferPointer(rebasing: text[start...]))
  }

  private mutating func drawBareLink(_ link: BareLink, _ words: UnsafeBufferPointer<UInt8>) {
    do throws(Misreading) {
      let destination = try Destination(link.url)
      if link.isUnclear { throw Self.unclear(String(decoding: words, as: UTF8.self)) }
      page.write("<a href=\"")
      page.escape(url: link.url)
      if case .external = destination { page.write("\" rel=\"noopener\">") } else { page.write("\">") }
      page.escape(words)
      page.write("</a>")
    } catch {
      page.escape(words)
      let place = firstOccurrence(of: words, in: stretch(of: block)) ?? firstLine(of: block)
      problems.add(error, at: place)
    }
  }

  private static func unclear(_ words: String) -> Misreading {
    Misreading(
      .bareLinkUnclear,
      thai: "ที่อยู่ \(words) มีตัวอักษรตามมาติดกัน จึงไม่รู้ว่าที่อยู่จบตรงไหน",
      english: "Letters follow the address \(words) so closely that nobody can tell where it ends.",
      hint: Bilingual(
        thai: "เขียน <ที่อยู่> หรือ [คำ](ที่อยู่) หรือเว้นวรรคหลังที่อยู่",
        english: "Write <address> or [words](address), or put a space after it."))
  }
}
