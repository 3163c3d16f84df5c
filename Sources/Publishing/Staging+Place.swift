import Diagnostics
import Glibc

extension Staging {
  /// Writes a file into the staging folder, unless the published one has its bytes already.
  ///
  /// Such a file is only noted, and gets a second name in the staging folder when that is to be published
  /// (``linkUnchanged(_:)``): so it keeps its time stamp, from which servers make their ETags, and a build
  /// that changes nothing writes nothing.
  func place(_ bytes: UnsafeRawBufferPointer, at path: OutputPath) throws(SystemFailure) -> Entry {
    guard let digest = SHA256Digest(of: bytes) else { throw SystemFailure(EIO, at: path.text) }
    let isUnchanged = former.files.contains(path.text) && isPublished(bytes, path.text)
    if !isUnchanged { try writeNew(bytes, path.text, times: nil) }
    return Entry(path: path, digest: digest, isUnchanged: isUnchanged)
  }

  /// Gives a published file a second name in the staging folder; where links cannot be made, copies it.
  func linkUnchanged(_ name: String) throws(SystemFailure) {
    let published = folder.path + "/" + name
    var number = calls.link(published, descriptor, name)
    if number == ENOENT {
      try makeFolders(above: name)
      number = calls.link(published, descriptor, name)
    }
    if number != 0 { try copyFormer(name) }
  }

  /// Whether the published file has exactly these bytes. The bytes themselves are compared, not the digest in
  /// the manifest, so that a file that was changed by hand is put right.
  private func isPublished(_ bytes: UnsafeRawBufferPointer, _ name: String) -> Bool {
    let file = open(folder.path + "/" + name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == bytes.count
    else { return false }
    return withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { piece in
      var offset = 0
      while offset < bytes.count {
        let got = read(file, piece.baseAddress, min(piece.count, bytes.count - offset))
        if got < 0 && errno == EINTR { continue }
        guard got > 0, let here = piece.baseAddress, let there = bytes.baseAddress,
          memcmp(here, there + offset, got) == 0
        else { return false }
        offset += got
      }
      return true
    }
  }

  /// Writes a file that is not there yet, with its folders.
  /// - Parameters:
  ///   - times: when it was last read and changed; nil for now.
  func writeNew(_ bytes: UnsafeRawBufferPointer, _ name: String, times: [timespec]?) throws(SystemFailure) {
    var file = create(name)
    if file < 0, errno == ENOENT {
      try makeFolders(above: name)
      file = create(name)
    }
    guard file >= 0 else { throw SystemFailure(errno, at: name) }
    var failure: Int32 = 0
    var offset = 0
    while offset < bytes.count {
      let count = Glibc.write(file, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        failure = count == 0 ? EIO : errno
        break
      }
      offset += count
    }
    if failure == 0, let times, futimens(file, times) != 0 { failure = errno }
    // A full disk may show only now, on file systems that write late.
    if close(file) != 0, failure == 0, errno != EINTR { failure = errno }
    if failure != 0 { throw SystemFailure(failure, at: name) }
  }

  private func create(_ name: String) -> Int32 {
    openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
  }

  /// Makes the folders above a file. Other threads may be making the same ones.
  private func makeFolders(above name: String) throws(SystemFailure) {
    for slash in name.utf8.indices where name.utf8[slash] == UInt8(ascii: "/") {
      if mkdirat(descriptor, String(name[..<slash]), 0o755) != 0, errno != EEXIST {
        throw SystemFailure(errno, at: name)
      }
    }
  }
}
