/// The known name that is most like the one given, for "did you mean"; nil when none is near.
///
/// Near is an edit distance (Damerau-Levenshtein, adjacent swaps counted once) of at most a third of the longer name, or
/// one name beginning with the other. Among equals the first in sorted order is chosen.
public func nearestName(to name: String, among known: some Collection<String>) -> String? {
  let wanted = Array(name.lowercased().unicodeScalars)
  guard !wanted.isEmpty, wanted.count <= longestName else { return nil }
  var best: (name: String, distance: Int)?
  for candidate in known.sorted() where candidate != name {
    let letters = Array(candidate.lowercased().unicodeScalars)
    let limit = max(1, max(wanted.count, letters.count) / 3)
    // Names cannot be nearer than their lengths are; this spares most of the work, and all of it for a hostile name.
    let difference = abs(wanted.count - letters.count)
    var distance = difference > limit ? difference : editDistance(wanted, letters)
    if distance > limit, min(wanted.count, letters.count) >= 3,
      letters.starts(with: wanted) || wanted.starts(with: letters)
    {
      distance = limit
    }
    guard distance <= limit, distance < (best?.distance ?? .max) else { continue }
    best = (candidate, distance)
  }
  return best?.name
}

/// In scalars; whatever is longer is no slip of the pen.
private let longestName = 200

extension Bilingual {
  /// A hint with the nearest known name, or the known names when they are few and none is near; nil when neither helps.
  public static func nearest(to name: String, among known: some Collection<String>) -> Bilingual? {
    if let near = nearestName(to: name, among: known) {
      return Bilingual(thai: "ชื่อที่ใกล้ที่สุดคือ “\(near)”", english: "The nearest known name is “\(near)”.")
    }
    guard !known.isEmpty, known.count <= 12 else { return nil }
    let list = known.sorted().joined(separator: ", ")
    return Bilingual(thai: "ชื่อที่ใช้ได้: \(list)", english: "Known names: \(list).")
  }
}

private func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
  var (before, previous) = ([Int](), Array(0...second.count))
  for row in 0..<first.count {
    var current = [row + 1]
    for column in 0..<second.count {
      var cost = previous[column] + (first[row] == second[column] ? 0 : 1)
      cost = min(cost, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        cost = min(cost, before[column - 1] + 1)
      }
      current.append(cost)
    }
    (before, previous) = (previous, current)
  }
  return previous[second.count]
}
