import Plan
import ThaiText

/// Where every indicator stands in the site's year, worked out once.
struct Standings: Sendable {
  private let plan: ActionPlan
  private let year: FiscalYear
  private let day: CalendarDay
  private let known: [String: (progress: Progress, status: Status)]

  init(_ plan: ActionPlan, in year: FiscalYear, on day: CalendarDay) {
    (self.plan, self.year, self.day) = (plan, year, day)
    known = Dictionary(
      plan.indicators.map { indicator in
        let progress = plan.progress(of: indicator, in: year)
        return (indicator.id, (progress, Status(of: progress, on: day)))
      }, uniquingKeysWith: { first, _ in first })
  }

  func status(of indicator: Indicator) -> Status {
    known[indicator.id]?.status ?? Status(of: progress(of: indicator), on: day)
  }

  func progress(of indicator: Indicator) -> Progress {
    known[indicator.id]?.progress ?? plan.progress(of: indicator, in: year)
  }
}
