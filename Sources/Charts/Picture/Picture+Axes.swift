import Diagnostics
import ThaiText

extension Picture {
  /// The numbers of a level axis, in a row under or over its marks; those at the ends of the picture keep
  /// inside it.
  mutating func addTicks(_ ticks: [FixedDecimal], _ scale: LinearScale, foot: Double) {
    let texts = Picture.tickTexts(ticks, scale, foot: foot, width: width)
    let kept = TickThinning.kept(texts.map { $0.box.x...$0.box.right }, gap: 6)
    for (text, isKept) in zip(texts, kept) where isKept { add(text) }
  }

  /// The domain with most ticks, up to one in 80 px, whose numbers all have room beside each other along a
  /// stretch of the picture: a row of numbers with some left out would read as an uneven scale.
  static func fittingDomain(
    from start: Double = 0, across width: Double, _ domain: (Int) -> Domain
  ) -> Domain {
    for count in stride(from: LinearScale.tickCount(across: width - start), to: 1, by: -1) {
      let candidate = domain(count)
      let scale = LinearScale(candidate.range, from: start, to: width)
      let boxes = tickTexts(candidate.ticks.values, scale, foot: 0, width: width).map(\.box)
      if zip(boxes, boxes.dropFirst()).allSatisfy({ $0.right + 14 <= $1.x }) { return candidate }
    }
    return domain(1)
  }

  /// The upright lines of a level axis, with their numbers under them; returns where those end.
  mutating func addUprightGrid(_ domain: Domain, _ scale: LinearScale, top: Double, bottom: Double) -> Double
  {
    for tick in domain.ticks.values {
      let x = scale.position(tick)
      add(.line(Point(x, top), Point(x, bottom), tick.isZero ? .axis : .grid))
    }
    let foot = bottom + 6 + TextStyle.note.ascent
    addTicks(domain.ticks.values, scale, foot: foot)
    return foot + TextStyle.note.descent
  }

  private static func tickTexts(
    _ ticks: [FixedDecimal], _ scale: LinearScale, foot: Double, width: Double
  ) -> [PlacedText] {
    let decimals = commonDecimals(ticks)
    return ticks.map { tick in
      let text = NumberFormat.text(tick, decimals: decimals)
      let half = TextMetrics.width(text, .note) / 2
      let place = max(half, min(scale.position(tick), width - half))
      return PlacedText(text, at: Point(place, foot), .middle, .note)
    }
  }

  /// The level lines of an upright axis with their numbers at the left.
  mutating func addGrid(_ domain: Domain, _ scale: LinearScale, left: Double, right: Double) {
    let decimals = commonDecimals(domain.ticks.values)
    for tick in domain.ticks.values {
      let y = scale.position(tick)
      add(.line(Point(left, y), Point(right, y), tick.isZero ? .axis : .grid))
      let text = NumberFormat.text(tick, decimals: decimals)
      add(PlacedText(text, at: Point(left - 8, y + TextStyle.note.size * 0.34), .end, .note))
    }
  }

  /// How much room the numbers of an upright axis take at its left.
  static func gridMargin(_ domain: Domain) -> Double {
    let decimals = commonDecimals(domain.ticks.values)
    let widths = domain.ticks.values.map {
      TextMetrics.width(NumberFormat.text($0, decimals: decimals), .note)
    }
    return (widths.max() ?? 0).rounded(.up) + 8
  }

  /// The names of years, or of quarters with their years below, under a picture; returns where they end.
  ///
  /// Quarters are named in the longest form that fits all of them. Marks stand only where a period ends,
  /// never inside one.
  mutating func addTimeAxis(_ scale: TimeScale, top: Double, _ language: Language) -> Double {
    // Under the lower half of the number at the foot of the upright axis.
    let foot = top + 11 + TextStyle.note.ascent
    guard scale.first.quarter != nil else {
      addThinned(scale.periods.map { ($0.yearLabel(language), scale.middle($0)) }, foot: foot)
      return foot + TextStyle.note.descent
    }
    let forms: [(Int) -> String] = [
      { language == .thai ? "ไตรมาส \($0)" : "Quarter \($0)" }, { "Q\($0)" }, { "\($0)" },
    ]
    let form = forms.first { TextMetrics.width($0(4), .note) + 8 <= scale.slot } ?? forms[2]
    addThinned(scale.periods.map { (form($0.quarter ?? 1), scale.middle($0)) }, foot: foot)
    let yearFoot = foot + TextStyle.note.lineHeight
    for year in scale.years {
      if year.from > scale.start { add(.line(Point(year.from, top), Point(year.from, yearFoot + 4), .grid)) }
    }
    let isLong = scale.years.allSatisfy {
      TextMetrics.width($0.year.wholeYear.name(language), .note) + 8 <= $0.to - $0.from
    }
    let names = scale.years.map { isLong ? $0.year.wholeYear.name(language) : $0.year.yearLabel(language) }
    addThinned(zip(names, scale.years).map { ($0, ($1.from + $1.to) / 2) }, foot: yearFoot)
    return yearFoot + TextStyle.note.descent
  }

  private mutating func addThinned(_ labels: [(text: String, middle: Double)], foot: Double) {
    let texts = labels.map { label -> PlacedText in
      let half = TextMetrics.width(label.text, .note) / 2
      let middle = max(half, min(label.middle, width - half))
      return PlacedText(label.text, at: Point(middle, foot), .middle, .note)
    }
    let kept = TickThinning.kept(texts.map { $0.box.x...$0.box.right }, gap: 6)
    for (text, isKept) in zip(texts, kept) where isKept { add(text) }
  }

  /// A note in words at the left under everything else, which makes the picture so much higher.
  mutating func addNote(_ note: String?, _ typesetter: Typesetter) {
    guard let note else { return }
    let lines = typesetter.lines(note, .note, width: width)
    let text = PlacedText(lines, at: Point(0, height + 10 + TextStyle.note.ascent), .start, .note)
    add(text)
    height = text.box.bottom
  }
}
