import ThaiText

/// The path of a target over time: a level step for each period, upright where it changes.
struct TargetSteps {
  /// A number for each period that has one, by period.
  var steps: [(period: TimePeriod, number: FixedDecimal)]
  /// The day that divides what has been from what is ahead; nil when all has been.
  var asOf: CalendarDay?
  var time: TimeScale
  var value: LinearScale

  /// The path in pieces: apart where a period has no target, and where what is ahead begins.
  var paths: [(points: [Point], isAhead: Bool)] {
    var paths: [(points: [Point], isAhead: Bool)] = []
    var previous: TimePeriod?
    for (period, number) in steps {
      let isAhead = asOf.map { !period.hasEnded(on: $0) } ?? false
      let (start, y) = (time.edge(period), value.position(number))
      let step = [Point(start, y), Point(start + time.slot, y)]
      let follows = previous.map { $0.ordinal + 1 == period.ordinal } ?? false
      if follows, let last = paths.last, last.isAhead == isAhead {
        paths[paths.count - 1].points += step
      } else if follows, let join = paths.last?.points.last {
        paths.append(([join] + step, isAhead))
      } else {
        paths.append((step, isAhead))
      }
      previous = period
    }
    return paths
  }

  /// The outline of what lies between a line and the steps: along the line, and back along the steps. Nil
  /// where one of the line's periods has no step.
  func gap(_ line: [(period: TimePeriod, point: Point)]) -> [Point]? {
    var points = line.map(\.point)
    var later: Point?
    for (period, _) in line.reversed() {
      guard let number = steps.first(where: { $0.period == period })?.number else { return nil }
      let y = value.position(number)
      if let later {
        let edge = time.edge(period) + time.slot
        points += [Point(edge, later.y), Point(edge, y)]
      }
      let middle = Point(time.middle(period), y)
      points.append(middle)
      later = middle
    }
    return points.count > 2 ? points : nil
  }

  /// Places for the name of the target: over and under its steps, the last step first.
  func labelPlaces(_ text: (FixedDecimal) -> String) -> [PlacedText] {
    steps.reversed().flatMap { period, number -> [PlacedText] in
      let (left, y) = (time.edge(period), value.position(number))
      let feet = [y - 6 - TextStyle.label.descent, y + 6 + TextStyle.label.ascent]
      return feet.flatMap { foot in
        [
          PlacedText(text(number), at: Point(left + time.slot, foot), .end, .label, halo: true),
          PlacedText(text(number), at: Point(left + 2, foot), .start, .label, halo: true),
        ]
      }
    }
  }
}
