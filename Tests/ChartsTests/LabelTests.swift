import Testing

@testable import Charts

@Suite struct LabelTests {
  private func place(
    _ wanted: [Double], length: Double, _ ends: ClosedRange<Double>, highlighted: Set<Int> = []
  ) -> [Double?] {
    LabelSpread.places(
      wanted.enumerated().map {
        .init(wanted: $0.element, length: length, isHighlighted: highlighted.contains($0.offset))
      },
      within: ends, gap: 2)
  }

  @Test("labels with room stay where they wish to be")
  func still() { #expect(place([10, 50, 90], length: 10, 0...100) == [10, 50, 90]) }

  @Test("labels that would touch are spread around their mean")
  func spread() { #expect(place([50, 50], length: 10, 0...100) == [44, 56]) }

  @Test("a group keeps inside the ends, in the order of its places")
  func clamp() {
    #expect(place([99, 98, 97], length: 10, 0...100) == [95, 83, 71])
    #expect(place([-5, 200], length: 10, 0...100) == [5, 95])
  }

  @Test("when not all have room, every second goes; the first, the last and the highlighted stay")
  func thinning() {
    let places = place([0, 10, 20, 30, 40, 50, 60], length: 20, 0...80, highlighted: [3])
    #expect(places.map { $0 != nil } == [true, false, false, true, false, false, true])
  }

  @Test("of labels of which not one more has room, the highlighted is the last to go")
  func oneLeft() {
    #expect(
      place([0, 10, 20], length: 70, 0...80, highlighted: [1]).map { $0 != nil } == [false, true, false])
    #expect(place([0], length: 90, 0...80) == [nil])
  }

  @Test("for any labels none overlaps the next or leaves the ends")
  func property() {
    var random = SeededNumbers(seed: 3)
    for _ in 0..<500 {
      let labels = (0..<random.next(in: 1...9)).map { _ in
        LabelSpread.Label(
          wanted: Double(random.next(in: -50...250)), length: Double(random.next(in: 1...60)),
          isHighlighted: random.chance(30))
      }
      let placed = zip(labels, LabelSpread.places(labels, within: 0...200, gap: 3)).compactMap {
        label, middle in
        middle.map { (from: $0 - label.length / 2, to: $0 + label.length / 2) }
      }.sorted { $0.from < $1.from }
      #expect(!placed.isEmpty)
      for (one, next) in zip(placed, placed.dropFirst()) { #expect(one.to + 3 <= next.from + 0.001) }
      #expect(placed.allSatisfy { $0.from >= -0.001 && $0.to <= 200.001 })
    }
  }

  @Test("tick labels are thinned evenly; the first and the last stay")
  func ticks() {
    let spans = (0..<9).map { Double($0 * 10)...Double($0 * 10 + 14) }
    #expect(TickThinning.kept(spans, gap: 2) == [true, false, true, false, true, false, true, false, true])
    #expect(TickThinning.kept([0...10, 20...30], gap: 2) == [true, true])
    #expect(TickThinning.kept([0...10, 5...15], gap: 2) == [false, true])
  }
}
