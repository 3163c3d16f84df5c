import Diagnostics
import ThaiText

extension RangeBars {
  /// The kind of chart, what it counts and when.
  public func name(_ language: Language) -> String {
    let when = period[language]
    return language == .thai
      ? "แผนภูมิช่วงค่า: \(measure.name.thai)\(when.isEmpty ? "" : " " + when)"
      : "Range bars: \(measure.name.english)\(when.isEmpty ? "" : ", " + when)"
  }

  /// What the figures say: every row where they are few, else the least and the greatest.
  public func summary(_ language: Language) -> String {
    let isThai = language == .thai
    let known = rows.filter { $0.reading.low != nil }
    var parts: [String] = []
    if known.count <= 4 {
      parts += known.map { "\($0.name[language]) \(quantity($0.reading, language))" }
    } else if let least = known.min(by: { ($0.reading.low ?? .zero) < ($1.reading.low ?? .zero) }),
      let greatest = known.max(by: { ($0.reading.high ?? .zero) < ($1.reading.high ?? .zero) })
    {
      func phrase(_ row: Row) -> String { "\(row.name[language]) \(quantity(row.reading, language))" }
      if least == greatest {
        parts.append((isThai ? "กว้างที่สุดคือ" : "Widest: ") + phrase(least))
      } else {
        parts.append((isThai ? "เริ่มต่ำสุดคือ" : "Lowest: ") + phrase(least))
        parts.append((isThai ? "ขึ้นสูงสุดคือ" : "highest: ") + phrase(greatest))
      }
    }
    if let reference {
      let words = measure.text(reference.number, language, decimals: decimals)
      parts.append(
        isThai
          ? "เทียบกับ\(reference.name.thai) ที่\(spaced(words))" : "beside \(reference.name.english), at \(words)"
      )
    }
    parts += absences(rows.map { ($0.name, $0.reading) }, language)
    return parts.joined(separator: isThai ? " " : "; ") + (isThai ? "" : ".")
  }

  private func quantity(_ reading: Reading, _ language: Language) -> String {
    let text = measure.text(reading, language, decimals: decimals)
    return reading.flag.map { "\(text) (\($0[language]))" } ?? text
  }

  /// The figures as they are drawn, the reference last.
  public func table(_ language: Language) -> DataTable {
    let reference = reference.map { [Row($0.name, .value($0.number))] } ?? []
    return DataTable(
      of: measure, period[language].isEmpty ? nil : period, language,
      columns: [
        .init(language == .thai ? "รายการ" : "Row"), .init(ChartWords.value[language], isNumeric: true),
        .init(ChartWords.note[language]),
      ],
      rows: (rows + reference).map { row in
        [
          .init(row.name[language]), .init(row.reading, language, decimals: decimals),
          .init(note(row.reading, language)),
        ]
      })
  }
}
