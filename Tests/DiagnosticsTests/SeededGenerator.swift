/// A small generator of random numbers that gives the same ones for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Lines of Latin, Thai, marks, tabs, wide characters and characters that turn or hide text.
  mutating func text(lines: Int, scalars: Int) -> String {
    let alphabet = Array("aZ9 .ก่อนี้ำู้\t漢字🙂\u{200B}\u{202E}\u{0301}\u{7F}é".unicodeScalars)
    let all = (0..<lines).map { _ in
      var line = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...scalars, using: &self) {
        line.append(alphabet.randomElement(using: &self) ?? "x")
      }
      return String(line)
    }
    return all.joined(separator: "\n")
  }
}
