/// Keeps the bidirectional controls of one value from turning what stands after it.
///
/// The embeddings and overrides U+202A…U+202E and the isolates U+2066…U+2069 (Unicode Standard Annex 9) may stand in a
/// value; a closing control that closes nothing in the value is dropped, and what the value leaves open is closed at its
/// end. Plain right-to-left words are not touched; a template that expects them uses `<bdi>`.
struct BidirectionalBalance {
  /// Annex 9 ignores controls beyond 125 levels; an embedding may take two.
  private static let maximum = 60

  /// The controls that are open, outermost first: true for an isolate.
  private var open: [Bool] = []

  /// Whether a character that begins with the byte E2 stays, given its second and third byte.
  mutating func keeps(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0xAA), (0x80, 0xAB), (0x80, 0xAD), (0x80, 0xAE): return push(isolate: false)
    case (0x81, 0xA6), (0x81, 0xA7), (0x81, 0xA8): return push(isolate: true)
    case (0x80, 0xAC):
      guard open.last == false else { return false }
      open.removeLast()
      return true
    case (0x81, 0xA9):
      guard let isolate = open.lastIndex(of: true) else { return false }
      open.removeSubrange(isolate...)
      return true
    default: return true
    }
  }

  /// Writes what closes all that is open: U+2069 for an isolate, U+202C for the others.
  func close(into output: inout [UInt8]) {
    for isolate in open.reversed() {
      output.append(contentsOf: isolate ? [0xE2, 0x81, 0xA9] : [0xE2, 0x80, 0xAC])
    }
  }

  private mutating func push(isolate: Bool) -> Bool {
    guard open.count < Self.maximum else { return false }
    open.append(isolate)
    return true
  }
}
