/// What a browser does with the value of an attribute.
enum AttributeUse: Sendable, Hashable {
  /// Shows it or compares it: words.
  case words
  /// Follows it or loads it.
  case address(AddressForm, AddressEscape)
  /// Reads it as CSS.
  case style
  /// Runs it.
  case event
  /// Reads it as a document of its own.
  case document
  /// Puts it into another attribute.
  case animation
  /// Learns from it what a script is, so it must not vary.
  case scriptType

  /// - Parameters:
  ///   - attribute: its name in lower case.
  ///   - element: the name of its element in lower case.
  ///   - isRefresh: whether the element is `meta` with `http-equiv`.
  init(attribute: String, element: String, isRefresh: Bool) {
    let name = attribute.split(separator: ":").last.map(String.init) ?? attribute
    switch name {
    case "href", "src", "action", "formaction", "poster", "cite", "data", "background", "longdesc",
      "manifest",
      "ping", "usemap", "codebase", "classid", "icon", "profile", "archive":
      self = .address(.single, .address)
    case "base" where attribute != name: self = .address(.single, .address)
    case "srcset", "imagesrcset": self = .address(.list, .listed)
    case "style": self = .style
    case "srcdoc": self = .document
    case "type" where element == "script": self = .scriptType
    case "content" where element == "meta" && isRefresh: self = .address(.refresh, .address)
    case _ where (element.hasPrefix("animate") || element == "set") && Self.animated.contains(name):
      self = .animation
    default:
      if name.hasPrefix("on") {
        self = .event
      } else if name.hasPrefix("data-"), Self.addressWords.contains(where: name.contains) {
        self = .address(.single, .address)
      } else {
        self = .words
      }
    }
  }

  /// What an SVG animation writes into the attribute that it names, which may be an address.
  private static let animated = ["attributename", "by", "from", "to", "values"]

  /// What in the name of a `data-` attribute says that a script will take its value for an address.
  private static let addressWords = ["href", "src", "url", "uri"]
}
