import Foundation

/// One walk through a folder and all below it, in which every folder is entered once.
struct FolderListing {
  let folder: SourceFolder
  let log: DiagnosticLog
  private var found: [String] = []
  private var folders: [String] = []
  /// Links to folders are followed last, so that the same one of two ways is taken whatever the order of the listing.
  private var links: [String] = []
  private var entered: Set<[UInt64]> = []

  init(folder: SourceFolder, log: DiagnosticLog) {
    (self.folder, self.log) = (folder, log)
  }

  /// The paths of all files, sorted by their bytes.
  mutating func files(under start: String) -> [String] {
    guard start.isEmpty || SourceFolder.isPlain(start) && (folder.contains(start) || !exists(start)) else {
      folder.outside(start, at: .file(start), log)
      return []
    }
    folders = [start]
    repeat {
      while let next = folders.popLast() { list(next) }
      links.sort { Self.isBefore($1, $0) }
      if let link = links.popLast() { follow(link) }
    } while !folders.isEmpty || !links.isEmpty
    return found.sorted(by: Self.isBefore)
  }

  private mutating func list(_ path: String) {
    guard let handle = opendir(place(of: path)) else {
      if errno != ENOENT && errno != ENOTDIR { folder.unreadable(path, log) }
      return
    }
    defer { closedir(handle) }
    var status = stat()
    if fstat(dirfd(handle), &status) == 0 { entered.insert(Self.identity(status)) }
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.utf8.first != UInt8(ascii: ".") else { continue }
      take(path.isEmpty ? name : path + "/" + name)
    }
  }

  /// Puts a file, folder or link where it belongs.
  private mutating func take(_ path: String) {
    var (own, target) = (stat(), stat())
    guard lstat(place(of: path), &own) == 0, stat(place(of: path), &target) == 0 else {
      folder.unreadable(path, log)
      return
    }
    let isLink = own.st_mode & S_IFMT == S_IFLNK
    guard !isLink || folder.contains(path) else {
      folder.outside(path, at: .file(path), log)
      return
    }
    switch target.st_mode & S_IFMT {
    case S_IFREG: found.append(path)
    case S_IFDIR: if isLink { links.append(path) } else { folders.append(path) }
    default: folder.notPlainFile(path, log)
    }
  }

  private mutating func follow(_ link: String) {
    var status = stat()
    guard stat(place(of: link), &status) == 0 else {
      folder.unreadable(link, log)
      return
    }
    guard !entered.contains(Self.identity(status)) else {
      log.error(
        .folderTwice, at: .file(link), thai: "“\(link)” เป็นลิงก์ไปยังโฟลเดอร์ที่อ่านอยู่แล้ว",
        english: "“\(link)” is a link to a folder that is read already.",
        hint: Bilingual(
          thai: "ลบลิงก์นี้ หรือคัดลอกไฟล์ที่ต้องใช้มาแทน",
          english: "Delete the link, or copy the files that are needed in its place."))
      return
    }
    folders.append(link)
  }

  private func place(of path: String) -> String { path.isEmpty ? folder.path : folder.path + "/" + path }

  private func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(place(of: path), &status) == 0
  }

  private static func identity(_ status: stat) -> [UInt64] { [UInt64(status.st_dev), UInt64(status.st_ino)] }

  private static func isBefore(_ first: String, _ second: String) -> Bool {
    first.utf8.lexicographicallyPrecedes(second.utf8)
  }
}
