import Diagnostics

/// Places on a grid, each a tile of the same size, roughly where they lie; shaded by class.
///
/// A list in HTML in the order of reading: every tile is a link with the place's name and value in words.
/// What is not known is hatched. A class shows by its shade and by a bar at the tile's foot, so that it is
/// seen in one ink too.
public struct TileMap: ListChart {
  /// Which chart it is.
  public static let kind = ChartKind.tileMap

  /// A place.
  public struct Tile: Sendable, Hashable {
    /// From 0 at the top to 19.
    public var row: Int
    /// From 0 at the left to 11.
    public var column: Int
    /// Two or three letters, printed in the tile.
    public var label: String
    /// The place's full name.
    public var name: Bilingual
    /// Its value in words; nil for the name of its class.
    public var value: Bilingual?
    /// Its place in the map's classes; nil where nothing is known.
    public var classIndex: Int?
    /// The place's page.
    public var address: WebAddress?

    /// A place.
    public init(
      row: Int, column: Int, label: String, name: Bilingual, value: Bilingual? = nil, classIndex: Int?,
      address: WebAddress?
    ) {
      (self.row, self.column, self.label, self.name) = (row, column, label, name)
      (self.value, self.classIndex, self.address) = (value, classIndex, address)
    }
  }

  /// What the map shows.
  public let title: Bilingual
  /// What is counted, such as จังหวัด.
  public let unit: Bilingual
  /// By row, then column.
  public let tiles: [Tile]
  /// From the least to the most, at most five.
  public let classes: [Bilingual]
  /// What a tile without a class is called.
  public let unknown: Bilingual

  /// How many rows and columns a map can have.
  public static let size = (rows: 20, columns: 12)

  /// Throws when there is no tile, when two share a place or one lies outside, and when classes are none,
  /// more than five, or unknown.
  public init(
    title: Bilingual, unit: Bilingual, tiles: [Tile], classes: [Bilingual],
    unknown: Bilingual = Bilingual(thai: "ไม่มีข้อมูล", english: "no data")
  ) throws(Misreading) {
    (self.title, self.unit, self.classes, self.unknown) = (title, unit, classes, unknown)
    self.tiles = tiles.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    guard (1...5).contains(classes.count), tiles.allSatisfy({ classes.indices.contains($0.classIndex ?? 0) })
    else {
      throw .misfit(
        thai: "แผนที่ช่องมีได้หนึ่งถึงห้าชั้น และทุกช่องต้องอยู่ในชั้นที่มี",
        english: "A tile map has one to five classes, and every tile belongs to one of them.",
        hint: Bilingual(thai: "รวมชั้นที่ใกล้กัน", english: "Join classes that are near."))
    }
    let isInside = tiles.allSatisfy {
      (0..<Self.size.rows).contains($0.row) && (0..<Self.size.columns).contains($0.column)
    }
    guard !tiles.isEmpty, isInside, Set(tiles.map { [$0.row, $0.column] }).count == tiles.count else {
      throw .misfit(
        thai: "ช่องของแผนที่ต้องไม่ซ้อนกัน และอยู่ใน \(Self.size.rows) แถว \(Self.size.columns) คอลัมน์",
        english:
          "No two tiles share a place, and all lie within \(Self.size.rows) rows and \(Self.size.columns) columns.",
        hint: Bilingual(
          thai: "แก้แถวและคอลัมน์ของช่องที่ซ้อนกัน",
          english: "Correct the rows and columns of the tiles that collide."))
    }
  }

  // MARK: List

  /// The tiles, then the key.
  public func write(into markup: inout Markup, _ language: Language) {
    // Two classes are far enough apart to need no second sign.
    let name = classes.count > 2 ? "tile-map levels" : "tile-map"
    markup.element("div", [Attribute("class", name)]) { markup in
      markup.element("ul", [Attribute("class", "tiles"), .listRole]) { markup in
        for tile in tiles {
          markup.newLine()
          write(tile, into: &markup, language)
        }
      }
      markup.newLine()
      markup.element("ul", [Attribute("class", "key"), .listRole]) { markup in
        for (index, name) in classes.enumerated() where tiles.contains(where: { $0.classIndex == index }) {
          writeKey(shade(index), name[language], into: &markup)
        }
        if tiles.contains(where: { $0.classIndex == nil }) {
          writeKey(shade(nil), unknown[language], into: &markup)
        }
      }
    }
  }

  private func write(_ tile: Tile, into markup: inout Markup, _ language: Language) {
    markup.element("li", [Attribute("class", "r\(tile.row) c\(tile.column)")]) { markup in
      let content = { (markup: inout Markup) in
        markup.element("span", [Attribute("aria-hidden", "true")], tile.label)
        let value = words(of: tile, language)
        markup.element("span", [Attribute("class", "chart-words")], "\(tile.name[language]): \(value)")
      }
      let look = Attribute("class", "tile \(shade(tile.classIndex))")
      if let address = tile.address {
        markup.element("a", [look, .href(address)], content)
      } else {
        markup.element("span", [look], content)
      }
    }
  }

  private func writeKey(_ shade: String, _ name: String, into markup: inout Markup) {
    markup.element("li") { markup in
      markup.element("span", [Attribute("class", "tile \(shade)"), Attribute("aria-hidden", "true")], "")
      markup.write(" " + name)
    }
  }

  /// Few classes use the shades that are far apart.
  func shade(_ index: Int?) -> String {
    guard let index else { return "unknown" }
    let shades = [[5], [1, 5], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]][classes.count - 1]
    return "shade-\(shades[index])"
  }

  // MARK: Words

  /// The kind of chart, what it counts and when.
  public func name(_ language: Language) -> String { title[language] }

  /// What the figures say.
  public func summary(_ language: Language) -> String {
    var parts = classes.indices.reversed().map { index in
      (name: classes[index][language], count: tiles.count { $0.classIndex == index })
    }
    parts.append((unknown[language], tiles.count { $0.classIndex == nil }))
    let counts = parts.filter { $0.count > 0 }.map { "\($0.name) \($0.count)\u{A0}\(unit[language])" }
    let whole = "\(tiles.count)\u{A0}\(unit[language])"
    return language == .thai
      ? "\(title.thai) \(whole): \(counts.joined(separator: " · "))"
      : "\(title.english), \(whole): \(counts.joined(separator: "; "))."
  }

  /// Every place with its value.
  public func table(_ language: Language) -> DataTable {
    DataTable(
      caption: title[language],
      columns: [.init(unit[language]), .init(ChartWords.value[language])],
      rows: tiles.map { [.init($0.name[language]), .init(words(of: $0, language))] })
  }

  private func words(of tile: Tile, _ language: Language) -> String {
    tile.value?[language] ?? tile.classIndex.map { classes[$0][language] } ?? unknown[language]
  }
}
