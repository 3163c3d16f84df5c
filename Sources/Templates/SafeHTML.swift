/// HTML that may be put into a page as it is.
///
/// The type is the promise: whoever makes one vouches that it holds whole elements and text, every value in it escaped.
/// Only such a value passes a raw tag, `{{{ }}}` or `{{& }}`.
public struct SafeHTML: Sendable, Hashable {
  /// The HTML.
  public let text: String

  /// Vouches for HTML that was written by code which escapes what it puts in: the Markdown renderer, a chart.
  ///
  /// Never call this with words that a person typed; use ``init(escaping:)``.
  public init(trusted html: String) {
    text = html
  }

  /// Words as HTML, escaped.
  public init(escaping words: String) {
    var bytes: [UInt8] = []
    MarkupEscape.text.write(words, into: &bytes)
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// Two pieces of safe HTML one after the other are safe HTML.
  public static func + (first: SafeHTML, second: SafeHTML) -> SafeHTML {
    SafeHTML(trusted: first.text + second.text)
  }
}
