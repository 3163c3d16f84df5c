import Foundation
import Testing

/// One fault put into a copy of the real seeds, and the one error that it must lead to.
struct Fault: CustomTestStringConvertible, Sendable {
  enum Change: Sendable {
    /// The first place where a text stands gets another.
    case replace(String, with: String)
    /// Lines are added at the end of the file.
    case append(String)
    /// The file is written afresh, or for the first time.
    case write([UInt8])
    case remove
  }

  let testDescription: String
  let file: String
  let change: Change
  /// The code of the error.
  let code: String
  /// The file of the error, when it is not the one that was changed.
  var reportedIn: String?
  /// What stands on the error's line after the change; nil when the file as a whole is meant.
  let line: String?

  init(
    _ name: String, _ file: String, _ change: Change, _ code: String, in reportedIn: String? = nil,
    at line: String?
  ) {
    (testDescription, self.file, self.change, self.code) = (name, file, change, code)
    (self.reportedIn, self.line) = (reportedIn, line)
  }

  /// A text replaced by another, on whose line the error stands.
  static func edit(
    _ name: String, _ file: String, _ old: String, _ new: String, _ code: String,
    in reportedIn: String? = nil,
    at line: String? = nil
  ) -> Fault {
    Fault(name, file, .replace(old, with: new), code, in: reportedIn, at: line ?? new)
  }

  /// Rows added to a table, on the last of which the error stands.
  static func rows(_ name: String, _ file: String, _ rows: String..., code: String) -> Fault {
    Fault(name, file, .append(rows.joined(separator: "\n") + "\n"), code, at: rows.last)
  }

  /// A file of results, on whose last row the error stands.
  static func results(_ name: String, _ rows: String..., code: String) -> Fault {
    let header = "indicator,period,area,value,value_low,value_high,flag,note,source,reported_on"
    let text = ([header] + rows).joined(separator: "\n") + "\n"
    return Fault(name, "results/2569.csv", .write(Array(text.utf8)), code, at: rows.last)
  }

  func apply(to seeds: SeedsCopy) throws {
    switch change {
    case .replace(let old, let new):
      let text = try seeds.text(file)
      let range = try #require(text.range(of: old), "“\(old)” stands in seeds/\(file)")
      try seeds.write(text.replacingCharacters(in: range, with: new), to: file)
    case .append(let lines): try seeds.write(seeds.text(file) + lines, to: file)
    case .write(let bytes): try Data(bytes).write(to: URL(fileURLWithPath: seeds.path + "/seeds/" + file))
    case .remove: try seeds.remove(file)
    }
  }

  /// The number of the line on which the error must stand: the last that holds the text.
  func expectedLine(in seeds: SeedsCopy) throws -> Int {
    guard let line, !line.isEmpty else { return 1 }
    let lines = try seeds.text(reportedIn ?? file).components(separatedBy: "\n")
    return try #require(lines.lastIndex { $0.contains(line) }, "“\(line)” stands in the file") + 1
  }
}
