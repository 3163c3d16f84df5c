import Charts
import Diagnostics
import Plan
import ThaiText

/// A chart with what stands around it, for one page.
struct DrawnChart {
  var figure: ChartFigure
  var chart: any Chart
}

/// A chart of the site, which has a page of its own: `/charts/<id>/`.
struct SiteChart: Sendable {
  var id: String
  /// What it shows, for lists and titles.
  var title: Bilingual
  /// What the chart is made from, for messages.
  var source: SourcePlace
  /// The page that the chart belongs to.
  var home: Address
  /// Makes the chart for a page; nil when its figures are not there.
  var make: @Sendable (Drawing) throws(Misreading) -> DrawnChart?

  var address: Address { Address("charts", id) }
  var embedAddress: Address { Address("embed", id) }

  /// Where a file of the chart is published.
  func file(_ type: ChartFileType, in language: Language) -> String {
    address.path(in: language) + id + "." + type.rawValue
  }
}

/// The files of a chart that can be taken away.
enum ChartFileType: String, CaseIterable {
  case svg, png, csv
}

/// Every chart of a site: those that the plan's data make, and those that content declares.
struct ChartCatalogue: Sendable {
  /// In the order of the index.
  let charts: [SiteChart]
  /// Those that content declares.
  let declared: [DeclaredChart]
  private let positions: [String: Int]

  /// Charts of one id are a problem of the later one, which is left out.
  init(
    _ plan: ActionPlan, _ standings: Standings, declared: [DeclaredChart], _ strings: InterfaceStrings,
    log: DiagnosticLog
  ) {
    let made =
      SiteChart.overviews(strings, log: log)
      + plan.indicators.flatMap { indicator in
        [
          SiteChart.ofIndicator(indicator, standings),
          SiteChart.ofParts(indicator, plan, standings, strings, log: log),
        ].compactMap { $0 }
      }
    let taken = Set(made.map(\.id))
    for chart in declared where taken.contains(chart.id) {
      log.error(
        "chart-id-taken", at: chart.place, thai: "ชื่อ “\(chart.id)” เป็นแผนภูมิที่ระบบสร้างเองอยู่แล้ว",
        english: "“\(chart.id)” is the name of a chart that the site makes itself.",
        hint: Bilingual(thai: "เปลี่ยนชื่อไฟล์", english: "Rename the file."))
    }
    charts = made + declared.filter { !taken.contains($0.id) }.map(SiteChart.init)
    self.declared = declared
    positions = Dictionary(
      charts.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(id: String) -> SiteChart? { positions[id].map { charts[$0] } }

  var ids: some Collection<String> { positions.keys }

  /// The charts that content puts on a page, in the order of their ids.
  func declared(on address: Address) -> [DeclaredChart] {
    declared.filter { $0.pages.contains { $0.value == address } }
  }
}
