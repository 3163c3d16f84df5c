/// The list of every published file with its digest, in the form that `sha256sum -c` reads.
enum Manifest {
  static let name = "SHA256SUMS"
  /// The names under which the manifest may be signed; a signature stands as long as the manifest does not
  /// change.
  static let signatureNames = ["SHA256SUMS.asc", "SHA256SUMS.minisig", "SHA256SUMS.sig"]

  /// One line a file, sorted by the bytes of the path. No path needs escaping: ``OutputPath`` has no
  /// backslash or line end.
  static func text(_ files: [(path: OutputPath, digest: SHA256Digest)]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(files.reduce(0) { $0 + $1.path.text.utf8.count + 67 })
    for file in files.sorted(by: { $0.path < $1.path }) {
      file.digest.appendHexadecimal(to: &text)
      text += "  ".utf8
      text += file.path.text.utf8
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }
}
