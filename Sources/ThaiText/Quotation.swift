/// The text as a message quotes it: its first 40 scalars, with … when there are more.
func quotation(_ text: some StringProtocol) -> String {
  let start = text.unicodeScalars.prefix(40)
  return String(String.UnicodeScalarView(start)) + (start.endIndex < text.unicodeScalars.endIndex ? "…" : "")
}

/// The text with every Thai digit written as the ASCII digit of the same value.
func withASCIIDigits(_ text: some StringProtocol) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let digit = scalar.isThaiDigit ? Unicode.Scalar(scalar.value - 0x0E50 + 0x30) : nil
    result.append(digit ?? scalar)
  }
  return String(result)
}
