import Diagnostics

extension Quantity {
  /// The quantity in words: the qualifier first, then number and unit in the order of the language.
  ///
  /// ร้อยละ, อันดับ, ดัชนี and สัมประสิทธิ์ stand before their number, other units after it; a no-break space joins
  /// the two. The number has its own decimals, or `decimals` of them.
  public func text(_ language: Language, decimals: Int? = nil) -> String {
    let number = numberText(decimals: decimals)
    let unit = unit[language]
    let unitFirst = Self.unitsBeforeNumber(language).contains(unit)
    let measured: String
    if unit.isEmpty {
      measured = number
    } else if unitFirst {
      measured = unit + "\u{A0}" + number
    } else {
      measured = number + "\u{A0}" + (isExactlyOne && language == .english ? Self.singular(unit) : unit)
    }
    guard let qualifier else { return measured }
    // A Thai qualifier is written on to a word, but apart from a digit: ราวร้อยละ 20, ราว 2.39 ล้านคน.
    let joint = language == .thai && unitFirst && !unit.isEmpty ? "" : language == .thai ? "\u{A0}" : " "
    return qualifier.words[language] + joint + measured
  }

  /// The number alone with commas; a range is joined by an en dash.
  public func numberText(decimals: Int? = nil) -> String {
    switch amount {
    case .exactly(let number): return NumberFormat.text(number, decimals: decimals)
    case .between(let low, let high):
      let (low, high) = (
        NumberFormat.text(low, decimals: decimals), NumberFormat.text(high, decimals: decimals)
      )
      // A dash before a minus sign would read as a longer dash.
      return high.hasPrefix("\u{2212}") ? low + "\u{A0}–\u{A0}" + high : low + "–" + high
    }
  }

  private var isExactlyOne: Bool {
    if case .exactly(let number) = amount { return number.magnitude == FixedDecimal(1) && number.scale == 0 }
    return false
  }

  private static func unitsBeforeNumber(_ language: Language) -> [String] {
    language == .thai
      ? ["ร้อยละ", "อันดับ", "อันดับที่", "ดัชนี", "สัมประสิทธิ์"] : ["rank", "index", "coefficient"]
  }

  /// An English unit for exactly one thing: the words before “per” lose their plural ending.
  private static func singular(_ unit: String) -> String {
    var words = unit.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for index in words.indices {
      if words[index] == "per" { break }
      if words[index] == "people" {
        words[index] = "person"
      } else if words[index].hasSuffix("ies") {
        words[index] = words[index].dropLast(3) + "y"
      } else if words[index].hasSuffix("s"), !words[index].hasSuffix("ss") {
        words[index].removeLast()
      }
    }
    return words.joined(separator: " ")
  }
}

extension Quantity.Qualifier {
  /// The word as it stands before a quantity.
  public var words: Bilingual {
    switch self {
    case .about: return Bilingual(thai: "ราว", english: "about")
    case .over: return Bilingual(thai: "กว่า", english: "over")
    case .under: return Bilingual(thai: "ต่ำกว่า", english: "under")
    case .almost: return Bilingual(thai: "เกือบ", english: "almost")
    case .atLeast: return Bilingual(thai: "ไม่น้อยกว่า", english: "at least")
    case .atMost: return Bilingual(thai: "ไม่เกิน", english: "at most")
    }
  }
}
