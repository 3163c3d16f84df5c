import Diagnostics
import Glibc

extension OutputFolder {
  /// What stands in the folder now; empty when it does not exist.
  /// - Returns: nil, with the problem in the log, when it is not this program's to replace or cannot be read.
  func formerTree(log: DiagnosticLog) -> FolderTree? {
    switch FileKind(of: path) {
    case .missing: return .empty
    case .folder: break
    case .file, .other:
      notOurs(thai: "กลายเป็นไฟล์หรือลิงก์", english: "has become a file or a link", log)
      return nil
    }
    guard let tree = FolderTree(of: path) else {
      log.append(SystemFailure(errno, at: shown).diagnostic)
      return nil
    }
    if FileKind(of: path + "/.git") != .missing {
      notOurs(
        thai: "เป็นที่ทำงานของ git (มี .git อยู่ข้างใน) การเขียนแทนที่จะทำให้ประวัติหาย",
        english: "is a git working tree (it has .git in it); replacing it would destroy its history", log)
      return nil
    }
    let isOurs = tree.files.contains(Manifest.name) || tree.files.contains("build.json")
    let isEmpty =
      tree.files.subtracting([".gitignore"]).isEmpty && tree.others.isEmpty && tree.folders.isEmpty
    guard isOurs || isEmpty else {
      notOurs(
        thai: "มีไฟล์ที่โปรแกรมนี้ไม่ได้สร้าง (ไม่มีทั้ง SHA256SUMS และ build.json) จึงไม่เขียนทับ",
        english:
          "holds files that this program did not make (it has neither SHA256SUMS nor "
          + "build.json), so it is not replaced",
        log)
      return nil
    }
    return tree
  }

  /// Puts right what a run that was killed has left. The lock must be held.
  ///
  /// When the folder is missing and the former site waits beside it, the run died between the two renames:
  /// the former site goes back.
  /// - Returns: nil, or what went wrong.
  func recover() -> SystemFailure? {
    if FileKind(of: path) == .missing, FileKind(of: former) == .folder {
      guard rename(former, path) == 0 else { return SystemFailure(errno, at: shown) }
    }
    for leftover in [former, staging] {
      let failure = FolderTree.remove(leftover)
      if failure != 0 { return SystemFailure(failure, at: leftover) }
    }
    return nil
  }

  private func notOurs(thai: String, english: String, _ log: DiagnosticLog) {
    log.error(
      .outputNotOurs, at: .file(shown),
      thai: "โฟลเดอร์ “\(shown)” \(thai)", english: "The folder “\(shown)” \(english).",
      hint: Bilingual(
        thai: "เลือกโฟลเดอร์ใหม่หรือโฟลเดอร์ว่างด้วย --output หรือย้ายไฟล์เหล่านั้นออกไปก่อน",
        english: "Choose a new or empty folder with --output, or move those files away first."))
  }
}
