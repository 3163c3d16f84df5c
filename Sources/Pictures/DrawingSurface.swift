import CRsvg
import Diagnostics

/// A white sheet of pixels without transparency that pictures are drawn on.
final class DrawingSurface {
  let pointer: OpaquePointer
  private let size: PixelSize

  init(_ size: PixelSize) throws(Misreading) {
    let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(size.width), Int32(size.height))
    let status = cairo_surface_status(surface)
    guard let surface, status == CAIRO_STATUS_SUCCESS else {
      throw .notDrawn(String(cString: cairo_status_to_string(status)))
    }
    pointer = surface
    self.size = size
    let context = cairo_create(surface)
    defer { cairo_destroy(context) }
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
  }

  deinit { cairo_surface_destroy(pointer) }

  /// The rows from the top: for each a zero, then red, green and blue of each pixel from the left, a byte each.
  var rows: [UInt8] {
    cairo_surface_flush(pointer)
    guard let data = cairo_image_surface_get_data(pointer) else { return [] }
    let stride = Int(cairo_image_surface_get_stride(pointer))
    let length = 1 + 3 * size.width
    return [UInt8](unsafeUninitializedCapacity: length * size.height) { buffer, count in
      guard var next = buffer.baseAddress else { return }
      for row in 0..<size.height {
        next.pointee = 0
        next += 1
        // A pixel is a number of 32 bits: red, green and blue from its third byte down.
        let pixels = UnsafeRawPointer(data + row * stride).assumingMemoryBound(to: UInt32.self)
        for column in 0..<size.width {
          let pixel = pixels[column]
          next[0] = UInt8(truncatingIfNeeded: pixel >> 16)
          next[1] = UInt8(truncatingIfNeeded: pixel >> 8)
          next[2] = UInt8(truncatingIfNeeded: pixel)
          next += 3
        }
      }
      count = length * size.height
    }
  }
}
