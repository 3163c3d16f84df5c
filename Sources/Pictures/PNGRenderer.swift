import Diagnostics

/// Draws self-contained SVG pictures as PNG files.
///
/// The same picture gives the same bytes in every run and on every thread, as long as the fonts are given. Nothing outside the
/// picture is read: a reference to another file or address is drawn as nothing, `data:` addresses stay. Where a picture paints
/// nothing it is white.
public struct PNGRenderer: Sendable {
  /// The most pixels that a side may have.
  public static let sideLimit = 6000

  /// How many pixels a unit of the picture takes in each direction.
  public let scale: Double
  /// What texts are drawn with; nil for the fonts of the machine.
  public let fonts: PictureFonts?

  /// - Parameters:
  ///   - scale: how many pixels a unit of the picture takes in each direction, such as 2.
  ///   - fonts: what texts are drawn with; nil for the fonts of the machine, and then the bytes depend on them.
  public init(scale: Double, fonts: PictureFonts?) {
    self.scale = scale
    self.fonts = fonts
  }

  /// The picture as a PNG file, which says its density: 96 pixels an inch times the scale.
  /// - Parameter svg: the picture as UTF-8 text, with its width and height.
  /// - Throws: why it cannot be drawn.
  public func png(of svg: [UInt8]) throws(Misreading) -> [UInt8] {
    guard let fonts else { return try draw(svg) }
    return try fonts.whileDrawing { () throws(Misreading) in try draw(svg) }
  }

  private func draw(_ svg: [UInt8]) throws(Misreading) -> [UInt8] {
    let document = try SVGDocument(svg)
    let size = try document.size.pixels(scale: scale, limit: Self.sideLimit)
    let surface = try DrawingSurface(size)
    try document.draw(on: surface, scale: scale)
    return try PNGFile(size, pixelsPerInch: 96 * scale, rows: surface.rows).bytes
  }
}
