import Diagnostics
import Glibc
import Synchronization

/// The new site while it is being written, from as many threads as like, into a folder beside the published
/// one.
///
/// It keeps a path, a digest and a source for every file, never its bytes. What goes wrong is kept until
/// ``finish(build:log:)``. A staging that is dropped without finishing leaves nothing behind.
public final class Staging: Sendable {
  struct Entry {
    var path: OutputPath
    var digest: SHA256Digest
    var isUnchanged: Bool
  }

  struct Progress {
    var claims = OutputClaims()
    var entries: [Entry] = []
    var failure: SystemFailure?
    var isClosed = false
    var lock: FolderLock?
  }

  let folder: OutputFolder
  /// The staging folder, open.
  let descriptor: Int32
  /// What stands in the published folder.
  let former: FolderTree
  let calls: FileSystemCalls
  let progress: Mutex<Progress>

  init(
    _ folder: OutputFolder, descriptor: Int32, former: FolderTree, lock: FolderLock?, calls: FileSystemCalls
  ) {
    self.folder = folder
    self.descriptor = descriptor
    self.former = former
    progress = Mutex(Progress(lock: lock))
    self.calls = calls
  }

  deinit {
    abandon()
    close(descriptor)
  }

  /// Writes a file. May be called from several threads at once.
  /// - Parameters:
  ///   - source: what the page was made from, to be named if another wants the same path; nil when it is made
  ///     from no file.
  /// - Returns: false when the path is taken or writing failed; ``finish(build:log:)`` says why. After a
  ///   failure of the disk nothing more is written and every further call is false, so that the work may be
  ///   cut short.
  @discardableResult
  public func write(_ bytes: UnsafeRawBufferPointer, to path: OutputPath, from source: SourcePlace?) -> Bool {
    let isFree = progress.withLock { progress in
      progress.claims.claim(path, by: source) && progress.failure == nil && !progress.isClosed
    }
    guard isFree else { return false }
    do {
      let entry = try place(bytes, at: path)
      progress.withLock { $0.entries.append(entry) }
      return true
    } catch {
      progress.withLock { $0.failure = $0.failure ?? error }
      return false
    }
  }

  /// Writes a file.
  @discardableResult
  public func write(_ bytes: [UInt8], to path: OutputPath, from source: SourcePlace?) -> Bool {
    bytes.withUnsafeBytes { write($0, to: path, from: source) }
  }

  /// Writes a text file, as UTF-8.
  @discardableResult
  public func write(_ text: String, to path: OutputPath, from source: SourcePlace?) -> Bool {
    var text = text
    return text.withUTF8 { write(UnsafeRawBufferPointer($0), to: path, from: source) }
  }

  /// Gives up: the staging folder goes, the published one stays as it is. Later calls do nothing.
  public func abandon() {
    let wasOpen = progress.withLock { progress in
      defer { progress.isClosed = true }
      return !progress.isClosed
    }
    guard wasOpen else { return }
    _ = FolderTree.remove(folder.staging)
    progress.withLock { $0.lock = nil }
  }
}
