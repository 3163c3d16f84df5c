/// What publishing changed.
public struct PublishReport: Sendable, Hashable {
  /// The files whose bytes are new or different, sorted; `build.json` and `SHA256SUMS` are counted like
  /// others.
  public var written: [String]
  /// The files that kept their bytes and time stamps, sorted.
  public var unchanged: [String]
  /// The files of the former site that no longer exist, sorted.
  public var removed: [String]
  /// Whether the output folder was replaced; false when everything in it was right already.
  public var isReplaced: Bool
}
