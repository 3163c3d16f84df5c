import Diagnostics
import Testing
import ThaiText

@Suite("Numbers for readers")
struct NumberFormatTests {
  @Test(
    "thousands have commas and a minus is a true minus",
    arguments: [
      ("0", "0"), ("999", "999"), ("1000", "1,000"), ("-1053702.5", "−1,053,702.5"), ("21611", "21,611"),
      ("0.430", "0.430"),
      ("-100", "−100"), ("100000", "100,000"),
    ])
  func text(plain: String, expected: String) throws {
    #expect(NumberFormat.text(try FixedDecimal(plain)) == expected)
  }

  @Test("decimals can be set, and a number that rounds to zero has no minus")
  func decimals() throws {
    #expect(NumberFormat.text(try FixedDecimal("1234.56"), decimals: 1) == "1,234.6")
    #expect(NumberFormat.text(try FixedDecimal("85"), decimals: 2) == "85.00")
    #expect(NumberFormat.text(try FixedDecimal("-0.04"), decimals: 1) == "0.0")
  }

  @Test(
    "sizes of files step by thousands",
    arguments: [
      (0, "0\u{A0}bytes"), (1, "1\u{A0}byte"), (999, "999\u{A0}bytes"), (1000, "1.0\u{A0}kB"),
      (9949, "9.9\u{A0}kB"), (9950, "10\u{A0}kB"),
      (22_800, "23\u{A0}kB"), (999_499, "999\u{A0}kB"), (999_500, "1.0\u{A0}MB"), (3_400_000, "3.4\u{A0}MB"),
      (-5, "0\u{A0}bytes"),
    ])
  func fileSizes(bytes: Int, expected: String) {
    #expect(NumberFormat.fileSize(bytes, .english) == expected)
  }
}

@Suite("Quantities")
struct QuantityTests {
  private let tambons = Bilingual(thai: "ตำบล", english: "tambons")

  @Test("ร้อยละ stands before its number and other units after it, joined by a no-break space")
  func order() throws {
    #expect(Quantity(FixedDecimal(85), unit: .percent).text(.thai) == "ร้อยละ\u{A0}85")
    #expect(Quantity(FixedDecimal(85), unit: .percent).text(.english) == "85\u{A0}percent")
    #expect(Quantity(FixedDecimal(431), unit: tambons).text(.thai) == "431\u{A0}ตำบล")
    #expect(Quantity(FixedDecimal(1431), unit: tambons).text(.english) == "1,431\u{A0}tambons")
    #expect(Quantity(try FixedDecimal("-2.5"), unit: .percentagePoints).text(.thai) == "−2.5\u{A0}จุดร้อยละ")
    let rank = Bilingual(thai: "อันดับ", english: "rank")
    #expect(Quantity(FixedDecimal(29), unit: rank).text(.thai) == "อันดับ\u{A0}29")
    #expect(Quantity(FixedDecimal(29), unit: rank).text(.english) == "rank\u{A0}29")
    #expect(Quantity(FixedDecimal(3), unit: Bilingual(thai: "", english: "")).text(.thai) == "3")
  }

  @Test("a range has an en dash, and room around it before a minus sign")
  func ranges() throws {
    let growth = Quantity(.between(try FixedDecimal("1.3"), try FixedDecimal("2.0")), unit: .percent)
    #expect(growth.text(.thai) == "ร้อยละ\u{A0}1.3–2.0")
    #expect(growth.text(.english) == "1.3–2.0\u{A0}percent")
    let fall = Quantity(.between(FixedDecimal(-5), FixedDecimal(-2)), unit: .percent)
    #expect(fall.numberText() == "−5\u{A0}–\u{A0}−2")
  }

  @Test("a qualifier is written on to a Thai word, but apart from a digit")
  func qualifiers() throws {
    let poor = Bilingual(thai: "ล้านคน", english: "million people")
    let number = try FixedDecimal("2.39")
    #expect(Quantity(number, unit: poor, qualifier: .about).text(.thai) == "ราว\u{A0}2.39\u{A0}ล้านคน")
    #expect(
      Quantity(number, unit: poor, qualifier: .about).text(.english) == "about 2.39\u{A0}million people")
    #expect(Quantity(FixedDecimal(50), unit: .percent, qualifier: .under).text(.thai) == "ต่ำกว่าร้อยละ\u{A0}50")
    #expect(
      Quantity(FixedDecimal(50), unit: .percent, qualifier: .over).text(.english) == "over 50\u{A0}percent")
    #expect(
      Quantity(FixedDecimal(100), unit: .percent, qualifier: .almost).text(.thai) == "เกือบร้อยละ\u{A0}100")
    #expect(
      Quantity(FixedDecimal(15), unit: Bilingual(thai: "ปี", english: "years"), qualifier: .over).text(.thai)
        == "กว่า\u{A0}15\u{A0}ปี")
  }

  @Test(
    "exactly one thing is singular in English",
    arguments: [
      ("tambons", "tambon"), ("households per year", "household per year"), ("people", "person"),
      ("agencies or organisations", "agency or organisation"), ("percent", "percent"),
      ("data sets", "data set"),
    ])
  func singular(many: String, one: String) {
    let unit = Bilingual(thai: "หน่วย", english: many)
    #expect(Quantity(FixedDecimal(1), unit: unit).text(.english) == "1\u{A0}\(one)")
    #expect(
      Quantity(FixedDecimal(coefficient: 10, scale: 1), unit: unit).text(.english) == "1.0\u{A0}\(many)")
    #expect(Quantity(FixedDecimal(2), unit: unit).text(.english) == "2\u{A0}\(many)")
  }
}
