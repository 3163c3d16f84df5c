import Diagnostics

/// The files beside the pages: the style sheet and the fonts.
enum Assets {
  static let templatesFolder = "Templates"
  /// Where the style sheet is published.
  static let stylesheetPath = "assets/site.css"
  private static let fontFolder = "assets/fonts/"
  static let fonts = ["sarabun-regular.woff2", "sarabun-bold.woff2"]
  private static let limit = 1 << 20

  /// The style sheets of `Templates/css/`, in the order of their names, as one file.
  static func stylesheet(in folder: SourceFolder, log: DiagnosticLog) -> [UInt8] {
    let files = folder.files(under: templatesFolder + "/css", log: log).filter { $0.hasSuffix(".css") }
    if files.isEmpty {
      log.error(
        "stylesheet-missing", at: .file(templatesFolder + "/css"), thai: "ไม่มีไฟล์ .css ในโฟลเดอร์นี้",
        english: "There is no .css file in this folder.",
        hint: Bilingual(thai: "วางไฟล์ .css อย่างน้อยหนึ่งไฟล์", english: "Put a .css file there."))
    }
    return files.flatMap { folder.bytes($0, limit: limit, log: log) ?? [] }
  }

  /// Copies the prepared fonts. One that is missing is a warning: the pages name other fonts after it.
  static func writeFonts(from cache: String, to sink: PageSink, log: DiagnosticLog) {
    let prepared = SourceFolder(path: cache)
    for font in fonts {
      guard prepared.contains("fonts/" + font),
        let bytes = prepared.bytes("fonts/" + font, limit: limit, log: log)
      else {
        log.warning(
          "font-missing", at: nil, thai: "ไม่มีแบบอักษร \(font) หน้าเว็บจะใช้แบบอักษรของเครื่องผู้อ่าน",
          english: "The font \(font) is not prepared; pages will use the reader's own fonts.",
          hint: Bilingual(
            thai: "รัน make site บนเครื่องที่ต่ออินเทอร์เน็ตหนึ่งครั้ง",
            english: "Run make site once on a machine with internet."))
        continue
      }
      sink.write(bytes, to: fontFolder + font, from: nil, log: log)
    }
  }
}
