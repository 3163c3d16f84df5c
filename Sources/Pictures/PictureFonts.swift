import CRsvg
import Diagnostics

/// The font files that pictures are drawn with: these and no others, whatever the machine has.
///
/// A text that names another family is drawn in the nearest of them, and a letter that none of them has as a box with its number.
/// The files must stay where they are as long as the value lives: their letters are read from them while drawing.
public final class PictureFonts: Sendable {
  /// The most bytes that a font file may have: 16 MiB.
  public static let fileLimit = 16 << 20

  /// The bytes of the files, in the order in which they were given.
  let files: [[UInt8]]
  /// Never changed after it is made; fontconfig then lets several threads read it.
  private nonisolated(unsafe) let configuration: OpaquePointer

  /// - Parameters:
  ///   - names: the files, by their paths from the folder.
  /// - Returns: nil, with a warning in the log, when a file is missing or is no font.
  public init?(_ names: [String], in folder: SourceFolder, log: DiagnosticLog) {
    var files: [[UInt8]] = []
    for name in names {
      guard folder.contains(name) else {
        Self.missing(name, log)
        return nil
      }
      guard let bytes = folder.bytes(name, limit: Self.fileLimit, log: log) else { return nil }
      files.append(bytes)
    }
    guard let configuration = FcConfigCreate() else { return nil }
    self.files = files
    self.configuration = configuration
    // Nothing is looked for again while the pictures of one build are drawn.
    FcConfigSetRescanInterval(configuration, 0)
    guard FcConfigParseAndLoadFromMemory(configuration, Self.rules, FcBool(1)) != 0 else { return nil }
    for name in names {
      let path = folder.path + "/" + name
      guard FcConfigAppFontAddFile(configuration, path) != 0 else {
        Self.unreadable(name, log)
        return nil
      }
    }
  }

  deinit { FcConfigDestroy(configuration) }

  /// Letters keep their outlines: fitted to the pixels they would be of uneven height and width at this density.
  private static let rules = """
    <?xml version="1.0"?>
    <fontconfig>
      <match target="font">
        <edit name="antialias" mode="assign"><bool>true</bool></edit>
        <edit name="hinting" mode="assign"><bool>false</bool></edit>
        <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
        <edit name="rgba" mode="assign"><const>none</const></edit>
      </match>
    </fontconfig>
    """

  /// Does something with these fonts as those of the thread. It must not wait for another task.
  ///
  /// librsvg draws with the font map that is the thread's own default. So nothing is set for the process, and several tasks may
  /// draw at once, even with different fonts.
  func whileDrawing<Value>(_ draw: () throws(Misreading) -> Value) throws(Misreading) -> Value {
    let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)
    pango_fc_font_map_set_config(map, configuration)
    pango_cairo_font_map_set_default(map)
    defer {
      pango_cairo_font_map_set_default(nil)
      map.map { g_object_unref(UnsafeMutableRawPointer($0)) }
    }
    return try draw()
  }
}
