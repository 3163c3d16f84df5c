/// Finds Thai abbreviations by their form: one to five consonants and a full stop, once or more, after
/// something that is not Thai. น.ส., ก.พ.ร. and สปสช. are each one word.
///
/// An abbreviation that is written on to the word before it cannot be told from that word's last letters;
/// the common ones are among the ``KeptWords``.
enum Abbreviations {
  private static let longest = 5

  /// Takes away the starts inside every abbreviation, and sets one after it.
  static func join(_ starts: inout [Bool], in text: ScannedText) {
    let scalars = text.scalars
    var index = 0
    while index < scalars.count {
      guard scalars[index].isThaiConsonant, index == 0 || !isThai(scalars[index - 1]) else {
        index += 1
        continue
      }
      let end = self.end(from: index, in: scalars)
      if end > index {
        for inside in index + 1..<end { starts[inside] = false }
        if end < scalars.count { starts[end] = text.clusterStarts[end] }
      }
      index = max(end, index + 1)
    }
  }

  /// One past the last full stop of the abbreviation that begins here; the beginning itself when there is
  /// none.
  private static func end(from start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var end = start
    while true {
      var letters = end
      while letters < scalars.count, letters - end <= longest, scalars[letters].isThaiConsonant {
        letters += 1
      }
      guard letters > end, letters - end <= longest, letters < scalars.count, scalars[letters] == "." else {
        return end
      }
      end = letters + 1
    }
  }

  private static func isThai(_ scalar: Unicode.Scalar) -> Bool { (0x0E01...0x0E4E).contains(scalar.value) }
}
