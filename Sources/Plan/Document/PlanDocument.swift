import Diagnostics
import Records
import ThaiText

/// The plan as a whole: its title, years, organisation, vision, missions, law, dates and contents.
package struct PlanDocument: Sendable {
  package var entry: PlanEntry
  package var edition: Bilingual
  package var period: PlanEntry
  /// The years of the plan, B.E., first and last.
  package var years: ClosedRange<Int>
  /// The years that the review is for, B.E., with its remark.
  package var reviewYears: ClosedRange<Int>
  package var review: PlanEntry
  package var approval: PlanEntry
  package var approvedOn: CalendarDay?
  package var organisation: Organisation
  package var workingPrinciple: PlanEntry
  package var vision: PlanEntry
  /// The year of the vision, B.E.
  package var visionYear: Int
  package var missions: [PlanEntry]
  package var laws: [Law]
  package var people: [Person]
  package var dates: [DatedEvent]
  package var structure: [CountedEntry]
  package var informationSystems: [PlanEntry]
  package var contents: [ContentsLine]
  /// Figures and tables that the plan announces and its text does not hold.
  package var missingFigures: [PlanEntry]
}

/// The organisation whose plan it is.
package struct Organisation: Sendable {
  package var entry: PlanEntry
  package var name: Bilingual
  /// The Thai name without the legal form.
  package var shortNameThai: String
  package var nameAsPrinted: String
  package var legalForm: Bilingual
  package var abbreviation: Bilingual
}

/// A law that the organisation stands on.
package struct Law: Sendable {
  package var entry: PlanEntry
  package var year: Int
  package var section: String?
}

/// A person named in the plan in an office.
package struct Person: Sendable {
  package var entry: PlanEntry
  package var nameThai: String
}

/// A day, or days, that the plan names.
package struct DatedEvent: Sendable {
  package var entry: PlanEntry
  package var start: CalendarDay?
  package var end: CalendarDay?
  package var dateAsPrinted: String
}

/// A number of things with their unit.
package struct CountedEntry: Sendable {
  package var entry: PlanEntry
  package var quantity: Quantity
}

/// A line of the plan's table of contents.
package struct ContentsLine: Sendable {
  package var entry: PlanEntry
  package var level: Int
  package var printedPage: Int
  /// The line of the plan's text at which the part begins.
  package var bodyLine: Int
}
