import Diagnostics
import Records

/// Strengths, weaknesses, opportunities and threats of one goal.
package struct Swot: Sendable {
  package enum Field: String, Sendable, CaseIterable {
    case digital, personnel
  }

  package struct Item: Sendable {
    package var entry: PlanEntry
    package var field: Field?
    /// Whether the plan prints the wrong heading above the item's table.
    package var headingMisprinted: Bool
  }

  package var entry: PlanEntry
  package var goal: Located<String>
  package var theme: Located<String>
  package var strengths: [Item]
  package var weaknesses: [Item]
  package var opportunities: [Item]
  package var threats: [Item]
}

/// The gaps in development of one theme.
package struct ThemeGaps: Sendable {
  package struct Gap: Sendable, Identifiable {
    package var entry: PlanEntry
    /// What the plan says should be done, when it says it.
    package var response: Wording

    package var id: String { entry.id }
  }

  package var entry: PlanEntry
  package var theme: Located<String>
  package var gaps: [Gap]
}

/// Foreseen changes in five dimensions, and the future that is aimed at.
package struct Scenarios: Sendable {
  package struct Dimension: Sendable {
    package var entry: PlanEntry
    package var trends: [PlanEntry]
    package var impacts: [PlanEntry]
  }

  package struct Missing: Sendable {
    package var entry: PlanEntry
    package var announced: Int?
  }

  package var dimensions: [Dimension]
  package var targetFuture: PlanEntry
  package var targetYear: Int
  package var elements: [PlanEntry]
  package var missing: [Missing]
}

extension Swot {
  init(_ record: Record) {
    entry = record.planEntry()
    goal = record.requiredLocated("goal")
    theme = record.requiredLocated("theme")
    strengths = record.swotItems("strengths")
    weaknesses = record.swotItems("weaknesses")
    opportunities = record.swotItems("opportunities")
    threats = record.swotItems("threats")
  }
}

extension Record {
  fileprivate func swotItems(_ key: String) -> [Swot.Item] {
    records(key).map {
      $0.finishing {
        Swot.Item(
          entry: $0.planEntry(), field: $0.optionalChoice("field", Swot.Field.self),
          headingMisprinted: $0.optionalBoolean("table_heading_misprinted") ?? false)
      }
    }
  }

  /// Reads a required text with its place.
  func requiredLocated(_ key: String) -> Located<String> {
    Located(text(key), at: place(of: key))
  }
}

extension ThemeGaps {
  init(_ record: Record) {
    entry = record.planEntry()
    theme = record.requiredLocated("theme")
    gaps = record.records("gaps").map {
      $0.finishing { Gap(entry: $0.planEntry(), response: $0.wording("response_summary")) }
    }
  }
}

extension Scenarios {
  init(_ file: Record) {
    dimensions = file.records("dimensions").map {
      $0.finishing {
        Dimension(
          entry: $0.planEntry(), trends: $0.planEntries("trends"), impacts: $0.planEntries("impacts"))
      }
    }
    let future = file.record("target_future")
    targetFuture = future.planEntry()
    targetYear = future.buddhistYear("year")
    elements = future.planEntries("elements")
    future.finish()
    missing = file.records("missing").map {
      $0.finishing { Missing(entry: $0.planEntry(), announced: $0.optionalInteger("announced_count")) }
    }
  }
}
