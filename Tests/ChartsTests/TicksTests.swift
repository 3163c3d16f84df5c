import Testing
import ThaiText

@testable import Charts

@Suite struct TicksTests {
  struct Vector: Sendable {
    var from, to: String
    var count: Int
    var ticks: [String]
    var nice: (String, String)
  }

  /// The vectors of the design; the last ones are of this room.
  static let vectors: [Vector] = [
    .init(from: "0", to: "87", count: 5, ticks: ["0", "20", "40", "60", "80"], nice: ("0", "100")),
    .init(from: "3.2", to: "9.7", count: 6, ticks: ["4", "5", "6", "7", "8", "9"], nice: ("3", "10")),
    .init(
      from: "0", to: "1234567", count: 5,
      ticks: ["0", "200000", "400000", "600000", "800000", "1000000", "1200000"], nice: ("0", "1400000")),
    .init(
      from: "-40", to: "60", count: 5, ticks: ["-40", "-20", "0", "20", "40", "60"], nice: ("-40", "60")),
    .init(from: "0", to: "0.037", count: 4, ticks: ["0.00", "0.01", "0.02", "0.03"], nice: ("0.00", "0.04")),
    .init(
      from: "97.2", to: "99.1", count: 4, ticks: ["97.5", "98.0", "98.5", "99.0"], nice: ("97.0", "99.5")),
    .init(from: "0.1", to: "0.1", count: 5, ticks: ["0.1"], nice: ("0.1", "0.1")),
    .init(from: "87", to: "0", count: 5, ticks: ["0", "20", "40", "60", "80"], nice: ("0", "100")),
    .init(
      from: "0", to: "999999999999999999", count: 2,
      ticks: ["0", "500000000000000000"], nice: ("0", "1000000000000000000")),
    .init(from: "0", to: "0.000000001", count: 1, ticks: ["0", "0.000000001"], nice: ("0", "0.000000001")),
  ]

  @Test("ticks and round ends are those of the design", arguments: vectors)
  func vector(_ vector: Vector) {
    let (from, to) = (Samples.number(vector.from), Samples.number(vector.to))
    let ticks = Ticks(from: from, to: to, count: vector.count)
    #expect(ticks.values == vector.ticks.map(Samples.decimal))
    let nice = Ticks.nice(from: from, to: to, count: vector.count)
    #expect(nice == Samples.decimal(vector.nice.0)...Samples.decimal(vector.nice.1))
  }

  @Test("ticks are printed with the decimals of their step and no more")
  func decimals() {
    let ticks = Ticks(from: Samples.number("97.2"), to: Samples.number("99.1"), count: 4)
    #expect(ticks.values.map(\.plain) == ["97.5", "98.0", "98.5", "99.0"])
    #expect(
      Ticks(from: .zero, to: Samples.number("87.00"), count: 5).values.map(\.plain) == [
        "0", "20", "40", "60", "80",
      ])
    let tenths = Ticks(from: .zero, to: Samples.number("0.3"), count: 3)
    #expect(tenths.values.map(\.plain) == ["0.0", "0.1", "0.2", "0.3"])
  }

  @Test(
    "for any numbers the ticks are multiples of 1, 2 or 5, lie within, and are about as many as wished for")
  func property() {
    var random = SeededNumbers(seed: 11)
    for _ in 0..<2000 {
      let (one, other) = (random.decimal(), random.decimal())
      let count = random.next(in: 1...12)
      guard one != other else { continue }
      let (low, high) = (min(one, other), max(one, other))
      let ticks = Ticks(from: low, to: high, count: count)
      #expect(ticks.values.allSatisfy { low <= $0 && $0 <= high })
      #expect(ticks.values == ticks.values.sorted())
      #expect((count / 2...2 * count + 1).contains(ticks.values.count), "\(low) \(high) \(count)")
      let digits = (ticks.step?.plain ?? "").filter { $0 != "0" && $0 != "." }
      #expect(["1", "2", "5"].contains(digits))
      let nice = Ticks.nice(from: low, to: high, count: count)
      #expect(nice.lowerBound <= low && high <= nice.upperBound)
    }
  }
}

extension Samples {
  /// A number of any length, for tests of arithmetic.
  static func decimal(_ text: String) -> FixedDecimal {
    let digits = text.filter { $0 != "." }
    let scale = text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
    return FixedDecimal(coefficient: Int(digits) ?? 0, scale: scale)
  }
}
