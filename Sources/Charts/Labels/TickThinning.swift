/// Which labels of an axis are printed, when not all have room beside each other. Unlike other labels they
/// cannot be moved.
enum TickThinning {
  /// Whether each is printed: the first and the last are, and of those between every second, third … with the
  /// smallest interval at which none touches another.
  ///
  /// - Parameters:
  ///   - spans: the stretch that each label takes, ascending.
  ///   - gap: the least room between two.
  static func kept(_ spans: [ClosedRange<Double>], gap: Double) -> [Bool] {
    guard spans.count > 1 else { return spans.map { _ in true } }
    for interval in 1..<spans.count {
      var kept = spans.indices.map { $0.isMultiple(of: interval) }
      let last = spans.count - 1
      if !kept[last] {
        // The last stays; the one of the interval before it goes when the two would touch.
        let before = last - last % interval
        if spans[before].upperBound + gap > spans[last].lowerBound, before > 0 { kept[before] = false }
        kept[last] = true
      }
      let shown = spans.indices.filter { kept[$0] }
      if zip(shown, shown.dropFirst()).allSatisfy({ spans[$0].upperBound + gap <= spans[$1].lowerBound }) {
        return kept
      }
    }
    return spans.indices.map { $0 == spans.count - 1 }
  }
}
