import Diagnostics

/// Joins a template with its partials, parents and blocks into one program, and finds out from the markup around every tag
/// how its value is to be escaped.
///
/// Because the markup is followed through what is included, a partial may open an element that another closes, or stand in
/// an attribute; what matters is the page as the browser will read it.
struct ProgramBuilder {
  /// How deep templates, sections and blocks may stand in each other.
  static let depthLimit = 200
  /// The most bytes of its own text that a joined template may have.
  static let textLimit = 16 << 20
  /// The most pieces that a joined template may be made of.
  static let pieceLimit = 200_000

  let templates: [String: Template]
  let root: Template
  var problems: [Diagnostic] = []
  private(set) var program = Program()

  private(set) var scanner: MarkupScanner
  /// The part of the program's text that no instruction writes yet begins here.
  private var unwritten = 0
  /// The first variable in the attribute value at hand.
  private var addressTag: Int?
  /// Where the tag or comment at hand begins.
  private(set) var lastMarkup: (template: Template, offset: Int)?
  private var depth = 0
  private var pieces = 0
  var isTooLarge = false

  private init(_ root: Template, templates: [String: Template]) {
    self.root = root
    self.templates = templates
    scanner = MarkupScanner(root.kind)
  }

  /// - Returns: the program, which is of use only when there are no problems.
  static func build(_ root: Template, templates: [String: Template]) -> (
    program: Program, problems: [Diagnostic]
  ) {
    var builder = ProgramBuilder(root, templates: templates)
    builder.add(root.nodes, in: Scope(template: root))
    builder.writeText()
    builder.checkEnd()
    return (builder.program, builder.problems)
  }

  // MARK: Nodes

  mutating func add(_ nodes: some Sequence<TemplateNode>, in scope: Scope) {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit { reportTooLarge(scope) }
    for node in nodes {
      pieces += 1
      if pieces > Self.pieceLimit || program.text.count > Self.textLimit { reportTooLarge(scope) }
      if isTooLarge { return }
      add(node, in: scope)
    }
  }

  private mutating func add(_ node: TemplateNode, in scope: Scope) {
    switch node {
    case .text(let range, let startsLine): addText(range, startsLine: startsLine, in: scope)
    case .value(let name, let raw, let range): addValue(name, raw: raw, range, in: scope)
    case .section(let name, let inverted, let body, let range):
      addSection(name, inverted: inverted, body, range, in: scope)
    case .partial(let name, let indentation, _):
      guard let template = templates[name] else { return }
      add(template.nodes, in: scope.including(template, indentation: indentation, blocks: []))
    case .parent(let name, let indentation, let blocks, _):
      guard let template = templates[name] else { return }
      add(template.nodes, in: scope.including(template, indentation: indentation, blocks: blocks))
    case .block(let block): addBlock(block, in: scope)
    }
  }

  private mutating func addBlock(_ block: TemplateBlock, in scope: Scope) {
    guard let filling = scope.fillings[block.name] else {
      add(block.body, in: scope)
      return
    }
    let inner = scope.filled(by: filling, at: block)
    var body = filling.block.body[...]
    // The first line of the content goes on where the block stands, which is indented already.
    if !block.isStandalone, case .text(let range, startsLine: true)? = body.first {
      addText(inner.withoutIndentation(range), startsLine: false, in: inner)
      body = body.dropFirst()
    }
    add(body, in: inner)
  }

  // MARK: Text

  private mutating func addText(_ range: Range<Int>, startsLine: Bool, in scope: Scope) {
    guard scope.isIndented else {
      addBytes(range, of: scope.template)
      return
    }
    var startsLine = startsLine
    var line = range.lowerBound
    repeat {
      var start = line
      let rest = scope.template.bytes[line..<range.upperBound]
      line = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? range.upperBound
      if startsLine {
        program.text.append(contentsOf: scope.indentation)
        start = scope.withoutIndentation(start..<line).lowerBound
      }
      addBytes(start..<line, of: scope.template)
      startsLine = true
    } while line < range.upperBound
  }

  private mutating func addBytes(_ range: Range<Int>, of template: Template) {
    for offset in range {
      let byte = template.bytes[offset]
      if scanner.state.position == .text, byte == UInt8(ascii: "<") { lastMarkup = (template, offset) }
      switch scanner.step(byte) {
      case .none: break
      case .addressEnds(let form, let quote): endAddress(form, quote)
      case .problem(let problem): report(problem, at: offset, in: template)
      }
      program.text.append(byte)
    }
  }

  private mutating func endAddress(_ form: AddressForm, _ quote: UInt8) {
    guard let tag = addressTag else { return }
    writeText()
    program.code.append(.address(tag: tag, form, quote: quote))
    addressTag = nil
  }

  private mutating func writeText() {
    guard unwritten < program.text.count else { return }
    program.code.append(.text(from: unwritten, to: program.text.count))
    unwritten = program.text.count
  }

  // MARK: Tags

  private mutating func addTag(_ name: DottedName, _ range: Range<Int>, in scope: Scope) -> Int {
    program.tags.append(Program.Tag(name: name, template: scope.template.name, range: range))
    return program.tags.count - 1
  }

  private mutating func addValue(_ name: DottedName, raw: Bool, _ range: Range<Int>, in scope: Scope) {
    if let place = UnsafePlace(variableIn: scanner.state) {
      report(.templateUnsafePlace, place.message, place.hint, range, in: scope.template)
      scanner.stepOverRefusedTag()
      return
    }
    if raw, root.kind != .html || scanner.state.position != .text {
      reportRawPlace(range, in: scope.template)
      return
    }
    writeText()
    let tag = addTag(name, range, in: scope)
    program.code.append(.value(tag: tag, raw ? .raw : form(of: tag)))
    scanner.stepOverVariable()
  }

  private mutating func form(of tag: Int) -> ValueForm {
    switch scanner.state.position {
    case .plain: return .plain
    case .json(let inString, _, _): return inString ? .jsonString : .json
    case .value(_, .address(_, let escape)):
      addressTag = addressTag ?? tag
      return .address(escape)
    case .value: return .attribute
    default: return root.kind == .html ? .htmlText : .xmlText
    }
  }

  private mutating func addSection(
    _ name: DottedName, inverted: Bool, _ body: [TemplateNode], _ range: Range<Int>, in scope: Scope
  ) {
    if let place = UnsafePlace(sectionIn: scanner.state) {
      report(.templateUnsafePlace, place.message, place.hint, range, in: scope.template)
      scanner.stepOverRefusedTag()
      return
    }
    writeText()
    let before = scanner.state.atEdge
    scanner.state = before
    let start = program.code.count
    let tag = addTag(name, range, in: scope)
    program.code.append(.inverted(tag: tag, end: start))
    add(body, in: scope)
    writeText()
    let after = scanner.state.atEdge
    let end = program.code.count
    let once = before.position == .beforeAttribute && after.position == .gap
    program.code[start] = inverted ? .inverted(tag: tag, end: end) : .section(tag: tag, end: end, once: once)
    if let joined = before.joined(with: after) {
      scanner.state = joined
    } else {
      reportUneven(name, range, in: scope.template)
      scanner.state = before
    }
  }
}
