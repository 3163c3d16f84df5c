/// A value that a template can draw.
///
/// A name that has no value is a mistake; a name whose value is ``nothing`` is known and empty.
public enum TemplateValue: Sendable, Hashable {
  /// Known and empty: draws nothing, and skips a section.
  case nothing
  /// Words, escaped where they are drawn. Empty words skip a section.
  case text(String)
  /// A figure as it is to be read, such as "1,053,702"; escaped like words.
  case number(String)
  /// Yes or no, for sections only.
  case flag(Bool)
  /// HTML for raw tags.
  case html(SafeHTML)
  /// Data for a `<script type="application/ld+json">` or a JSON template.
  case json(JSONValue)
  /// Values for a section that is drawn once for each.
  case list([TemplateValue])
  /// Named values.
  case object(TemplateObject)

  /// Whether a section with this value is drawn: not for ``nothing``, `false`, empty words, empty HTML and an empty list.
  public var isDrawn: Bool {
    switch self {
    case .nothing: false
    case .text(let words), .number(let words): !words.isEmpty
    case .flag(let flag): flag
    case .html(let html): !html.text.isEmpty
    case .list(let values): !values.isEmpty
    case .json, .object: true
    }
  }
}

extension TemplateValue {
  /// Words if there are any, else ``nothing``.
  public static func text(orNothing words: String?) -> TemplateValue { words.map { .text($0) } ?? .nothing }

  /// HTML if there is any, else ``nothing``.
  public static func html(orNothing html: SafeHTML?) -> TemplateValue { html.map { .html($0) } ?? .nothing }

  /// An object if there is one, else ``nothing``.
  public static func object(orNothing object: TemplateObject?) -> TemplateValue {
    object.map { .object($0) } ?? .nothing
  }

  /// A list of words.
  public static func texts(_ words: some Sequence<String>) -> TemplateValue { .list(words.map { .text($0) }) }
}

extension TemplateValue: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// Words.
  public init(stringLiteral words: String) { self = .text(words) }

  /// Yes or no.
  public init(booleanLiteral flag: Bool) { self = .flag(flag) }

  /// A list.
  public init(arrayLiteral values: TemplateValue...) { self = .list(values) }

  /// An object. Of two pairs with one name the later counts.
  public init(dictionaryLiteral pairs: (String, TemplateValue)...) {
    self = .object(TemplateObject(pairs))
  }
}
