import Diagnostics
import ThaiText

extension Dumbbell {
  /// The kind of chart, what it counts and when.
  public func name(_ language: Language) -> String {
    let (first, second) = (moments[0][language], moments[1][language])
    return language == .thai
      ? "แผนภูมิดัมบ์เบลล์: \(measure.name.thai) \(first) และ\(second)"
      : "Dumbbell chart: \(measure.name.english), \(first) and \(second)"
  }

  /// What the figures say: how many rose and fell, and the greatest changes.
  public func summary(_ language: Language) -> String {
    let isThai = language == .thai
    let known = rows.filter { $0.change != nil }
    let rose = known.filter { ($0.change ?? .zero) > .zero }
    let fell = known.filter { $0.change?.isNegative ?? false }
    let same = known.count - rose.count - fell.count
    let (first, second) = (moments[0][language], moments[1][language])
    let counts = [
      (rose.count, isThai ? "เพิ่มขึ้น" : "rose"), (fell.count, isThai ? "ลดลง" : "fell"),
      (same, isThai ? "เท่าเดิม" : same == 1 ? "was the same" : "were the same"),
    ].filter { $0.0 > 0 }
    var parts: [String] = []
    if isThai {
      parts.append(
        "จาก\(first) ถึง\(second) " + counts.map { "\($0.1)\u{A0}\($0.0)\u{A0}รายการ" }.joined(separator: " "))
    } else {
      parts.append(
        "From \(first) to \(second) " + ChartWords.list(counts.map { "\($0.0) \($0.1)" }, .english))
    }
    if let most = rose.first {
      parts.append((isThai ? "เพิ่มมากที่สุดคือ" : "the greatest rise is ") + change(most, language))
    }
    if let most = fell.last {
      parts.append((isThai ? "ลดมากที่สุดคือ" : "the greatest fall is ") + change(most, language))
    }
    let incomplete = rows.filter { $0.change == nil }.map { row in
      (row.name, row.before.absence == nil ? row.after : row.before)
    }
    parts += absences(incomplete, language)
    return parts.joined(separator: isThai ? " " : "; ") + (isThai ? "" : ".")
  }

  private func change(_ row: Row, _ language: Language) -> String {
    guard let before = row.before.number, let after = row.after.number else { return row.name[language] }
    let distance = measure.distance(after, before, language, decimals: decimals)
    let (from, to) = (quantity(row.before, language), quantity(row.after, language))
    return language == .thai
      ? "\(row.name.thai)\(distance.first?.isNumber ?? false ? "\u{A0}" : " ")\(distance) (จาก\(spaced(from)) เป็น\(spaced(to)))"
      : "\(row.name.english), \(distance) (from \(from) to \(to))"
  }

  private func quantity(_ reading: Reading, _ language: Language) -> String {
    let text = measure.text(reading, language, decimals: decimals)
    return reading.flag.map { "\(text) \($0[language])" } ?? text
  }

  /// The figures as they are drawn.
  public func table(_ language: Language) -> DataTable {
    let isThai = language == .thai
    return DataTable(
      of: measure, nil, language,
      columns: [
        .init(isThai ? "รายการ" : "Row"), .init(moments[0][language], isNumeric: true),
        .init(moments[1][language], isNumeric: true), .init(ChartWords.note[language]),
      ],
      rows: rows.map { row in
        let notes = [(moments[0], row.before), (moments[1], row.after)].compactMap { moment, reading in
          let words = note(reading, language)
          return words.isEmpty ? nil : "\(moment[language]): \(words)"
        }
        return [
          .init(row.name[language]), .init(row.before, language, decimals: decimals),
          .init(row.after, language, decimals: decimals), .init(notes.joined(separator: ", ")),
        ]
      })
  }
}
