import Diagnostics

extension Misreading {
  static func unreadable(thai: String, english: String) -> Misreading {
    Misreading(
      .svgUnreadable, thai: "อ่านภาพ SVG นี้ไม่ได้ (\(thai))",
      english: "This SVG picture cannot be read (\(english)).",
      hint: Bilingual(
        thai: "เปิดภาพในเบราว์เซอร์ ซึ่งจะบอกบรรทัดที่ผิด แล้วแก้ที่บรรทัดนั้น",
        english: "Open the picture in a browser, which names the line that is wrong, and correct it there."))
  }

  static let withoutSize = Misreading(
    .svgSize, thai: "ภาพ SVG นี้ไม่บอกขนาด หรือมีขนาดเป็นศูนย์",
    english: "This SVG picture does not say how large it is, or has no size.",
    hint: Bilingual(
      thai: "ใส่ width และ height หรือ viewBox ที่มากกว่าศูนย์ ที่ <svg>",
      english: "Give <svg> a width and a height, or a viewBox, that are more than nothing."))

  static func tooLarge(limit: Int) -> Misreading {
    Misreading(
      .svgTooLarge, thai: "ภาพ SVG นี้จะมีด้านที่ยาวเกิน \(limit) พิกเซล",
      english: "This SVG picture would have a side of more than \(limit) pixels.",
      hint: Bilingual(
        thai: "ลด width และ height ที่ <svg> หรือแบ่งภาพ",
        english: "Make the width and height of <svg> smaller, or divide the picture."))
  }

  static func notDrawn(_ reason: String) -> Misreading {
    Misreading(
      .svgNotDrawn, thai: "วาดภาพ SVG นี้ไม่สำเร็จ (\(reason))",
      english: "This SVG picture could not be drawn (\(reason)).",
      hint: Bilingual(
        thai: "ทำภาพให้เรียบง่ายหรือเล็กลง แล้วสร้างใหม่",
        english: "Make the picture simpler or smaller and build again."))
  }
}
