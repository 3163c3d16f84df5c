import Glibc

extension ContentCache {
  /// The file that lists the entries which the last successful build used, one name a line.
  static let list = "used"

  /// Removes what neither this build nor the successful one before it has used. To be called at the end of a build that succeeded.
  ///
  /// Two builds, not one, so that builds with different options, such as one with drafts and one without, can take turns without
  /// each throwing away what the other needs. Whatever is not an entry is left alone. If another build is at work in the folder, it may
  /// lose what it has just stored, which the next one makes again.
  public func forgetUnused() {
    let now = used
    let before = Self.contents(folder + "/" + Self.list) ?? []
    let kept = Set(now).union(
      before.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) })
    for name in names() where Self.isEntry(name) && !kept.contains(name) || name.hasPrefix(Self.unfinished) {
      unlink(folder + "/" + name)
    }
    replace(Self.list, with: now.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] })
  }

  private func names() -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { raw in
          String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names
  }

  private static func isEntry(_ name: String) -> Bool {
    name.utf8.count == 64
      && name.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}
