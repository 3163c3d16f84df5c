import Charts
import Diagnostics
import Testing
import ThaiText

/// Figures that bars cannot show truly are refused, with the chart that would fit.
@Suite struct BarMisfitTests {
  /// The kinds that a hint names; empty for a sentence, nil when nothing is refused.
  private func hint(_ make: () throws -> some Chart) -> [String]? {
    do {
      _ = try make()
      return nil
    } catch let reading as Misreading {
      #expect(reading.code == .chartMisfit && !reading.message.thai.isEmpty)
      return reading.hint?.english.matches(of: /kind: ([a-z-]+)/).map { String($0.1) }
    } catch { return ["?"] }
  }

  private let name = Samples.year
  private let range = Reading.range(FixedDecimal(1), FixedDecimal(2))

  private func number(_ text: String) -> Reading { Samples.value(text) }

  @Test("grouped bars")
  func grouped() {
    func grouped(_ groups: Int, _ rows: [[Reading]]) -> [String]? {
      hint {
        try GroupedBars(
          measure: Samples.tambons, groups: Array(repeating: name, count: groups),
          rows: rows.map { .init(name, $0) })
      }
    }
    let pair = [number("1"), number("2")]
    #expect(grouped(2, [pair]) == nil)
    #expect(grouped(2, Array(repeating: pair, count: 40)) == nil)
    #expect(grouped(3, [pair + pair]) == ["small-multiples"])
    #expect(grouped(1, [[number("1")]]) == ["ranked-bars"])
    #expect(grouped(2, [[number("1"), .missing]]) == ["ranked-bars"])
    #expect(grouped(2, Array(repeating: pair, count: 41)) == ["dumbbell"])
    #expect(grouped(2, [[range, number("1")]]) == ["range-bars"])
    #expect(grouped(2, [[.missing, .missing]]) == [] && grouped(2, []) == [])
    #expect(grouped(2, [pair, [number("1")]]) == [])
    #expect(grouped(2, [[number("123456789012345"), number("1")]]) == [])
  }

  @Test("stacked bars")
  func stacked() throws {
    func stacked(_ parts: [Reading], whole: Reading? = nil, isShare: Bool = false) -> [String]? {
      hint {
        try StackedBar(
          measure: isShare ? Samples.score : Samples.tambons, period: name,
          parts: parts.map { .init(name, $0) },
          statedWhole: whole)
      }
    }
    let pair = [number("1"), number("2")]
    #expect(stacked(pair) == nil && stacked(pair, whole: number("3")) == nil)
    #expect(stacked(pair + [number("-1")]) == ["ranked-bars"])
    #expect(stacked(pair + [.missing]) == ["ranked-bars"])
    #expect(stacked(pair + [.notYetReported]) == ["ranked-bars"])
    #expect(stacked([number("1")]) == [] && stacked([]) == [])
    #expect(stacked([number("0"), number("0")]) == [])
    #expect(stacked(Array(repeating: number("1"), count: 7)) == ["ranked-bars"])
    #expect(stacked(Array(repeating: number("1"), count: 6)) == nil)
    #expect(stacked(pair + [range]) == ["range-bars"])
    #expect(stacked(pair, whole: range) == ["range-bars"])
    #expect(stacked([number("60"), number("42")], isShare: true) == ["ranked-bars"])
    #expect(stacked([number("60.1"), number("40.0")], isShare: true) == nil)
    #expect(stacked(pair, whole: number("4")) == ["ranked-bars"])
    // 1.04 + 1.35 + 4.78 = 7.17: rounded to 7.2 and 7, but neither 7.1 nor 7.170001.
    let people = ["1.04", "1.35", "4.78"].map { Samples.value($0) }
    for (whole, fits) in [("7.17", true), ("7.2", true), ("7", true), ("7.1", false), ("7.170001", false)] {
      #expect((stacked(people, whole: number(whole)) == nil) == fits, "\(whole)")
    }
    #expect(throws: Misreading.self) { try Samples.poverty(number("7.5")) }
    do { _ = try Samples.poverty(number("7.5")) } catch let reading as Misreading {
      #expect(reading.message.english == "The parts add up to 7.17, but the whole is stated as 7.5.")
      #expect(reading.message.thai == "ส่วนทั้งหลายรวมกันได้ 7.17 แต่ยอดรวมที่ระบุคือ 7.5")
    }
  }

  @Test("step-down bars")
  func steps() {
    func steps(_ numbers: [Reading], isShare: Bool = false) -> [String]? {
      hint {
        try StepDownBars(
          measure: isShare ? Samples.schooling : Samples.tambons, period: name,
          steps: numbers.map { .init(name, $0) })
      }
    }
    #expect(steps([number("3"), number("3"), number("1")]) == nil)
    #expect(steps([number("3"), .missing, number("1")]) == nil)
    #expect(steps([number("3"), number("4")]) == ["line", "ranked-bars"])
    #expect(steps([number("3"), .missing, number("4")]) == ["line", "ranked-bars"])
    #expect(steps([number("3"), .missing]) == [] && steps([]) == [])
    #expect(steps([number("101"), number("4")], isShare: true) == ["ranked-bars"])
    #expect(steps([number("101"), number("4")]) == nil)
    #expect(steps([number("3"), number("-4")]) == ["ranked-bars"])
    #expect(steps([number("3"), range]) == ["range-bars"])
    #expect(steps((1...21).map { .value(FixedDecimal(30 - $0)) }) == ["line", "ranked-bars"])
  }

  @Test("ranked bars take rows with a target and no result yet")
  func targets() {
    func ranked(_ target: FixedDecimal?) -> [String]? {
      hint {
        try RankedBars(
          measure: Samples.tambons, period: name,
          rows: [.init(name, .notYetReported, target: target), .init(name, .missing)])
      }
    }
    #expect(ranked(FixedDecimal(5)) == nil)
    #expect(ranked(nil) == [])
  }
}
