import Glibc

/// A lock file beside the output folder, so that two builds at once do not mix. It lasts as long as the value
/// lives.
///
/// The lock is `flock`'s, which the system drops when the process ends, however it ends: a file that a killed
/// run left locks nothing.
final class FolderLock: Sendable {
  enum Refusal: Error, Hashable {
    /// Another process has it.
    case busy
    /// The file system cannot lock.
    case unsupported
    case failed(Int32)
  }

  private let path: String
  private let descriptor: Int32

  init(_ path: String) throws(Refusal) {
    self.path = path
    while true {
      let descriptor = open(path, O_RDONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw .failed(errno) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let number = errno
        close(descriptor)
        switch number {
        case EWOULDBLOCK: throw .busy
        case EINTR: continue
        case ENOLCK, ENOSYS, EOPNOTSUPP, EINVAL:
          unlink(path)
          throw .unsupported
        default: throw .failed(number)
        }
      }
      // The holder before may have removed the file after it was opened here: then the lock is on a file
      // without a name.
      var (held, named) = (stat(), stat())
      if fstat(descriptor, &held) == 0, lstat(path, &named) == 0, held.st_ino == named.st_ino,
        held.st_dev == named.st_dev
      {
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
  }

  deinit {
    unlink(path)
    close(descriptor)
  }
}
