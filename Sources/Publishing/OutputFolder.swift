import Diagnostics
import Glibc

/// The folder that is published, found to be a place that may be replaced, and the names of its passing
/// siblings.
///
/// The siblings lie on the same file system, so that they can be exchanged with it. Their names are fixed:
/// the lock lets one run at a time use them, and whatever a killed run left is found again.
struct OutputFolder: Sendable {
  /// The folder as it was named, for messages.
  let shown: String
  /// The folder that it is in, without links.
  let parent: String
  /// Its name there.
  let name: String

  /// The folder itself.
  var path: String { Self.join(parent, name) }
  /// Where the new site is made; after the exchange, where the former one waits to be removed.
  var staging: String { sibling("new") }
  /// Where the former site waits while two renames stand in for an exchange.
  var former: String { sibling("old") }
  var lock: String { sibling("lock") }

  private func sibling(_ purpose: String) -> String { Self.join(parent, ".\(name).prongsai-\(purpose)") }

  /// - Parameters:
  ///   - given: the output folder; it need not exist, the folder that it is in must.
  ///   - site: the folder that holds the whole site.
  ///   - inputs: the folders that the site is made from.
  /// - Returns: nil, with the problem in the log, when the folder may not be replaced, wherever it lies and
  ///   whatever it is.
  init?(_ given: String, site: String, inputs: [String], log: DiagnosticLog) {
    shown = given
    let trimmed = Self.withoutTrailingSlashes(given)
    guard !trimmed.isEmpty, !trimmed.utf8.contains(0) else {
      Self.notFolder(given, thai: "ไม่ใช่ชื่อโฟลเดอร์", english: "is not the name of a folder", log)
      return nil
    }
    let whole: String
    switch FileKind(of: trimmed) {
    case .folder:
      guard let resolved = Self.resolve(trimmed) else {
        log.append(SystemFailure(errno, at: given).diagnostic)
        return nil
      }
      whole = resolved
    case .missing:
      guard let resolved = Self.resolveMissing(trimmed) else {
        Self.parentMissing(given, log)
        return nil
      }
      whole = resolved
    case .file, .other:
      Self.notFolder(
        given, thai: "เป็นไฟล์หรือลิงก์ ไม่ใช่โฟลเดอร์", english: "is a file or a link, not a folder", log)
      return nil
    }
    guard let slash = whole.lastIndex(of: "/"), whole != "/" else {
      Self.overlap(given, with: "/", log)
      return nil
    }
    parent = slash == whole.startIndex ? "/" : String(whole[..<slash])
    name = String(whole[whole.index(after: slash)...])
    let resolvedSite = Self.resolveAsFar(site)
    if Self.contains(whole, resolvedSite) {
      Self.overlap(given, with: site, log)
      return nil
    }
    for input in inputs {
      let resolvedInput = Self.resolveAsFar(input)
      guard Self.contains(whole, resolvedInput) || Self.contains(resolvedInput, whole) else { continue }
      Self.overlap(given, with: input, log)
      return nil
    }
  }
}

extension OutputFolder {
  static func join(_ folder: String, _ name: String) -> String {
    folder == "/" ? "/" + name : folder + "/" + name
  }

  /// Whether the second path is the first or lies below it.
  private static func contains(_ folder: String, _ path: String) -> Bool {
    let (folder, path) = (Array(folder.utf8), Array(path.utf8))
    guard path.starts(with: folder) else { return false }
    return path.count == folder.count || folder == [UInt8(ascii: "/")]
      || path[folder.count] == UInt8(ascii: "/")
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path[...]
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path = path.dropLast() }
    return String(path)
  }

  /// The path without links, `.` and `..`; nil, with `errno` set, when it does not exist.
  private static func resolve(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The path of something that does not exist in a folder that does.
  private static func resolveMissing(_ path: String) -> String? {
    let names = path.split(separator: "/", omittingEmptySubsequences: true)
    guard let last = names.last, last != ".", last != ".." else { return nil }
    let above = String(path.dropLast(last.count))
    guard let folder = resolve(above.isEmpty ? "." : above), FileKind(of: folder) == .folder else {
      return nil
    }
    return join(folder, String(last))
  }

  /// As ``resolve(_:)``, and for what does not exist the deepest folder that does, with the rest added.
  private static func resolveAsFar(_ path: String) -> String {
    let trimmed = withoutTrailingSlashes(path)
    if let resolved = resolve(trimmed) { return resolved }
    guard let slash = trimmed.lastIndex(of: "/") else {
      return join(resolve(".") ?? "/", trimmed)
    }
    let above = slash == trimmed.startIndex ? "/" : resolveAsFar(String(trimmed[..<slash]))
    return join(above, String(trimmed[trimmed.index(after: slash)...]))
  }

  private static func notFolder(_ given: String, thai: String, english: String, _ log: DiagnosticLog) {
    log.error(
      .outputNotFolder, at: .file(given),
      thai: "ปลายทาง “\(given)” \(thai)", english: "The output “\(given)” \(english).",
      hint: Bilingual(
        thai: "ระบุโฟลเดอร์จริงด้วย --output เช่น --output Public",
        english: "Name a real folder with --output, such as --output Public."))
  }

  private static func parentMissing(_ given: String, _ log: DiagnosticLog) {
    log.error(
      .outputParentMissing, at: .file(given),
      thai: "ไม่พบโฟลเดอร์ที่จะวาง “\(given)” ไว้ข้างใน",
      english: "The folder that “\(given)” should be in does not exist.",
      hint: Bilingual(
        thai: "สร้างโฟลเดอร์นั้นก่อน หรือระบุที่อื่นด้วย --output",
        english: "Create that folder first, or choose another place with --output."))
  }

  private static func overlap(_ given: String, with input: String, _ log: DiagnosticLog) {
    log.error(
      .outputOverlap, at: .file(given),
      thai: "ปลายทาง “\(given)” ทับกับ “\(input)” ซึ่งเป็นต้นฉบับของเว็บไซต์ หากเขียนลงไปต้นฉบับจะหาย",
      english:
        "The output “\(given)” overlaps “\(input)”, which the site is made from; writing there would destroy it.",
      hint: Bilingual(
        thai: "เลือกโฟลเดอร์อื่นด้วย --output เช่น --output Public",
        english: "Choose another folder with --output, such as --output Public."))
  }
}
