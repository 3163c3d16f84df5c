import Diagnostics
import ThaiText

extension StackedBar {
  /// The kind of chart, what it counts and when.
  public func name(_ language: Language) -> String {
    language == .thai
      ? "แผนภูมิแท่งแบ่งส่วน: \(measure.name.thai) \(period.thai)"
      : "Stacked bar: \(measure.name.english), \(period.english)"
  }

  /// What the figures say: the whole, and each part with its share.
  public func summary(_ language: Language) -> String {
    let isThai = language == .thai
    let list = ChartWords.list(parts.map { phrase($0, language) }, language)
    let quantity = measure.text(whole, language, decimals: decimals)
    let flag = whole.flag.map { " (\($0[language]))" } ?? ""
    var sentences: [String]
    switch (saysWhole, isThai) {
    case (true, true): sentences = ["\(joined("รวม", quantity))\(flag) แบ่งเป็น \(list)"]
    case (true, false): sentences = ["\(capitalised(quantity, .english))\(flag) in all: \(list)."]
    case (false, true): sentences = ["แบ่งเป็น \(list)"]
    case (false, false): sentences = ["\(capitalised(list, .english))."]
    }
    if let stated = statedWhole?.number, stated != sum {
      let text = measure.text(sum, language, decimals: decimals)
      sentences.append(
        isThai
          ? "\(joined("ผลบวกของทุกส่วนคือ", text)) ต่างจากยอดรวมเพราะการปัดเศษ"
          : "The parts add up to \(text); the difference is rounding.")
    }
    if isIncomplete {
      sentences.append(
        isThai
          ? "ส่วนที่เหลือของร้อยละ\u{A0}100 ไม่มีในข้อมูล" : "The rest of the 100\u{A0}percent is not in the data.")
    }
    return sentences.joined(separator: " ")
  }

  /// จนทั้งสองแบบ 1.04 ล้านคน (ร้อยละ 14.5).
  private func phrase(_ part: Part, _ language: Language) -> String {
    let notes = [part.reading.flag?[language], shareText(part, language)].compactMap { $0 }
    let quantity = measure.text(part.reading, language, decimals: decimals)
    return "\(part.name[language]) \(quantity)" + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
  }

  /// รวม with a quantity written on to it as Thai has it.
  func joined(_ words: String, _ quantity: String) -> String {
    Comparison(measure: measure, direction: .higherIsBetter, decimals: decimals).joined(words, quantity)
  }

  /// The figures as they are drawn, the whole in the last row where it is said.
  public func table(_ language: Language) -> DataTable {
    let isThai = language == .thai
    let total: [DataTable.Cell] = [
      .init(isThai ? "รวม" : "Total"), .init(whole, language, decimals: decimals), "",
      .init(note(whole, language)),
    ]
    return DataTable(
      of: measure, period, language,
      columns: [
        .init(isThai ? "ส่วน" : "Part"), .init(ChartWords.value[language], isNumeric: true),
        .init(isThai ? "ส่วนแบ่ง (ร้อยละ)" : "Share (percent)", isNumeric: true),
        .init(ChartWords.note[language]),
      ],
      rows: parts.map { part in
        [
          .init(part.name[language]), .init(part.reading, language, decimals: decimals),
          share(part).map { .init($0, language, decimals: 1) } ?? "", .init(note(part.reading, language)),
        ]
      } + (saysWhole ? [total] : []))
  }
}
