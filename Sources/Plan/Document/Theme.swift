import Diagnostics
import Records

/// One of the plan's themes (ประเด็น), with its goals, approaches and programmes.
package struct Theme: Sendable, Identifiable {
  package var entry: PlanEntry
  package var number: Int
  /// A short label made for the site.
  package var shortName: Bilingual
  package var goals: [Goal]
  package var approaches: [Approach]
  package var programmes: [PlannedProgramme]
  /// A remark on the order of the goals.
  package var goalOrderNote: Wording

  package var id: String { entry.id }
}

/// A goal (เป้าหมาย) of a theme.
package struct Goal: Sendable, Identifiable {
  package var entry: PlanEntry
  /// The number that section 5.2 prints, which is not always that of section 1.
  package var numberInSection52: String

  package var id: String { entry.id }
}

/// An approach (แนวทาง) of a theme, with its parts.
package struct Approach: Sendable, Identifiable {
  package var entry: PlanEntry
  package var parts: [PlanEntry]

  package var id: String { entry.id }
}

/// A programme (แผนงาน/โครงการ) as the plan names it, with the projects under it.
package struct PlannedProgramme: Sendable, Identifiable {
  package struct Project: Sendable, Identifiable {
    package var entry: PlanEntry
    /// Ids of indicators, matched by wording; the plan prints no such link.
    package var indicators: [Located<String>]

    package var id: String { entry.id }
  }

  package var entry: PlanEntry
  package var projects: [Project]

  package var id: String { entry.id }
}

extension Theme {
  init(_ record: Record) {
    entry = record.planEntry()
    number = record.integer("number")
    shortName = record.bilingual("short")
    goals = record.records("goals").map {
      $0.finishing { Goal(entry: $0.planEntry(), numberInSection52: $0.text("number_in_section_5_2")) }
    }
    approaches = record.records("approaches").map { $0.finishing(Approach.init) }
    programmes = record.records("programmes").map { $0.finishing(PlannedProgramme.init) }
    goalOrderNote = record.wording("goal_order_note")
  }
}

extension Approach {
  fileprivate init(_ record: Record) {
    entry = record.planEntry()
    parts = record.records("children").map { $0.finishing { $0.planEntry() } }
  }
}

extension PlannedProgramme {
  fileprivate init(_ record: Record) {
    entry = record.planEntry()
    projects = record.records("items").map {
      $0.finishing {
        Project(entry: $0.planEntry(), indicators: $0.locatedTexts("related_indicators"))
      }
    }
  }
}
