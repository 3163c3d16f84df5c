import Charts
import Diagnostics
import Testing
import ThaiText

extension PictureTests {
  /// Bars with targets, grouped bars, stacked bars and step-down bars of random numbers.
  static func randomBars(_ random: inout SeededNumbers, _ measure: Measure, decimals: Int)
    -> [any Chart]
  {
    var random = random
    func single() -> Reading {
      let reading = random.reading(decimals: decimals)
      return reading.low.map { .value($0, reading.certainty) } ?? reading
    }
    let targets = try? RankedBars(
      measure: measure, period: Samples.year,
      rows: (0..<random.next(in: 2...8)).map { _ in
        .init(
          random.words(1...12), random.reading(decimals: decimals), isHighlighted: random.chance(10),
          target: random.chance(70) ? random.figure(decimals: decimals) : nil)
      }, direction: random.chance(30) ? .lowerIsBetter : .higherIsBetter)
    let grouped = try? GroupedBars(
      measure: measure, groups: [random.words(1...3), random.words(1...3)],
      rows: (0..<random.next(in: 1...9)).map { _ in .init(random.words(1...12), [single(), single()]) })
    let isSmall = random.chance(50)
    let amounts = (0..<random.next(in: 2...6)).map { _ -> FixedDecimal in
      let number = random.figure(decimals: decimals).magnitude
      return isSmall ? FixedDecimal(coefficient: Int(number.coefficient % 170), scale: 1) : number
    }
    let stack = try? StackedBar(
      measure: measure, period: Samples.year,
      parts: amounts.map {
        .init(random.words(1...9), .value($0, random.chance(20) ? .estimate : .final))
      }, statedWhole: random.chance(30) ? .value(FixedDecimal.sum(amounts)) : nil)
    let steps = try? StepDownBars(
      measure: measure, period: Samples.year,
      steps: amounts.sorted(by: >).map {
        .init(
          random.words(1...9),
          random.chance(15) ? .missing : .value($0, random.chance(20) ? .estimate : .final))
      })
    return ([targets, grouped, stack, steps] as [(any Chart)?]).compactMap { $0 }
  }

  private func boxes(_ picture: Picture, _ classes: Set<String>, least: Double = 0) -> [Box] {
    picture.marks.compactMap { mark in
      if case .box(let box, let name) = mark, classes.contains(name.name), box.height >= least { return box }
      return nil
    }
  }

  @Test("grouped bars are in proportion to their numbers, hollow ones with their outline")
  func groupedProportion() throws {
    let typesetter = Typesetter(try WordBreaker())
    var random = SeededNumbers(seed: 7)
    for _ in 0..<60 {
      let rows = (0..<random.next(in: 2...9)).map { _ -> [FixedDecimal] in
        let first = random.next(in: 500...9000) * (random.chance(30) ? -1 : 1)
        return [FixedDecimal(first), FixedDecimal(random.next(in: 5000...9000))]
      }
      let chart = try GroupedBars(
        measure: Samples.tambons, groups: Samples.years,
        rows: rows.map { .init(Samples.year, $0.map { .value($0) }) })
      let picture = chart.picture(.wide, .thai, typesetter)
      let filled = boxes(picture, ["bar"]).dropFirst()
      let hollow = boxes(picture, ["hollow series-1"]).dropFirst()
      let unit = (filled.first?.width ?? 0) / (rows[0][1].doubleValue)
      #expect(filled.count == rows.count && unit > 0)
      for (box, row) in zip(filled, rows) { #expect(abs(box.width - row[1].doubleValue * unit) < 0.001) }
      #expect(hollow.count == rows.count)
      for (box, row) in zip(hollow, rows) {
        #expect(abs(box.width + 2 - row[0].magnitude.doubleValue * unit) < 0.001)
      }
    }
  }

  @Test("an outline too thin to be open is filled, and for nothing nothing is drawn")
  func thinOutline() throws {
    let chart = try GroupedBars(
      measure: Samples.tambons, groups: Samples.years,
      rows: ["1", "0", "9000"].map { .init(Samples.year, [Samples.value($0), Samples.value("9000")]) })
    let picture = chart.picture(.wide, .thai, Typesetter(try WordBreaker()))
    #expect(boxes(picture, ["hollow series-1"]).count == 2)
    #expect(boxes(picture, ["bar"]).count { $0.width < 1 } == 1)
  }

  @Test("the parts of a stacked bar are in proportion, touch each other and fill it")
  func stackedProportion() throws {
    let typesetter = Typesetter(try WordBreaker())
    var random = SeededNumbers(seed: 8)
    for _ in 0..<60 {
      let numbers = (0..<random.next(in: 2...6)).map { _ in FixedDecimal(random.next(in: 90...4000)) }
      let chart = try StackedBar(
        measure: Samples.tambons, period: Samples.year,
        parts: numbers.map { .init(Samples.year, .value($0)) })
      let picture = chart.picture(.wide, .thai, typesetter)
      let bars = boxes(picture, ["bar", "bar quiet"], least: 38).map { ($0.x, $0.right) }
      let outlined = boxes(picture, ["hollow series-1"], least: 38).map { ($0.x - 1, $0.right + 1) }
      let ends = (bars + outlined).sorted { $0.0 < $1.0 }
      let whole = FixedDecimal.sum(numbers).doubleValue
      // The list under a bar has samples of its own, which are less high.
      #expect(ends.count == numbers.count)
      var x = 0.0
      for (end, number) in zip(ends, numbers) {
        #expect(abs(end.0 - x) < 0.001)
        #expect(abs(end.1 - end.0 - number.doubleValue / whole * 720) < 0.001)
        x = end.1
      }
      #expect(abs(x - 720) < 0.001)
    }
  }

  @Test("steps and their pale rests are in proportion: together as long as the step before")
  func stepProportion() throws {
    let typesetter = Typesetter(try WordBreaker())
    let numbers = [90, 70, 44, 4].map { FixedDecimal($0) }
    let chart = try StepDownBars(
      measure: Samples.schooling, period: Samples.year, steps: numbers.map { .init(Samples.year, .value($0)) }
    )
    for width in LayoutWidth.allCases {
      let picture = chart.picture(width, .thai, typesetter)
      let (bars, ghosts) = (boxes(picture, ["bar"]), boxes(picture, ["ghost"]))
      #expect(bars.count == 4 && ghosts.count == 3)
      for (bar, number) in zip(bars, numbers) {
        #expect(abs(bar.width / bars[0].width - number.doubleValue / 90) < 0.001)
      }
      for (index, ghost) in ghosts.enumerated() {
        #expect(abs(bars[index + 1].width + ghost.width - bars[index].width) < 0.001)
      }
    }
  }
}
