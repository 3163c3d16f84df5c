import ThaiText

/// Where an indicator stands against its target, with the working that a page shows.
package struct Status: Sendable, Hashable {
  /// The finding.
  package enum Finding: String, Sendable, CaseIterable {
    /// ไม่มีค่าเป้าหมาย: there is nothing to judge against.
    case noTarget = "no-target"
    /// ยังไม่มีรายงานผล
    case noResult = "no-result"
    /// บรรลุแล้ว: during the year, the year's target is already met.
    case met
    /// ตามแผน: during the year, the quarter's target is met.
    case onTrack = "on-track"
    /// ช้ากว่าแผน: during the year, the quarter's target is not met.
    case behind
    /// ยังไม่ตัดสินระหว่างปี: during the year, without a quarterly target or with a range across the target.
    case undecided
    /// บรรลุ: the year has ended and its target was met.
    case achieved
    /// ไม่บรรลุ: the year has ended and its target was not met.
    case missed
    /// รายงานผลยังไม่พอตัดสิน: the year has ended, and what has been reported does not decide.
    case incomplete
  }

  /// What was compared with what.
  package struct Working: Sendable, Hashable {
    /// The target that decided: the year's, or the quarter's.
    package var target: FixedDecimal
    /// The quarter whose target decided; nil when it was the year's.
    package var quarter: FiscalQuarter?
    /// The year's target.
    package var yearTarget: FixedDecimal
    package var standing: Standing
    /// Result as a share of the year's target, in percent with one decimal; nil unless both are positive counts.
    package var share: FixedDecimal?
    /// Result minus the year's target, in the indicator's unit; nil for a range.
    package var distance: FixedDecimal?
  }

  package var finding: Finding
  package var yearHasEnded: Bool
  /// Nil when there is no target or no result.
  package var working: Working?
}

extension Status {
  /// Judges by the rule of the plan's status table; no ratio decides, so zero and negative targets hold.
  /// - Parameter day: the day on which the judgement is made.
  package init(of progress: Progress, on day: CalendarDay) {
    yearHasEnded = FiscalPeriod.year(progress.year).hasEnded(on: day)
    guard let target = progress.target?.value else {
      finding = .noTarget
      return
    }
    guard let standing = progress.standing(yearHasEnded: yearHasEnded) else {
      finding = .noResult
      return
    }
    let quarterTarget = standing.through.flatMap { progress.target(through: $0) }
    let yearMeets = progress.indicator.isMet(target, by: standing)
    let judgedByQuarter: Bool
    (finding, judgedByQuarter) =
      yearHasEnded
      ? (yearMeets.map { $0 ? .achieved : .missed } ?? .incomplete, false)
      : Self.duringYear(
        progress.indicator, yearMeets,
        quarterMeets: quarterTarget.map { progress.indicator.isMet($0, by: standing) })
    working = Working(
      target: judgedByQuarter ? quarterTarget ?? target : target,
      quarter: judgedByQuarter ? standing.through : nil, yearTarget: target, standing: standing,
      share: progress.indicator.kind == .count ? standing.value.flatMap { $0.percentage(of: target) } : nil,
      distance: standing.value.map { $0 - target })
  }

  private static func duringYear(
    _ indicator: Indicator, _ meets: Bool?, quarterMeets: Bool??
  ) -> (finding: Finding, byQuarter: Bool) {
    let mayBeMetEarly = indicator.kind == .count && indicator.direction == .higherIsBetter
    if mayBeMetEarly, meets == true { return (.met, false) }
    guard let quarterMeets else { return (.undecided, false) }
    return (quarterMeets.map { $0 ? .onTrack : .behind } ?? .undecided, true)
  }
}

extension Indicator {
  /// Whether a result meets a target; nil when it does not decide: a range across the target, an open end that matters, or
  /// a quarter that was not reported and could turn it.
  func isMet(_ target: FixedDecimal, by standing: Standing) -> Bool? {
    var (low, high) = (standing.low, standing.high)
    if !standing.isComplete {
      // What is missing can only add to a sum of counts; of anything else nothing is known.
      high = nil
      if !accumulates || kind != .count { low = nil }
    }
    switch direction {
    case .higherIsBetter:
      if let low, low >= target { return true }
      if let high, high < target { return false }
    case .lowerIsBetter:
      if let high, high <= target { return true }
      if let low, low > target { return false }
    }
    return nil
  }
}

extension FixedDecimal {
  /// This number as a percentage of another, with one decimal. What is short of the whole is never rounded up to it. Nil unless the other is positive and this is not negative.
  func percentage(of whole: FixedDecimal) -> FixedDecimal? {
    guard whole > FixedDecimal(0), self >= FixedDecimal(0) else { return nil }
    let hundred = FixedDecimal(100)
    guard let share = share(of: whole) else { return nil }
    return self < whole && share >= hundred ? FixedDecimal(coefficient: 999, scale: 1) : share
  }
}
