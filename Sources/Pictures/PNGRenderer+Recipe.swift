import CRsvg
import CZlib

extension PNGRenderer {
  /// To be raised when the code of this room draws the same picture in other bytes than before.
  private static let revision = 1

  /// Everything but the picture that its bytes depend on: scale, fonts, and the versions of the libraries that draw. Two renderers
  /// with one recipe draw the same picture in the same bytes, so that what was drawn before may be used again.
  ///
  /// It is nil without ``fonts``: what the machine's fonts are, and whether they are still the same, is not known.
  public var recipe: [UInt8]? {
    guard let fonts else { return nil }
    let versions = [
      "revision \(Self.revision)", "scale \(scale)",
      "librsvg \(rsvg_major_version).\(rsvg_minor_version).\(rsvg_micro_version)",
      "pango \(String(cString: pango_version_string()))", "harfbuzz \(String(cString: hb_version_string()))",
      "cairo \(String(cString: cairo_version_string()))", "fontconfig \(FcGetVersion())",
      "zlib \(String(cString: zlibVersion()))",
    ]
    var recipe = Array(versions.joined(separator: "\n").utf8)
    for file in fonts.files {
      recipe += "\nfont of \(file.count) bytes\n".utf8
      recipe += file
    }
    return recipe
  }
}
