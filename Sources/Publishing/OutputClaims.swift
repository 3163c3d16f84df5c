import Diagnostics

/// Which source wants which path, and where two want the same.
///
/// Paths that differ only by case or by Unicode normal form count as the same: on the file systems of macOS
/// and Windows, where a site may be unpacked, they are. Case is folded by upper and then lower case, which is
/// full folding but for a few letters of no Thai or English text. Normal form needs no work: Swift compares
/// text by canonical equivalence.
public struct OutputClaims: Sendable {
  /// The files that the publisher writes or carries over itself.
  public static let reserved = ["build.json", "SHA256SUMS"] + Manifest.signatureNames

  private struct Claim {
    var path: OutputPath
    var source: SourcePlace?
  }

  /// The claims on files and, below, on the folders that files need, by folded path.
  private var files: [String: [Claim]] = [:]
  private var folders: [String: Claim] = [:]

  /// Nothing is taken yet.
  public init() {}

  /// Takes a path for a source.
  /// - Returns: false when another source has the path, a file stands where a folder is needed, or the path
  ///   is reserved. All are reported by ``collisions``.
  @discardableResult
  public mutating func claim(_ path: OutputPath, by source: SourcePlace?) -> Bool {
    let key = Self.fold(path.text)
    let claim = Claim(path: path, source: source)
    files[key, default: []].append(claim)
    var isFree = files[key]?.count == 1 && folders[key] == nil && !Self.reservedKeys.contains(key)
    for folder in path.folders {
      let folderKey = Self.fold(folder)
      if files[folderKey] != nil || Self.reservedKeys.contains(folderKey) { isFree = false }
      if let known = folders[folderKey], !Self.precedes(claim, known) { continue }
      folders[folderKey] = claim
    }
    return isFree
  }

  /// Every collision, sorted; the same whatever the order in which the paths were claimed.
  public var collisions: [Diagnostic] {
    var found: [Diagnostic] = []
    for (key, claims) in files {
      let sorted = claims.sorted(by: Self.precedes)
      guard let first = sorted.first else { continue }
      if Self.reservedKeys.contains(key) {
        found += sorted.map(Self.reservation)
      } else {
        found += sorted.dropFirst().map { Self.collision($0, with: first) }
      }
      if let inner = folders[key] { found.append(Self.obstruction(first, of: inner)) }
    }
    for key in Self.reservedKeys {
      if files[key] == nil, let inner = folders[key] { found.append(Self.reservation(inner)) }
    }
    return found.sorted()
  }

  private static let reservedKeys = Set(reserved.map { fold($0) })

  private static func fold(_ path: some StringProtocol) -> String {
    path.utf8.allSatisfy { $0 < 0x80 } ? path.lowercased() : path.uppercased().lowercased()
  }

  /// By source, then by path, so that the one named first does not depend on which thread was first.
  private static func precedes(_ one: Claim, _ other: Claim) -> Bool {
    if one.source?.file != other.source?.file { return (one.source?.file ?? "") < (other.source?.file ?? "") }
    if one.source?.start != other.source?.start {
      return (one.source?.start ?? .origin) < (other.source?.start ?? .origin)
    }
    return one.path < other.path
  }

  private static func collision(_ claim: Claim, with first: Claim) -> Diagnostic {
    let (thaiOwner, englishOwner) = owner(first)
    guard claim.path != first.path else {
      return Diagnostic(
        .outputPathCollision, at: claim.source,
        thai: "ที่อยู่ “\(claim.path)” ซ้ำกับที่อยู่ของ\(thaiOwner)",
        english: "The address “\(claim.path)” is already taken by \(englishOwner).",
        hint: remedy)
    }
    return Diagnostic(
      .outputPathCollision, at: claim.source,
      thai:
        "ที่อยู่ “\(claim.path)” กับ “\(first.path)” ของ\(thaiOwner) ต่างกันเพียงตัวพิมพ์หรือวิธีเข้ารหัสอักษร บางระบบถือว่าเป็นไฟล์เดียวกัน",
      english:
        "The address “\(claim.path)” differs from “\(first.path)” of \(englishOwner) only by case or by the way its "
        + "letters are encoded; some systems take them for one file.",
      hint: remedy)
  }

  private static func obstruction(_ file: Claim, of inner: Claim) -> Diagnostic {
    let (thaiOwner, englishOwner) = owner(inner)
    return Diagnostic(
      .outputPathCollision, at: file.source,
      thai: "ที่อยู่ “\(file.path)” เป็นไฟล์ แต่ “\(inner.path)” ของ\(thaiOwner) ต้องใช้ชื่อนี้เป็นโฟลเดอร์",
      english:
        "The address “\(file.path)” is a file, but “\(inner.path)” of \(englishOwner) needs a folder of that name.",
      hint: remedy)
  }

  private static func reservation(_ claim: Claim) -> Diagnostic {
    Diagnostic(
      .outputPathReserved, at: claim.source,
      thai: "ที่อยู่ “\(claim.path)” สงวนไว้ให้โปรแกรมใช้เอง",
      english: "The address “\(claim.path)” is kept for a file that the program writes itself.", hint: remedy)
  }

  private static func owner(_ claim: Claim) -> (thai: String, english: String) {
    guard let place = claim.source else {
      return ("หน้าที่โปรแกรมสร้างเอง", "a page that the program makes itself")
    }
    let line = place.excerpt == nil ? "" : ":\(place.start.line)"
    return ("ไฟล์ \(place.file)\(line)", "\(place.file)\(line)")
  }

  private static let remedy = Bilingual(
    thai: "เปลี่ยนชื่อไฟล์หรือชื่อในที่อยู่ของหน้าใดหน้าหนึ่ง", english: "Rename one of the two files or change its slug.")
}

extension Diagnostic {
  fileprivate init(
    _ code: DiagnosticCode, at place: SourcePlace?, thai: String, english: String, hint: Bilingual
  ) {
    self.init(.error, code, at: place, thai: thai, english: english, hint: hint)
  }
}
