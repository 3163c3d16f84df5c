import Foundation

extension String {
  /// The text with accented Latin letters taken apart into letter and accent; other text as it is.
  var decomposedAccents: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : decomposedStringWithCanonicalMapping
  }
}
