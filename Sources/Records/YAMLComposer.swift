import Diagnostics

/// Builds values out of events, refusing what records must not hold.
struct YAMLComposer {
  /// Reading cannot go on; the reason is in the log.
  struct Stop: Error {}

  let file: SourceFile
  let range: Range<Int>
  let limits: YAMLLimits
  let log: DiagnosticLog
  private let events: YAMLEvents
  private(set) var cursor: ScalarCursor
  private var nodes = 0
  /// The lengths of the lines of all places so far.
  private var places = 0

  /// A place keeps its line, so that many values on one long line cost the square of its length. The most bytes that all
  /// places of a text may take together: 64 MiB, some hundred times those of a large file with a value on every line.
  private static let mostPlaces = 64 << 20

  init(
    file: SourceFile, bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, limits: YAMLLimits,
    log: DiagnosticLog
  ) {
    self.file = file
    self.range = range
    self.limits = limits
    self.log = log
    let part = UnsafeBufferPointer(rebasing: bytes[range])
    events = YAMLEvents(part)
    cursor = ScalarCursor(bytes: part, start: range.lowerBound)
  }

  /// The record that the text holds.
  mutating func record() -> Record? {
    do throws(Stop) {
      let value = try document()
      switch value.content {
      case .mapping(let mapping):
        let span = mapping.span(in: file, whole: value.span, key: nil)
        return Record(file: file, span: span, mapping: mapping, log: log)
      case .nothing:
        return Record(file: file, span: range.lowerBound..<range.lowerBound, mapping: Mapping(), log: log)
      case .text, .list:
        log.error(
          .yamlNotRecord, at: file.place(utf8: value.span),
          thai: "ส่วนนี้ต้องเขียนเป็นช่องและค่า เช่น “title: ชื่อเรื่อง” แต่ที่พบเป็น\(value.kind.thai)",
          english: "This must be keys with values, such as “title: A title”; it is \(value.kind.english).",
          hint: Bilingual(
            thai: "เขียนชื่อช่อง ตามด้วย : และเว้นวรรคหนึ่งช่อง แล้วจึงเขียนค่า บรรทัดละหนึ่งช่อง",
            english: "Write a key, a colon, a space and the value, one key on each line."))
        return nil
      case .refused: return nil
      }
    } catch {
      return nil
    }
  }

  private mutating func document() throws(Stop) -> Value {
    let first = try next()
    guard case .documentStart(let hasDirective) = first.kind else {
      return Value(content: .nothing, span: range.lowerBound..<range.lowerBound)
    }
    if hasDirective { refuseDirective(span(first)) }
    let value = try value(from: next(), depth: 1)
    _ = try next()
    let last = try next()
    if case .documentStart = last.kind { refuseSecondDocument(span(last)) }
    return value
  }

  private mutating func value(from event: YAMLEvents.Event, depth: Int) throws(Stop) -> Value {
    let span = span(event)
    nodes += 1
    guard nodes <= limits.nodes else { throw tooMany(span) }
    guard depth <= limits.depth else { throw tooDeep(span) }
    guard places <= Self.mostPlaces else { throw tooCrowded(span) }
    let isRefused = refuseMarks(of: event, at: span)
    switch event.kind {
    case .alias:
      refuseAlias(span)
      return Value(content: .refused, span: span)
    case .scalar(let text, let isPlain):
      if isRefused || !isPlain && refuseControl(in: text, at: span) {
        return Value(content: .refused, span: span)
      }
      let isNothing = isPlain && ["", "~", "null", "Null", "NULL"].contains(text)
      return Value(content: isNothing ? .nothing : .text(text), span: span)
    case .listStart: return try list(from: span, depth: depth)
    case .mappingStart: return try mapping(from: span, depth: depth)
    case .documentStart, .documentEnd, .streamEnd, .listEnd, .mappingEnd:
      return Value(content: .nothing, span: span)
    }
  }

  private mutating func list(from start: Range<Int>, depth: Int) throws(Stop) -> Value {
    var items: [Value] = []
    while true {
      let event = try next()
      if case .listEnd = event.kind {
        return Value(content: .list(items), span: whole(start, event, last: items.last?.span))
      }
      items.append(try value(from: event, depth: depth + 1))
    }
  }

  private mutating func mapping(from start: Range<Int>, depth: Int) throws(Stop) -> Value {
    var mapping = Mapping()
    var last: Range<Int>?
    while true {
      let event = try next()
      if case .mappingEnd = event.kind {
        return Value(content: .mapping(mapping), span: whole(start, event, last: last))
      }
      let keySpan = span(event)
      let key = try key(from: event, at: keySpan, depth: depth)
      let value = try key.isMerge ? mergedValue(depth: depth) : value(from: next(), depth: depth + 1)
      last = value.span
      guard let name = key.name else { continue }
      if let first = mapping.index[name] {
        refuseDuplicate(name, at: keySpan, first: mapping.fields[first].keySpan)
      } else {
        mapping.index[name] = mapping.fields.count
        mapping.fields.append(Mapping.Field(key: name, keySpan: keySpan, value: value))
      }
    }
  }

  private struct Key {
    /// Nil when the key was refused.
    var name: String?
    var isMerge = false
  }

  private mutating func key(from event: YAMLEvents.Event, at span: Range<Int>, depth: Int) throws(Stop) -> Key
  {
    switch event.kind {
    case .scalar("<<", isPlain: true):
      refuseMergeKey(span)
      return Key(name: nil, isMerge: true)
    case .scalar(let text, _):
      let isRefused = refuseMarks(of: event, at: span) || refuseKey(text, at: span)
      return Key(name: isRefused ? nil : text)
    case .alias:
      refuseAlias(span)
    default:
      let value = try value(from: event, depth: depth + 1)
      refuseCompoundKey(value.span)
    }
    return Key(name: nil)
  }

  /// The value of a merge key, which is nearly always an alias: one mistake, reported once.
  private mutating func mergedValue(depth: Int) throws(Stop) -> Value {
    let event = try next()
    if case .alias = event.kind { return Value(content: .refused, span: span(event)) }
    return try value(from: event, depth: depth + 1)
  }

  private mutating func next() throws(Stop) -> YAMLEvents.Event {
    do throws(YAMLEvents.Fault) {
      return try events.next()
    } catch {
      let problem = cursor.offset(ofScalar: error.offset)
      let context = error.contextOffset.map { cursor.offset(ofScalar: $0) }
      let mistake = YAMLMistake(
        file: file, range: range, fault: error, offset: problem, contextOffset: context)
      log.append(mistake.diagnostic)
      throw Stop()
    }
  }

  /// The offsets of an event, without the line ends that close a block of text.
  private mutating func span(_ event: YAMLEvents.Event) -> Range<Int> {
    let start = cursor.offset(ofScalar: event.scalars.lowerBound)
    places += cursor.lineLength()
    var end = event.scalars.isEmpty ? start : cursor.offset(ofScalar: event.scalars.upperBound)
    while end > start, [0x20, 0x09, 0x0A, 0x0D].contains(cursor.byte(at: end - 1)) { end -= 1 }
    return start..<end
  }

  /// From the start of a list or mapping to its bracket, or to the end of the last thing in it.
  private mutating func whole(_ start: Range<Int>, _ end: YAMLEvents.Event, last: Range<Int>?) -> Range<Int> {
    let bracket = span(end)
    let upper = bracket.isEmpty ? last?.upperBound ?? start.upperBound : bracket.upperBound
    return start.lowerBound..<max(upper, start.lowerBound)
  }
}
