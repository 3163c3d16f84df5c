import Diagnostics

extension CalendarDay {
  /// The day in full: `22 พฤศจิกายน 2569`, `22 November 2026`. Thai text counts in the Buddhist era, English
  /// in the common.
  public func long(_ language: Language) -> String {
    "\(day) \(Month.name(month)[language]) \(eraYear(language))"
  }

  /// The day with its month shortened: `22 พ.ย. 2569`, `22 Nov 2026`.
  public func short(_ language: Language) -> String {
    "\(day) \(Month.shortName(month)[language]) \(eraYear(language))"
  }

  /// The month and year: `พฤศจิกายน 2569`, `November 2026`.
  public func monthAndYear(_ language: Language) -> String {
    "\(Month.name(month)[language]) \(eraYear(language))"
  }

  /// The year in the era of the language.
  public func eraYear(_ language: Language) -> Int { language == .thai ? buddhistYear : year }
}

/// The names of the months.
public enum Month {
  /// The name of a month, 1 to 12; empty for any other number.
  public static func name(_ month: Int) -> Bilingual { pair(month, thaiNames, englishNames) }

  /// The abbreviation of a month, 1 to 12, Thai ones with their full stops; empty for any other number.
  public static func shortName(_ month: Int) -> Bilingual { pair(month, thaiShortNames, englishShortNames) }

  private static func pair(_ month: Int, _ thai: [String], _ english: [String]) -> Bilingual {
    guard thai.indices.contains(month - 1) else { return Bilingual(thai: "", english: "") }
    return Bilingual(thai: thai[month - 1], english: english[month - 1])
  }

  static let thaiNames = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม",
    "พฤศจิกายน", "ธันวาคม",
  ]
  static let thaiShortNames = [
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
  ]
  static let englishNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
  static let englishShortNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension Weekday {
  /// The name: `วันอาทิตย์`, `Sunday`.
  public var name: Bilingual {
    switch self {
    case .sunday: return Bilingual(thai: "วันอาทิตย์", english: "Sunday")
    case .monday: return Bilingual(thai: "วันจันทร์", english: "Monday")
    case .tuesday: return Bilingual(thai: "วันอังคาร", english: "Tuesday")
    case .wednesday: return Bilingual(thai: "วันพุธ", english: "Wednesday")
    case .thursday: return Bilingual(thai: "วันพฤหัสบดี", english: "Thursday")
    case .friday: return Bilingual(thai: "วันศุกร์", english: "Friday")
    case .saturday: return Bilingual(thai: "วันเสาร์", english: "Saturday")
    }
  }
}
