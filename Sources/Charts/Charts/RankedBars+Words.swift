import Diagnostics
import ThaiText

extension RankedBars {
  /// The kind of chart, what it counts and when.
  public func name(_ language: Language) -> String {
    language == .thai
      ? "แผนภูมิแท่งเรียงลำดับ: \(measure.name.thai) \(period.thai)"
      : "Ranked bars: \(measure.name.english), \(period.english)"
  }

  /// What the figures say.
  public func summary(_ language: Language) -> String {
    let known = rows.filter { $0.reading.low != nil }
    let groups = known.reduce(into: [[Row]]()) { groups, row in
      if let last = groups.last?.first, last.reading.low == row.reading.low,
        last.reading.high == row.reading.high
      {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    var parts: [String] = []
    let isThai = language == .thai
    if rows.contains(where: { $0.target != nil }) { return targetSummary(language) }
    switch groups.count {
    case 1 where known.count > 1:
      parts.append((isThai ? "ทุกรายการเท่ากันที่ " : "All are equal: ") + quantity(groups[0], language))
    case 1:
      parts.append(phrase(groups[0], language))
    default:
      parts.append((isThai ? "สูงสุดคือ" : "Highest: ") + phrase(groups[0], language))
      if groups.count > 2 { parts.append((isThai ? "รองลงมาคือ" : "then ") + phrase(groups[1], language)) }
      parts.append((isThai ? "ต่ำสุดคือ" : "lowest: ") + phrase(groups[groups.count - 1], language))
    }
    parts += absences(rows.map { ($0.name, $0.reading) }, language)
    return parts.joined(separator: isThai ? " " : "; ") + (isThai ? "" : ".")
  }

  /// What the figures say beside their targets: of few rows each, else which of them reached theirs.
  private func targetSummary(_ language: Language) -> String {
    let isThai = language == .thai
    guard rows.count > 4 else {
      return rows.map { sentence($0, language) }.joined(separator: "; ") + (isThai ? "" : ".")
    }
    let verdicts = rows.map { row in row.target.flatMap { meets(row.reading, $0) } }
    let reached = zip(rows, verdicts).filter { $0.1 == true }.map(\.0)
    let missed = zip(rows, verdicts).filter { $0.1 == false }.map(\.0)
    let isFloor = direction == .higherIsBetter
    let met = isThai ? (isFloor ? "ถึงเป้าหมาย" : "ไม่เกินเป้าหมาย") : "met"
    let failed = isThai ? (isFloor ? "ไม่ถึงเป้าหมาย" : "เกินเป้าหมาย") : "missed"
    func all(_ verdict: String) -> String {
      isThai ? "ทุกรายการที่มีผล" + verdict : "every row with a result \(verdict) its target"
    }
    func some(_ verdict: String, _ rows: [Row]) -> String {
      (isThai ? verdict : verdict + " their target") + ": " + names(rows, language)
    }
    var parts: [String] = []
    switch (reached.isEmpty, missed.isEmpty) {
    case (true, true): break
    case (false, true): parts.append(all(met))
    case (true, false): parts.append(all(failed))
    case (false, false): parts += [some(met, reached), some(failed, missed)]
    }
    let without = rows.filter { $0.target == nil }
    if !without.isEmpty {
      parts.append((isThai ? "ไม่ได้ตั้งเป้าหมาย: " : "without a target: ") + names(without, language))
    }
    parts += absences(rows.map { ($0.name, $0.reading) }, language)
    return capitalised(parts.joined(separator: "; "), language) + (isThai ? "" : ".")
  }

  /// Rows by name where they are few, else how many.
  private func names(_ rows: [Row], _ language: Language) -> String {
    if rows.count <= 3 { return ChartWords.list(rows.map { $0.name[language] }, language) }
    return language == .thai ? "\(rows.count) รายการ" : "\(rows.count) rows"
  }

  /// Whether a result is as good as its target; nil where that cannot be said.
  private func meets(_ reading: Reading, _ target: FixedDecimal) -> Bool? {
    guard let low = reading.low, let high = reading.high else { return nil }
    let (isMet, isMissed) =
      direction == .higherIsBetter ? (low >= target, high < target) : (high <= target, low > target)
    return isMet ? true : isMissed ? false : nil
  }

  /// A row with its target: บ้านมั่นคง ผลอยู่ที่ 120 ครัวเรือน เป้าหมาย 151 ครัวเรือน ต่ำกว่าเป้าหมาย 31 ครัวเรือน.
  private func sentence(_ row: Row, _ language: Language) -> String {
    let target = row.target.map { comparison.target($0, language) }
    let isThai = language == .thai
    let name = row.name[language]
    guard row.reading.low != nil else {
      let flag = row.reading.flag?[language] ?? ""
      guard let target else { return isThai ? "\(name) \(flag)" : "\(name): \(flag)" }
      return isThai ? "\(name) มี\(target) \(flag)" : "\(name): \(target), \(flag)"
    }
    let quantity = quantity([row], language)
    let distance = row.target.flatMap { comparison.distance(row.reading, from: $0, language) }
    if isThai {
      return [name, comparison.joined("ผลอยู่ที่", quantity), target, distance].compactMap { $0 }
        .joined(separator: " ")
    }
    return "\(name): \(quantity)\(target.map { " against \($0)" } ?? "")\(distance.map { ", \($0)" } ?? "")"
  }

  /// The rows of one number: names, then the number.
  private func phrase(_ group: [Row], _ language: Language) -> String {
    let isThai = language == .thai
    let names =
      group.count <= 3
      ? ChartWords.list(group.map { $0.name[language] }, language)
      : isThai ? "\(group.count) รายการที่เท่ากัน" : "\(group.count) equal rows"
    return "\(names) \(isThai ? "" : "at ")\(quantity(group, language))"
  }

  /// The number of some equal rows, with the flag that all of them have.
  private func quantity(_ group: [Row], _ language: Language) -> String {
    let text = measure.text(group[0].reading, language, decimals: decimals)
    let flag = Set(group.map(\.reading.flag)).count == 1 ? group[0].reading.flag : nil
    return flag.map { "\(text) (\($0[language]))" } ?? text
  }

  /// The figures as they are drawn.
  public func table(_ language: Language) -> DataTable {
    DataTable(
      of: measure, period, language,
      columns: [
        .init(language == .thai ? "รายการ" : "Row"), .init(ChartWords.value[language], isNumeric: true),
        .init(ChartWords.target[language], isNumeric: true), .init(ChartWords.note[language]),
      ],
      rows: rows.map { row in
        [
          .init(row.name[language]), .init(row.reading, language, decimals: decimals),
          .init(row.target, decimals: decimals), .init(note(row.reading, language)),
        ]
      })
  }
}
