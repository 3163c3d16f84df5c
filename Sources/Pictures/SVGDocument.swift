import CRsvg
import Diagnostics

/// An SVG picture that has been read, with nothing of what it refers to outside itself.
final class SVGDocument {
  private let handle: OpaquePointer

  /// - Parameter text: UTF-8. Compressed pictures (SVGZ) are not UTF-8 and so are refused before anything is unpacked.
  init(_ text: [UInt8]) throws(Misreading) {
    guard String(validating: text, as: UTF8.self) != nil else {
      throw .unreadable(thai: "ไม่ใช่ข้อความ UTF-8", english: "it is not UTF-8 text")
    }
    var failure: UnsafeMutablePointer<GError>?
    // A picture without an address of its own may refer to nothing: librsvg resolves no reference then.
    guard let handle = rsvg_handle_new_from_data(text, gsize(text.count), &failure) else {
      let reason = Self.take(failure)
      throw .unreadable(thai: reason, english: reason)
    }
    self.handle = handle
    rsvg_handle_set_dpi(handle, 96)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(handle)) }

  /// How large the picture says it is: its width and height or, where they follow the page that it stands on (`100%`), its view
  /// box; nothing when it has neither.
  var size: PictureSize {
    var size = PictureSize(width: 0, height: 0)
    if rsvg_handle_get_intrinsic_size_in_pixels(handle, &size.width, &size.height) != 0 { return size }
    var (hasViewBox, viewBox) = (gboolean(0), RsvgRectangle())
    rsvg_handle_get_intrinsic_dimensions(handle, nil, nil, nil, nil, &hasViewBox, &viewBox)
    return hasViewBox == 0 ? .none : PictureSize(width: viewBox.width, height: viewBox.height)
  }

  /// Draws the picture from the surface's upper left corner.
  func draw(on surface: DrawingSurface, scale: Double) throws(Misreading) {
    let context = cairo_create(surface.pointer)
    defer { cairo_destroy(context) }
    cairo_scale(context, scale, scale)
    var viewport = RsvgRectangle(x: 0, y: 0, width: size.width, height: size.height)
    var failure: UnsafeMutablePointer<GError>?
    guard rsvg_handle_render_document(handle, context, &viewport, &failure) != 0 else {
      throw .notDrawn(Self.take(failure))
    }
    let status = cairo_status(context)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .notDrawn(String(cString: cairo_status_to_string(status)))
    }
  }

  private static func take(_ failure: UnsafeMutablePointer<GError>?) -> String {
    guard let failure else { return "?" }
    defer { g_error_free(failure) }
    return String(cString: failure.pointee.message)
  }
}
