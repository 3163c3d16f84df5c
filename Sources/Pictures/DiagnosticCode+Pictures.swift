import Diagnostics

extension DiagnosticCode {
  /// A font file for pictures that is not there (a warning).
  public static let pictureFontMissing: Self = "picture-font-missing"
  /// A font file for pictures that is no font (a warning).
  public static let pictureFontUnreadable: Self = "picture-font-unreadable"
  /// A picture that is not well-formed SVG.
  public static let svgUnreadable: Self = "svg-unreadable"
  /// A picture that does not say its size, or has none.
  public static let svgSize: Self = "svg-size"
  /// A picture with more pixels than may be drawn.
  public static let svgTooLarge: Self = "svg-too-large"
  /// A picture that could be read but not drawn.
  public static let svgNotDrawn: Self = "svg-not-drawn"
}
