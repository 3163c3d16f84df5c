import CCrypto

/// The SHA-256 digest (FIPS 180-4) of some bytes.
public struct SHA256Digest: Sendable, Hashable {
  private let bytes: SIMD32<UInt8>

  /// - Returns: nil when the library refuses, as it may where a policy forbids the algorithm.
  public init?(of data: UnsafeRawBufferPointer) {
    var bytes = SIMD32<UInt8>()
    let done = withUnsafeMutableBytes(of: &bytes) { digest in
      EVP_Digest(
        data.baseAddress, data.count, digest.bindMemory(to: UInt8.self).baseAddress, nil, EVP_sha256(), nil)
    }
    guard done == 1 else { return nil }
    self.bytes = bytes
  }

  /// The digest of an array.
  public init?(of bytes: [UInt8]) {
    guard let digest = bytes.withUnsafeBytes({ SHA256Digest(of: $0) }) else { return nil }
    self = digest
  }

  /// The 64 lower-case hexadecimal digits.
  public var hexadecimal: String {
    var text: [UInt8] = []
    appendHexadecimal(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the 64 lower-case hexadecimal digits.
  func appendHexadecimal(to text: inout [UInt8]) {
    for index in bytes.indices {
      text.append(Self.digit(bytes[index] >> 4))
      text.append(Self.digit(bytes[index] & 15))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
