import Diagnostics
import ThaiText

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

  /// What stands in a row under a column.
  public struct Cell: Sendable, Hashable, ExpressibleByStringLiteral {
    /// As it is read.
    public var text: String
    /// The figure that the text says; nil for words.
    public var reading: Reading?

    /// Words.
    public init(_ text: String) { self.text = text }

    /// Words.
    public init(stringLiteral text: String) { self.init(text) }

    /// A figure: its number or, where there is none, the word that says why.
    public init(_ reading: Reading, _ language: Language, decimals: Int) {
      text = figure(reading, language, decimals: decimals) ?? reading.flag?[language] ?? ""
      self.reading = reading
    }

    /// A number; empty for nil.
    public init(_ number: FixedDecimal?, decimals: Int) {
      text = number.map { NumberFormat.text($0, decimals: decimals) } ?? ""
      reading = number.map { .value($0) }
    }
  }

  /// What the table holds.
  public var caption: String
  /// What its numbers count; empty where they differ or there are none.
  public var unit: String
  /// The first column names its row.
  public var columns: [Column]
  /// Each with as many cells as there are columns.
  public var rows: [[Cell]]

  /// A table. A column without anything in it is left out.
  public init(caption: String, unit: String = "", columns: [Column], rows: [[Cell]]) {
    let used = columns.indices.filter { index in
      index == 0 || rows.contains { !$0[index].text.isEmpty }
    }
    (self.caption, self.unit) = (caption, unit)
    self.columns = used.map { columns[$0] }
    self.rows = rows.map { row in used.map { row[$0] } }
  }

  /// A table of the numbers of one measure; the caption names measure, unit and, where it is given, the time.
  public init(
    of measure: Measure, _ period: Bilingual? = nil, _ language: Language, columns: [Column], rows: [[Cell]]
  ) {
    let name = "\(measure.name[language]) (\(measure.unit[language]))"
    self.init(
      caption: period.map { "\(name) \($0[language])" } ?? name, unit: measure.unit[language],
      columns: columns, rows: rows)
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
                markup.element("th", [Attribute("scope", "row")], cell.text)
              } else {
                markup.element("td", numeric(columns[index]), cell.text)
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
