import Diagnostics

/// Figures that answer one question: they can be drawn, said in a sentence and listed in a table.
public protocol Chart: Sendable {
  /// Which chart it is.
  static var kind: ChartKind { get }
  /// Which kind of chart shows which measure and period: the name of the picture for those who do not see it.
  func name(_ language: Language) -> String
  /// What the figures say, in one or two sentences made from them.
  func summary(_ language: Language) -> String
  /// The figures themselves.
  func table(_ language: Language) -> DataTable
  /// Every mark and text in its place, for a width.
  func picture(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> Picture
}

/// A chart whose marks lead somewhere: on a page it is a list of links in HTML that looks like its picture.
public protocol ListChart: Chart {
  /// Writes the list.
  func write(into markup: inout Markup, _ language: Language)
}

extension ListChart {
  /// The list alone, for a page that gives it its own heading.
  public func html(_ language: Language) -> String {
    var markup = Markup()
    write(into: &markup, language)
    return markup.text
  }
}
