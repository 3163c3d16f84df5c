/// Labels along one line, moved apart as little as need be, and fewer of them where not all have room.
///
/// First the rule of thinning: while the labels together are longer than the line, every second of those that
/// may go is left out; the first, the last and the highlighted stay longest. Then labels that would touch are
/// grouped and each group is spread around the mean of the places that its labels wish for, and moved inside
/// the ends (pool-adjacent-violators).
public struct LabelSpread: Sendable {
  /// A label that wishes to stand at a place.
  public struct Label: Sendable, Hashable {
    /// Where its middle would like to be.
    public var wanted: Double
    /// How long it is.
    public var length: Double
    /// Whether it stays when others go.
    public var isHighlighted: Bool

    /// A label.
    public init(wanted: Double, length: Double, isHighlighted: Bool = false) {
      (self.wanted, self.length, self.isHighlighted) = (wanted, length, isHighlighted)
    }
  }

  private struct Group {
    var members: [Int]
    var middle: Double
    var length: Double
  }

  /// The middle of each label, in the order given; nil for those left out.
  public static func places(
    _ labels: [Label], within ends: ClosedRange<Double>, gap: Double
  ) -> [Double?] {
    let order = labels.indices.sorted { (labels[$0].wanted, $0) < (labels[$1].wanted, $1) }
    let room = ends.upperBound - ends.lowerBound
    let kept = thinned(order, labels, room: room, gap: gap)
    var groups: [Group] = []
    for index in kept {
      let label = labels[index]
      var group = clamped(Group(members: [index], middle: label.wanted, length: label.length), ends)
      while let last = groups.last, last.middle + last.length / 2 + gap > group.middle - group.length / 2 {
        groups.removeLast()
        let members = last.members + group.members
        let length = last.length + gap + group.length
        group = clamped(
          Group(
            members: members, middle: middle(of: members, labels, gap: gap, length: length), length: length),
          ends)
      }
      groups.append(group)
    }
    var places = [Double?](repeating: nil, count: labels.count)
    for group in groups {
      var edge = group.middle - group.length / 2
      for index in group.members {
        places[index] = edge + labels[index].length / 2
        edge += labels[index].length + gap
      }
    }
    return places
  }

  /// Where the middle of a group lies when its members lie, on the mean, where they wish to.
  private static func middle(of members: [Int], _ labels: [Label], gap: Double, length: Double) -> Double {
    var (sum, edge) = (0.0, -length / 2)
    for index in members {
      sum += labels[index].wanted - (edge + labels[index].length / 2)
      edge += labels[index].length + gap
    }
    return sum / Double(members.count)
  }

  private static func clamped(_ group: Group, _ ends: ClosedRange<Double>) -> Group {
    var group = group
    let low = ends.lowerBound + group.length / 2
    group.middle = max(low, min(group.middle, ends.upperBound - group.length / 2))
    return group
  }

  private static func thinned(_ order: [Int], _ labels: [Label], room: Double, gap: Double) -> [Int] {
    var kept = order
    func isTooLong() -> Bool {
      kept.reduce(0) { $0 + labels[$1].length } + gap * Double(max(kept.count - 1, 0)) > room
    }
    while isTooLong() {
      let free = kept.indices.filter { $0 > 0 && $0 < kept.count - 1 && !labels[kept[$0]].isHighlighted }
      if free.isEmpty { break }
      let leaving = Set(free.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element))
      kept = kept.indices.filter { !leaving.contains($0) }.map { kept[$0] }
    }
    // Not even those have room: the one with the least claim goes, highlighted ones last.
    while isTooLong(), !kept.isEmpty {
      kept.remove(at: kept.firstIndex { !labels[$0].isHighlighted } ?? 0)
    }
    return kept
  }
}
