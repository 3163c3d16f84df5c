import Foundation

extension DiagnosticCode {
  /// A file that is named does not exist.
  public static let fileMissing: Self = "file-missing"
  /// A file or folder may not or cannot be read.
  public static let fileUnreadable: Self = "file-unreadable"
  /// A text file has bytes that are not UTF-8.
  public static let fileNotUTF8: Self = "file-not-utf8"
  /// A file is larger than its limit.
  public static let fileTooLarge: Self = "file-too-large"
  /// A path or link leads out of the folder.
  public static let pathOutside: Self = "path-outside"
  /// A folder is reached a second time through a link.
  public static let folderTwice: Self = "folder-twice"
}

/// The one door through which input files are read: a folder that nothing leads out of.
///
/// Paths are relative to the folder, with `/` between names. A path with `..`, or a link whose target lies outside, is a
/// problem and is not followed. Names that begin with a dot are passed over.
public struct SourceFolder: Sendable {
  /// The most bytes that a text file may have, unless the caller says otherwise: 4 MiB.
  public static let textLimit = 4 << 20

  /// The folder as it was named.
  public let path: String
  private let resolved: String

  /// - Parameter path: a folder; it need not exist, and is then empty.
  public init(path: String) {
    self.path = path
    resolved = Self.resolve(path) ?? path
  }

  /// Whether a file or folder of that path stands inside.
  public func contains(_ path: String) -> Bool {
    Self.isPlain(path) && Self.resolve(self.path + "/" + path).map(isInside) ?? false
  }

  /// The paths of all files below a folder, sorted by their bytes. A folder that is not there has none.
  ///
  /// Every folder is read once: a link to one that is read anyway, such as a link to the folder it stands in, is a problem.
  public func files(under folder: String = "", log: DiagnosticLog) -> [String] {
    var listing = FolderListing(folder: self, log: log)
    return listing.files(under: folder)
  }

  /// Reads a text file. A byte order mark at its start is dropped.
  /// - Returns: nil, with the problem in the log, when the file is missing, unreadable, too large or not UTF-8.
  public func text(_ path: String, limit: Int = textLimit, log: DiagnosticLog) -> SourceFile? {
    guard var bytes = bytes(path, limit: limit, log: log) else { return nil }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let valid = String(decoding: bytes.prefix(Self.validPrefix(bytes)), as: UTF8.self)
      let file = SourceFile(path: path, text: valid)
      log.error(
        .fileNotUTF8, at: file.place(utf8: valid.utf8.count..<valid.utf8.count),
        thai: "ไฟล์นี้ไม่ใช่ข้อความ UTF-8", english: "This file is not UTF-8 text.",
        hint: Bilingual(
          thai: "เปิดไฟล์ในโปรแกรมที่ใช้พิมพ์ แล้วบันทึกใหม่โดยเลือก UTF-8",
          english: "Open the file in the program it was written with and save it again as UTF-8."))
      return nil
    }
    return SourceFile(path: path, text: text)
  }

  /// Reads the bytes of a file.
  /// - Returns: nil, with the problem in the log, when the file is missing, unreadable or larger than the limit.
  public func bytes(_ path: String, limit: Int, log: DiagnosticLog) -> [UInt8]? {
    guard Self.isPlain(path) else {
      outside(path, at: .file(path), log)
      return nil
    }
    guard let target = Self.resolve(self.path + "/" + path) else {
      if errno == ENOENT || errno == ENOTDIR {
        log.error(
          .fileMissing, at: .file(path), thai: "ไม่พบไฟล์นี้", english: "This file does not exist.",
          hint: Bilingual(
            thai: "สร้างไฟล์ หรือแก้ชื่อที่อ้างถึง", english: "Create it, or correct the name that points to it."))
      } else {
        unreadable(path, log)
      }
      return nil
    }
    guard isInside(target) else {
      outside(path, at: .file(path), log)
      return nil
    }
    // Without O_NONBLOCK, opening a pipe would wait for whoever writes into it.
    let descriptor = open(target, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else {
      unreadable(path, log)
      return nil
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      unreadable(path, log)
      return nil
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      notPlainFile(path, log)
      return nil
    }
    guard status.st_size <= limit else {
      log.error(
        .fileTooLarge, at: .file(path),
        thai: "ไฟล์มีขนาด \(status.st_size) ไบต์ เกินขีดจำกัด \(limit) ไบต์",
        english: "The file has \(status.st_size) bytes; the limit is \(limit).",
        hint: Bilingual(thai: "แบ่งไฟล์หรือลดขนาดลง", english: "Split the file or make it smaller."))
      return nil
    }
    return read(descriptor, size: Int(status.st_size), path, log)
  }

  private func read(_ descriptor: Int32, size: Int, _ path: String, _ log: DiagnosticLog) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0 && errno == EINTR { continue }
        failed = got < 0
        guard got > 0 else { break }
        count += got
      }
    }
    if failed { unreadable(path, log) }
    return failed ? nil : bytes
  }

  /// Compared as bytes: to a file system, two spellings of one name are two names.
  private func isInside(_ target: String) -> Bool {
    let folder = resolved == "/" ? "" : resolved
    return target.utf8.elementsEqual(resolved.utf8) || target.utf8.starts(with: (folder + "/").utf8)
  }

  func outside(_ path: String, at place: SourcePlace, _ log: DiagnosticLog) {
    log.error(
      .pathOutside, at: place,
      thai: "“\(path)” ชี้ออกไปนอกโฟลเดอร์ของเว็บไซต์", english: "“\(path)” leads out of the site's folder.",
      hint: Bilingual(
        thai: "คัดลอกไฟล์เข้ามาไว้ในโฟลเดอร์ของเว็บไซต์", english: "Copy the file into the site's folder."))
  }

  func notPlainFile(_ path: String, _ log: DiagnosticLog) {
    log.error(
      .fileUnreadable, at: .file(path), thai: "นี่ไม่ใช่ไฟล์ธรรมดา จึงอ่านไม่ได้",
      english: "This is not an ordinary file and cannot be read.",
      hint: Bilingual(
        thai: "ลบออก หรือแทนที่ด้วยไฟล์จริง", english: "Delete it, or put a real file in its place."))
  }

  func unreadable(_ path: String, _ log: DiagnosticLog) {
    let reason = String(cString: strerror(errno))
    log.error(
      .fileUnreadable, at: .file(path.isEmpty ? self.path : path),
      thai: "อ่านไม่ได้ (\(reason))", english: "This cannot be read (\(reason)).",
      hint: Bilingual(
        thai: "ตรวจสิทธิ์การอ่านของไฟล์และโฟลเดอร์", english: "Check that the file and its folder may be read."))
  }

  /// Whether a path is made of plain names only.
  static func isPlain(_ path: String) -> Bool {
    !path.isEmpty && !path.utf8.contains(0)
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0 != "." && $0 != ".."
      }
  }

  private static func resolve(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func validPrefix(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var count = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { count += UTF8.width(scalar) }
    return count
  }
}
