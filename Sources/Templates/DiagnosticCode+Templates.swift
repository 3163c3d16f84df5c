import Diagnostics

extension DiagnosticCode {
  /// A tag that is opened and never closed.
  public static let templateUnclosedTag: Self = "template-unclosed-tag"
  /// A section, block or parent without its closing tag.
  public static let templateUnclosedSection: Self = "template-unclosed-section"
  /// A closing tag that closes nothing, or something else.
  public static let templateWrongClose: Self = "template-wrong-close"
  /// A tag without a name, or with one that cannot be a name.
  public static let templateBadName: Self = "template-bad-name"
  /// A tag that sets delimiters which cannot be delimiters.
  public static let templateBadDelimiters: Self = "template-bad-delimiters"
  /// A partial or parent whose name is looked up while drawing; the engine has none.
  public static let templateDynamicName: Self = "template-dynamic-name"
  /// A partial, parent or page template that does not exist.
  public static let templateMissing: Self = "template-missing"
  /// Templates that include each other without end.
  public static let templateCycle: Self = "template-cycle"
  /// A block for a parent that has no place for it.
  public static let templateUnknownBlock: Self = "template-unknown-block"
  /// Two blocks of one name for one parent.
  public static let templateDuplicateBlock: Self = "template-duplicate-block"
  /// Something between a parent's tags that is outside every block and so is never drawn.
  public static let templateTextOutsideBlock: Self = "template-text-outside-block"
  /// Two template files with one name.
  public static let templateDuplicateName: Self = "template-duplicate-name"
  /// A file whose extension says nothing about how values are to be escaped.
  public static let templateUnknownKind: Self = "template-unknown-kind"
  /// A template that includes one of another kind.
  public static let templateMixedKinds: Self = "template-mixed-kinds"
  /// A template nested too deeply, or grown too large by what it includes.
  public static let templateTooLarge: Self = "template-too-large"
  /// A variable at a place where no escaping makes it safe.
  public static let templateUnsafePlace: Self = "template-unsafe-place"
  /// A raw tag outside the text of an HTML element.
  public static let templateRawPlace: Self = "template-raw-place"
  /// A section whose content begins in one part of the markup and ends in another.
  public static let templateUnevenSection: Self = "template-uneven-section"
  /// Markup that is broken, so that the place of a variable cannot be known.
  public static let templateBrokenMarkup: Self = "template-broken-markup"
  /// A template that ends inside a tag, a comment or an element that hides markup.
  public static let templateUnfinishedMarkup: Self = "template-unfinished-markup"
  /// A name that no context has.
  public static let templateMissingValue: Self = "template-missing-value"
  /// A value that cannot be drawn where it is asked for.
  public static let templateWrongValue: Self = "template-wrong-value"
  /// A raw tag whose value is not known to be safe HTML.
  public static let templateNotHTML: Self = "template-not-html"
  /// An address whose scheme is not on the allow list.
  public static let templateUnsafeAddress: Self = "template-unsafe-address"
  /// A list that would repeat attributes without a space between them.
  public static let templateRepeatedAttribute: Self = "template-repeated-attribute"
}
