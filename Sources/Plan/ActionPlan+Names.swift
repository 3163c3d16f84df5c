import Diagnostics

extension ActionPlan {
  /// Every id that the seeds give, where it is given.
  var named: [Located<String>] {
    entries.map { Located($0.id, at: $0.place) }
      + indicators.map { Located($0.id, at: $0.place) }
      + series.compactMap { series in series.observations.first.map { Located(series.id, at: $0.place) } }
      + contextGroups.map { Located($0.id, at: $0.place) }
      + regions.map { Located($0.id, at: $0.place) }
      + doubts.map { Located($0.id, at: $0.place) }
  }

  /// Every entry of the plan.
  private var entries: [PlanEntry] {
    document.entries + themes.flatMap(\.entries) + alignment.entries + boardPolicy.entries + scorecard.entries
      + challenges.entries + swot.flatMap(\.entries) + gaps.flatMap { [$0.entry] + $0.gaps.map(\.entry) }
      + scenarios.entries + focus.flatMap(\.entries) + communication.map(\.entry)
  }
}

extension PlanDocument {
  fileprivate var entries: [PlanEntry] {
    [entry, period, review, approval, organisation.entry, workingPrinciple, vision] + missions
      + laws.map(\.entry)
      + people.map(\.entry) + dates.map(\.entry) + structure.map(\.entry) + informationSystems
      + contents.map(\.entry) + missingFigures
  }
}

extension Theme {
  fileprivate var entries: [PlanEntry] {
    [entry] + goals.map(\.entry) + approaches.flatMap { [$0.entry] + $0.parts }
      + programmes.flatMap { [$0.entry] + $0.projects.map(\.entry) }
  }
}

extension Alignment {
  fileprivate var entries: [PlanEntry] { levels.flatMap(\.all).map(\.entry) + projects.map(\.entry) }
}

extension BoardPolicy {
  fileprivate var entries: [PlanEntry] { [entry] + areas.flatMap { [$0.entry] + $0.items.map(\.entry) } }
}

extension Scorecard {
  fileprivate var entries: [PlanEntry] {
    [concept]
      + perspectives.flatMap { perspective in
        [perspective.entry] + perspective.actions.map(\.entry)
          + perspective.focusAreas.flatMap { [$0.entry] + $0.actions.map(\.entry) }
      }
  }
}

extension Challenges {
  fileprivate var entries: [PlanEntry] {
    plan.map(\.entry) + situation + economicRisks + labour.map(\.entry) + social
  }
}

extension Swot {
  fileprivate var entries: [PlanEntry] {
    [entry] + (strengths + weaknesses + opportunities + threats).map(\.entry)
  }
}

extension Scenarios {
  fileprivate var entries: [PlanEntry] {
    [targetFuture] + elements + missing.map(\.entry)
      + dimensions.flatMap { [$0.entry] + $0.trends + $0.impacts }
  }
}

extension ThemeFocus {
  fileprivate var entries: [PlanEntry] {
    [entry] + programmes.map(\.entry)
      + focus.flatMap { group in [group.entry] + group.items.flatMap { [$0.entry] + $0.parts } }
  }
}
