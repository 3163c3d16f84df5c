import Charts
import Diagnostics
import Markdown
import Plan
import Records
import Templates
import ThaiText

extension Drawing {
  var typesetter: Typesetter { desk.typesetter }

  /// A chart of the site as it stands on this page; nil when there is none of that id or its figures are not there.
  ///
  /// - Parameters:
  ///   - headingLevel: from 1, for the chart's own page, to 6.
  ///   - heading: stands instead of the finding.
  ///   - subtitle: stands instead of measure, unit and time.
  func chart(
    _ id: String, headingLevel: Int, heading: Bilingual? = nil, subtitle: Bilingual? = nil
  ) -> String? {
    guard let chart = site.charts[id], var drawn = drawn(chart) else { return nil }
    drawn.figure.headingLevel = headingLevel
    drawn.figure.downloads = downloads(chart)
    if let heading { drawn.figure.heading = heading }
    if let subtitle { drawn.figure.subtitle = subtitle }
    return html(drawn)
  }

  /// The charts that content puts on this page.
  func declaredCharts() -> [TemplateValue] {
    site.charts.declared(on: page.address).compactMap { declared in
      chart(declared.id, headingLevel: 2).map { .html(SafeHTML(trusted: $0)) }
    }
  }

  /// The chart with what stands around it; nil, with the problem in the log, when its figures do not fit it.
  func drawn(_ chart: SiteChart) -> DrawnChart? {
    do throws(Misreading) {
      return try chart.make(self)
    } catch {
      log.append(error.diagnostic(at: chart.source))
      return nil
    }
  }

  func html(_ drawn: DrawnChart) -> String { drawn.figure.html(drawn.chart, language, typesetter) }

  /// Links to a chart's files and, from other pages, to its own.
  private func downloads(_ chart: SiteChart) -> [ChartFigure.Download] {
    var links = ChartFileType.allCases.filter { $0 != .png || desk.pictures != nil }.compactMap { type in
      WebAddress(href(file: chart.file(type, in: page.language))).map {
        ChartFigure.Download(both(type.rawValue.uppercased()), $0)
      }
    }
    if page.address != chart.address, let address = WebAddress(href(chart.address)) {
      links.append(.init(both { site.strings.text("chart.more", $0, log: log) }, address))
    }
    return links
  }

  /// The same words in both languages.
  private func both(_ words: String) -> Bilingual { Bilingual(thai: words, english: words) }

  func both(_ words: (Language) -> String) -> Bilingual {
    Bilingual(thai: words(.thai), english: words(.english))
  }

  /// The plan, with the section that a figure is printed in.
  func planSource(_ provenance: Provenance?) -> Bilingual {
    both { language in
      let section = provenance.map { ", " + citation($0, language) } ?? ""
      return site.plan.document.entry.name(language) + section
    }
  }

  /// The files of a chart: the picture as SVG and PNG, and its figures as CSV.
  func files(of chart: SiteChart) -> [(path: String, bytes: [UInt8])] {
    guard let drawn = drawn(chart) else { return [] }
    let csv = CSVText.bytes(drawn.chart.table(language).records(language))
    var files = [(chart.file(.csv, in: language), csv)]
    let svg = Array(drawn.figure.standaloneSVG(drawn.chart, .wide, language, typesetter).utf8)
    files.append((chart.file(.svg, in: language), svg))
    do throws(Misreading) {
      if let png = try desk.pictures?.png(of: svg) { files.append((chart.file(.png, in: language), png)) }
    } catch {
      log.append(error.diagnostic(at: chart.source))
    }
    return files
  }
}
