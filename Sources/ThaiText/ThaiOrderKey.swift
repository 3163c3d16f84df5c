/// A key that sorts text as a Thai dictionary does, the same on every machine and in every locale.
///
/// The letters decide first: a vowel written before its consonant counts after it, so that เกาะ stands at
/// ก. Where all letters are equal, tone marks and accents decide, then capitals, then the scalars. Spaces
/// and signs come before digits, digits before letters, and Latin letters before Thai ones; a run of digits
/// counts by its value. The rules are those of the Royal Society's dictionary, and of the Unicode Collation
/// Algorithm's default table as far as Thai and plain Latin text go.
///
/// Making a key is the slow part: make it once for each text, or use ``Swift/Sequence/sorted(thaiBy:)``,
/// which does.
public struct ThaiOrderKey: Sendable, Hashable {
  /// Primary weights, secondary, tertiary and the text's own bytes, parted by zeros: compared byte by byte.
  private let bytes: [UInt8]

  /// The key of a text.
  public init(_ text: String) {
    var weights = OrderWeights()
    weights.append(contentsOf: text.decomposedAccents)
    bytes = weights.bytes(of: text)
  }
}

extension ThaiOrderKey: Comparable {
  /// The one that a dictionary has first.
  public static func < (first: ThaiOrderKey, second: ThaiOrderKey) -> Bool {
    first.bytes.lexicographicallyPrecedes(second.bytes)
  }
}

extension Sequence {
  /// The elements in the order of a Thai dictionary by one of their texts; equal ones stay in their order.
  public func sorted(thaiBy text: (Element) throws -> String) rethrows -> [Element] {
    try map { (key: ThaiOrderKey(try text($0)), element: $0) }
      .enumerated()
      .sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
      .map(\.element.element)
  }
}
