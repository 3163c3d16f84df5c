import Diagnostics
import Records
import ThaiText

/// A province, with its place on the tile map.
package struct Province: Sendable, Identifiable {
  /// The code of ISO 3166-2, such as `TH-40`.
  package var iso: String
  /// The last part of its address: the English name.
  package var slug: String
  package var name: Bilingual
  /// The official abbreviation of two or three letters.
  package var shortNameThai: String
  package var region: Located<String>
  /// Degrees north and east of the capital.
  package var latitude: FixedDecimal
  package var longitude: FixedDecimal
  /// The grouping that the organisation printed in 2014.
  package var group2014: String
  /// The tile's row and column, counted from 0.
  package var row: Int
  package var column: Int
  package var place: SourcePlace

  package var id: String { iso }
}

extension Province {
  static let columns = [
    "iso", "slug", "name_th", "name_en", "short_th", "region", "lat", "lon", "codi_group_2014", "row",
    "column",
  ]

  init(_ row: Record) {
    iso = row.text("iso")
    slug = row.text("slug")
    name = row.bilingual("name")
    shortNameThai = row.text("short_th")
    region = row.requiredLocated("region")
    latitude = row.number("lat")
    longitude = row.number("lon")
    group2014 = row.text("codi_group_2014")
    self.row = row.integer("row")
    column = row.integer("column")
    place = row.place
  }
}
