/// A text as scalars, each with its kind, its place and whether a grapheme cluster starts at it.
struct ScannedText {
  let text: String
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var kinds: [SegmentKind] = []
  private(set) var clusterStarts: [Bool] = []
  private var places: [String.Index] = []

  var count: Int { scalars.count }

  init(_ text: String) {
    self.text = text
    let view = text.unicodeScalars
    scalars.reserveCapacity(text.utf8.count)
    places.reserveCapacity(text.utf8.count)
    for index in view.indices {
      scalars.append(view[index])
      places.append(index)
    }
    clusterStarts = [Bool](repeating: false, count: count)
    kinds = [SegmentKind](repeating: .symbol, count: count)
    findClusters()
    findKinds()
  }

  /// Marks the first scalar of every grapheme cluster.
  ///
  /// The standard library's clusters are taken as they are, but a Thai mark never starts one either, though
  /// it may stand after a space or a line's end, where Unicode gives it a cluster of its own.
  private mutating func findClusters() {
    var number = 0
    for index in text.indices {
      while number < count, places[number] < index { number += 1 }
      guard number < count else { break }
      clusterStarts[number] = number == 0 || !scalars[number].isMark
    }
  }

  /// Gives every scalar its kind; scalars inside a cluster have the kind of its first.
  private mutating func findKinds() {
    for index in scalars.indices {
      kinds[index] =
        index > 0 && !clusterStarts[index] ? kinds[index - 1] : SegmentKind(scalars[index])
    }
    // Stops, commas and apostrophes between two letters or two digits belong to the word or the number.
    for index in scalars.indices.dropFirst().dropLast() where kinds[index] == .punctuation {
      let (before, after) = (kinds[index - 1], kinds[index + 1])
      switch scalars[index] {
      case "." where before == after && (before == .letters || before == .number): kinds[index] = before
      case "," where before == .number && after == .number: kinds[index] = .number
      case "'", "\u{2019}", "_":
        if before == .letters, after == .letters { kinds[index] = .letters }
      default: break
      }
    }
  }

  /// True where a segment starts because its kind differs from the one before, or because it always stands
  /// alone.
  func boundariesBetweenKinds() -> [Bool] {
    var starts = [Bool](repeating: false, count: count)
    for index in scalars.indices where clusterStarts[index] {
      guard index > 0 else {
        starts[0] = true
        continue
      }
      let (before, here) = (kinds[index - 1], kinds[index])
      switch (before, here) {
      case (.letters, .number), (.number, .letters): starts[index] = false
      case (.punctuation, _), (.symbol, _), (.ideograph, _), (.follower, _): starts[index] = true
      default: starts[index] = before != here
      }
    }
    return starts
  }

  /// The segments that start at the marked scalars.
  func segments(startingAt starts: [Bool]) -> [Segment] {
    var result: [Segment] = []
    var start = 0
    for index in 1..<max(count + 1, 1) where index == count || starts[index] {
      let end = index == count ? text.endIndex : places[index]
      result.append(Segment(range: places[start]..<end, kind: kinds[start]))
      start = index
    }
    return result
  }
}
