import Diagnostics

extension Misreading {
  /// Figures that a chart cannot show truly.
  ///
  /// - Parameters:
  ///   - kinds: the charts that would fit, the best first; none where a sentence would.
  static func misfit(thai: String, english: String, use kinds: ChartKind...) -> Misreading {
    Misreading(.chartMisfit, thai: thai, english: english, hint: kinds.isEmpty ? .sentence : .use(kinds))
  }

  /// Figures that a chart cannot show truly, with another remedy than a different chart.
  static func misfit(thai: String, english: String, hint: Bilingual) -> Misreading {
    Misreading(.chartMisfit, thai: thai, english: english, hint: hint)
  }
}

extension Bilingual {
  fileprivate static let sentence = Bilingual(
    thai: "เขียนเป็นประโยคแทนแผนภูมิ", english: "Write a sentence instead of a chart.")

  fileprivate static func use(_ kinds: [ChartKind]) -> Bilingual {
    let thai = kinds.map { "\($0.name.thai) (kind: \($0.rawValue))" }
    let english = kinds.map { "\($0.name.english) (kind: \($0.rawValue))" }
    return Bilingual(
      thai: "ใช้" + thai.joined(separator: " หรือ"),
      english: "What fits: " + english.joined(separator: " or ") + ".")
  }
}
