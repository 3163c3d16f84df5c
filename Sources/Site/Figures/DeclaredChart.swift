import Charts
import Diagnostics
import Plan
import ThaiText

/// A chart that content declares: `content/charts/<id>.yaml` says which figures, which kind and which finding.
struct DeclaredChart: Sendable {
  var figure: ChartFigure
  var chart: any Chart
  /// The pages that show it besides its own.
  var pages: [Located<Address>]
  /// The ids of the series and indicators that it draws, each once.
  var sources: [String]
  var place: SourcePlace

  var id: String { figure.id }
}

extension SiteChart {
  /// A chart that content declares.
  init(_ declared: DeclaredChart) {
    self.init(
      id: declared.id, title: declared.figure.heading, source: declared.place,
      home: declared.pages.first?.value ?? ChartIndexPage.address
    ) { _ throws(Misreading) in DrawnChart(figure: declared.figure, chart: declared.chart) }
  }
}
