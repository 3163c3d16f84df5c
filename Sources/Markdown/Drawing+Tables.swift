import CCMarkGFM

/// Where the drawing stands in a table.
struct TableState {
  /// How many tables the page has so far.
  var count = 0
  var alignments: [UInt8] = []
  var column = 0
  var isHeader = false
  var hasBody = false
  /// What closes the cell being drawn.
  var cellEnd: StaticString = ""
}

extension Drawing {
  /// A table may be wider than the screen: it scrolls in a region that the keyboard reaches, named by its number.
  mutating func enterTable(_ node: Node) {
    block = node
    table.count += 1
    table.hasBody = false
    let columns = Int(cmark_gfm_extensions_get_table_columns(node.pointer))
    let alignments = cmark_gfm_extensions_get_table_alignments(node.pointer)
    table.alignments = Array(UnsafeBufferPointer(start: alignments, count: alignments == nil ? 0 : columns))
    page.write("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
    page.escape(options.wording.table)
    page.write(" ")
    page.write(table.count)
    page.write("\">\n<table>\n")
  }

  mutating func leaveTable() {
    page.write(table.hasBody ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n")
  }

  mutating func enterRow(_ node: Node) {
    table.column = 0
    table.isHeader = cmark_gfm_extensions_get_table_row_is_header(node.pointer) != 0
    if table.isHeader {
      page.write("<thead>\n")
    } else if !table.hasBody {
      table.hasBody = true
      page.write("<tbody>\n")
    }
    page.write("<tr>\n")
  }

  mutating func leaveRow() {
    endLine()
    page.write(table.isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
  }

  mutating func enterCell(_ node: Node) {
    // The empty corner of a table is no heading of anything.
    let isHeading = table.isHeader && node.firstChild != nil
    page.write(isHeading ? "<th scope=\"col\"" : "<td")
    table.cellEnd = isHeading ? "</th>\n" : "</td>\n"
    let alignment = table.column < table.alignments.count ? table.alignments[table.column] : 0
    switch alignment {
    case UInt8(ascii: "l"): page.write(" class=\"align-left\">")
    case UInt8(ascii: "c"): page.write(" class=\"align-center\">")
    case UInt8(ascii: "r"): page.write(" class=\"align-right\">")
    default: page.write(">")
    }
    table.column += 1
  }

  mutating func leaveCell() {
    plain.append(UInt8(ascii: " "))
    page.write(table.cellEnd)
  }
}
