import Diagnostics

/// The files of `content/`, which reports those that no part of the site reads.
struct ContentFolder {
  static let name = "content"

  let stories: [String]
  let pages: [String]
  let charts: [String]
  let pictures: [String]
  private let others: [String]
  private let log: DiagnosticLog

  init(folder: SourceFolder, log: DiagnosticLog) {
    let files = folder.files(under: Self.name, log: log)
    stories = files.filter { Self.isText($0, in: "stories") }
    pages = files.filter { Self.isText($0, in: "pages") }
    charts = files.filter(Self.isChart)
    let read = Set(stories + pages + charts + [SiteSettings.path, Answer.path])
    let owners = Set((stories + pages).map(PictureFile.folder(ofText:)))
    let pictures = files.filter { PictureFile.isPicture($0) && owners.contains(PictureFile.folder(of: $0)) }
    let known = read.union(pictures)
    self.pictures = pictures
    others = files.filter { !known.contains($0) && !$0.hasSuffix("README.md") }
    self.log = log
  }

  func reportUnknownFiles() {
    for path in others {
      log.error(
        "unknown-file", at: .file(path), thai: "ไม่มีส่วนใดของเว็บไซต์อ่านไฟล์นี้",
        english: "No part of the site reads this file.",
        hint: PictureFile.isPicture(path)
          ? Bilingual(
            thai: "วางรูปไว้ในโฟลเดอร์ชื่อเดียวกับเรื่อง เช่น content/stories/<ชื่อเรื่อง>/",
            english: "Put a picture in the folder named like its text, as in content/stories/<slug>/.")
          : Bilingual(
            thai:
              "เรื่องเล่าอยู่ใน content/stories/ หน้าข้อความอยู่ใน content/pages/ และลงท้ายด้วย .md แผนภูมิอยู่ใน content/charts/ และลงท้ายด้วย .yaml",
            english:
              "Stories stand in content/stories/, pages in content/pages/, and both end in .md; charts stand in content/charts/ and end in .yaml."
          ))
    }
  }

  private static func isChart(_ path: String) -> Bool {
    path.split(separator: "/").count == 3 && path.hasPrefix(ChartReader.folder + "/")
      && path.hasSuffix(".yaml")
  }

  private static func isText(_ path: String, in part: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count == 3 && parts[1] == part && path.hasSuffix(".md") && parts[2] != "README.md"
  }
}

/// The pictures that texts may show. They stand in a folder named like their text: `content/stories/<slug>/`.
enum PictureFile {
  static let types = ["jpg", "jpeg", "png", "webp"]
  /// The most bytes of one picture: 10 MiB.
  static let limit = 10 << 20

  static func isPicture(_ path: String) -> Bool {
    types.contains { path.lowercased().hasSuffix("." + $0) } && path.split(separator: "/").count > 3
  }

  /// The folder of a text's pictures: `content/stories/<slug>`.
  static func folder(ofText path: String) -> String {
    let parts = path.split(separator: "/").dropLast()
    return (parts + [Substring(MarkdownFile.name(of: path).slug)]).joined(separator: "/")
  }

  /// The folder by whose name a picture belongs to a text.
  static func folder(of path: String) -> String {
    path.split(separator: "/").prefix(3).joined(separator: "/")
  }

  /// The part of `content/` that a picture stands in: `stories` or `pages`.
  static func part(_ path: String) -> String {
    path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
  }

  /// The text that a picture belongs to.
  static func slug(_ path: String) -> String {
    path.split(separator: "/").dropFirst(2).first.map(String.init) ?? ""
  }

  /// Where a picture is published: as in `content/`, but without `pages/`.
  static func published(_ path: String) -> String {
    let parts = path.split(separator: "/").dropFirst()
    return (parts.first == "pages" ? parts.dropFirst() : parts).joined(separator: "/")
  }
}
