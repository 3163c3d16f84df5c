import Diagnostics
import ThaiText

extension DataTable {
  /// The table for machines: a head, then a record for each row, all with as many fields.
  ///
  /// Numbers stand plain, without commas, in the decimals of their source. A column with ranges is followed by
  /// one for their lower and one for their upper ends. What is said of a number (ค่าประมาณ, กว่า) or instead of
  /// one (ไม่มีข้อมูล) stands in the last column, the unit in the one before it.
  public func records(_ language: Language) -> [[String]] {
    let isThai = language == .thai
    let ranged = columns.indices.filter { index in
      rows.contains { row in row[index].reading.map { $0.number == nil && $0.low != nil } ?? false }
    }
    let noteTitle = ChartWords.note[language]
    let data = columns.indices.filter { columns[$0].title != noteTitle }
    var head = data.flatMap { index -> [String] in
      let title = columns[index].title
      guard ranged.contains(index) else { return [title] }
      return [title, title + (isThai ? " (ต่ำสุด)" : " (low)"), title + (isThai ? " (สูงสุด)" : " (high)")]
    }
    let isMany = data.count { columns[$0].isNumeric } > 1
    var records = rows.map { row in
      data.flatMap { index -> [String] in
        guard let reading = row[index].reading else { return [row[index].text] }
        let ends = [reading.low, reading.high].map { $0?.plain ?? "" }
        let number = reading.number?.plain ?? ""
        return ranged.contains(index) ? [number] + (reading.number == nil ? ends : ["", ""]) : [number]
      }
    }
    let notes = rows.map { row -> String in
      let said = data.compactMap { index -> String? in
        guard let reading = row[index].reading else { return nil }
        let words = [reading.qualifier?.words[language], reading.absence?.words[language]].compactMap { $0 }
        guard !words.isEmpty else { return nil }
        return (isMany ? columns[index].title + ": " : "") + words.joined(separator: " ")
      }
      let printed = columns.indices.filter { columns[$0].title == noteTitle }.map { row[$0].text }
      return (printed + said).filter { !$0.isEmpty }.joined(separator: "; ")
    }
    if !unit.isEmpty {
      head.append(isThai ? "หน่วย" : "Unit")
      records = records.map { $0 + [unit] }
    }
    if notes.contains(where: { !$0.isEmpty }) {
      head.append(noteTitle)
      records = zip(records, notes).map { $0 + [$1] }
    }
    return [head] + records
  }
}
