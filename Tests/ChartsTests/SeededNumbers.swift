import Charts
import Diagnostics
import ThaiText

/// The same random numbers in every run (SplitMix64).
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func next(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func chance(_ percent: Int) -> Bool { next(in: 1...100) <= percent }

  /// From tiny to huge, of both signs.
  mutating func decimal() -> FixedDecimal {
    var magnitude = next(in: 0...9)
    for _ in 0..<next(in: 0...14) { magnitude = magnitude * 10 + next(in: 0...9) }
    return FixedDecimal(coefficient: chance(25) ? -magnitude : magnitude, scale: next(in: 0...4))
  }

  /// As figures of a plan are: up to a thousand million, at most two decimals, the same for all of a chart.
  mutating func figure(decimals: Int) -> FixedDecimal {
    var magnitude = next(in: 0...9)
    for _ in 0..<next(in: 0...8) { magnitude = magnitude * 10 + next(in: 0...9) }
    return FixedDecimal(coefficient: chance(25) ? -magnitude : magnitude, scale: decimals)
  }

  mutating func reading(decimals: Int) -> Reading {
    switch next(in: 1...12) {
    case 1: return .missing
    case 2: return .notApplicable
    case 3: return .notYetReported
    case 4: return .range(figure(decimals: decimals), figure(decimals: decimals), .estimate)
    case 5: return .value(figure(decimals: decimals), .estimate)
    case 6: return .value(.zero)
    default: return .value(figure(decimals: decimals))
    }
  }

  /// A reading that is no range.
  mutating func single(decimals: Int) -> Reading {
    let reading = reading(decimals: decimals)
    return reading.number == nil && reading.low != nil
      ? .value(figure(decimals: decimals), .forecast) : reading
  }

  mutating func words(_ count: ClosedRange<Int>) -> Bilingual {
    let thai = [
      "ตำบล", "ร้อยละ", "ที่อยู่อาศัย", "พัฒนา", "ผู้มีรายได้น้อย", "<b>", "“น้ำ”", "พ.ศ. 2569", "กทม.", "&", "ปู่ฎู๋",
    ]
    let text = (0..<next(in: count)).map { _ in thai[next(in: 0...thai.count - 1)] }.joined()
    return Bilingual(thai: text, english: "words \(text)")
  }
}
