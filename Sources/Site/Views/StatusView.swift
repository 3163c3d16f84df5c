import Diagnostics
import Plan
import Templates
import ThaiText

extension Drawing {
  /// The finding of a status: its name, and the class that gives it shape and colour.
  func statusName(_ finding: Status.Finding) -> String { text("status." + finding.rawValue) }

  /// A status for a template: its name and the sentences that show its working.
  func view(_ status: Status, of indicator: Indicator) -> TemplateValue {
    [
      "name": .text(statusName(status.finding)), "class": .text(status.finding.rawValue),
      "working": .list(working(of: status, indicator).map(TemplateValue.text)),
    ]
  }

  /// How a status was reached, sentence by sentence.
  func working(of status: Status, _ indicator: Indicator) -> [String] {
    let year = site.year
    var sentences = [
      text(
        status.yearHasEnded ? "working.year-ended" : "working.year-running",
        ["year": year.name(language), "day": year.days.upperBound.long(language)])
    ]
    guard let working = status.working else {
      let flags = site.progress(of: indicator).flags.map { text("flag." + $0.rawValue) }
      if !flags.isEmpty {
        sentences.append(text("working.flagged", ["flags": flags.joined(separator: ", ")]))
      }
      sentences.append(text("working." + status.finding.rawValue))
      return sentences
    }
    let result = Quantity(range: (working.standing.low, working.standing.high), unit: indicator.unit)
    let target = Quantity(working.target, unit: indicator.unit).text(language)
    let period =
      working.standing.through.map { FiscalPeriod.quarter($0).name(language) } ?? year.name(language)
    sentences.append(
      text(
        working.standing.through == nil ? "working.result-year" : "working.result",
        ["result": result?.text(language) ?? "", "period": period]))
    sentences.append(
      text(
        working.quarter == nil ? "working.target" : "working.quarter-target",
        ["target": target, "direction": text("direction." + indicator.direction.rawValue)]))
    if let share = working.share {
      sentences.append(text("working.share", ["share": Quantity(share, unit: .percent).text(language)]))
    }
    if let distance = working.distance { sentences.append(distanceSentence(distance, indicator)) }
    if !working.standing.missing.isEmpty {
      let missing = working.standing.missing.map { FiscalPeriod.quarter($0).name(language) }
      sentences.append(text("working.missing", ["quarters": missing.joined(separator: ", ")]))
    }
    if working.standing.isPreliminary { sentences.append(text("working.preliminary")) }
    sentences.append(text("working." + status.finding.rawValue))
    return sentences
  }

  private func distanceSentence(_ distance: FixedDecimal, _ indicator: Indicator) -> String {
    let unit: Bilingual = indicator.kind == .percent ? .percentagePoints : indicator.unit
    let key = distance.isZero ? "working.equal" : distance.isNegative ? "working.below" : "working.above"
    return text(key, ["distance": Quantity(distance.magnitude, unit: unit).text(language)])
  }
}

extension Quantity {
  /// A value or a range with one or two known ends; nil when neither is known.
  init?(
    range: (low: FixedDecimal?, high: FixedDecimal?), unit: Bilingual, qualifier: Quantity.Qualifier? = nil
  ) {
    switch range {
    case (let low?, let high?) where low == high: self.init(low, unit: unit, qualifier: qualifier)
    case (let low?, let high?): self.init(.between(low, high), unit: unit, qualifier: qualifier)
    case (let low?, nil): self.init(low, unit: unit, qualifier: qualifier ?? .atLeast)
    case (nil, let high?): self.init(high, unit: unit, qualifier: qualifier ?? .atMost)
    case (nil, nil): return nil
    }
  }
}
