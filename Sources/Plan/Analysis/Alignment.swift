import Diagnostics
import Records
import ThaiText

/// The plans, policies and goals above the plan, as trees, and the organisation's projects that they name.
package struct Alignment: Sendable {
  package var levels: [AlignmentNode]
  package var projects: [AlignedProject]
}

/// A plan, goal, indicator, issue, approach or target above the organisation's own plan.
package struct AlignmentNode: Sendable, Identifiable {
  /// What the node is; the raw value is the key of the list it stands in.
  package enum Kind: String, Sendable, CaseIterable {
    case part = "children"
    case goal = "goals"
    case indicator = "indicators"
    case issue = "issues"
    case subPlan = "sub_plans"
    case approach = "approaches"
    case target = "targets"
  }

  package enum Role: String, Sendable, CaseIterable {
    case main, secondary
  }

  package enum CabinetStatus: String, Sendable, CaseIterable {
    case approved, submitted
    case approvedInPrinciple = "approved_in_principle"
  }

  package enum Term: String, Sendable, CaseIterable {
    case short, medium
  }

  package var entry: PlanEntry
  package var kind: Kind
  package var level: Int?
  package var role: Role?
  package var term: Term?
  package var owner: Wording
  /// First and last year, B.E.
  package var startYear: Int?
  package var endYear: Int?
  package var cabinetStatus: CabinetStatus?
  package var cabinetDay: CalendarDay?
  package var target: AlignmentTarget?
  /// Ids of the organisation's projects that the plan names here.
  package var projects: [Located<String>]
  package var children: [AlignmentNode]

  package var id: String { entry.id }
}

/// The target of an indicator above the plan, as far as it is printed.
package struct AlignmentTarget: Sendable {
  package enum Comparison: String, Sendable, CaseIterable {
    case equal = "eq"
    case atLeast = "gte"
    case decreaseBy = "decrease_by"
    case increaseByAverage = "increase_by_average"
    case rankWithin = "rank_within"
    case all
  }

  package var value: FixedDecimal?
  package var comparison: Comparison?
  package var unit: Wording
  package var aspect: Wording
  package var cases: [Bilingual]
  package var baseYear: Int?
  package var targetYear: Int?
  /// The indicator that this one is printed together with, and how they are joined.
  package var joinedWith: Located<String>?
  package var join: String?
}

/// A project of the organisation that a plan above names.
package struct AlignedProject: Sendable, Identifiable {
  package var entry: PlanEntry
  package var programmes: [Located<String>]
  package var indicators: [Located<String>]

  package var id: String { entry.id }
}
