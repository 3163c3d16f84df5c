import Diagnostics

/// The problems that Markdown can have.
extension DiagnosticCode {
  /// The file does not begin with `---`.
  public static let frontMatterMissing: Self = "front-matter-missing"
  /// The front matter has no second `---`.
  public static let frontMatterUnclosed: Self = "front-matter-unclosed"

  /// The body, or the page it would make, is larger than its limit.
  public static let markdownTooLarge: Self = "markdown-too-large"
  /// A table or paragraph is beyond the limits of `MarkdownLimits`.
  public static let markdownTooComplex: Self = "markdown-too-complex"
  /// Quotes, lists, emphasis or named blocks stand too deep one inside another.
  public static let nestingTooDeep: Self = "nesting-too-deep"
  /// The file has so many problems that it was not checked to its end.
  public static let tooManyProblems: Self = "too-many-problems"
  /// A character that shows nothing and may not stand on a page.
  public static let controlCharacter: Self = "control-character"
  /// A tag, comment or declaration of HTML.
  public static let rawHTML: Self = "raw-html"

  /// A `#` heading in the body; the title comes from the front matter.
  public static let headingLevelOne: Self = "heading-level-one"
  /// A heading more than one level below the one before it (a warning).
  public static let headingLevelSkipped: Self = "heading-level-skipped"
  /// A heading without words.
  public static let headingEmpty: Self = "heading-empty"

  /// A link without an address.
  public static let linkEmpty: Self = "link-empty"
  /// An ordinary link without words or picture.
  public static let linkWithoutWords: Self = "link-without-words"
  /// An address that is written wrongly, or hides where it leads.
  public static let linkForm: Self = "link-form"
  /// A kind of link that is known to be unsafe, such as `javascript:`.
  public static let linkSchemeRefused: Self = "link-scheme-refused"
  /// A kind of link that is neither an ordinary one nor a reference.
  public static let linkSchemeUnknown: Self = "link-scheme-unknown"
  /// A link to a heading that the page does not have.
  public static let linkFragmentUnknown: Self = "link-fragment-unknown"
  /// An address without markup whose end nobody can tell.
  public static let bareLinkUnclear: Self = "bare-link-unclear"

  /// A reference such as `indicator:` with nothing after the colon.
  public static let referenceEmpty: Self = "reference-empty"
  /// A reference of a kind that cannot stand where it does.
  public static let referenceMisplaced: Self = "reference-misplaced"
  /// Words where `value:` prints the figure itself.
  public static let valueWithWords: Self = "value-with-words"
  /// A chart among the words of a paragraph.
  public static let chartNotAlone: Self = "chart-not-alone"

  /// A picture without words for those who cannot see it.
  public static let imageAltMissing: Self = "image-alt-missing"
  /// A picture that is no file of the site.
  public static let imageAddress: Self = "image-address"

  /// A mark whose footnote does not exist.
  public static let footnoteUnknown: Self = "footnote-unknown"
  /// A footnote that no mark leads to, or whose name was used before.
  public static let footnoteUnused: Self = "footnote-unused"
  /// A mark of a footnote inside a named block.
  public static let footnoteInBlock: Self = "footnote-in-block"

  /// A fenced block is never closed.
  public static let blockUnclosed: Self = "block-unclosed"
  /// A fenced block whose name is near that of a named block.
  public static let blockUnknown: Self = "block-unknown"
  /// A word after a block's name that it does not know.
  public static let blockKindUnknown: Self = "block-kind-unknown"
  /// A `key:` that the named block does not have.
  public static let blockFieldUnknown: Self = "block-field-unknown"
  /// A `key:` that the named block needs and does not have, or has empty.
  public static let blockFieldMissing: Self = "block-field-missing"
  /// A `key:` that stands twice in a named block.
  public static let blockFieldDuplicate: Self = "block-field-duplicate"
  /// A `key:` whose words cannot be what it asks for.
  public static let blockFieldForm: Self = "block-field-form"
  /// A named block without the text it needs.
  public static let blockBodyMissing: Self = "block-body-missing"
  /// A line in a named block that is no `key: value`, where no text may stand.
  public static let blockLineUnclear: Self = "block-line-unclear"
}
