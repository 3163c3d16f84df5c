import Charts
import Diagnostics
import Plan
import Templates
import ThaiText

/// All charts of the site: `/charts/`.
enum ChartIndexPage: PageKind {
  static let address = Address("charts")

  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    [
      Page(
        address: address, language: language, template: "pages/charts",
        title: site.strings.text("navigation.charts", language, log: log),
        description: site.strings.text(
          "charts.description", language, ["count": NumberFormat.text(site.charts.charts.count)], log: log),
        source: .file(InterfaceStrings.path)
      ) { $0.chartIndex() }
    ]
  }
}

/// One chart with its files: `/charts/<id>/`.
enum ChartPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    site.charts.charts.map { chart in
      Page(
        address: chart.address, language: language, template: "pages/chart",
        title: site.strings.text("chart.page-title", language, ["title": chart.title[language]], log: log),
        description: site.strings.text(
          "chart.page-description", language, ["title": chart.title[language]], log: log),
        trail: [
          .init(
            title: site.strings.text("navigation.charts", language, log: log), address: ChartIndexPage.address
          )
        ],
        source: chart.source, files: { $0.files(of: chart) }
      ) { $0.view(chart) }
    }
  }
}

/// One chart for the frame of another site: `/embed/<id>/`.
enum EmbedPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    site.charts.charts.map { chart in
      Page(
        address: chart.embedAddress, language: language, template: "pages/embed",
        title: site.strings.text("chart.page-title", language, ["title": chart.title[language]], log: log),
        description: site.strings.text(
          "chart.page-description", language, ["title": chart.title[language]], log: log),
        source: chart.source, isListed: false
      ) { drawing in
        [
          "chart": .html(SafeHTML(trusted: drawing.chart(chart.id, headingLevel: 1) ?? "")),
          "chart_href": .text(drawing.href(chart.address)),
        ]
      }
    }
  }
}

extension Drawing {
  fileprivate func chartIndex() -> TemplateObject {
    let all = site.charts.charts.compactMap { chart in drawn(chart).map { (chart, $0) } }
    return [
      "count": .text(number(all.count)),
      "charts": .list(
        all.map { chart, drawn in
          [
            "finding": .text(words(drawn.figure.heading)), "subtitle": .text(words(drawn.figure.subtitle)),
            "kind": .text(words(type(of: drawn.chart).kind.name)), "href": .text(href(chart.address)),
          ]
        }),
    ]
  }

  fileprivate func view(_ chart: SiteChart) -> TemplateObject {
    let embed = site.hyperlinks.canonical(chart.embedAddress, in: language)
    let heading = drawn(chart).map { words($0.figure.heading) } ?? ""
    return [
      "chart": .html(SafeHTML(trusted: self.chart(chart.id, headingLevel: 1) ?? "")),
      "home_href_of_chart": book.contains(chart.home, language) ? .text(href(chart.home)) : .nothing,
      "embed_href": .text(href(chart.embedAddress)),
      "embed_code": .text(
        orNothing: embed.map {
          "<iframe src=\"\($0)\" title=\"\(heading.replacing("\"", with: "”"))\" width=\"100%\" height=\"560\" loading=\"lazy\" style=\"border:0\"></iframe>"
        }),
      "cite": .text(cite(heading, chart)),
    ]
  }

  /// How a chart is cited.
  private func cite(_ heading: String, _ chart: SiteChart) -> String {
    let publisher =
      site.publisher(language)
      + (site.settings.isDemonstration ? " (" + text("page.demonstration-short") + ")" : "")
    return text(
      "chart.cite",
      [
        "publisher": publisher, "heading": heading, "id": chart.id,
        "url": site.hyperlinks.canonical(chart.address, in: language) ?? "", "day": site.day.long(language),
      ]
    ).split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }
}
