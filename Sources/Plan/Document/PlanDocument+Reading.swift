import Diagnostics
import Records
import ThaiText

extension PlanDocument {
  init(_ file: Record) {
    let document = file.record("document")
    entry = document.planEntry()
    edition = document.bilingual("edition")
    _ = document.optionalText("language")
    document.finish()
    (period, years) = file.record("period").finishing { ($0.planEntry(), $0.yearRange()) }
    (review, reviewYears) = file.record("review_period").finishing { ($0.planEntry(), $0.yearRange()) }
    (approval, approvedOn) = file.record("approval").finishing {
      _ = $0.optionalText("date_th")
      return ($0.planEntry(), $0.dayInBothEras("date"))
    }
    organisation = file.record("organisation").finishing(Organisation.init)
    workingPrinciple = file.record("working_principle").finishing { $0.planEntry() }
    (vision, visionYear) = file.record("vision").finishing { ($0.planEntry(), $0.buddhistYear("year")) }
    missions = file.records("missions").map { $0.finishing { $0.planEntry() } }
    laws = file.records("legal_basis").map {
      $0.finishing {
        Law(entry: $0.planEntry(), year: $0.buddhistYear("year"), section: $0.optionalText("section"))
      }
    }
    people = file.records("people").map {
      $0.finishing { Person(entry: $0.planEntry(), nameThai: $0.text("name_th")) }
    }
    dates = file.records("dates").map { $0.finishing(DatedEvent.init) }
    structure = file.records("administrative_structure").map {
      $0.finishing { CountedEntry(entry: $0.planEntry(), quantity: $0.quantity()) }
    }
    informationSystems = file.records("information_systems").map { $0.finishing { $0.planEntry() } }
    contents = file.records("contents").map { $0.finishing(ContentsLine.init) }
    missingFigures = file.records("missing_figures").map { $0.finishing { $0.planEntry() } }
  }
}

extension Organisation {
  fileprivate init(_ record: Record) {
    entry = record.planEntry()
    name = record.bilingual("name")
    shortNameThai = record.text("name_short_th")
    nameAsPrinted = record.text("name_en_as_printed")
    legalForm = record.bilingual("legal_form")
    abbreviation = record.bilingual("abbreviation")
  }
}

extension DatedEvent {
  fileprivate init(_ record: Record) {
    entry = record.planEntry()
    start = record.day("date_iso")
    end = record.has("date_end_iso") ? record.day("date_end_iso") : nil
    dateAsPrinted = record.text("date_th")
  }
}

extension ContentsLine {
  fileprivate init(_ record: Record) {
    entry = record.planEntry()
    level = record.integer("level")
    printedPage = record.integer("printed_page")
    bodyLine = record.integer("body_line")
  }
}
