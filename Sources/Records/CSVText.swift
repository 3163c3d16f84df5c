/// Writes tables as CSV (RFC 4180), in UTF-8 with lines that end in CR LF.
public enum CSVText {
  /// The text of some records, each a list of fields.
  ///
  /// A field with a comma, quote or line break is quoted. One that a spreadsheet would run as a formula begins with an
  /// apostrophe (OWASP, *CSV Injection*); numbers stay as they are.
  public static func bytes(_ records: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for record in records {
      for (index, field) in record.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(field, to: &bytes)
      }
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }

  private static func append(_ field: String, to bytes: inout [UInt8]) {
    let guarded = isFormula(field) ? "'" + field : field
    let quote = UInt8(ascii: "\"")
    guard guarded.utf8.contains(where: { [quote, UInt8(ascii: ","), 0x0A, 0x0D].contains($0) }) else {
      bytes += guarded.utf8
      return
    }
    bytes.append(quote)
    for byte in guarded.utf8 { bytes += byte == quote ? [quote, quote] : [byte] }
    bytes.append(quote)
  }

  private static func isFormula(_ field: String) -> Bool {
    guard let first = field.utf8.first, "=+-@\t\r".utf8.contains(first) else { return false }
    let rest = field.utf8.dropFirst()
    let isNumber = !rest.isEmpty && rest.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    return !(isNumber && (first == UInt8(ascii: "-") || first == UInt8(ascii: "+")))
  }
}
