/// Words that the dictionary would cut, or cut in the wrong place, with the boundaries that they should have.
///
/// The dictionary's own boundaries decide where a word can stand: only where it finds one at both ends are
/// those inside changed. So ข้อมูลเปิด is kept whole, while ข้อมูลเปิดเผย stays ข้อมูล and เปิดเผย.
struct KeptWords: Sendable {
  private struct Word {
    var scalars: [Unicode.Scalar]
    /// The offsets at which a boundary stays.
    var cuts: [Int]
  }

  /// The words by their first scalar, longer ones first.
  private let words: [Unicode.Scalar: [Word]]

  /// Words in which a bar marks a boundary: `ร้อยละ` is kept whole, `มี|มติ` is cut where the bar stands.
  init(_ list: [String]) {
    let words = list.map { entry in
      let pieces = entry.unicodeScalars.split(separator: "|")
      let ends = pieces.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
      return Word(scalars: pieces.flatMap { $0 }, cuts: Array(ends.dropFirst().dropLast()))
    }
    self.words = Dictionary(grouping: words.filter { $0.scalars.count > 1 }) { $0.scalars[0] }
      .mapValues { $0.sorted { $0.scalars.count > $1.scalars.count } }
  }

  /// Puts the boundaries inside the kept words of a text where they should be.
  func mend(_ starts: inout [Bool], in scalars: [Unicode.Scalar]) {
    var index = 0
    while index < scalars.count {
      guard starts[index], let word = word(at: index, starts, scalars) else {
        index += 1
        continue
      }
      let end = index + word.scalars.count
      for inside in index + 1..<end { starts[inside] = false }
      for cut in word.cuts { starts[index + cut] = true }
      index = end
    }
  }

  /// The longest kept word that stands here and ends at a boundary.
  private func word(at index: Int, _ starts: [Bool], _ scalars: [Unicode.Scalar]) -> Word? {
    words[scalars[index]]?.first { word in
      let end = index + word.scalars.count
      guard end <= scalars.count, end == scalars.count || starts[end] else { return false }
      return scalars[index..<end].elementsEqual(word.scalars)
    }
  }
}
