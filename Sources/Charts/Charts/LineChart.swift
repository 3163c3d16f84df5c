import Diagnostics
import ThaiText

/// One measure over quarters or years, with the path of its target where there is one.
///
/// The target is a step for each period, dashed where the period has not ended; what lies between it and the
/// result is shaded. A missing figure is a gap in the line. The last point is marked and labelled; several
/// series are named at their ends, not in a legend.
public struct LineChart: Chart {
  /// Which chart it is.
  public static let kind = ChartKind.line

  /// A figure of a period.
  public struct Entry: Sendable, Hashable {
    /// When.
    public var period: TimePeriod
    /// How much.
    public var reading: Reading

    /// A figure of a period.
    public init(_ period: TimePeriod, _ reading: Reading) { (self.period, self.reading) = (period, reading) }
  }

  /// A target of a period.
  public struct Target: Sendable, Hashable {
    /// When.
    public var period: TimePeriod
    /// How much.
    public var number: FixedDecimal

    /// A target of a period.
    public init(_ period: TimePeriod, _ number: FixedDecimal) {
      (self.period, self.number) = (period, number)
    }
  }

  /// A line.
  public struct Series: Sendable, Hashable {
    /// What the line is called; printed where there are several.
    public var name: Bilingual
    /// In any order.
    public var entries: [Entry]

    /// A line.
    public init(_ name: Bilingual, _ entries: [Entry]) { (self.name, self.entries) = (name, entries) }
  }

  /// What is counted.
  public let measure: Measure
  /// One to four lines, their entries by period.
  public let series: [Series]
  /// By period; only beside a single line.
  public let targets: [Target]
  /// Whether the target is a floor or a ceiling.
  public let direction: Direction
  /// How much of the numbers the upright axis shows.
  public let extent: AxisExtent
  /// The day that divides what has been from what is ahead; nil when all has been.
  public let asOf: CalendarDay?

  /// Throws when the figures make no line: fewer than two numbers, more than four series, periods of
  /// different kinds or twice the same.
  public init(
    measure: Measure, series: [Series], targets: [Target] = [], direction: Direction = .higherIsBetter,
    extent: AxisExtent = .full, asOf: CalendarDay? = nil
  ) throws(Misreading) {
    self.measure = measure
    self.series = series.map { Series($0.name, $0.entries.sorted { $0.period.ordinal < $1.period.ordinal }) }
    self.targets = targets.sorted { $0.period.ordinal < $1.period.ordinal }
    (self.direction, self.extent, self.asOf) = (direction, extent, asOf)
    try check()
  }

  private func check() throws(Misreading) {
    let numbers = series.flatMap(\.entries).filter { $0.reading.low != nil }.count + targets.count
    guard numbers >= 2 else {
      throw .misfit(
        thai: "แผนภูมิเส้นต้องมีตัวเลขอย่างน้อยสองค่า",
        english: "A line chart needs at least two numbers.")
    }
    guard (1...4).contains(series.count), series.count == 1 || targets.isEmpty else {
      throw .misfit(
        thai: "แผนภูมิเส้นมีได้ไม่เกินสี่เส้น และมีเส้นเป้าหมายได้เมื่อมีเส้นเดียว",
        english: "A line chart has at most four lines, and a target only beside a single one.",
        use: .smallMultiples)
    }
    guard let first = periods.first, periods.allSatisfy(first.isLike), scale(0, 1).count <= 200 else {
      throw .misfit(
        thai: "ช่วงเวลาในแผนภูมิเส้นต้องเป็นชนิดเดียวกัน และไม่เกิน 200 ช่วง",
        english: "The periods of a line chart are of one kind, and at most 200.",
        hint: Bilingual(
          thai: "เลือกเฉพาะปีหรือเฉพาะไตรมาส", english: "Choose the years alone, or the quarters alone."))
    }
    try checkLength(self.numbers)
    let rows = series.map { $0.entries.map(\.period) } + [targets.map(\.period)]
    guard rows.allSatisfy({ Set($0).count == $0.count }) else {
      throw .misfit(
        thai: "มีช่วงเวลาซ้ำกันในเส้นเดียว", english: "A period stands twice in one line.",
        use: .rankedBars)
    }
  }

  private var periods: [TimePeriod] { series.flatMap { $0.entries.map(\.period) } + targets.map(\.period) }

  private var numbers: [FixedDecimal] {
    series.flatMap { $0.entries.flatMap { [$0.reading.low, $0.reading.high].compactMap { $0 } } }
      + targets.map(\.number)
  }

