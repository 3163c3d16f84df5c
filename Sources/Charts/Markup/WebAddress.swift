/// An address that a link of a chart may lead to: relative, a fragment, or one of https, http and mailto.
public struct WebAddress: Sendable, Hashable {
  /// The address as it was given.
  public let text: String

  /// Nil for an empty address, for one of another scheme (`javascript:`), and for one with a space or control
  /// character.
  public init?(_ text: String) {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else {
      return nil
    }
    let head = text.utf8.prefix { !"/?#".utf8.contains($0) }
    if let colon = head.firstIndex(of: UInt8(ascii: ":")) {
      let scheme = String(decoding: head[..<colon], as: UTF8.self).lowercased()
      guard ["https", "http", "mailto"].contains(scheme) else { return nil }
    }
    self.text = text
  }
}
