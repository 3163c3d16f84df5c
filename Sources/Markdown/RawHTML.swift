import Diagnostics

/// What a writer uses instead of a tag of HTML.
enum RawHTML {
  /// The name of the tag at the start of a piece of HTML, in small letters; empty for a comment or a declaration.
  static func name(of html: UnsafeBufferPointer<UInt8>) -> (name: String, isEnd: Bool) {
    var index = html.startIndex
    while index < html.endIndex, html[index] != UInt8(ascii: "<") { index += 1 }
    index += 1
    let isEnd = index < html.endIndex && html[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    guard index < html.endIndex else { return ("", isEnd) }
    let name = html[index...].prefix(30).prefix {
      $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-")
    }
    return (String(decoding: name, as: UTF8.self).lowercased(), isEnd)
  }

  /// The remedy for a tag, by its name.
  static func remedy(for name: String) -> Bilingual {
    for (names, remedy) in remedies where names.contains(name) { return remedy }
    return Bilingual(
      thai: "ถ้าต้องการแสดงเครื่องหมาย < ให้พิมพ์ \\< ถ้าต้องการจัดรูปแบบ ให้ใช้ Markdown",
      english: "To show the sign itself, write \\<. For anything else use Markdown.")
  }

  private static let remedies: [(names: Set<String>, remedy: Bilingual)] = [
    (
      [""],
      Bilingual(
        thai: "ลบออก ข้อความถึงผู้ร่วมงานให้เขียนหลัง # ในข้อมูลต้นไฟล์ (front matter)",
        english: "Delete it. A note for colleagues goes after a # in the front matter.")
    ),
    (
      ["br"],
      Bilingual(
        thai: "จบบรรทัดด้วย \\ เพื่อขึ้นบรรทัดใหม่ หรือเว้นบรรทัดว่างเพื่อขึ้นย่อหน้าใหม่",
        english: "End the line with \\ for a new line, or leave an empty line for a new paragraph.")
    ),
    (["b", "strong"], Bilingual(thai: "ใช้ **ตัวหนา**", english: "Write **bold**.")),
    (["i", "em", "cite", "dfn", "var"], Bilingual(thai: "ใช้ *ตัวเอน*", english: "Write *italic*.")),
    (["s", "strike", "del"], Bilingual(thai: "ใช้ ~~ขีดฆ่า~~", english: "Write ~~struck~~.")),
    (
      ["a"],
      Bilingual(thai: "ใช้ [คำ](https://example.go.th/)", english: "Write [words](https://example.go.th/).")
    ),
    (
      ["img", "picture", "svg", "source", "map"],
      Bilingual(
        thai: "ใช้ ![รูปแสดงอะไร](ชื่อไฟล์.jpg) หรือกล่อง ```figure",
        english: "Write ![what it shows](file.jpg), or a ```figure block.")
    ),
    (
      ["figure", "figcaption"],
      Bilingual(
        thai: "ใช้กล่อง ```figure ที่มี image: alt: และ caption:",
        english: "Use a ```figure block with image:, alt: and caption:.")
    ),
    (
      ["iframe", "video", "audio", "embed", "object"],
      Bilingual(
        thai: "ใส่ลิงก์ไปยังวิดีโอหรือหน้านั้นแทน เช่น [ชมวิดีโอ](https://…) หรือใช้ ![…](chart:…) สำหรับแผนภูมิ",
        english: "Link to it, as in [watch the video](https://…); for a chart write ![…](chart:…).")
    ),
    (
      ["table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col"],
      Bilingual(
        thai: "ใช้ตารางแบบ | หัวข้อ | หัวข้อ | แล้วขึ้นบรรทัดใหม่ด้วย |---|---|",
        english: "Write a table with | heading | heading | and below it |---|---|.")
    ),
    (
      ["ul", "ol", "li", "dl", "dt", "dd", "menu"],
      Bilingual(
        thai: "ขึ้นต้นบรรทัดด้วย - หรือ 1. สำหรับแต่ละข้อ", english: "Begin the line of each item with - or 1.")
    ),
    (
      ["h1", "h2", "h3", "h4", "h5", "h6"],
      Bilingual(thai: "ขึ้นต้นบรรทัดด้วย ## หรือ ###", english: "Begin the line with ## or ###.")
    ),
    (
      ["blockquote", "q"],
      Bilingual(
        thai: "ขึ้นต้นบรรทัดด้วย > หรือใช้กล่อง ```quotation ที่มี by:",
        english: "Begin the line with >, or use a ```quotation block with by:.")
    ),
    (
      ["p", "div", "section", "article", "aside", "main", "header", "footer", "nav"],
      Bilingual(
        thai: "เว้นบรรทัดว่างระหว่างย่อหน้า ถ้าต้องการกล่องข้อความให้ใช้ ```callout",
        english: "Leave an empty line between paragraphs; for a box use a ```callout block.")
    ),
    (
      ["details", "summary"],
      Bilingual(
        thai: "ใช้หัวข้อ ## แทน เพื่อให้ทุกคนเห็นเนื้อหา", english: "Use a ## heading, so that everyone sees the text.")
    ),
    (
      ["pre", "code", "kbd", "samp", "tt"],
      Bilingual(thai: "ใช้ `…` หรือ ``` คร่อมหลายบรรทัด", english: "Write `…`, or ``` around several lines.")
    ),
    (["hr"], Bilingual(thai: "ใช้ --- ในบรรทัดของตัวเอง", english: "Write --- on a line of its own.")),
    (
      ["sup", "sub"],
      Bilingual(
        thai: "ใช้ [^1] สำหรับเชิงอรรถ หรือพิมพ์อักขระเช่น ² โดยตรง",
        english: "Write [^1] for a footnote, or type a character such as ² itself.")
    ),
    (
      ["u", "ins", "mark", "font", "span", "small", "big", "center", "abbr"],
      Bilingual(
        thai: "ลบออก รูปแบบตัวอักษรมาจากแบบของเว็บไซต์ ใช้ **ตัวหนา** ถ้าต้องการเน้น",
        english:
          "Delete it: how letters look is decided by the site's design. To stress words write **bold**.")
    ),
    (
      [
        "script", "style", "link", "meta", "form", "input", "button", "select", "textarea", "base", "html",
        "head", "body",
      ],
      Bilingual(
        thai: "ลบออก เนื้อเรื่องมีได้เฉพาะข้อความ รูป ตาราง และกล่องที่กำหนดไว้",
        english: "Delete it: a body holds words, pictures, tables and the named blocks only.")
    ),
  ]
}
