import Diagnostics
import Glibc

extension Staging {
  /// Puts the staging folder in the place of the published one, and removes that.
  func exchange(_ log: DiagnosticLog) throws(SystemFailure) {
    if FileKind(of: folder.path) == .missing {
      try move(folder.staging, to: folder.path)
      conclude(removing: nil, log)
      return
    }
    let number = calls.exchange(folder.staging, folder.path)
    switch number {
    case 0:
      conclude(removing: folder.staging, log)
    case EINVAL, ENOSYS, EOPNOTSUPP:
      cannotExchange(log)
      try move(folder.path, to: folder.former)
      do {
        try move(folder.staging, to: folder.path)
      } catch {
        try move(folder.former, to: folder.path)
        throw error
      }
      conclude(removing: folder.former, log)
    default: throw SystemFailure(number, at: folder.shown)
    }
  }

  private func move(_ path: String, to other: String) throws(SystemFailure) {
    guard rename(path, other) == 0 else { throw SystemFailure(errno, at: folder.shown) }
  }

  /// The new site is in place: from here on nothing is an error. What cannot be removed now is removed at the
  /// next start.
  private func conclude(removing former: String?, _ log: DiagnosticLog) {
    progress.withLock { $0.isClosed = true }
    defer { progress.withLock { $0.lock = nil } }
    let above = open(folder.parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if above >= 0 {
      fsync(above)
      close(above)
    }
    guard let former else { return }
    let number = FolderTree.remove(former)
    guard number != 0 else { return }
    let reason = String(cString: strerror(number))
    log.warning(
      .outputLeftover, at: .file(former),
      thai: "เผยแพร่เว็บไซต์ใหม่แล้ว แต่ลบโฟลเดอร์ของเว็บไซต์เดิมไม่ได้ (\(reason))",
      english:
        "The new site is published, but the folder of the former one could not be removed (\(reason)).",
      hint: Bilingual(thai: "ลบโฟลเดอร์นี้ด้วยตนเอง", english: "Remove this folder by hand."))
  }

  private func cannotExchange(_ log: DiagnosticLog) {
    log.warning(
      .outputNoExchange, at: .file(folder.shown),
      thai: "ระบบไฟล์นี้สับเปลี่ยนโฟลเดอร์ในขั้นเดียวไม่ได้ จึงเปลี่ยนชื่อสองครั้งแทน เว็บไซต์จะหายไปชั่วขณะสั้น ๆ ระหว่างนั้น",
      english:
        "This file system cannot exchange two folders in one step, so they are renamed one after the other; the site is "
        + "missing for a moment in between.",
      hint: Bilingual(
        thai: "หากเครื่องดับในจังหวะนั้น ให้สั่งสร้างอีกครั้ง เว็บไซต์เดิมจะกลับมาเอง",
        english: "Should the machine stop at that moment, build again: the former site comes back by itself.")
    )
  }
}
