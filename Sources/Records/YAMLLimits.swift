/// How much a YAML text may hold. A text beyond a limit is refused as soon as the limit is met.
public struct YAMLLimits: Sendable, Hashable {
  /// The most bytes of UTF-8.
  public var bytes: Int
  /// The most levels of lists and mappings inside one another.
  public var depth: Int
  /// The most values: texts, lists and mappings, keys not counted.
  public var nodes: Int

  /// Limits of one's own.
  public init(bytes: Int, depth: Int, nodes: Int) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
  }

  /// 1 MiB, 32 levels, 50,000 values: some fifteen times the largest file that a plan of five years needs.
  public static let standard = YAMLLimits(bytes: 1 << 20, depth: 32, nodes: 50_000)
}
