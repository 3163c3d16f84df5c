/// Where in the markup a template stands: what the browser, reading the page so far, would take the next character for.
///
/// A small part of the tokenizer of the HTML standard, section 13.2.5, kept strict: what the standard repairs is refused.
struct MarkupState: Sendable, Hashable {
  /// The part of the markup.
  enum Position: Sendable, Hashable {
    /// A template without markup.
    case plain
    /// The text of an element.
    case text
    /// After `<`, and after `</`.
    case tagOpen, endTagOpen
    /// In a tag: in the element's name; after a name, a value or a section, where a space must come; before an attribute.
    case tagName, gap, beforeAttribute
    case attributeName, afterAttributeName, beforeValue, unquotedValue
    /// Between the quotation marks of an attribute's value.
    case value(quote: UInt8, AttributeUse)
    /// After `<!` and so many dashes.
    case declaration(dashes: Int)
    /// In a declaration, or in what HTML treats as a comment that ends with the first `>`.
    case declarationBody
    case comment(CommentPart)
    /// In `<![CDATA[`, with so many closing brackets seen.
    case characterData(brackets: Int)
    /// In `<?`, and whether a `?` was just seen.
    case instruction(question: Bool)
    /// In an element in which only its own closing tag counts, so much of which has been seen.
    case rawText(matched: Int)
    /// The same, where characters may be written by name: `title` and `textarea`.
    case escapableText(matched: Int)
    /// In JSON, and how much of a closing `</script` has been seen.
    case json(inString: Bool, escaped: Bool, matched: Int)
  }

  /// How far a comment is from its end.
  enum CommentPart: Sendable, Hashable {
    case start, startDash, inside, dash, twoDashes, bang
  }

  var position: Position
  /// In a tag, or in an element in which only its closing tag counts: the element's name in lower case.
  var element: [UInt8] = []
  var isEndTag = false
  /// The `type` of a `script`, in lower case.
  var scriptType: [UInt8] = []
  /// Whether the tag is a `meta` with `http-equiv`, and whether its `content` has a variable.
  var isRefresh = false
  var hasVariableContent = false

  init(_ kind: TemplateKind) {
    switch kind {
    case .html, .xml: position = .text
    case .text: position = .plain
    case .json: position = .json(inString: false, escaped: false, matched: 0)
    }
  }

  /// Back in the text of an element, with nothing remembered of the tag before.
  mutating func enterText() {
    position = .text
    element = []
    isEndTag = false
    scriptType = []
    isRefresh = false
    hasVariableContent = false
  }

  /// The state at the edge of a section: after a name or a value in a tag, a space must come whether the section is drawn
  /// or not.
  var atEdge: MarkupState {
    var state = self
    switch position {
    case .tagName, .attributeName: state.position = .gap
    case .afterAttributeName: state.position = .beforeAttribute
    default: break
    }
    return state
  }

  /// The state after a section, given that before it and that after its content; nil when they do not agree.
  func joined(with end: MarkupState) -> MarkupState? {
    if self == end { return self }
    var (one, two) = (self, end)
    one.hasVariableContent = hasVariableContent || end.hasVariableContent
    two.hasVariableContent = one.hasVariableContent
    if one == two { return one }
    switch (position, end.position) {
    case (.gap, .beforeAttribute), (.beforeAttribute, .gap):
      one.position = .gap
    case (.value(let quote, .address(let form, _)), .value(_, .address)):
      // Before and after the `?`: the stricter encoding is right for both.
      one.position = .value(quote: quote, .address(form, .component))
    default: return nil
    }
    two.position = one.position
    return one == two ? one : nil
  }
}
