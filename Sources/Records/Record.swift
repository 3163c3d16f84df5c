import Diagnostics

/// One mapping of a YAML text, or one row of a CSV table, while a schema reads it key by key.
///
/// A getter for what must be there records a problem and returns an empty stand-in, so that reading goes on and one run
/// finds every problem; a caller that sees errors in the log must not use what was read. ``finish()`` then reports the
/// keys that nobody asked for. A record belongs to the task that reads it and does not outlive the reading.
public final class Record {
  /// Takes every problem found while reading.
  public let log: DiagnosticLog

  let file: SourceFile
  let mapping: Mapping
  /// What ``place`` shows, in UTF-8 offsets of the file.
  let span: Range<Int>
  /// A record that stands in for one that could not be read: the problem is known, and it complains no more.
  let isStandIn: Bool
  /// The columns of the table that it is a row of; nil for a mapping.
  let columns: CSVColumns?
  private(set) var asked: Set<String> = []
  /// The records inside this one that were asked for, by where they begin, so that asking twice gives the same one.
  private var handedOut: [Int: Record] = [:]
  private var isFinished = false

  init(
    file: SourceFile, span: Range<Int>, mapping: Mapping, columns: CSVColumns? = nil, isStandIn: Bool = false,
    log: DiagnosticLog
  ) {
    self.file = file
    self.span = span
    self.mapping = mapping
    self.columns = columns
    self.isStandIn = isStandIn
    self.log = log
  }

  /// Where the record stands: the brackets of `{ }` with all between them, the key that it belongs to, the first key of an
  /// item of a list, the row of a table.
  public var place: SourcePlace { file.place(utf8: span) }

  /// The keys, in the order of the file, each once.
  public var keys: [String] { mapping.fields.map(\.key) }

  /// Whether the key is there and has a value. `null`, `~`, nothing at all and an empty cell are no value.
  public func has(_ key: String) -> Bool {
    guard let value = ask(key)?.value else { return false }
    if case .nothing = value.content { return false }
    return true
  }

  /// Whether the value of the key is a list.
  public func isList(_ key: String) -> Bool {
    if case .list? = ask(key)?.value.content { return true }
    return false
  }

  /// Whether the value of the key is a record.
  public func isRecord(_ key: String) -> Bool {
    if case .mapping? = ask(key)?.value.content { return true }
    return false
  }

  /// Where the value of the key stands: where it is empty, the key itself or the empty cell; the record when the key is
  /// absent.
  public func place(of key: String) -> SourcePlace {
    guard let field = mapping[key] else { return place }
    return place(of: field)
  }

  /// Where the key stands, which in a table is its column's name in the first row; the record when it is absent.
  public func keyPlace(of key: String) -> SourcePlace {
    guard let field = mapping[key] else { return place }
    return file.place(utf8: field.keySpan)
  }

  /// Reports every key that nobody asked for, here and in the records handed out. Calling it again does nothing.
  ///
  /// A row of a table has no such keys: the table's first row was checked against the columns when it was read.
  public func finish() {
    guard !isFinished else { return }
    isFinished = true
    if columns == nil {
      let unknown = mapping.fields.filter { !asked.contains($0.key) }
      for (number, field) in unknown.enumerated() {
        // As many as a printer shows; a nearest name for each of fifty thousand keys would take seconds.
        let near = number < 50 ? Bilingual.near(field.key, among: asked) : nil
        log.error(
          .unknownKey, at: file.place(utf8: field.keySpan),
          thai: "ไม่รู้จักช่อง \(shown(field.key))", english: "The key \(shown(field.key)) is not known here.",
          hint: near ?? Bilingual(thai: "ลบช่องนี้ หรือแก้ชื่อช่องให้ถูก", english: "Delete it, or correct its name."))
      }
    }
    for (_, record) in handedOut.sorted(by: { $0.key < $1.key }) { record.finish() }
  }

  /// What shows a value: itself, or its key where there is nothing to see. The name of a column would not show in which
  /// row a cell is empty.
  func place(of field: Mapping.Field) -> SourcePlace {
    file.place(utf8: field.value.span.isEmpty && columns == nil ? field.keySpan : field.value.span)
  }

  /// The field of a key, which is known from now on.
  func ask(_ key: String) -> Mapping.Field? {
    asked.insert(key)
    return mapping[key]
  }

  /// A record inside this one, finished together with it.
  /// - Parameter span: what stands for it in messages.
  func inner(_ mapping: Mapping, of value: Value, span: Range<Int>) -> Record {
    if let record = handedOut[value.span.lowerBound] { return record }
    let record = Record(file: file, span: span, mapping: mapping, log: log)
    handedOut[value.span.lowerBound] = record
    return record
  }

  /// A record for one that could not be read.
  func standIn() -> Record {
    Record(file: file, span: span, mapping: Mapping(), isStandIn: true, log: log)
  }
}
