/// Where the builder is: in which template, with which indentation, and what fills its blocks.
struct Scope {
  let template: Template
  /// What is put before every line.
  var indentation: [UInt8] = []
  /// What is taken off every line before that.
  var ownIndentation: ArraySlice<UInt8> = []
  /// What fills the blocks of this template, by their names.
  var fillings: [String: Filling] = [:]

  /// A block that fills another, with all that its content meant where it was written.
  struct Filling {
    let block: TemplateBlock
    let template: Template
    let fillings: [String: Filling]
  }

  init(template: Template) { self.template = template }

  var isIndented: Bool { !indentation.isEmpty || !ownIndentation.isEmpty }

  /// A line without the part of its indentation that is taken off.
  func withoutIndentation(_ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    for byte in ownIndentation {
      guard start < line.upperBound, template.bytes[start] == byte else { break }
      start += 1
    }
    return start..<line.upperBound
  }

  /// The scope of an included template. What this template's own blocks are filled with goes before the blocks given here,
  /// as the specification asks for inheritance over several levels.
  func including(_ other: Template, indentation spaces: Range<Int>?, blocks: [TemplateBlock]) -> Scope {
    var scope = Scope(template: other)
    if let spaces { scope.indentation = indentation + template.bytes[withoutIndentation(spaces)] }
    scope.fillings = fillings
    for block in blocks where fillings[block.name] == nil {
      scope.fillings[block.name] = Filling(block: block, template: template, fillings: fillings)
    }
    return scope
  }

  /// The scope of what fills a block of this template: that in which it was written, indented like the block.
  func filled(by filling: Filling, at block: TemplateBlock) -> Scope {
    var scope = Scope(template: filling.template)
    if block.isStandalone || !block.siteIndentation.isEmpty {
      scope.indentation = indentation + template.bytes[withoutIndentation(block.siteIndentation)]
    }
    scope.ownIndentation = filling.template.bytes[filling.block.ownIndentation]
    scope.fillings = filling.fillings
    return scope
  }
}
