import Charts
import Diagnostics
import Testing
import ThaiText

/// What must hold of every picture, whatever its numbers.
@Suite struct PictureTests {
  /// Charts of random numbers, among them huge, tiny, negative, equal and missing ones.
  static func random(_ seed: UInt64) -> [any Chart] {
    var random = SeededNumbers(seed: seed)
    var charts: [any Chart] = []
    let decimals = random.next(in: 0...2)
    let measure = Measure(
      name: random.words(1...3), unit: random.chance(40) ? .percent : random.words(1...1),
      isShare: random.chance(20))
    let direction: Direction = random.chance(30) ? .lowerIsBetter : .higherIsBetter
    let bullet = try? BulletChart(
      measure: measure, period: Samples.year,
      target: random.chance(85) ? random.figure(decimals: decimals) : nil,
      result: random.reading(decimals: decimals), direction: direction,
      bands: random.chance(25)
        ? [.init(upTo: FixedDecimal(50), random.words(1...1)), .init(upTo: nil, random.words(1...2))] : [])
    let quarters = (0..<random.next(in: 1...14)).map { Samples.quarter(2566 + $0 / 4, $0 % 4 + 1) }
    let several = random.chance(40)
    let series = (0..<(several ? random.next(in: 2...4) : 1)).map { _ in
      LineChart.Series(
        random.words(1...4),
        quarters.filter { _ in random.chance(90) }.map { .init($0, random.reading(decimals: decimals)) })
    }
    let line = try? LineChart(
      measure: measure, series: series,
      targets: several
        ? []
        : quarters.filter { _ in random.chance(80) }.map { .init($0, random.figure(decimals: decimals)) },
      direction: direction, extent: AxisExtent.allCases[random.next(in: 0...2)],
      asOf: CalendarDay(year: 2024, month: random.next(in: 1...12), day: 1))
    let bars = try? RankedBars(
      measure: measure, period: Samples.year,
      rows: (0..<random.next(in: 2...12)).map { _ in
        .init(random.words(1...12), random.reading(decimals: decimals), isHighlighted: random.chance(10))
      })
    let slope = try? SlopeChart(
      measure: measure, moments: [Samples.year, random.words(1...2)],
      lines: (0..<random.next(in: 1...8)).map { _ in
        .init(
          random.words(1...8), random.single(decimals: decimals), random.single(decimals: decimals),
          isHighlighted: random.chance(15))
      }, extent: AxisExtent.allCases[random.next(in: 0...2)])
    let dumbbell = try? Dumbbell(
      measure: measure, moments: [Samples.year, random.words(1...2)],
      rows: (0..<random.next(in: 2...14)).map { _ in
        .init(random.words(1...10), random.single(decimals: decimals), random.single(decimals: decimals))
      }, extent: AxisExtent.allCases[random.next(in: 0...2)])
    let ranges = try? RangeBars(
      measure: measure, period: Samples.year,
      rows: (0..<random.next(in: 1...12)).map { _ in
        .init(random.words(1...10), random.reading(decimals: decimals))
      },
      reference: random.chance(30)
        ? .init(random.words(1...3), random.figure(decimals: decimals)) : nil,
      extent: AxisExtent.allCases[random.next(in: 0...2)])
    for chart in [bullet, line, bars, slope, dumbbell, ranges] as [(any Chart)?] {
      if let chart { charts.append(chart) }
    }
    charts += randomBars(&random, measure, decimals: decimals)
    return charts
  }

  static func everyPicture(_ body: (Picture, String) -> Void) throws {
    let typesetter = Typesetter(try WordBreaker())
    func visit(_ chart: any Chart, _ name: String) {
      for width in LayoutWidth.allCases {
        for language in Language.allCases {
          body(chart.picture(width, language, typesetter), "\(name) \(width.rawValue) \(language.tag)")
        }
      }
    }
    for sample in try Samples.all() {
      visit(sample.chart, sample.name)
    }
    for seed in 1...150 {
      for chart in random(UInt64(seed)) { visit(chart, "\(type(of: chart)) of seed \(seed)") }
    }
  }

  @Test("no text overlaps another or leaves the picture")
  func texts() throws {
    try Self.everyPicture { picture, name in
      for (index, text) in picture.texts.enumerated() {
        #expect(picture.box.contains(text.box), "\(name): \(text.lines) at \(text.box) leaves \(picture.box)")
        for other in picture.texts[(index + 1)...] {
          #expect(!text.box.overlaps(other.box), "\(name): \(text.lines) over \(other.lines)")
        }
      }
    }
  }

  @Test("every coordinate is a number inside the picture")
  func coordinates() throws {
    try Self.everyPicture { picture, name in
      #expect(picture.height > 0 && picture.height.isFinite, "\(name)")
      for mark in picture.marks {
        for point in points(of: mark) {
          #expect(
            point.x.isFinite && point.y.isFinite && point.x >= -0.01 && point.x <= picture.width + 0.01
              && point.y >= -0.01 && point.y <= picture.height + 0.01, "\(name): \(mark)")
        }
      }
    }
  }

  @Test("the length of every bar is in proportion to its number")
  func proportion() throws {
    let typesetter = Typesetter(try WordBreaker())
    var random = SeededNumbers(seed: 5)
    for _ in 0..<100 {
      let numbers = (0..<random.next(in: 2...9)).map { _ in FixedDecimal(random.next(in: -5000...90000)) }
      let chart = try RankedBars(
        measure: Samples.tambons, period: Samples.year,
        rows: numbers.map { .init(Bilingual(thai: "แพร่", english: "Phrae"), .value($0)) })
      let boxes = chart.picture(.wide, .thai, typesetter).marks.compactMap { mark -> Box? in
        if case .box(let box, .bar) = mark { return box }
        return nil
      }
      let sorted = chart.rows.compactMap { $0.reading.low?.magnitude.doubleValue }
      let greatest = sorted.max() ?? 1
      let longest = boxes.map(\.width).max() ?? 1
      #expect(boxes.count == numbers.count)
      for (box, number) in zip(boxes, sorted) {
        #expect(abs(box.width / longest - number / max(greatest, 1)) < 0.0001)
      }
    }
  }

  @Test("equal charts are drawn in equal bytes, and no number in them is not a number")
  func bytes() throws {
    let (one, other) = (Typesetter(try WordBreaker()), Typesetter(try WordBreaker()))
    let figure = ChartFigure(
      id: "ตัวอย่าง 1", heading: Samples.year, subtitle: Samples.year, source: Samples.year)
    for seed in 1...200 {
      for (chart, again) in zip(Self.random(UInt64(seed)), Self.random(UInt64(seed))) {
        let html = figure.html(chart, .thai, one)
        #expect(html == figure.html(again, .thai, other))
        let lowercase = html.lowercased()
        #expect(!lowercase.contains("\"nan") && !lowercase.contains(" nan") && !lowercase.contains("\"inf"))
        #expect(!html.contains("<b>"))
        #expect(
          figure.standaloneSVG(chart, .wide, .thai, one) == figure.standaloneSVG(again, .wide, .thai, other))
      }
    }
  }

  private func points(of mark: Mark) -> [Point] {
    switch mark {
    case .box(let box, _): [Point(box.x, box.y), Point(box.right, box.bottom)]
    case .line(let start, let end, _): [start, end]
    case .path(let points, _), .area(let points, _): points
    case .dot(let middle, let radius, _):
      [Point(middle.x - radius, middle.y - radius), Point(middle.x + radius, middle.y + radius)]
    }
  }
}
