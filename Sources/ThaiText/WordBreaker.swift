import CThai

/// Finds the words of Thai and mixed text with the dictionary of libthai.
///
/// Making one opens the dictionary, which takes some four milliseconds: make one for each task and keep it.
/// It is not `Sendable`, for libthai keeps working memory in it.
public final class WordBreaker {
  private let handle: OpaquePointer
  private let keptWords: KeptWords

  /// Why no words can be found.
  public struct DictionaryMissing: Error {}

  /// Opens libthai's own dictionary; throws ``DictionaryMissing`` when it is not installed.
  ///
  /// `keeping` are words to keep whole besides the common ones that are known to be cut, such as ร้อยละ and
  /// พ.ศ.; a bar marks a boundary to put inside one (`มี|มติ`).
  public init(keeping words: [String] = []) throws(DictionaryMissing) {
    guard let handle = th_brk_new(nil) else { throw DictionaryMissing() }
    self.handle = handle
    keptWords = words.isEmpty ? .standard : KeptWords(KeptWords.standardWords + words)
  }

  deinit { th_brk_delete(handle) }

  /// The segments of the text in order: words, numbers, runs of white space, and single marks of
  /// punctuation. Together they cover the text; none begins with a mark or inside a grapheme cluster.
  public func words(in text: String) -> [Range<String.Index>] {
    segments(of: text).map(\.range)
  }

  /// How many words there are; numbers count, spaces, punctuation, ๆ and ฯ do not.
  public func wordCount(of text: String) -> Int {
    segments(of: text).count { $0.kind.isWord }
  }

  func segments(of text: String) -> [Segment] {
    var text = text
    text.makeContiguousUTF8()
    let scanned = ScannedText(text)
    var starts = scanned.boundariesBetweenKinds()
    addThaiBreaks(to: &starts, in: scanned)
    Abbreviations.join(&starts, in: scanned)
    keptWords.mend(&starts, in: scanned.scalars)
    return scanned.segments(startingAt: starts)
  }

  /// Marks the starts of the words inside every run of Thai letters.
  private func addThaiBreaks(to starts: inout [Bool], in text: ScannedText) {
    var index = 0
    var places: [Int32] = []
    while index < text.count {
      guard text.kinds[index] == .thai else {
        index += 1
        continue
      }
      var end = index
      var word: [thwchar_t] = []
      while end < text.count, text.kinds[end] == .thai {
        word.append(thwchar_t(text.scalars[end].value))
        end += 1
      }
      word.append(0)
      if places.count < word.count { places = [Int32](repeating: 0, count: word.count) }
      let found = th_brk_wc_find_breaks(handle, word, &places, places.count)
      for place in places.prefix(Int(max(found, 0))) where place > 0 && Int(place) < end - index {
        starts[index + Int(place)] = starts[index + Int(place)] || text.clusterStarts[index + Int(place)]
      }
      index = end
    }
  }
}
