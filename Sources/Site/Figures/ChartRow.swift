import Charts
import Diagnostics
import Plan
import ThaiText

/// A figure that a declared chart draws, with all that is said of it.
struct ChartRow: Sendable {
  /// What the figure is of: the series or the indicator.
  var subject: Bilingual
  /// The region, component or group that it is for; nil where there is none.
  var dimension: Bilingual?
  /// What content calls the row; nil for the name that the data gives it.
  var label: Bilingual?
  /// When; nil where the data gives no single year or quarter.
  var period: TimePeriod?
  /// The time in words, or what stands for it, such as ค่าก่อนหน้า.
  var moment: Bilingual?
  var reading: Reading
  var unit: Bilingual
  var isHighlighted = false
  /// Who published it, as the data names them.
  var publisher: String?
  /// Why it is doubted; nil where nobody does.
  var doubt: Bilingual?
  /// The id of the series or indicator.
  var source: String
}

extension ChartRow {
  init(_ observation: Observation, of series: ContextSeries) {
    subject = series.name
    dimension = observation.dimension
    period = observation.period.flatMap(TimePeriod.init)
    moment = observation.period.map { period in
      Bilingual(
        thai: TimePeriod(period)?.name(.thai) ?? "ปี\u{A0}" + period.code.replacing("-", with: "–"),
        english: TimePeriod(period)?.name(.english) ?? period.code.replacing("-", with: "–"))
    }
    reading = Reading(observation)
    unit = series.unit
    let named = [observation.publisherThai, observation.publicationThai].compactMap { $0 }
    publisher = named.isEmpty ? nil : named.joined(separator: " · ")
    if observation.flag == .check {
      let thai = observation.note.thai ?? ""
      doubt = Bilingual(thai: thai, english: observation.note.english ?? thai)
    }
    source = series.id
  }
}

extension TimePeriod {
  /// A year or a quarter; nil for a span of years.
  init?(_ period: ContextPeriod) {
    switch period {
    case .year(let year): self.init(calendarYear: year)
    case .quarter(let year, let number, .calendar): self.init(calendarYear: year, quarter: number)
    case .quarter(let year, let number, .fiscal):
      self.init(.quarter(FiscalQuarter(year: FiscalYear(buddhist: year), number: number)))
    case .years: return nil
    }
  }
}

extension Reading {
  /// What the data says of a figure: a value, a range, or the one end of it that is known.
  init(_ observation: Observation) {
    let (one, other) = (observation.value ?? observation.low, observation.value ?? observation.high)
    switch (one, other) {
    case (let low?, let high?): self = .range(low, high)
    case (let low?, nil): self = Reading(.exactly(low), qualifier: .atLeast)
    case (nil, let high?): self = Reading(.exactly(high), qualifier: .atMost)
    case (nil, nil): self = .missing
    }
    certainty = observation.valueType == .forecast ? .forecast : .final
    if let given = observation.qualifier { qualifier = given }
    isDoubtful = observation.flag == .check
  }

  /// What an indicator reached so far.
  init(_ standing: Standing?) {
    guard let standing, let low = standing.low, let high = standing.high else {
      self = .notYetReported
      return
    }
    self = .range(low, high, standing.isPreliminary ? .provisional : .final)
  }
}
