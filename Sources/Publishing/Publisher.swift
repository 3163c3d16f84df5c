import Diagnostics
import Glibc

/// Publishes a site into a folder, all of it or nothing.
///
/// The new site is written into a sibling of the folder (``Staging``) and exchanged with it in one step.
/// Until then, and after any failure, the former site is whole.
public struct Publisher: Sendable {
  /// The output folder, from the working folder or from the root. It need not exist; the folder that it is in
  /// must.
  public var output: String
  /// The folder of the whole site. The output may lie in it, but not be it or hold it.
  public var site: String
  /// The folders that the site is made from. The output may neither hold one nor lie in one.
  public var inputs: [String]

  var calls = FileSystemCalls()

  /// Names the folders; nothing is looked at before ``begin(log:)``.
  public init(output: String, site: String, inputs: [String]) {
    self.output = output
    self.site = site
    self.inputs = inputs
  }

  /// Checks the output folder, takes its lock, clears what a killed run left and opens an empty staging
  /// folder.
  /// - Returns: nil, with the problems in the log, when nothing may or can be written there.
  public func begin(log: DiagnosticLog) -> Staging? {
    guard let folder = OutputFolder(output, site: site, inputs: inputs, log: log) else { return nil }
    var lock: FolderLock?
    do {
      lock = try FolderLock(folder.lock)
    } catch {
      switch error {
      case .unsupported: withoutLock(log)
      case .busy:
        busy(log)
        return nil
      case .failed(let number):
        // The lock file's own name means nothing to the reader; the folder that cannot be written to does.
        log.append(SystemFailure(number, at: output).diagnostic)
        return nil
      }
    }
    if let failure = folder.recover() {
      log.append(failure.diagnostic)
      return nil
    }
    guard let former = folder.formerTree(log: log) else { return nil }
    guard mkdir(folder.staging, 0o755) == 0 else {
      log.append(SystemFailure(errno, at: output).diagnostic)
      return nil
    }
    let descriptor = open(folder.staging, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      log.append(SystemFailure(errno, at: output).diagnostic)
      _ = FolderTree.remove(folder.staging)
      return nil
    }
    return Staging(folder, descriptor: descriptor, former: former, lock: lock, calls: calls)
  }

  private func busy(_ log: DiagnosticLog) {
    log.error(
      .outputBusy, at: .file(output),
      thai: "มีการสร้างเว็บไซต์ลงใน “\(output)” อยู่ก่อนแล้ว",
      english: "Another build is writing to “\(output)” now.",
      hint: Bilingual(
        thai: "รอให้เสร็จก่อนแล้วสั่งใหม่", english: "Wait until it has finished and build again."))
  }

  private func withoutLock(_ log: DiagnosticLog) {
    log.warning(
      .outputNoLock, at: .file(output),
      thai: "ระบบไฟล์ของ “\(output)” ล็อกไฟล์ไม่ได้ จึงกันการสร้างซ้อนกันไม่ได้",
      english: "The file system of “\(output)” cannot lock, so two builds at once are not kept apart.",
      hint: Bilingual(
        thai: "อย่าสั่งสร้างสองครั้งพร้อมกัน หรือเลือกดิสก์ในเครื่องด้วย --output",
        english: "Do not run two builds at once, or choose a local disk with --output."))
  }
}
