import Glibc

/// What lies below a folder; no link is followed.
struct FolderTree: Sendable {
  /// Ordinary files.
  var files: Set<String> = []
  /// Links, sockets and other things that the publisher never makes.
  var others: [String] = []
  /// Folders, each after the one that it is in.
  var folders: [String] = []

  static let empty = FolderTree()

  private init() {}

  /// Lists a folder, its paths relative to it.
  /// - Returns: nil, with `errno` set, when the folder or one below cannot be listed.
  init?(of root: String) {
    var waiting = [""]
    while let folder = waiting.popLast() {
      let directory = folder.isEmpty ? root : root + "/" + folder
      guard let handle = opendir(directory) else { return nil }
      defer { closedir(handle) }
      while let entry = readdir(handle) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
          String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard name != ".", name != ".." else { continue }
        let child = folder.isEmpty ? name : folder + "/" + name
        switch FileKind(of: root + "/" + child, entry: entry.pointee.d_type) {
        case .folder:
          folders.append(child)
          waiting.append(child)
        case .file: files.insert(child)
        case .other, .missing: others.append(child)
        }
      }
    }
  }
}

/// What stands at a path; a link is itself, not what it points to.
enum FileKind {
  case missing, file, folder, other

  init(of path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      self = errno == ENOENT || errno == ENOTDIR ? .missing : .other
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }

  /// From what the folder's entry says, else by looking: some file systems leave the kind out of the entry.
  init(of path: String, entry kind: UInt8) {
    switch Int(kind) {
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    case Int(DT_UNKNOWN): self.init(of: path)
    default: self = .other
    }
  }
}
