import Diagnostics
import Records

/// The organisation's regions, with what is known of how they were drawn and whom the map owes credit.
package struct Regions: Sendable {
  /// One region.
  package struct Region: Sendable, Identifiable {
    package var id: String
    /// The last part of its address.
    package var slug: String
    package var name: Bilingual
    package var note: Wording
    package var noteSource: String?
    package var place: SourcePlace
  }

  /// A province whose region the organisation has yet to confirm.
  package struct Unconfirmed: Sendable {
    package var province: Located<String>
    package var name: Bilingual
    package var region: Located<String>
  }

  /// Whose data the map uses, and under which licence.
  package struct Credit: Sendable {
    package var id: String
    package var covers: String
    package var coveredData: Bilingual
    package var title: String
    package var url: String
    package var license: String
    package var licenseURL: String
    package var words: Bilingual
  }

  /// The grid of the tile map.
  package struct TileGrid: Sendable {
    package var rows: Int
    package var columns: Int
    package var note: Wording
  }

  package var regions: [Region]
  package var derivation: Wording
  package var unconfirmed: [Unconfirmed]
  package var credits: [Credit]
  package var grid: TileGrid
}

extension Regions {
  init(_ file: Record) {
    regions = file.records("regions", required: true).map { $0.finishing(Region.init) }
    derivation = file.record("derivation").finishing { $0.wording("note") }
    unconfirmed = file.records("to_confirm").map {
      $0.finishing {
        Unconfirmed(
          province: $0.requiredLocated("province"), name: $0.bilingual("name"),
          region: $0.requiredLocated("region_here"))
      }
    }
    credits = file.records("credits").map { $0.finishing(Credit.init) }
    grid = file.record("tile_grid").finishing {
      TileGrid(
        rows: $0.integer("rows", in: 1...100), columns: $0.integer("columns", in: 1...100),
        note: $0.wording("note"))
    }
  }
}

extension Regions.Region {
  fileprivate init(_ record: Record) {
    id = record.text("id")
    slug = record.text("slug")
    name = record.bilingual("title")
    note = record.wording("note")
    noteSource = record.optionalText("note_source")
    place = record.place
  }
}

extension Regions.Credit {
  fileprivate init(_ record: Record) {
    id = record.text("id")
    covers = record.text("covers")
    coveredData = record.bilingual("covers")
    title = record.text("title")
    url = record.text("url")
    license = record.text("licence")
    licenseURL = record.text("licence_url")
    words = record.bilingual("credit")
  }
}
