import Diagnostics

extension PictureFonts {
  static func missing(_ name: String, _ log: DiagnosticLog) {
    log.warning(
      .pictureFontMissing, at: nil,
      thai: "ไม่มีแบบอักษร \(name) จึงไม่มีภาพ PNG ของแผนภูมิ",
      english: "The font \(name) is not prepared, so charts have no PNG pictures.",
      hint: remedy)
  }

  static func unreadable(_ name: String, _ log: DiagnosticLog) {
    log.warning(
      .pictureFontUnreadable, at: nil,
      thai: "อ่านแบบอักษร \(name) ไม่ได้ จึงไม่มีภาพ PNG ของแผนภูมิ",
      english: "The font \(name) cannot be read, so charts have no PNG pictures.",
      hint: remedy)
  }

  private static let remedy = Bilingual(
    thai: "ลบโฟลเดอร์แบบอักษรที่เตรียมไว้ แล้วรัน make site บนเครื่องที่ต่ออินเทอร์เน็ตหนึ่งครั้ง",
    english: "Delete the folder of prepared fonts and run make site once on a machine with internet.")
}
