import Synchronization

/// Finished work that is slow to do, kept from build to build in a folder, each piece under the digest of what it was made from.
///
/// Deleting the folder changes nothing but time, and so does all that can go wrong with it: what cannot be read, or is not whole, is
/// made again; what cannot be written is made again by the next build. So nothing here is reported. Several tasks may use one value,
/// and several builds one folder.
public final class ContentCache: Sendable {
  let folder: String
  private let parent: String
  private let recipe: SHA256Digest
  /// The names of the entries that were found or stored.
  private let usedNames = Mutex(Set<String>())

  /// - Parameters:
  ///   - parent: the folder of all caches of a site, such as `.prongsai-cache`; it is made when there is something to keep.
  ///   - name: the folder of this one in it.
  ///   - recipe: everything but the input that a result depends on: options, and the versions of what makes it. One recipe a
  ///     folder: the results of another are not used and go with ``forgetUnused()``.
  /// - Returns: nil when there is no SHA-256 (``SHA256Digest``).
  public init?(in parent: String, name: String, recipe: [UInt8]) {
    guard let recipe = SHA256Digest(of: recipe) else { return nil }
    self.recipe = recipe
    self.parent = parent
    folder = parent + "/" + name
  }

  /// What was made of an input before or, if that is not there any more, what is made of it now.
  /// - Parameters:
  ///   - make: makes it; the same input must always give the same bytes.
  public func value<Failure: Error>(
    for input: [UInt8], make: () throws(Failure) -> [UInt8]
  ) throws(Failure) -> [UInt8] {
    if let known = bytes(for: input) { return known }
    let made = try make()
    store(made, for: input)
    return made
  }

  /// What was made of an input before; nil when it is not there, or not as it was stored.
  public func bytes(for input: [UInt8]) -> [UInt8]? {
    guard let name = name(for: input), let bytes = read(name) else { return nil }
    markUsed(name)
    return bytes
  }

  /// Keeps what was made of an input, if it can be written.
  public func store(_ bytes: [UInt8], for input: [UInt8]) {
    guard let name = name(for: input) else { return }
    markUsed(name)
    write(bytes, name, parent: parent)
  }

  /// The names of the entries used so far, sorted.
  var used: [String] { usedNames.withLock { $0.sorted() } }

  private func markUsed(_ name: String) { usedNames.withLock { _ = $0.insert(name) } }

  private func name(for input: [UInt8]) -> String? {
    var key: [UInt8] = []
    recipe.appendHexadecimal(to: &key)
    return SHA256Digest(of: key + input)?.hexadecimal
  }
}
