import Diagnostics

/// How large a picture is, in its own units, 96 an inch.
struct PictureSize: Hashable {
  var width: Double
  var height: Double

  /// That of a picture which does not say.
  static let none = PictureSize(width: 0, height: 0)

  /// How many pixels it takes, rounded up.
  /// - Parameters:
  ///   - scale: how many pixels a unit takes in each direction.
  ///   - limit: the most pixels that a side may have.
  /// - Throws: when a side has none, is no number, or has more than the limit.
  func pixels(scale: Double, limit: Int) throws(Misreading) -> PixelSize {
    let (across, down) = ((width * scale).rounded(.up), (height * scale).rounded(.up))
    guard across >= 1, down >= 1 else { throw .withoutSize }
    guard across <= Double(limit), down <= Double(limit) else {
      throw .tooLarge(limit: limit)
    }
    return PixelSize(width: Int(across), height: Int(down))
  }
}

/// How many pixels a picture has.
struct PixelSize: Hashable {
  var width: Int
  var height: Int
}
