import Diagnostics
import ThaiText

extension SlopeChart {
  /// The kind of chart, what it counts and when.
  public func name(_ language: Language) -> String {
    let (first, second) = (moments[0][language], moments[1][language])
    return language == .thai
      ? "แผนภูมิเส้นลาด: \(measure.name.thai) \(first) และ\(second)"
      : "Slope chart: \(measure.name.english), \(first) and \(second)"
  }

  /// What the figures say: each change, from where to where.
  public func summary(_ language: Language) -> String {
    let isThai = language == .thai
    var sentences = shown.map { line in
      let words = change(line, language)
      return shown.count > 1 ? "\(line.name[language]): \(words)" : capitalised(words, language)
    }
    sentences += absences(lines.filter { !$0.isComplete }.map { ($0.name, $0.absent) }, language)
    return sentences.joined(separator: isThai ? " / " : "; ") + (isThai ? "" : ".")
  }

  private func change(_ line: Line, _ language: Language) -> String {
    guard let before = line.before.number, let after = line.after.number else { return "" }
    let distance = measure.distance(after, before, language, decimals: decimals)
    let (from, to) = (quantity(line.before, language), quantity(line.after, language))
    let (first, second) = (moments[0][language], moments[1][language])
    switch language {
    case .thai:
      if before == after { return "\(first) และ\(second) เท่ากันที่\(spaced(to))" }
      let verb = after > before ? "เพิ่มขึ้น" : "ลดลง"
      return "\(verb)\(spaced(distance)) จาก\(spaced(from)) (\(first)) เป็น\(spaced(to)) (\(second))"
    case .english:
      if before == after { return "the same in \(first) and \(second), \(to)" }
      return "\(after > before ? "up" : "down") \(distance), from \(from) (\(first)) to \(to) (\(second))"
    }
  }

  private func quantity(_ reading: Reading, _ language: Language) -> String {
    let text = measure.text(reading, language, decimals: decimals)
    return reading.flag.map { "\(text) (\($0[language]))" } ?? text
  }

  /// The figures as they are drawn, and those that could not be.
  public func table(_ language: Language) -> DataTable {
    let isThai = language == .thai
    return DataTable(
      of: measure, nil, language,
      columns: [
        .init(isThai ? "รายการ" : "Row"), .init(moments[0][language], isNumeric: true),
        .init(moments[1][language], isNumeric: true), .init(ChartWords.note[language]),
      ],
      rows: lines.map { line in
        let notes = [(moments[0], line.before), (moments[1], line.after)].compactMap { moment, reading in
          let words = note(reading, language)
          return words.isEmpty ? nil : "\(moment[language]): \(words)"
        }
        return [
          .init(line.name[language]), .init(line.before, language, decimals: decimals),
          .init(line.after, language, decimals: decimals), .init(notes.joined(separator: ", ")),
        ]
      })
  }
}

extension SlopeChart.Line {
  /// The end that has no number.
  fileprivate var absent: Reading { before.absence == nil ? after : before }
}
