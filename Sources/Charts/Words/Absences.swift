import Diagnostics

/// What is said of rows without a number: for each reason its rows, by name where they are few.
///
/// - Returns: a phrase for each reason that there is, such as ไม่มีข้อมูล: แพร่ และน่าน.
func absences(_ rows: [(name: Bilingual, reading: Reading)], _ language: Language) -> [String] {
  Reading.Absence.allCases.compactMap { absence in
    let without = rows.filter { $0.reading.absence == absence }
    guard !without.isEmpty else { return nil }
    let words = absence.words[language]
    if without.count <= 3 {
      return words + ": " + ChartWords.list(without.map { $0.name[language] }, language)
    }
    return language == .thai ? "\(words) \(without.count) รายการ" : "\(words): \(without.count) rows"
  }
}
