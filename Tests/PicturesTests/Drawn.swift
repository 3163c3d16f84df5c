import CRsvg
import Testing

/// The pixels of a PNG file, read back by cairo, which checks the form of the file on the way.
struct Drawn {
  let width: Int
  let height: Int
  /// Red, green and blue, eight bits each, row by row.
  let pixels: [UInt32]

  init(_ png: [UInt8]) throws {
    var rest = png[...]
    let surface = withUnsafeMutablePointer(to: &rest) { rest in
      cairo_image_surface_create_from_png_stream(
        { rest, target, count in
          guard let rest = rest?.assumingMemoryBound(to: ArraySlice<UInt8>.self),
            rest.pointee.count >= Int(count)
          else { return CAIRO_STATUS_READ_ERROR }
          for (offset, byte) in rest.pointee.prefix(Int(count)).enumerated() { target?[offset] = byte }
          rest.pointee.removeFirst(Int(count))
          return CAIRO_STATUS_SUCCESS
        }, rest)
    }
    defer { cairo_surface_destroy(surface) }
    try #require(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS)
    let data = try #require(cairo_image_surface_get_data(surface))
    (width, height) = (
      Int(cairo_image_surface_get_width(surface)), Int(cairo_image_surface_get_height(surface))
    )
    let stride = Int(cairo_image_surface_get_stride(surface))
    var pixels: [UInt32] = []
    for row in 0..<height {
      let start = UnsafeRawPointer(data + row * stride)
      for column in 0..<width {
        pixels.append(start.load(fromByteOffset: 4 * column, as: UInt32.self) & 0xFFFFFF)
      }
    }
    self.pixels = pixels
  }

  func contains(_ colour: UInt32) -> Bool { pixels.contains(colour) }

  /// How many pixels are not white.
  var inkCount: Int { pixels.count { $0 != 0xFFFFFF } }

  /// The columns and rows that ink lies in; nil when there is none.
  var ink: (columns: ClosedRange<Int>, rows: ClosedRange<Int>)? {
    let places = pixels.indices.filter { pixels[$0] != 0xFFFFFF }
    let columns = places.map { $0 % width }
    guard let left = columns.min(), let right = columns.max(), let first = places.first,
      let last = places.last
    else { return nil }
    return (left...right, first / width...last / width)
  }
}
