import Diagnostics

/// The address at which the organisation publishes the site, such as `https://example.go.th/plan/`.
struct BaseURL: Sendable, Hashable {
  /// With a slash at its end.
  let text: String
  /// The path part, with a slash at both ends.
  let path: String

  /// - Throws: ``Misreading`` for anything but http or https, a host of plain letters, and a path without query or fragment.
  init(_ given: String) throws(Misreading) {
    let scheme = given.hasPrefix("https://") ? "https://" : given.hasPrefix("http://") ? "http://" : ""
    let rest = given.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    let path = rest.dropFirst(host.count)
    guard !scheme.isEmpty, !host.isEmpty, host.utf8.allSatisfy(Self.isHost),
      path.utf8.allSatisfy(Self.isPath), !path.contains("//"), !path.contains("..")
    else {
      throw Misreading(
        "base-url", thai: "ที่อยู่เว็บไซต์ “\(given)” ใช้ไม่ได้", english: "“\(given)” is not a usable site address.",
        hint: Bilingual(
          thai: "เขียนแบบ https://www.example.go.th/ หรือเว้นว่าง",
          english: "Write it as https://www.example.go.th/, or leave it empty."))
    }
    self.path = path.isEmpty ? "/" : path.hasSuffix("/") ? String(path) : path + "/"
    text = scheme + host + self.path
  }

  /// The whole address of a file or folder of the site.
  func absolute(_ path: String) -> String { text + percentEncoded(path) }

  private static func isHost(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ":")
  }

  private static func isPath(_ byte: UInt8) -> Bool { isUnreserved(byte) || byte == UInt8(ascii: "/") }
}

/// A path with every byte but RFC 3986's unreserved ones and `/` percent-encoded.
func percentEncoded(_ path: String) -> String {
  if path.utf8.allSatisfy({ isUnreserved($0) || $0 == UInt8(ascii: "/") }) { return path }
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  bytes.reserveCapacity(path.utf8.count)
  for byte in path.utf8 {
    if isUnreserved(byte) || byte == UInt8(ascii: "/") {
      bytes.append(byte)
    } else {
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: false
  }
}

private func isUnreserved(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
  default: isAlphanumeric(byte)
  }
}
