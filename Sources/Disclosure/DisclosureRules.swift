import Diagnostics
import Plan
import Records
import ThaiText

/// The rules of disclosure that are the same for every item: states, periods, and how the assessment's total is made.
package struct DisclosureRules: Sendable {
  /// One of the states that an item may have.
  package struct ItemState: Sendable {
    package var id: String
    package var label: Bilingual
    package var meaning: Bilingual
    package var isDefault: Bool
  }

  /// A kind of period that items are for.
  package struct Period: Sendable {
    package var id: String
    package var label: Bilingual
  }

  /// Which items carry which period in a fiscal year.
  package struct PeriodRule: Sendable {
    package var id: String
    package var words: Bilingual
    package var year: Int
    package var period: Located<String>?
  }

  /// A rule in words, with the item that it is about.
  package struct Rule: Sendable {
    package var id: String
    package var words: Bilingual
    package var exampleThai: String?
    package var item: Located<String>?
  }

  package var provenance: Bilingual
  package var states: [ItemState]
  package var periods: [Period]
  package var periodRules: [PeriodRule]
  /// The first and last day of a fiscal year, as month and day.
  package var fiscalYearStart: String
  package var fiscalYearEnd: String
  package var fiscalYear: Bilingual
  package var rules: [Rule]
  /// The weights of the assessment's tools by code, and the year that they were read for.
  package var weights: [String: FixedDecimal]
  package var weightsYear: Int
  package var weightsPlace: SourcePlace
  /// The total that the organisation aims at.
  package var target: FixedDecimal
  package var targetIndicator: Located<String>
  package var total: Bilingual
}

extension DisclosureRules {
  init(_ file: Record) {
    provenance = file.record("provenance").finishing { $0.bilingual("note") }
    states = file.records("item_states", required: true).map {
      $0.finishing {
        ItemState(
          id: $0.text("id"), label: $0.bilingual("label"), meaning: $0.bilingual("meaning"),
          isDefault: $0.boolean("default"))
      }
    }
    periods = file.records("periods").map {
      $0.finishing { Period(id: $0.text("id"), label: $0.bilingual("label")) }
    }
    periodRules = file.records("period_rules").map {
      $0.finishing {
        PeriodRule(
          id: $0.text("id"), words: $0.bilingual("text"), year: $0.integer("fiscal_year"),
          period: $0.located("period"))
      }
    }
    (fiscalYearStart, fiscalYearEnd, fiscalYear) = file.record("fiscal_year").finishing {
      ($0.text("starts"), $0.text("ends"), $0.bilingual("text"))
    }
    rules = file.records("rules").map {
      $0.finishing {
        Rule(
          id: $0.text("id"), words: $0.bilingual("text"), exampleThai: $0.optionalText("example_th"),
          item: $0.located("item"))
      }
    }
    let total = file.record("ita_total")
    let shares = total.record("weights")
    weights = Dictionary(shares.keys.map { ($0, shares.number($0)) }, uniquingKeysWith: { first, _ in first })
    weightsPlace = shares.place
    shares.finish()
    weightsYear = total.integer("read_for")
    target = total.number("target")
    targetIndicator = Located(total.text("target_indicator"), at: total.place(of: "target_indicator"))
    self.total = total.bilingual("text")
    total.finish()
  }
}
