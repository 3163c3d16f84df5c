import Diagnostics
import Records

/// The files of `seeds/`, which remembers what was asked for so that no file is passed over in silence.
package final class SeedFiles {
  /// The folder's name within the site.
  package static let name = "seeds"

  private let folder: SourceFolder
  private let log: DiagnosticLog
  private let all: [String]
  private var asked: Set<String> = []

  package init(folder: SourceFolder, log: DiagnosticLog) {
    self.folder = folder
    self.log = log
    all = folder.files(under: Self.name, log: log)
  }

  /// Reads a YAML file whose keys are read by the closure.
  package func yaml<Value>(_ name: String, _ read: (Record) -> Value) -> Value? {
    file(name).flatMap { YAML.record(in: $0, log: log) }?.finishing(read)
  }

  /// Reads a YAML file that holds one list of records; nil when there are none, since what links to them would then only
  /// be called unknown, over and over.
  package func yamlList<Value>(_ name: String, _ key: String, _ read: (Record) -> Value) -> [Value]? {
    let list = yaml(name) { $0.records(key, required: true).map { $0.finishing(read) } }
    return list?.isEmpty == false ? list : nil
  }

  /// Reads the rows of a CSV file as records; nil when the file is missing or nothing of it can be read.
  package func rows(_ name: String, _ columns: [String], optional: [String]) -> [Record]? {
    guard let file = file(name) else { return nil }
    let before = log.diagnostics.count
    let rows = CSV.records(in: file, columns: columns, optional: optional, log: log)
    return rows.isEmpty && log.diagnostics.count > before ? nil : rows
  }

  /// Reads the rows of a CSV file; a row of which nothing can be made is left out, with the problem in the log.
  package func csv<Value>(
    _ name: String, _ columns: [String], optional: [String], _ read: (Record) -> Value?
  ) -> [Value]? {
    rows(name, columns, optional: optional)?.compactMap { $0.finishing(read) }
  }

  /// Reads all CSV files of a folder, in the order of their names. A folder that is not there has no rows.
  package func csvFolder<Value>(
    _ name: String, _ columns: [String], optional: [String], _ read: (Record) -> Value?
  ) -> [Value] {
    names(under: name + "/", ending: ".csv").flatMap { csv($0, columns, optional: optional, read) ?? [] }
  }

  /// The names of the files of a folder that end in the given way, sorted.
  package func names(under part: String, ending: String) -> [String] {
    let prefix = Self.name + "/"
    return all.filter { $0.hasPrefix(prefix + part) && $0.hasSuffix(ending) }.map {
      String($0.dropFirst(prefix.count))
    }
  }

  /// Reports files that nobody asked for. `README.md` files, and folders that another room reads, are left to them.
  package func reportUnknownFiles(except others: [String] = ["disclosure/"], under part: String = "") {
    let prefix = Self.name + "/"
    for path in all where !asked.contains(path) && path.hasPrefix(prefix + part) {
      let name = String(path.dropFirst(prefix.count))
      guard path.split(separator: "/").last != "README.md", !others.contains(where: name.hasPrefix) else {
        continue
      }
      log.error(
        "unknown-file", at: .file(path), thai: "ไม่มีส่วนใดของเว็บไซต์อ่านไฟล์นี้",
        english: "No part of the site reads this file.",
        hint: .nearest(to: path, among: asked)
          ?? Bilingual(
            thai: "ย้ายไฟล์ออกจาก seeds หรือแก้ชื่อ", english: "Move it out of seeds, or correct its name."))
    }
  }

  private func file(_ name: String) -> SourceFile? {
    let path = Self.name + "/" + name
    asked.insert(path)
    return folder.text(path, log: log)
  }
}
