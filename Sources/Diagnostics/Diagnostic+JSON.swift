import Foundation

extension Diagnostic: Encodable {
  private enum Key: String, CodingKey {
    case severity, code, file, line, column, endLine, endColumn, message, hint
  }

  /// The form for editors: flat, lines and columns counted from 1, columns in Unicode scalars.
  public func encode(to encoder: Encoder) throws {
    var record = encoder.container(keyedBy: Key.self)
    try record.encode(severity, forKey: .severity)
    try record.encode(code.rawValue, forKey: .code)
    if let place {
      try record.encode(place.file, forKey: .file)
      try record.encode(place.start.line, forKey: .line)
      try record.encode(place.start.column, forKey: .column)
      try record.encode(place.end.line, forKey: .endLine)
      try record.encode(place.end.column, forKey: .endColumn)
    }
    try record.encode(message, forKey: .message)
    try record.encodeIfPresent(hint, forKey: .hint)
  }
}

extension [Diagnostic] {
  /// All problems, sorted, as a JSON array, none left out.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(sorted()), as: UTF8.self) + "\n"
  }
}
