import Glibc

extension Staging {
  /// Copies a published file with its times into the staging folder, where it cannot be linked.
  func copyFormer(_ name: String) throws(SystemFailure) {
    let file = open(folder.path + "/" + name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw SystemFailure(errno, at: name) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw SystemFailure(errno, at: name) }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let got = read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { break }
        count += got
      }
    }
    if failure != 0 { throw SystemFailure(failure, at: name) }
    let times = [status.st_atim, status.st_mtim]
    try bytes.withUnsafeBufferPointer { bytes throws(SystemFailure) in
      try writeNew(UnsafeRawBufferPointer(bytes), name, times: times)
    }
  }
}
