import Diagnostics
import Testing
import ThaiText

@testable import Plan

/// Properties that hold for every progress, tried on many made up at random from a seed.
@Suite("The status of any indicator")
struct StatusPropertyTests {
  private let days: [CalendarDay]

  init() throws { days = try ["2026-04-15", "2026-10-01"].map { try CalendarDay($0) } }

  /// From the worst finding to the best; nil for those that are no judgement.
  private func rank(_ finding: Status.Finding) -> Int? {
    switch finding {
    case .missed, .behind: 0
    case .undecided, .incomplete: 1
    case .onTrack: 2
    case .met, .achieved: 3
    case .noTarget, .noResult: nil
    }
  }

  private func progress(
    _ random: inout SeededGenerator, _ direction: Indicator.Direction? = nil
  ) -> Progress {
    let kind = Indicator.Kind.allCases.randomElement(using: &random) ?? .count
    let direction = direction ?? Indicator.Direction.allCases.randomElement(using: &random) ?? .higherIsBetter
    let accumulates = kind == .count && Bool.random(using: &random)
    let range = kind == .level ? -5...5 : 0...5
    func number() -> FixedDecimal { FixedDecimal(Int.random(in: range, using: &random)) }
    func result(_ quarter: Int?) -> IndicatorResult? {
      switch Int.random(in: 0..<6, using: &random) {
      case 0: return nil
      case 1: return Sample.result(nil, nil, quarter, .notAvailable)
      case 2:
        let (one, two) = (number(), number())
        return Sample.result(min(one, two), max(one, two), quarter, .estimate)
      default:
        let value = number()
        return Sample.result(value, value, quarter)
      }
    }
    return Progress(
      indicator: Sample.indicator(kind, direction, accumulates: accumulates), year: Sample.year,
      target: Sample.target(number() + number()),
      quarterTargets: (1...4).filter { _ in Int.random(in: 0..<5, using: &random) > 0 }
        .map { Sample.target(number(), $0) },
      quarterResults: (1...4).compactMap(result),
      yearResult: Int.random(in: 0..<4, using: &random) == 0 ? result(nil) : nil)
  }

  /// The same progress with every figure changed.
  private func changed(
    _ progress: Progress, targets: Bool = true, _ change: (FixedDecimal) -> FixedDecimal
  ) -> Progress {
    func changedResult(_ result: IndicatorResult) -> IndicatorResult {
      var result = result
      result.value = result.value.map(change)
      result.low = result.low.map(change)
      result.high = result.high.map(change)
      return result
    }
    func changedTarget(_ target: Target) -> Target {
      var target = target
      if targets { target.value = target.value.map(change) }
      return target
    }
    var copy = progress
    copy.target = progress.target.map(changedTarget)
    copy.quarterTargets = progress.quarterTargets.map(changedTarget)
    copy.quarterResults = progress.quarterResults.map(changedResult)
    copy.yearResult = progress.yearResult.map(changedResult)
    return copy
  }

  @Test("more is never worse where higher is better, and never better where lower is")
  func monotonous() {
    var random = SeededGenerator(seed: 2569)
    for _ in 0..<1500 {
      let before = progress(&random)
      let more = FixedDecimal(Int.random(in: 1...4, using: &random))
      let after = changed(before, targets: false) { $0 + more }
      for day in days {
        guard let first = rank(Status(of: before, on: day).finding) else { continue }
        let second = rank(Status(of: after, on: day).finding) ?? -1
        #expect(before.indicator.direction == .higherIsBetter ? second >= first : second <= first)
      }
    }
  }

  @Test("the finding is the same in thousands, in ones and in thousandths")
  func scale() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<800 {
      let ones = progress(&random)
      for scale in [-3, 3] {
        let others = changed(ones) { FixedDecimal(coefficient: Int($0.coefficient), scale: $0.scale + scale) }
        for day in days {
          let (one, other) = (Status(of: ones, on: day), Status(of: others, on: day))
          #expect(one.finding == other.finding)
          #expect(one.working?.share == other.working?.share)
        }
      }
    }
  }

  /// The result with its ends exchanged.
  private func turned(_ result: IndicatorResult) -> IndicatorResult {
    var result = result
    swap(&result.low, &result.high)
    return result
  }

  @Test("turning a level and its direction upside down changes nothing")
  func mirror() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<800 {
      var one = progress(&random, .higherIsBetter)
      one.indicator.kind = .level
      one.indicator.accumulates = false
      var other = changed(one) { -$0 }
      other.quarterResults = other.quarterResults.map(turned)
      other.yearResult = other.yearResult.map(turned)
      other.indicator.direction = .lowerIsBetter
      for day in days { #expect(Status(of: one, on: day).finding == Status(of: other, on: day).finding) }
    }
  }

  @Test("a quarter of a count that nobody reported never makes a judgement, it only holds one back")
  func lessKnown() {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<1500 {
      var known = changed(progress(&random)) { max($0, FixedDecimal(0)) }
      known.indicator.kind = .count
      known.indicator.accumulates = true
      known.yearResult = nil
      guard known.quarterResults.count > 1 else { continue }
      var unknown = known
      unknown.quarterResults.remove(at: Int.random(in: 0..<known.quarterResults.count, using: &random))
      let (before, after) = (Status(of: known, on: days[1]).finding, Status(of: unknown, on: days[1]).finding)
      #expect(after == before || after == .incomplete || after == .noResult)
    }
  }

  @Test("the largest and smallest figures that can be read do not trap")
  func extremes() throws {
    let nines = String(repeating: "9", count: 18)
    let values = try [nines, "-" + nines, "0.000000001", "-0.000000001", "0", nines + ".999999999"]
      .map { try FixedDecimal($0) }
    for kind in Indicator.Kind.allCases {
      for direction in Indicator.Direction.allCases {
        for target in values {
          for value in values {
            let progress = Progress(
              indicator: Sample.indicator(kind, direction, accumulates: true), year: Sample.year,
              target: Sample.target(target), quarterTargets: (1...4).map { Sample.target(target, $0) },
              quarterResults: (1...4).map { Sample.result(value, value, $0) })
            for day in days {
              let status = Status(of: progress, on: day)
              #expect(rank(status.finding) != nil)
              #expect(status.working?.distance != nil)
            }
          }
        }
      }
    }
  }
}
