import Diagnostics
import ThaiText

/// The most characters that a number in a picture may have: 999,999,999,999.
private let longestNumber = 15

/// Throws when a number, printed with the decimals of all, is too long to stand beside a mark in a narrow
/// picture.
func checkLength(_ numbers: [FixedDecimal]) throws(Misreading) {
  let decimals = commonDecimals(numbers)
  guard
    let long = numbers.map({ NumberFormat.text($0, decimals: decimals) }).first(where: {
      $0.count > longestNumber
    })
  else { return }
  throw .misfit(
    thai: "ตัวเลข \(long) ยาวเกินกว่าจะอ่านในแผนภูมิได้",
    english: "The number \(long) is too long to be read in a chart.",
    hint: Bilingual(
      thai: "ใช้หน่วยที่ใหญ่ขึ้น เช่น ล้านบาท หรือใช้ทศนิยมให้น้อยลงและเท่ากันทุกค่า",
      english: "Use a larger unit, such as million baht, or fewer decimals, the same for all numbers."))
}
