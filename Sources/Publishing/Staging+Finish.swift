import CExchange
import Diagnostics
import Glibc

extension Staging {
  /// Writes `build.json` and the manifest and puts the new site in the place of the former one.
  ///
  /// Before that step the file system is told once to put everything on the disk, and the folder above
  /// afterwards: a power failure then leaves one site or the other, not empty files. To do so file by file
  /// would be just as safe and, at some milliseconds a file, many times slower than the build; not to do it
  /// would be safe against a kill, not against a power failure.
  /// - Parameters:
  ///   - build: the contents of `build.json`.
  /// - Returns: nil, with every problem in the log, when something went wrong before or now; the former site
  ///   then stays as it was.
  public func finish(build: [UInt8], log: DiagnosticLog) -> PublishReport? {
    let (entries, problems) = progress.withLock { progress in
      let failure = progress.isClosed ? SystemFailure(ECANCELED, at: folder.shown) : progress.failure
      return (progress.entries, progress.claims.collisions + (failure.map { [$0.diagnostic] } ?? []))
    }
    guard problems.isEmpty else {
      log.append(contentsOf: problems)
      abandon()
      return nil
    }
    do {
      return try complete(entries, build: build, log)
    } catch {
      log.append(error.diagnostic)
      abandon()
      return nil
    }
  }

  private func complete(
    _ pages: [Entry], build: [UInt8], _ log: DiagnosticLog
  ) throws(SystemFailure) -> PublishReport {
    var entries = pages
    entries.append(try own("build.json", build))
    let manifest = Manifest.text(entries.map { ($0.path, $0.digest) })
    let listed = try own(Manifest.name, manifest)
    entries.append(listed)
    let carried = carriedOver(withSignatures: listed.isUnchanged)

    let report = report(entries, carried: carried)
    guard report.isReplaced else {
      abandon()
      return report
    }
    for name in report.unchanged + carried { try linkUnchanged(name) }
    try settle()
    try exchange(log)
    return report
  }

  /// One of the publisher's own files.
  private func own(_ name: String, _ bytes: [UInt8]) throws(SystemFailure) -> Entry {
    guard let path = try? OutputPath(name) else { throw SystemFailure(EINVAL, at: name) }
    return try bytes.withUnsafeBufferPointer { bytes throws(SystemFailure) in
      try place(UnsafeRawBufferPointer(bytes), at: path)
    }
  }

  /// What others put into the published folder and the publisher takes along: the committed `.gitignore`, and
  /// the manifest's signature while it is still true.
  private func carriedOver(withSignatures: Bool) -> [String] {
    ([".gitignore"] + (withSignatures ? Manifest.signatureNames : [])).filter(former.files.contains)
  }

  private func report(_ entries: [Entry], carried: [String]) -> PublishReport {
    let kept = Set(entries.map(\.path.text) + carried)
    let folders = Set(entries.flatMap { $0.path.folders.map(String.init) })
    let removed = former.files.filter { !kept.contains($0) } + former.others
    let written = entries.filter { !$0.isUnchanged }.map(\.path)
    return PublishReport(
      written: written.sorted().map(\.text),
      unchanged: entries.filter(\.isUnchanged).map(\.path).sorted().map(\.text),
      removed: removed.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
      isReplaced: !written.isEmpty || !removed.isEmpty || !former.folders.allSatisfy(folders.contains))
  }

  /// Gives the new folder the permissions of the former one and puts all of it on the disk.
  private func settle() throws(SystemFailure) {
    var status = stat()
    if lstat(folder.path, &status) == 0, fchmod(descriptor, status.st_mode & 0o7777 | 0o700) != 0 {
      throw SystemFailure(errno, at: folder.shown)
    }
    let failure = prongsai_flush(descriptor)
    if failure != 0 { throw SystemFailure(failure, at: folder.shown) }
  }
}
