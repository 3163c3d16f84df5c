/// How long a text takes to read.
public enum ReadingTime {
  /// Scalars of English read in a minute: 238 words of silent non-fiction reading (Brysbaert 2019, doi
  /// 10.1016/j.jml.2019.104047) at six scalars a word with its space.
  public static let latinScalarsPerMinute = 1_430

  /// Scalars of Thai read in a minute. No norm for Thai is established; this assumes 220 words of four and
  /// a half scalars.
  public static let thaiScalarsPerMinute = 1_000

  /// The whole minutes that a text takes, at least 1, the nearest one above a half.
  ///
  /// Counted from UTF-8 bytes, without looking for words: scalars of three bytes that begin with E0, as all
  /// Thai ones do, are read at the Thai pace, others at the Latin one.
  public static func minutes(of text: String) -> Int {
    var text = text
    let (thai, all) = text.withUTF8 { bytes in
      var (thai, all) = (0, 0)
      for byte in bytes {
        thai &+= byte == 0xE0 ? 1 : 0
        all &+= byte & 0xC0 != 0x80 ? 1 : 0
      }
      return (thai, all)
    }
    let seconds = thai * 60 / thaiScalarsPerMinute + (all - thai) * 60 / latinScalarsPerMinute
    return max(1, (seconds + 30) / 60)
  }
}

/// The whole minutes that a text takes to read, at least 1. See ``ReadingTime``.
public func readingMinutes(of text: String) -> Int { ReadingTime.minutes(of: text) }