  private var comparison: Comparison {
    Comparison(measure: measure, direction: direction, decimals: commonDecimals(numbers))
  }

  private func scale(_ start: Double, _ end: Double) -> TimeScale {
    let sorted = periods.sorted { $0.ordinal < $1.ordinal }
    let first = sorted.first ?? TimePeriod(calendarYear: 0)
    return TimeScale(from: first, through: sorted.last ?? first, start: start, end: end)
  }

  private func target(_ period: TimePeriod) -> FixedDecimal? { targets.first { $0.period == period }?.number }

  // MARK: Picture

  /// The picture: grid, gap, target, lines, labels, time axis.
  public func picture(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> Picture {
    var picture = Picture(width: width.pixels)
    let (top, height) = (30.0, width == .narrow ? 190.0 : 250.0)
    let domain = extent.domain(numbers, measure, count: LinearScale.tickCount(up: height))
    let ends = endLabels(width, language, typesetter)
    let margin = ends.joined().map { TextMetrics.width($0, .label) }.max().map { $0 + 22 } ?? 0
    let (left, right) = (Picture.gridMargin(domain), width.pixels - margin)
    let value = LinearScale(domain.range, from: top + height, to: top)
    let time = scale(left, right)
    picture.addGrid(domain, value, left: left, right: right)
    picture.height = picture.addTimeAxis(time, top: top + height, language)
    addTarget(to: &picture, time, value)
    for number in series.indices { addLine(number, to: &picture, time, value) }
    if series.count > 1 {
      addEndLabels(ends, to: &picture, time, value, top...(top + height))
    } else {
      addLabels(to: &picture, time, value, language)
    }
    picture.addNote(extent.note(domain, measure, language), typesetter)
    return picture
  }

  /// Where a figure stands; the middle of a range.
  private func point(_ entry: Entry, _ time: TimeScale, _ value: LinearScale) -> Point? {
    guard let low = entry.reading.low, let high = entry.reading.high else { return nil }
    return Point(time.middle(entry.period), (value.position(low) + value.position(high)) / 2)
  }

  /// The figures of a line in runs without a gap; a range is not joined to its neighbours.
  private func runs(_ series: Series) -> [[Entry]] {
    var runs: [[Entry]] = []
    for entry in series.entries {
      guard entry.reading.number != nil else { continue }
      if let last = runs.last?.last, last.period.ordinal + 1 == entry.period.ordinal {
        runs[runs.count - 1].append(entry)
      } else {
        runs.append([entry])
      }
    }
    return runs
  }

  private func addLine(_ number: Int, to picture: inout Picture, _ time: TimeScale, _ value: LinearScale) {
    let line = series[number]
    let runs = runs(line)
    for run in runs where run.count > 1 {
      picture.add(.path(run.compactMap { point($0, time, value) }, .line(number + 1)))
    }
    let last = line.entries.last { $0.reading.low != nil }
    let isSparse = time.slot >= 24
    for entry in line.entries {
      guard let place = point(entry, time, value), let low = entry.reading.low, let high = entry.reading.high
      else {
        continue
      }
      if low != high {
        let (top, bottom) = (value.position(high), value.position(low))
        picture.add(.box(Box(x: place.x - 5, y: top, width: 10, height: bottom - top), .estimate))
      }
      let isAlone = runs.contains { $0.count == 1 && $0[0].period == entry.period }
      if entry == last || entry.reading.isUncertain || isAlone || isSparse, low == high {
        let kind: MarkClass = entry.reading.isUncertain ? .openPoint(number + 1) : .point(number + 1)
        picture.add(.dot(place, radius: entry == last ? 5 : 3.5, kind))
      }
    }
  }

  private func steps(_ time: TimeScale, _ value: LinearScale) -> TargetSteps {
    TargetSteps(steps: targets.map { ($0.period, $0.number) }, asOf: asOf, time: time, value: value)
  }

  /// The stretch between line and target, then the steps of the target.
  private func addTarget(to picture: inout Picture, _ time: TimeScale, _ value: LinearScale) {
    let steps = steps(time, value)
    for run in runs(series[0]) where run.count > 1 {
      let line = run.compactMap { entry in point(entry, time, value).map { (entry.period, $0) } }
      if let outline = steps.gap(line) { picture.add(.area(outline, .gap)) }
    }
    for (points, isAhead) in steps.paths { picture.add(.path(points, isAhead ? .targetAhead : .target)) }
  }

  /// The last figure of a single line in bold, its target and its first figure, where each covers nothing.
  private func addLabels(
    to picture: inout Picture, _ time: TimeScale, _ value: LinearScale, _ language: Language
  ) {
    let known = series[0].entries.filter { $0.reading.low != nil }
    var choice = LabelChoice(texts: picture.texts.map(\.box), lines: [], within: picture.box)
    choice.lines = runs(series[0]).map { $0.compactMap { point($0, time, value) } }
    choice.lines += steps(time, value).paths.map(\.points)
    choice.lines += picture.marks.compactMap { mark in
      guard case .line(let start, let end, .axis) = mark else { return nil }
      return [start, end]
    }
    choice.lines += known.compactMap { entry in
      guard case .between(let low, let high) = entry.reading.amount else { return nil }
      return [low, high].map { Point(time.middle(entry.period), value.position($0)) }
    }
    func place(_ candidates: some Sequence<PlacedText>) {
      guard let best = choice.best(of: candidates) else { return }
      picture.add(best)
      choice.texts.append(best.box)
    }
    if let last = known.last, let point = point(last, time, value) {
      let text = label(last.reading, language, decimals: comparison.decimals)
      place(LabelChoice.around(point, text, .value, distance: 8))
    }
    place(steps(time, value).labelPlaces { comparison.label($0, language) })
    if known.count > 1, let first = known.first, let point = point(first, time, value) {
      let text = label(first.reading, language, decimals: comparison.decimals)
      place(LabelChoice.around(point, text, .note, distance: 7).prefix(5))
    }
  }

  /// Name and last figure of every line where there are several: one under the other where the margin is
  /// narrow.
  private func endLabels(_ width: LayoutWidth, _ language: Language, _ typesetter: Typesetter) -> [[String]] {
    guard series.count > 1 else { return [] }
    return series.map { series in
      let last = series.entries.last { $0.reading.low != nil }?.reading
      let number = last.flatMap { figure($0, language, decimals: comparison.decimals) } ?? ""
      let room = width == .narrow ? 88.0 : 130.0
      let name = typesetter.lines(series.name[language], .label, width: room, atMost: 1).joined()
      return width == .narrow ? [name, number] : ["\(name) \(number)"]
    }
  }

  private func addEndLabels(
    _ labels: [[String]], to picture: inout Picture, _ time: TimeScale, _ value: LinearScale,
    _ ends: ClosedRange<Double>
  ) {
    let places = series.map { line in
      line.entries.last { $0.reading.low != nil }.flatMap { point($0, time, value) }
    }
    let shown = series.indices.filter { places[$0] != nil }
    let lines = Double(labels.map(\.count).max() ?? 1)
    let height = TextStyle.label.ascent + TextStyle.label.descent + TextStyle.label.lineHeight * (lines - 1)
    let wishes = shown.map {
      LabelSpread.Label(wanted: places[$0]?.y ?? 0, length: height, isHighlighted: true)
    }
    let middles = LabelSpread.places(wishes, within: (ends.lowerBound - 10)...(ends.upperBound + 10), gap: 1)
    for (index, middle) in zip(shown, middles) {
      guard let middle, let place = places[index] else { continue }
      let left = time.end + 22
      if abs(middle - place.y) > 3 || time.end - place.x > time.slot {
        picture.add(.line(Point(place.x + 7, place.y), Point(left - 4, middle), .init("connector")))
      }
      let foot = middle - height / 2 + TextStyle.label.ascent
      picture.add(PlacedText(labels[index], at: Point(left, foot), .start, .label))
    }
  }

  // MARK: Words

  /// The kind of chart, what it counts and when.
  public func name(_ language: Language) -> String {
    let time = scale(0, 1)
    let span = TimePeriod.name(from: time.first, through: time.first.advanced(by: time.count - 1), language)
    return language == .thai
      ? "แผนภูมิเส้น: \(measure.name.thai) \(span)" : "Line chart: \(measure.name.english), \(span)"
  }

  /// What the figures say.
  public func summary(_ language: Language) -> String {
    let sentences = series.map { line in
      let sentence = summary(of: line, language)
      return capitalised(series.count > 1 ? "\(line.name[language]): \(sentence)" : sentence, language)
    }
    return sentences.joined(separator: language == .thai ? " / " : " ")
  }

  private func summary(of line: Series, _ language: Language) -> String {
    let isThai = language == .thai
    let known = line.entries.filter { $0.reading.low != nil }
    guard let last = known.last, let first = known.first else { return withoutResult(language) }
    var parts = [latest(last, language)]
    if let target = target(last.period), let words = comparison.distance(last.reading, from: target, language)
    {
      parts.append(words)
    }
    if first != last, let change = change(from: first, to: last, language) { parts.append(change) }
    // Of several lines only the ends are said, or the sentence would be a table.
    let inner = series.count > 1 ? [] : known.filter { $0 != first && $0 != last }
    if let highest = inner.max(by: { below($0, $1) }), below(first, highest), below(last, highest) {
      parts.append((isThai ? "สูงสุดใน" : "highest in ") + moment(highest, language))
    }
    if let lowest = inner.min(by: { below($0, $1) }), below(lowest, first), below(lowest, last) {
      parts.append((isThai ? "ต่ำสุดใน" : "lowest in ") + moment(lowest, language))
    }
    let missing = gaps(line, from: first.period, through: last.period).map { $0.name(language) }
    if !missing.isEmpty {
      parts.append((isThai ? "ไม่มีข้อมูล" : "no data for ") + ChartWords.list(missing, language))
    }
    return parts.joined(separator: isThai ? " " : "; ") + (isThai ? "" : ".")
  }

  private func withoutResult(_ language: Language) -> String {
    let flag = Reading.notYetReported.flag?[language] ?? ""
    guard let target = targets.last else { return flag }
    let words = comparison.target(target.number, language)
    return language == .thai
      ? "\(target.period.name(language)) มี\(words) \(flag)"
      : "\(target.period.name(language)): \(words), \(flag)."
  }

  private func latest(_ entry: Entry, _ language: Language) -> String {
    let quantity = measure.text(entry.reading, language, decimals: comparison.decimals)
    let flag = entry.reading.flag.map { " (\($0[language]))" } ?? ""
    return language == .thai
      ? "\(entry.period.name(language)) \(comparison.joined("อยู่ที่", quantity))\(flag)"
      : "\(entry.period.name(language)): \(quantity)\(flag)"
  }

  private func moment(_ entry: Entry, _ language: Language) -> String {
    let quantity = measure.text(entry.reading, language, decimals: comparison.decimals)
    return language == .thai
      ? entry.period.name(language) + " " + comparison.joined("ที่", quantity)
      : entry.period.name(language) + ", at " + quantity
  }

  private func change(from first: Entry, to last: Entry, _ language: Language) -> String? {
    guard let before = first.reading.number, let after = last.reading.number else { return nil }
    let distance = measure.distance(after, before, language, decimals: comparison.decimals)
    let period = first.period.name(language)
    if before == after { return language == .thai ? "เท่ากับ\(period)" : "the same as in \(period)" }
    return language == .thai
      ? comparison.joined(after > before ? "เพิ่มขึ้น" : "ลดลง", distance) + " จาก\(period)"
      : "\(after > before ? "up" : "down") \(distance) from \(period)"
  }

  private func below(_ one: Entry, _ other: Entry) -> Bool {
    guard let high = one.reading.high, let low = other.reading.low else { return false }
    return high < low
  }

  /// Periods between two others that have no number: left out, or said to be missing.
  private func gaps(_ line: Series, from first: TimePeriod, through last: TimePeriod) -> [TimePeriod] {
    let known = Set(
      line.entries.filter { $0.reading.low != nil || $0.reading.absence == .notApplicable }.map(\.period))
    return TimeScale(from: first, through: last, start: 0, end: 1).periods.filter { !known.contains($0) }
  }

  /// The figures as they are drawn.
  public func table(_ language: Language) -> DataTable {
    let names = series.map { series.count > 1 ? $0.name[language] : ChartWords.value[language] }
    let decimals = comparison.decimals
    return DataTable(
      of: measure, nil, language,
      columns: [.init(ChartWords.period[language])] + names.map { .init($0, isNumeric: true) } + [
        .init(ChartWords.target[language], isNumeric: true), .init(ChartWords.note[language]),
      ],
      rows: scale(0, 1).periods.map { period in
        let readings = series.map { line in
          line.entries.first { $0.period == period }?.reading ?? absent(period)
        }
        let notes = zip(names, readings).map { name, reading in
          let words = note(reading, language)
          return words.isEmpty || series.count == 1 ? words : "\(name): \(words)"
        }
        return [.init(period.name(language))] + readings.map { .init($0, language, decimals: decimals) } + [
          .init(target(period), decimals: decimals),
          .init(notes.filter { !$0.isEmpty }.joined(separator: ", ")),
        ]
      })
  }

  /// What a period without an entry is: not reported yet while it has not ended, else missing.
  private func absent(_ period: TimePeriod) -> Reading {
    asOf.map { period.hasEnded(on: $0) } ?? true ? .missing : .notYetReported
  }
}
