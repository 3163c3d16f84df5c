import Diagnostics
import Records

/// What the plan asks of public communication and transparency, as one short requirement.
package struct CommunicationRequirement: Sendable, Identifiable {
  /// The kind of statement that the requirement rests on.
  package enum Basis: String, Sendable, CaseIterable {
    case proposedAction = "proposed_action"
    case boardPolicy = "board_policy"
    case approach, programme, indicator, gap
    case weaknessOrThreat = "weakness_or_threat"
    case opportunity, challenge, alignment
  }

  /// How strongly the plan asks.
  package enum Force: String, Sendable, CaseIterable {
    case must, should, planned, finding, external
  }

  package var entry: PlanEntry
  /// A Thai label made for the site.
  package var labelThai: String
  package var topic: String
  package var basis: Basis
  package var force: Force
  package var indicators: [Located<String>]

  package var id: String { entry.id }
}

extension CommunicationRequirement {
  init(_ record: Record) {
    entry = record.planEntry()
    labelThai = record.text("label_th")
    topic = record.text("topic")
    basis = record.choice("basis", Basis.self)
    force = record.choice("force", Force.self)
    indicators = record.locatedTexts("related_indicators")
  }
}
