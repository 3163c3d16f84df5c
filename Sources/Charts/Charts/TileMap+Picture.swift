import Diagnostics
import ThaiText

extension TileMap {
  /// The picture: the tiles at their places, then the key.
  ///
  /// A label that is wider than its tile is left out; the table names every place.
  public func picture(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> Picture {
    var picture = Picture(width: width.pixels)
    let columns = (tiles.map(\.column).max() ?? 0) + 1
    let step = min(44, (width.pixels / Double(columns)).rounded(.down))
    for tile in tiles {
      let box = Box(
        x: Double(tile.column) * step, y: Double(tile.row) * step, width: step - 3, height: step - 3)
      addTile(box, tile.classIndex, to: &picture)
      let style: TextStyle = isDark(tile.classIndex) ? .inverse : .label
      guard TextMetrics.width(tile.label, style) <= box.width else { continue }
      let foot = box.y + box.height / 2 + style.size * 0.34
      picture.add(PlacedText(tile.label, at: Point(box.x + box.width / 2, foot), .middle, style))
    }
    var top = Double((tiles.map(\.row).max() ?? 0) + 1) * step + 14
    for (index, name) in keyed(language) {
      addTile(Box(x: 1, y: top, width: 20, height: 20), index, to: &picture)
      let lines = typesetter.lines(name, .note, width: width.pixels - 30)
      let text = PlacedText(lines, at: Point(30, top + TextStyle.note.ascent), .start, .note)
      picture.add(text)
      top = max(text.box.bottom, top + 20) + 6
    }
    picture.height = top
    return picture
  }

  /// The classes that tiles have, with their names; nil stands for what is not known.
  private func keyed(_ language: Language) -> [(index: Int?, name: String)] {
    let used = classes.indices.filter { index in tiles.contains { $0.classIndex == index } }
    let known = used.map { (Int?.some($0), classes[$0][language]) }
    return tiles.contains { $0.classIndex == nil } ? known + [(nil, unknown[language])] : known
  }

  /// A tile: its shade and, where there are more classes than two, a line at its foot that is longer the higher the class.
  private func addTile(_ box: Box, _ index: Int?, to picture: inout Picture) {
    picture.add(.box(box, .tile(shade(index))))
    guard classes.count > 2, let index, index > 0 else { return }
    let reach = (box.width - 6) * Double(index) / Double(classes.count - 1)
    let foot = box.bottom - 4
    picture.add(
      .line(
        Point(box.x + 3, foot), Point(box.x + 3 + reach, foot),
        isDark(index) ? .init("reach on-dark") : .init("reach")))
  }

  private func isDark(_ index: Int?) -> Bool { ["shade-4", "shade-5"].contains(shade(index)) }
}

extension MarkClass {
  /// The shade of a tile, by its class in the list of a map.
  fileprivate static func tile(_ shade: String) -> MarkClass {
    switch shade {
    case "shade-1": MarkClass("place shade-1")
    case "shade-2": MarkClass("place shade-2")
    case "shade-3": MarkClass("place shade-3")
    case "shade-4": MarkClass("place shade-4")
    case "shade-5": MarkClass("place shade-5")
    default: MarkClass("place unknown")
    }
  }
}
