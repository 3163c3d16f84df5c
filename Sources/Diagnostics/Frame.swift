/// The line of a problem with carets under the stretch that is meant.
struct Frame {
  /// As many columns of a long line as are shown around the stretch.
  static let width = 96

  private(set) var source = ""
  private(set) var carets = ""

  /// What is shown for one scalar, and how many columns of the terminal it takes.
  private struct Cell {
    var text: String
    var width: Int
    var isMarked: Bool
  }

  /// - Parameters:
  ///   - line: the line, or a part of it.
  ///   - firstColumn: the column at which `line` begins.
  ///   - columns: the stretch, in scalars of the whole line counted from 1; its end is one past its last scalar.
  init(line: String, from firstColumn: Int = 1, columns: Range<Int>) {
    let cells = Self.cells(line, from: firstColumn, columns: columns)
    let first = cells.firstIndex { $0.isMarked } ?? min(max(columns.lowerBound - firstColumn, 0), cells.count)
    var (from, leading) = (first, 0)
    while from > 0, leading < Frame.width / 3 {
      from -= 1
      leading += cells[from].width
    }
    while from > 0, cells[from].width == 0 { from -= 1 }
    if from > 0 || firstColumn > 1 { (source, carets) = ("… ", "  ") }
    var (index, used) = (from, 0)
    while index < cells.count, used < Frame.width || cells[index].width == 0 {
      let cell = cells[index]
      // A mark takes no column of its own: its caret stands under the letter that carries it.
      if cell.isMarked, cell.width == 0, carets.last == " " { carets = carets.dropLast() + "^" }
      source += cell.text
      carets += String(repeating: cell.isMarked ? "^" : " ", count: cell.width)
      used += cell.width
      index += 1
    }
    if index < cells.count { source += " …" }
    if !carets.contains("^") { carets += "^" }
    while carets.last == " " { carets.removeLast() }
  }

  private static func cells(_ line: String, from firstColumn: Int, columns: Range<Int>) -> [Cell] {
    line.unicodeScalars.enumerated().map { offset, scalar in
      let form = displayForm(scalar)
      let isReplaced = form.unicodeScalars.first != scalar
      return Cell(
        text: form, width: isReplaced ? form.unicodeScalars.count : displayWidth(scalar),
        isMarked: columns.contains(firstColumn + offset))
    }
  }
}
