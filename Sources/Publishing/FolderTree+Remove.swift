import Glibc

extension FolderTree {
  /// Removes a folder and all below it. A link is removed, not followed. What is not there counts as removed.
  ///
  /// It goes by descriptors and the names as the folder gives them, so that a name that is not UTF-8 goes
  /// too.
  /// - Returns: 0 or the first errno.
  static func remove(_ root: String) -> Int32 { remove(root, in: AT_FDCWD) }

  private static func remove(_ name: UnsafePointer<CChar>, in parent: Int32) -> Int32 {
    if unlinkat(parent, name, 0) == 0 || errno == ENOENT { return 0 }
    let refusal = errno
    guard refusal == EISDIR || refusal == EPERM else { return refusal }
    let descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return errno == ENOTDIR || errno == ELOOP ? refusal : errno }
    guard let handle = fdopendir(descriptor) else {
      close(descriptor)
      return errno
    }
    defer { closedir(handle) }
    var failure: Int32 = 0
    while let entry = readdir(handle) {
      let result = withUnsafeBytes(of: &entry.pointee.d_name) { raw -> Int32 in
        guard let child = raw.assumingMemoryBound(to: CChar.self).baseAddress else { return 0 }
        let isSelf = strcmp(child, ".") == 0 || strcmp(child, "..") == 0
        return isSelf ? 0 : remove(child, in: descriptor)
      }
      if failure == 0 { failure = result }
    }
    if unlinkat(parent, name, AT_REMOVEDIR) != 0, failure == 0 { failure = errno }
    return failure
  }
}
