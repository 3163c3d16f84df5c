import Glibc

/// An entry is a file: a line with the digest of its name and its bytes, then the bytes.
///
/// The digest finds every entry that is not as it was stored: cut short by a full disk or a power failure, holed in the middle, or
/// under another's name. It takes a tenth of a millisecond, where to draw a picture takes forty; a look at how the bytes begin and end
/// would miss the middle and hold for one kind of file only.
extension ContentCache {
  /// The beginning of the name that an entry has while it is written.
  static let unfinished = ".new-"
  private static let headLength = 65

  /// The bytes of an entry; nil when it is not there or not as it was stored.
  func read(_ name: String) -> [UInt8]? {
    guard let file = Self.contents(folder + "/" + name), file.count >= Self.headLength,
      let head = Self.head(of: file[Self.headLength...], name), file.starts(with: head)
    else { return nil }
    return Array(file[Self.headLength...])
  }

  /// Writes an entry under a passing name and renames it, so that no reader ever meets half of it.
  func write(_ bytes: [UInt8], _ name: String, parent: String) {
    guard let head = Self.head(of: bytes[...], name) else { return }
    mkdir(parent, 0o755)
    mkdir(folder, 0o755)
    replace(name, with: head + bytes)
  }

  /// Gives a file of the folder new contents in one step, or leaves it as it is.
  func replace(_ name: String, with contents: [UInt8]) {
    var passing = Array((folder + "/" + Self.unfinished + "XXXXXX").utf8CString)
    let file = mkstemp(&passing)
    guard file >= 0 else { return }
    // Whoever else builds this site may use what is here too.
    var isWhole = fchmod(file, 0o644) == 0 && Self.write(contents, to: file)
    if close(file) != 0 { isWhole = false }
    if !isWhole || rename(passing, folder + "/" + name) != 0 { unlink(passing) }
  }

  /// The first line of an entry.
  private static func head(of bytes: ArraySlice<UInt8>, _ name: String) -> [UInt8]? {
    guard let digest = SHA256Digest(of: Array(name.utf8) + bytes) else { return nil }
    var head: [UInt8] = []
    digest.appendHexadecimal(to: &head)
    head.append(UInt8(ascii: "\n"))
    return head
  }

  /// The bytes of an ordinary file; nil when it is none or cannot be read.
  static func contents(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(file, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else { break }
        count += got
      }
    }
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var offset = 0
      while offset < bytes.count {
        let count = Glibc.write(file, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        offset += count
      }
      return true
    }
  }
}
