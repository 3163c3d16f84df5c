import Diagnostics
import Records
import ThaiText

/// Everything that `seeds/` says: the plan, its figures and the places they are for. Read with ``ActionPlan/read(from:log:)``.
package struct ActionPlan: Sendable {
  package var document: PlanDocument
  package var themes: [Theme]
  package var programmes: [Programme]
  package var indicators: [Indicator]
  package var targets: [Target]
  package var results: [IndicatorResult]
  package var contextGroups: [ContextGroup]
  package var series: [ContextSeries]
  package var alignment: Alignment
  package var boardPolicy: BoardPolicy
  package var scorecard: Scorecard
  package var challenges: Challenges
  package var swot: [Swot]
  package var gaps: [ThemeGaps]
  package var scenarios: Scenarios
  package var focus: [ThemeFocus]
  package var communication: [CommunicationRequirement]
  package var provinces: [Province]
  package var geography: Regions
  package var doubts: [Doubt]
  package var repairs: [OCRRepair]
}

extension ActionPlan {
  /// The indicators that are not parts of another, in the plan's order.
  package var mainIndicators: [Indicator] { indicators.filter { !$0.isPart } }

  package func indicator(_ id: String) -> Indicator? { indicators.first { $0.id == id } }

  /// The parts of an indicator, in order. A part has none, so that names in a circle end.
  package func parts(of indicator: Indicator) -> [Indicator] {
    indicator.isPart ? [] : indicators.filter { $0.parent?.value == indicator.id }
  }

  package func theme(number: Int) -> Theme? { themes.first { $0.number == number } }

  package func theme(_ id: String) -> Theme? { themes.first { $0.id == id } }

  package func programme(_ slug: String) -> Programme? { programmes.first { $0.slug == slug } }

  package func province(_ iso: String) -> Province? { provinces.first { $0.iso == iso } }

  package var regions: [Regions.Region] { geography.regions }

  package func region(_ id: String) -> Regions.Region? { regions.first { $0.id == id } }

  /// The latest fiscal year for which the plan gives targets.
  package var latestTargetYear: FiscalYear? {
    targets.filter { $0.value != nil }.map(\.period.fiscalYear).max()
  }

  /// What is known of an indicator in one year, for the whole organisation.
  package func progress(of indicator: Indicator, in year: FiscalYear) -> Progress {
    let own = targets.filter { $0.indicator.value == indicator.id && $0.period.fiscalYear == year }
    let results = results.filter {
      $0.indicator.value == indicator.id && $0.period.fiscalYear == year && $0.area == .whole
    }
    return Progress(
      indicator: indicator, year: year, target: own.first { $0.period.isYear },
      quarterTargets: own.filter { !$0.period.isYear }.sorted { $0.period < $1.period },
      quarterResults: results.filter { !$0.period.isYear }.sorted { $0.period < $1.period },
      yearResult: results.first { $0.period.isYear })
  }
}

extension FiscalPeriod {
  package var isYear: Bool { quarter == nil }
}
