import Diagnostics
import Records
import ThaiText

/// The board's policy: areas and their items.
package struct BoardPolicy: Sendable {
  package struct Area: Sendable {
    package var entry: PlanEntry
    /// The id of the scorecard's perspective that the area belongs to.
    package var perspective: Located<String>?
    package var items: [Action]
  }

  package var entry: PlanEntry
  package var years: ClosedRange<Int>
  package var areas: [Area]
}

/// Something to be done, with the figures that its text names.
package struct Action: Sendable, Identifiable {
  package var entry: PlanEntry
  package var figures: [NamedFigure]

  package var id: String { entry.id }
}

/// A labelled figure, or a range, with its unit.
package struct NamedFigure: Sendable {
  package var label: Bilingual
  package var value: FixedDecimal?
  package var low: FixedDecimal?
  package var high: FixedDecimal?
  package var unit: Bilingual
}

/// The balanced scorecard: its idea, perspectives, focus areas and proposals.
package struct Scorecard: Sendable {
  package struct FocusArea: Sendable {
    package var entry: PlanEntry
    package var actions: [Action]
  }

  package struct Perspective: Sendable {
    package var entry: PlanEntry
    package var focusAreas: [FocusArea]
    /// Proposals that stand under no focus area.
    package var actions: [Action]
  }

  package var concept: PlanEntry
  package var focus: [Bilingual]
  package var ideaBy: Bilingual
  package var perspectives: [Perspective]
}

extension BoardPolicy {
  init(_ file: Record) {
    let policy = file.record("policy")
    entry = policy.planEntry()
    years = policy.yearRange()
    areas = policy.records("areas").map {
      $0.finishing {
        Area(
          entry: $0.planEntry(), perspective: $0.located("bsc_perspective"),
          items: $0.records("items").map { $0.finishing(Action.init) })
      }
    }
    policy.finish()
  }
}

extension Action {
  init(_ record: Record) {
    entry = record.planEntry()
    figures = record.records("figures").map { $0.finishing(NamedFigure.init) }
  }
}

extension NamedFigure {
  init(_ record: Record) {
    label = record.bilingual("label")
    value = record.optionalNumber("value")
    low = record.optionalNumber("value_low")
    high = record.optionalNumber("value_high")
    unit = record.bilingual("unit")
  }
}

extension Scorecard {
  init(_ file: Record) {
    let idea = file.record("concept")
    concept = idea.planEntry()
    focus = idea.bilingualList("focus")
    ideaBy = idea.bilingual("idea_by")
    idea.finish()
    perspectives = file.records("perspectives").map { $0.finishing(Perspective.init) }
  }
}

extension Scorecard.Perspective {
  fileprivate init(_ record: Record) {
    entry = record.planEntry()
    focusAreas = record.records("focus_areas").map {
      $0.finishing {
        Scorecard.FocusArea(
          entry: $0.planEntry(), actions: $0.records("actions").map { $0.finishing(Action.init) })
      }
    }
    actions = record.records("actions").map { $0.finishing(Action.init) }
  }
}
