import ThaiText

/// What is known of one indicator in one fiscal year: its targets and its results for the whole organisation.
package struct Progress: Sendable {
  package var indicator: Indicator
  package var year: FiscalYear
  /// The target of the year.
  package var target: Target?
  /// The targets of its quarters, in order.
  package var quarterTargets: [Target]
  /// The results of its quarters, in order.
  package var quarterResults: [IndicatorResult]
  /// The result of the year as a whole, when it was reported as such.
  package var yearResult: IndicatorResult?

  package init(
    indicator: Indicator, year: FiscalYear, target: Target? = nil, quarterTargets: [Target] = [],
    quarterResults: [IndicatorResult] = [], yearResult: IndicatorResult? = nil
  ) {
    self.indicator = indicator
    self.year = year
    self.target = target
    self.quarterTargets = quarterTargets
    self.quarterResults = quarterResults
    self.yearResult = yearResult
  }
}

/// The result reached so far in a year: a value, or a range when only its ends are known.
package struct Standing: Sendable, Hashable {
  package var low: FixedDecimal?
  package var high: FixedDecimal?
  /// The last quarter that it covers; nil when the year was reported as a whole.
  package var through: FiscalQuarter?
  /// The quarters that it lacks: of a sum those before its last one and, once the year has ended, those after it; of a
  /// level those after it once the year has ended.
  package var missing: [FiscalQuarter]
  /// Whether any part of it is provisional or an estimate.
  package var isPreliminary: Bool

  /// The value; nil when it is a range.
  package var value: FixedDecimal? { low == high ? low : nil }

  /// Whether it lacks no quarter.
  package var isComplete: Bool { missing.isEmpty }
}

extension Progress {
  /// The result reached so far; nil when nothing has been reported.
  ///
  /// A year reported as a whole counts as it is. Otherwise quarters add up when the indicator accumulates, and the last
  /// quarter with a value stands for a level. A quarter to which the indicator does not apply adds nothing and is not
  /// missing.
  /// - Parameter yearHasEnded: whether quarters after the last reported one are missing too.
  package func standing(yearHasEnded: Bool) -> Standing? {
    if let yearResult, yearResult.flag.hasValue {
      return Standing(
        low: yearResult.value ?? yearResult.low, high: yearResult.value ?? yearResult.high, through: nil,
        missing: [], isPreliminary: yearResult.flag != .final)
    }
    let reported = quarterResults.filter { $0.flag.hasValue }
    guard let last = reported.last, case .quarter(let through) = last.period else { return nil }
    let known = Set(quarterResults.filter { $0.flag != .notAvailable }.map(\.period))
    let missing = year.quarters.filter {
      !known.contains(.quarter($0)) && ($0 < through ? indicator.accumulates : yearHasEnded)
    }
    let counted = indicator.accumulates ? reported : [last]
    return Standing(
      low: Self.sum(counted.map { $0.value ?? $0.low }), high: Self.sum(counted.map { $0.value ?? $0.high }),
      through: through, missing: missing, isPreliminary: counted.contains { $0.flag != .final })
  }

  /// Why reports of the year hold no value, each reason once.
  package var flags: [IndicatorResult.Flag] {
    let given = Set((quarterResults + [yearResult].compactMap { $0 }).map(\.flag))
    return IndicatorResult.Flag.allCases.filter { given.contains($0) && !$0.hasValue }
  }

  /// The target up to and with a quarter; nil when it is not given for every quarter that it needs.
  package func target(through quarter: FiscalQuarter) -> FixedDecimal? {
    let upTo = quarterTargets.filter { target in
      if case .quarter(let own) = target.period { own <= quarter } else { false }
    }
    guard let last = upTo.last, last.period == .quarter(quarter) else { return nil }
    guard indicator.accumulates else { return last.value }
    return upTo.count == quarter.number ? Self.sum(upTo.map(\.value)) : nil
  }

  private static func sum(_ values: [FixedDecimal?]) -> FixedDecimal? {
    var total = FixedDecimal(0)
    for value in values {
      guard let value else { return nil }
      total = total + value
    }
    return total
  }
}
