/// What an attribute holds that is made of addresses.
enum AddressForm: Sendable, Hashable {
  /// One address: `href`, `src`.
  case single
  /// Addresses with commas between them, each with words after it: `srcset`.
  case list
  /// The `content` of `<meta http-equiv="refresh">`: seconds, then an address.
  case refresh
}

/// The allow list of addresses: `https`, `http`, `mailto`, `tel`, and those without a scheme.
///
/// It is asked about the whole value as it stands in the page, so that an address put together from several tags and text
/// is judged as the browser will read it.
enum AddressCheck {
  static let schemes = ["https", "http", "mailto", "tel"]

  /// The first address in a value that is not allowed; nil when all are.
  /// - Parameter value: the attribute's value as written in the page, between its quotation marks.
  static func refused(in value: ArraySlice<UInt8>, form: AddressForm) -> ArraySlice<UInt8>? {
    switch form {
    case .single: return allows(value) ? nil : value
    case .list:
      return value.split(separator: UInt8(ascii: ","))
        .map { $0.drop(while: isSpace) }.first { !allows($0.prefix { !isSpace($0) }) }
    case .refresh:
      let address = refreshAddress(value)
      return allows(address) ? nil : address
    }
  }

  /// Whether one address is allowed. A colon before the first `/`, `?` or `#` needs an allowed scheme before it.
  static func allows(_ address: ArraySlice<UInt8>) -> Bool {
    // Two slashes name another host by the scheme of the page; from a file there is none.
    if address.starts(with: "//".utf8) { return false }
    var index = address.startIndex
    while index < address.endIndex {
      switch address[index] {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case UInt8(ascii: ":"):
        let scheme = String(decoding: address[..<index], as: UTF8.self).lowercased()
        return schemes.contains(scheme)
      case UInt8(ascii: "&"):
        // A character written by number or by name could be a colon in disguise; only the ampersand itself may be.
        guard address[index...].starts(with: "&amp;".utf8) else { return false }
      default: break
      }
      index += 1
    }
    return true
  }

  private static func refreshAddress(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBreak = { (byte: UInt8) in isSpace(byte) || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") }
    let seconds = value.drop(while: isSpace)
    var rest = seconds.drop { !isBreak($0) }
    rest = rest.drop(while: isBreak)
    if String(decoding: rest.prefix(3), as: UTF8.self).lowercased() == "url" {
      let after = rest.dropFirst(3).drop(while: isSpace)
      if after.first == UInt8(ascii: "=") { rest = after.dropFirst().drop(while: isSpace) }
    }
    return rest.first == UInt8(ascii: "'") || rest.first == UInt8(ascii: "\"") ? rest.dropFirst() : rest
  }
}

/// Whether a byte is a space as HTML counts them: tab, line feed, form feed, carriage return, space.
func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
}
