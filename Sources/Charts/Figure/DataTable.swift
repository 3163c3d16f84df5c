/// The figures of a chart as a table: what is in the picture, in words and numbers.
public struct DataTable: Sendable, Hashable {
  /// A column: its head and whether it holds numbers.
  public struct Column: Sendable, Hashable {
    /// The head of the column.
    public var title: String
    /// Numbers stand at the right.
    public var isNumeric: Bool

    /// A column.
    public init(_ title: String, isNumeric: Bool = false) {
      (self.title, self.isNumeric) = (title, isNumeric)
    }
  }

  /// What the table holds.
  public var caption: String
  /// The first column names its row.
  public var columns: [Column]
  /// Each with as many cells as there are columns.
  public var rows: [[String]]

  /// A table. A column without anything in it is left out.
  public init(caption: String, columns: [Column], rows: [[String]]) {
    let used = columns.indices.filter { index in index == 0 || rows.contains { !$0[index].isEmpty } }
    self.caption = caption
    self.columns = used.map { columns[$0] }
    self.rows = rows.map { row in used.map { row[$0] } }
  }

  /// Writes the table.
  func write(into markup: inout Markup) {
    markup.element("table") { markup in
      markup.element("caption", [], caption)
      markup.element("thead") { markup in
        markup.element("tr") { markup in
          for column in columns {
            markup.element("th", [Attribute("scope", "col")] + numeric(column), column.title)
          }
        }
      }
      markup.element("tbody") { markup in
        for row in rows {
          markup.newLine()
          markup.element("tr") { markup in
            for (index, cell) in row.enumerated() {
              if index == 0 {
                markup.element("th", [Attribute("scope", "row")], cell)
              } else {
                markup.element("td", numeric(columns[index]), cell)
              }
            }
          }
        }
      }
    }
  }

  private func numeric(_ column: Column) -> [Attribute] {
    column.isNumeric ? [Attribute("class", "number")] : []
  }
}
