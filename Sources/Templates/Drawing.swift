import Diagnostics

/// One page being drawn.
struct Drawing {
  let program: Program
  let library: TemplateLibrary
  let page: String
  let log: DiagnosticLog
  /// What names are looked up in; the last is asked first.
  var contexts: [TemplateValue]
  /// The tags whose problems have been told, so that a list of a thousand does not tell one a thousand times.
  var told: Set<Int> = []
  var isClean: Bool { told.isEmpty }

  init(
    program: Program, library: TemplateLibrary, contexts: [TemplateValue], page: String, log: DiagnosticLog
  ) {
    self.program = program
    self.library = library
    self.contexts = contexts
    self.page = page
    self.log = log
  }

  mutating func draw(into output: inout [UInt8]) {
    draw(0..<program.code.count, into: &output)
  }

  private mutating func draw(_ range: Range<Int>, into output: inout [UInt8]) {
    var next = range.lowerBound
    while next < range.upperBound {
      let instruction = program.code[next]
      next += 1
      switch instruction {
      case .text(let from, let to): output.append(contentsOf: program.text[from..<to])
      case .value(let tag, let form):
        if let value = look(up: tag) { write(value, form, tag, into: &output) }
      case .section(let tag, let end, let once):
        if let value = look(up: tag) { drawSection(value, next..<end, once: once, tag, into: &output) }
        next = end
      case .inverted(let tag, let end):
        if look(up: tag)?.isDrawn ?? true { next = end }
      case .address(let tag, let form, let quote): checkAddress(in: output, form, quote, tag)
      }
    }
  }

  private mutating func drawSection(
    _ value: TemplateValue, _ body: Range<Int>, once: Bool, _ tag: Int, into output: inout [UInt8]
  ) {
    guard value.isDrawn else { return }
    guard case .list(let values) = value else {
      contexts.append(value)
      draw(body, into: &output)
      contexts.removeLast()
      return
    }
    if once, values.count > 1 { reportRepeated(tag) }
    for value in values {
      contexts.append(value)
      draw(body, into: &output)
      contexts.removeLast()
    }
  }

  // MARK: Names

  /// The value of a tag's name; nil, with the problem in the log, when there is none.
  private mutating func look(up tag: Int) -> TemplateValue? {
    let parts = program.tags[tag].name.parts
    guard let first = parts.first else {
      if let value = contexts.last { return value }
      reportMissing(".", tag)
      return nil
    }
    guard var value = find(first) else {
      reportMissing(first, tag)
      return nil
    }
    for part in parts.dropFirst() {
      guard case .object(let object) = value, let inner = object[part] else {
        reportMissing(part, in: value, tag)
        return nil
      }
      value = inner
    }
    return value
  }

  private func find(_ name: String) -> TemplateValue? {
    var index = contexts.count
    while index > 0 {
      index -= 1
      if case .object(let object) = contexts[index], let value = object[name] { return value }
    }
    return nil
  }

  // MARK: Values

  private mutating func write(
    _ value: TemplateValue, _ form: ValueForm, _ tag: Int, into output: inout [UInt8]
  ) {
    switch (value, form) {
    case (.nothing, .json): output.append(contentsOf: "null".utf8)
    case (.nothing, _): break
    case (.html(let html), .raw): output.append(contentsOf: html.text.utf8)
    case (.text, .raw), (.number, .raw): reportNotHTML(tag)
    case (.text(let words), .json): JSONEscape.writeString(words, into: &output)
    case (.number(let words), .json):
      if let number = JSONNumber(words) {
        output.append(contentsOf: number.text.utf8)
      } else {
        JSONEscape.writeString(words, into: &output)
      }
    case (.flag(let flag), .json): output.append(contentsOf: (flag ? "true" : "false").utf8)
    case (.json(let json), .json): json.write(into: &output)
    case (.text(let words), _), (.number(let words), _): write(words, form, into: &output)
    case (.html(let html), .xmlText): MarkupEscape.text.write(html.text, into: &output)
    default: reportWrongValue(value, form, tag)
    }
  }

  private func write(_ words: String, _ form: ValueForm, into output: inout [UInt8]) {
    switch form {
    case .plain, .raw, .json: output.append(contentsOf: words.utf8)
    case .htmlText, .xmlText: MarkupEscape.text.write(words, into: &output)
    case .attribute: MarkupEscape.attribute.write(words, into: &output)
    case .address(let escape): escape.write(words, into: &output)
    case .jsonString: JSONEscape.write(words, into: &output)
    }
  }

  private mutating func checkAddress(in output: [UInt8], _ form: AddressForm, _ quote: UInt8, _ tag: Int) {
    guard let start = output.lastIndex(of: quote) else { return }
    let value = output[(start + 1)...]
    if let refused = AddressCheck.refused(in: value, form: form) { reportAddress(refused, tag) }
  }
}
