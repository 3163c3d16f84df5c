import Charts
import Diagnostics
import Plan
import ThaiText

/// The charts that show all of the plan and all of the country at once.
extension SiteChart {
  static let strip = "targets"
  static let map = "stories-map"

  static func overviews(_ strings: InterfaceStrings, log: DiagnosticLog) -> [SiteChart] {
    func words(_ key: String, _ values: [String: String] = [:]) -> Bilingual {
      Bilingual(
        thai: strings.text(key, .thai, values, log: log),
        english: strings.text(key, .english, values, log: log))
    }
    return [
      SiteChart(
        id: strip, title: words("chart.strip-name"), source: .file("seeds/indicators.csv"), home: .home
      ) { drawing throws(Misreading) in
        try drawing.targetStrip(of: drawing.site.plan.themes, id: strip)
      },
      SiteChart(
        id: map, title: words("chart.map-title"), source: .file("seeds/provinces.csv"), home: Address("areas")
      ) {
        drawing throws(Misreading) in try drawing.storyMap()
      },
    ]
  }
}

extension Drawing {
  /// Every indicator of a theme with a target in the site's year, as one mark each; empty when there is none.
  func targetStrip(of theme: Theme) -> String {
    do {
      return try targetStrip(of: [theme], id: theme.slug).map(html) ?? ""
    } catch {
      log.append(error.diagnostic(at: page.source))
      return ""
    }
  }

  fileprivate func targetStrip(of themes: [Theme], id: String) throws(Misreading) -> DrawnChart? {
    var used: [Status.Finding] = []
    let groups = themes.map { theme -> TargetStrip.Group in
      let marks = site.plan.indicators.filter { $0.theme == theme.number }.compactMap { indicator in
        let finding = site.status(of: indicator).finding
        guard finding != .noTarget else { return nil as TargetStrip.Mark? }
        if !used.contains(finding) { used.append(finding) }
        return TargetStrip.Mark(
          indicator.number, indicator.name, stripStatus(finding), isPart: indicator.isPart,
          address: WebAddress(href(indicator.address)))
      }
      let address = page.address == theme.address ? nil : WebAddress(href(theme.address))
      return TargetStrip.Group(both { "\(theme.number). " + theme.shortName[$0] }, address: address, marks)
    }
    guard groups.contains(where: { !$0.marks.isEmpty }) else { return nil }
    let title = both { site.strings.text("chart.strip-title", $0, ["year": site.year.name($0)], log: log) }
    return DrawnChart(
      figure: ChartFigure(
        id: id, heading: title, headingLevel: 2,
        subtitle: both { site.strings.text("chart.strip-subtitle", $0, log: log) },
        source: planSource(nil), asOf: site.day),
      chart: try TargetStrip(
        title: title, unit: both { site.strings.text("chart.indicator-unit", $0, log: log) }, groups: groups,
        statuses: used.map(stripStatus), headingLevel: 3))
  }

  private func stripStatus(_ finding: Status.Finding) -> TargetStrip.Status {
    TargetStrip.Status(
      both { site.strings.text("status." + finding.rawValue, $0, log: log) }, finding.look)
  }

  /// The provinces, shaded where there are stories.
  fileprivate func storyMap() throws(Misreading) -> DrawnChart? {
    let tiles = site.plan.provinces.map { province in
      let count = site.stories.stories(inProvince: province.iso).count
      return TileMap.Tile(
        row: province.row, column: province.column, label: province.shortNameThai, name: province.name,
        value: both {
          site.strings.text(
            count == 0 ? "chart.no-story" : "areas.story-count", $0, ["count": NumberFormat.text(count)],
            log: log)
        }, classIndex: count == 0 ? 0 : 1, address: WebAddress(href(province.address)))
    }
    let title = both { site.strings.text("chart.map-title", $0, log: log) }
    let covered = site.stories.provinceCount
    let finding = both {
      site.strings.text(
        "home.map-finding", $0,
        [
          "count": NumberFormat.text(covered), "rest": NumberFormat.text(site.plan.provinces.count - covered),
        ], log: log)
    }
    return DrawnChart(
      figure: ChartFigure(
        id: SiteChart.map, heading: finding,
        subtitle: both { site.strings.text("chart.map-subtitle", $0, log: log) }, asOf: site.day),
      chart: try TileMap(
        title: title, unit: both { site.strings.text("chart.province-unit", $0, log: log) }, tiles: tiles,
        classes: [
          both { site.strings.text("chart.without-story", $0, log: log) },
          both { site.strings.text("chart.with-story", $0, log: log) },
        ]))
  }
}

extension Status.Finding {
  /// How a mark of this finding looks. Findings of a running and of an ended year share looks: they never meet.
  fileprivate var look: TargetStrip.Look {
    switch self {
    case .noTarget, .noResult: .dashed
    case .undecided, .incomplete: .outlined
    case .onTrack: .round
    case .behind: .hatched
    case .met, .achieved: .solid
    case .missed: .cornered
    }
  }
}
