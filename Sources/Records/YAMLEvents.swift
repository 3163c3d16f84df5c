// libyaml is read event by event, so that aliases, tags and duplicate keys are refused as they come, before anything is
// expanded or hashed, and every text is known from its first letter to its last.
private import CYaml

/// A YAML text as libyaml's events, one at a time, each with its place.
final class YAMLEvents {
  struct Event {
    enum Kind {
      case documentStart(hasDirective: Bool)
      case documentEnd
      case streamEnd
      case alias
      case scalar(String, isPlain: Bool)
      case listStart, listEnd
      case mappingStart, mappingEnd
    }

    var kind: Kind
    /// The place, in Unicode scalars from the start of the text.
    var scalars: Range<Int>
    var hasAnchor = false
    var hasTag = false
  }

  /// Why libyaml stopped, in its own words; offsets in Unicode scalars from the start of the text.
  struct Fault: Error {
    var problem: String
    var offset: Int
    var context: String?
    var contextOffset: Int?
  }

  // libyaml keeps pointers into its own parser, so it must not move.
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)

  /// - Parameter bytes: UTF-8 without a byte order mark; it must outlive this value.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; after the last one, `streamEnd` for ever.
  func next() throws(Fault) -> Event {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw fault() }
      defer { yaml_event_delete(&event) }
      if let read = read(event) { return read }
    }
  }

  private func read(_ event: yaml_event_t) -> Event? {
    let start = Int(event.start_mark.index)
    let scalars = start..<max(start, Int(event.end_mark.index))
    switch event.type {
    case YAML_STREAM_START_EVENT: return nil
    case YAML_DOCUMENT_START_EVENT:
      let document = event.data.document_start
      let hasTags = document.tag_directives.start != document.tag_directives.end
      return Event(
        kind: .documentStart(hasDirective: hasTags || document.version_directive != nil), scalars: scalars)
    case YAML_DOCUMENT_END_EVENT: return Event(kind: .documentEnd, scalars: scalars)
    case YAML_ALIAS_EVENT: return Event(kind: .alias, scalars: scalars)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return Event(
        kind: .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE), scalars: scalars,
        hasAnchor: scalar.anchor != nil, hasTag: scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let list = event.data.sequence_start
      return Event(
        kind: .listStart, scalars: scalars, hasAnchor: list.anchor != nil, hasTag: list.tag != nil)
    case YAML_SEQUENCE_END_EVENT: return Event(kind: .listEnd, scalars: scalars)
    case YAML_MAPPING_START_EVENT:
      let mapping = event.data.mapping_start
      return Event(
        kind: .mappingStart, scalars: scalars, hasAnchor: mapping.anchor != nil, hasTag: mapping.tag != nil)
    case YAML_MAPPING_END_EVENT: return Event(kind: .mappingEnd, scalars: scalars)
    default: return Event(kind: .streamEnd, scalars: scalars)
    }
  }

  private func fault() -> Fault {
    let failed = parser.pointee
    let problem = failed.problem.map { String(cString: $0) } ?? ""
    let offset = Int(failed.error == YAML_READER_ERROR ? failed.mark.index : failed.problem_mark.index)
    guard let context = failed.context else { return Fault(problem: problem, offset: offset) }
    return Fault(
      problem: problem, offset: offset, context: String(cString: context),
      contextOffset: Int(failed.context_mark.index))
  }
}
