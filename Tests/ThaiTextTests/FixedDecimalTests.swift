import Diagnostics
import Testing
import ThaiText

@Suite("Exact decimals")
struct FixedDecimalTests {
  @Test(
    "a number is printed with the decimals it was written with",
    arguments: [
      "0", "-0.7", "1053702", "0.430", "0.05", "-12.50", "999999999999999999", "0.000000001", "100",
    ])
  func printedAsWritten(text: String) throws {
    #expect(try FixedDecimal(text).plain == text)
  }

  @Test("equality, order and hash go by value, not by decimals")
  func byValue() throws {
    let short = try FixedDecimal("0.43")
    let long = try FixedDecimal("0.430")
    #expect(short == long)
    #expect(Set([short, long]).count == 1)
    #expect(try FixedDecimal("0.429") < short)
    #expect(try FixedDecimal("-1.5") < FixedDecimal("-1.49"))
    #expect(try FixedDecimal("-0.1") < .zero)
    #expect(try FixedDecimal("-0").plain == "0")
  }

  @Test(
    "what is not a plain number is refused",
    arguments: [
      "", " ", "-", ".", ".5", "5.", "1.2.3", "1,000", "1e5", "0x10", "+5", " 5", "5 ", "--5", "5-", "NaN",
      "inf", "007", "-01",
      "\u{2212}5", "５", "٥", "85%", "1\u{E48}", "1\u{200B}0", "12 ตำบล", "1_000", "\n1",
    ])
  func refused(text: String) {
    #expect(misreading { () throws(Misreading) in try FixedDecimal(text) }?.code == .numberForm)
  }

  @Test(
    "the hint shows the number that is most likely meant",
    arguments: [
      ("1,053,702", "1053702"), ("\u{2212}0.7", "-0.7"), ("85%", "85"), (".5", "0.5"), ("007", "7"),
      ("5.", "5"),
    ])
  func hint(text: String, meant: String) throws {
    let misreading = try #require(misreading { () throws(Misreading) in try FixedDecimal(text) })
    #expect(misreading.hint?.english == "Write \(meant).")
    #expect(misreading.hint?.thai.contains(meant) == true)
  }

  @Test(
    "a comma that does not part thousands is not explained away",
    arguments: ["0,5", "1,5", "1.234,56", "1,00", ",5", "1 000"])
  func otherCommas(text: String) throws {
    let misreading = try #require(misreading { () throws(Misreading) in try FixedDecimal(text) })
    #expect(misreading.hint?.english.hasPrefix("Use the digits") == true)
  }

  @Test(
    "Thai digits have their own code, and the hint shows them in ASCII",
    arguments: [("๘๕", "85"), ("-๑.๕๐", "-1.50"), ("2๕", "25"), ("๑,๐๐๐", "1000")])
  func thaiDigits(text: String, meant: String) throws {
    let misreading = try #require(misreading { () throws(Misreading) in try FixedDecimal(text) })
    #expect(misreading.code == .numberThaiDigits)
    #expect(misreading.hint?.english == "Write \(meant).")
  }

  @Test(
    "a number longer than can be kept exactly is refused, not cut",
    arguments: ["1000000000000000000", "0.0000000001", String(repeating: "9", count: 1_000_000)])
  func tooLong(text: String) throws {
    let misreading = try #require(misreading { () throws(Misreading) in try FixedDecimal(text) })
    #expect(misreading.code == .numberTooLong)
    #expect(misreading.message.thai.utf8.count < 500)
  }

  @Test("sums and differences are exact where binary numbers are not")
  func exactSums() throws {
    #expect(try FixedDecimal("0.1") + FixedDecimal("0.2") == FixedDecimal("0.3"))
    #expect(try (FixedDecimal("85") - FixedDecimal("79.75")).plain == "5.25")
    #expect(
      try FixedDecimal.sum([FixedDecimal("3370"), FixedDecimal("0.5"), FixedDecimal("-0.25")]).plain
        == "3370.25")
    #expect(FixedDecimal.sum([]).isZero)
    #expect((-FixedDecimal(5)).plain == "-5")
  }

  @Test("random sums agree with integer arithmetic")
  func randomSums() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let (a, b) = (
        Int.random(in: -1_000_000_000...1_000_000_000, using: &random),
        Int.random(in: -1_000_000_000...1_000_000_000, using: &random)
      )
      let (scaleA, scaleB) = (Int.random(in: 0...4, using: &random), Int.random(in: 0...4, using: &random))
      let (first, second) = (
        FixedDecimal(coefficient: a, scale: scaleA), FixedDecimal(coefficient: b, scale: scaleB)
      )
      let (wholeA, wholeB) = (a * power(4 - scaleA), b * power(4 - scaleB))
      #expect(first + second == FixedDecimal(coefficient: wholeA + wholeB, scale: 4))
      #expect(first - second == FixedDecimal(coefficient: wholeA - wholeB, scale: 4))
      #expect((first < second) == (wholeA < wholeB))
      #expect((first == second) == (wholeA == wholeB))
      #expect(try FixedDecimal(first.plain) == first)
      #expect(abs(first.doubleValue - Double(a) / Double(power(scaleA))) < 1e-6)
    }
  }

  private func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * 10 } }

  @Test(
    "a half is rounded away from zero",
    arguments: [
      ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("0.125", 2, "0.13"), ("1.2449", 2, "1.24"), ("7", 2, "7.00"),
      ("-0.04", 1, "0.0"), ("99.95", 1, "100.0"),
    ])
  func rounding(text: String, scale: Int, expected: String) throws {
    #expect(try FixedDecimal(text).rounded(scale: scale).plain == expected)
  }

  @Test("a share of zero is none; other shares are percentages")
  func shares() throws {
    #expect(FixedDecimal(5).share(of: .zero) == nil)
    #expect(FixedDecimal(1).share(of: FixedDecimal(3))?.plain == "33.3")
    #expect(FixedDecimal(2).share(of: FixedDecimal(3), scale: 0)?.plain == "67")
    #expect(try FixedDecimal("-1.5").share(of: FixedDecimal("0.5"))?.plain == "-300.0")
    #expect(FixedDecimal(12).share(of: FixedDecimal(12))?.plain == "100.0")
    #expect(FixedDecimal(0).share(of: FixedDecimal(12))?.isZero == true)
  }

  @Test("arithmetic at the edges neither stops nor turns over")
  func edges() {
    let greatest = FixedDecimal(coefficient: .max, scale: -100)
    #expect(greatest + greatest >= greatest)
    #expect(-greatest - greatest <= -greatest)
    #expect(FixedDecimal(coefficient: .min, scale: .max).isZero)
    #expect(FixedDecimal(coefficient: .min, scale: .min).isNegative)
    #expect(FixedDecimal(coefficient: .min, scale: 0).magnitude > .zero)
    #expect(greatest.share(of: FixedDecimal(1)) == nil)
    #expect(greatest.rounded(scale: 18) >= greatest)
    #expect(FixedDecimal(coefficient: 5, scale: -2) == FixedDecimal(500))
  }
}
