import Diagnostics
import ThaiText

extension GroupedBars {
  /// The kind of chart, what it counts, of which groups and when.
  public func name(_ language: Language) -> String {
    let groups = ChartWords.list(groups.map { $0[language] }, language)
    return language == .thai
      ? "แผนภูมิแท่งคู่: \(measure.name.thai) \(groups)\(period.map { " \($0.thai)" } ?? "")"
      : "Grouped bars: \(measure.name.english), \(groups)\(period.map { ", \($0.english)" } ?? "")"
  }

  /// What the figures say: of few rows each, else which group is greater and where most.
  public func summary(_ language: Language) -> String {
    let pairs = rows.compactMap { row -> Pair? in
      guard let first = row.readings[0].number, let second = row.readings[1].number else { return nil }
      return Pair(row: row, first: first, second: second)
    }
    let isThai = language == .thai
    var parts: [String] = []
    if rows.count <= 4 {
      parts = pairs.map { sentence($0, language) }
    } else if !pairs.isEmpty {
      parts.append(counts(pairs, language))
      let gaps = pairs.map(\.gap)
      if let widest = gaps.max(), let pair = pairs.first(where: { $0.gap == widest }), widest > .zero {
        let isOnly = gaps.count { $0 == widest } == 1
        if isOnly {
          parts.append((isThai ? "ต่างกันมากที่สุดคือ" : "widest apart: ") + sentence(pair, language))
        }
      }
    }
    let alone = rows.filter { row in row.readings.count { $0.number != nil } == 1 }
    if rows.count <= 4 {
      parts += alone.map { row in
        let known = row.readings[0].number != nil ? 0 : 1
        return row.name[language] + (isThai ? " " : ": ") + said(row.readings[known], of: known, language)
      }
    }
    parts += absences(
      rows.flatMap { row in
        zip(groups, row.readings).map { group, reading in
          let name = Bilingual(
            thai: "\(row.name.thai) (\(group.thai))", english: "\(row.name.english) (\(group.english))")
          return (name, reading)
        }
      }, language)
    return capitalised(parts.joined(separator: "; "), language) + (isThai ? "" : ".")
  }

  /// A row of which both numbers are known.
  private struct Pair {
    var row: Row
    var first: FixedDecimal
    var second: FixedDecimal

    var gap: FixedDecimal { (second - first).magnitude }
  }

  /// In how many rows the second is more, less, equal.
  private func counts(_ pairs: [Pair], _ language: Language) -> String {
    let (one, other) = (groups[0][language], groups[1][language])
    let cases: [(count: Int, thai: String, english: String)] = [
      (pairs.count { $0.second > $0.first }, "สูงกว่า", "is higher than"),
      (pairs.count { $0.second < $0.first }, "ต่ำกว่า", "is lower than"),
      (pairs.count { $0.second == $0.first }, "เท่ากับ", "equals"),
    ]
    let present = cases.filter { $0.count > 0 }
    if let all = present.first, present.count == 1 {
      return language == .thai
        ? phrase(phrase(other, all.thai + one), "ทุกรายการที่มีทั้งสองค่า")
        : "\(other) \(all.english) \(one) in every row that has both"
    }
    let said = present.enumerated().map { index, item -> String in
      switch (language, index) {
      case (.thai, 0): phrase(phrase(other, item.thai + one), "ใน\u{A0}\(item.count)\u{A0}รายการ")
      case (.thai, _): "\(item.thai == "เท่ากับ" ? "เท่ากัน" : item.thai)ใน \(item.count) รายการ"
      case (.english, 0): "\(other) \(item.english) \(one) in \(rowCount(item.count))"
      case (.english, _): "\(item.english) it in \(rowCount(item.count))"
      }
    }
    return language == .thai ? said.joined(separator: " ") : said.joined(separator: ", ")
  }

  /// Thai words run on without a space; after a digit or another script there is one.
  private func phrase(_ words: String, _ others: String) -> String {
    let last = words.unicodeScalars.last?.value ?? 0
    return words + (0x0E01...0x0E5B ~= last ? "" : " ") + others
  }

  private func rowCount(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }

  /// Both numbers of a row and how far they are apart.
  private func sentence(_ pair: Pair, _ language: Language) -> String {
    let both = pair.row.readings.enumerated().map { said($0.element, of: $0.offset, language) }
    let distance = measure.distance(pair.second, pair.first, language, decimals: decimals)
    let name = pair.row.name[language]
    if language == .thai {
      let gap =
        pair.gap.isZero ? "เท่ากัน" : "\(pair.second > pair.first ? "สูงกว่า" : "ต่ำกว่า")อยู่ \(distance)"
      return "\(name) \(both.joined(separator: " ")) \(gap)"
    }
    let gap = pair.gap.isZero ? "equal" : "\(distance) \(pair.second > pair.first ? "higher" : "lower")"
    return "\(name): \(both.joined(separator: ", ")), \(gap)"
  }

  /// The number of a group with its flag: ปี 2566 ร้อยละ 52.0 (ค่าประมาณ).
  private func said(_ reading: Reading, of group: Int, _ language: Language) -> String {
    let quantity = measure.text(reading, language, decimals: decimals)
    let flag = reading.flag.map { " (\($0[language]))" } ?? ""
    return "\(groups[group][language]) \(quantity)\(flag)"
  }

  /// The figures as they are drawn.
  public func table(_ language: Language) -> DataTable {
    DataTable(
      of: measure, period, language,
      columns: [.init(language == .thai ? "รายการ" : "Row")]
        + groups.map { .init($0[language], isNumeric: true) } + [.init(ChartWords.note[language])],
      rows: rows.map { row in
        let notes = zip(groups, row.readings).compactMap { group, reading -> String? in
          let note = note(reading, language)
          return note.isEmpty ? nil : "\(group[language]): \(note)"
        }
        return [.init(row.name[language])] + row.readings.map { .init($0, language, decimals: decimals) }
          + [.init(notes.joined(separator: ", "))]
      })
  }
}
