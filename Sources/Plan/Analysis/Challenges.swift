import Diagnostics
import Records

/// The plan's challenges and the situation behind them.
package struct Challenges: Sendable {
  package struct Challenge: Sendable {
    package var entry: PlanEntry
    /// Ids of context series.
    package var series: [Located<String>]
  }

  package struct LabourIssue: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
      case structural, watch
    }

    package var entry: PlanEntry
    package var kind: Kind
    /// How the issue is numbered in the plan, when it is not.
    package var numbering: String?
  }

  package var plan: [Challenge]
  package var situation: [PlanEntry]
  package var economicRisks: [PlanEntry]
  package var labour: [LabourIssue]
  package var social: [PlanEntry]
}

extension Challenges {
  init(_ file: Record) {
    plan = file.records("plan_challenges").map {
      $0.finishing { Challenge(entry: $0.planEntry(), series: $0.locatedTexts("related_series")) }
    }
    situation = file.planEntries("situation_issues")
    economicRisks = file.planEntries("economic_risks_2568")
    labour = file.records("labour_issues").map {
      $0.finishing {
        LabourIssue(
          entry: $0.planEntry(), kind: $0.choice("kind", LabourIssue.Kind.self),
          numbering: $0.optionalText("numbering"))
      }
    }
    social = file.planEntries("social_situation")
  }
}

extension Record {
  /// Reads a list of records that have only what all have.
  func planEntries(_ key: String) -> [PlanEntry] {
    records(key).map { $0.finishing { $0.planEntry() } }
  }
}
