import Diagnostics
import Pictures
import Publishing

/// Draws charts as PNG, each once: what was drawn before is taken from the cache.
final class PictureDrawer: Sendable {
  /// The whole font, as files below the cache.
  static let fonts = ["fonts/sarabun-regular.ttf", "fonts/sarabun-bold.ttf"]

  private let renderer: PNGRenderer
  private let cache: ContentCache?

  /// Nil, with a warning in the log, when the site's font is not prepared: a picture in another font would differ from
  /// machine to machine.
  init?(cache folder: String, log: DiagnosticLog) {
    guard let fonts = PictureFonts(Self.fonts, in: SourceFolder(path: folder), log: log) else { return nil }
    renderer = PNGRenderer(scale: 2, fonts: fonts)
    cache = renderer.recipe.flatMap { ContentCache(in: folder, name: "png", recipe: $0) }
  }

  /// A picture at twice its size.
  func png(of svg: [UInt8]) throws(Misreading) -> [UInt8] {
    let draw = { [renderer] () throws(Misreading) in try renderer.png(of: svg) }
    guard let cache else { return try draw() }
    return try cache.value(for: svg, make: draw)
  }

  /// Drops pictures that neither this build nor the one before it used.
  func forgetUnused() { cache?.forgetUnused() }
}
