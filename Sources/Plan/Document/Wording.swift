import Diagnostics
import Records

/// Words in Thai, in English or in both; the plan is Thai and not everything in it has been translated or named.
package struct Wording: Sendable, Hashable {
  package var thai: String?
  package var english: String?

  package init(thai: String?, english: String?) {
    self.thai = thai
    self.english = english
  }

  /// The words in one language; nil when there are none in it.
  package subscript(language: Language) -> String? { language == .thai ? thai : english }

  package var isEmpty: Bool { thai == nil && english == nil }
}

extension Record {
  /// Reads the pair of keys `<key>_th` and `<key>_en`, each of which may be absent.
  package func wording(_ key: String) -> Wording {
    Wording(thai: optionalText(key + "_th"), english: optionalText(key + "_en"))
  }

  /// Reads the pair of keys `<key>_th` and `<key>_en`, both required.
  package func bilingual(_ key: String) -> Bilingual {
    Bilingual(thai: text(key + "_th"), english: text(key + "_en"))
  }

  /// Reads the lists `<key>_th` and `<key>_en`, whose items belong together one by one. Both may be absent.
  package func bilingualList(_ key: String) -> [Bilingual] {
    let (thai, english) = (texts(key + "_th"), texts(key + "_en"))
    if thai.count != english.count, !hasProblem(in: key + "_th"), !hasProblem(in: key + "_en") {
      log.error(
        "lists-differ", at: place(of: key + "_en"),
        thai: "รายการภาษาไทยมี \(thai.count) ข้อ แต่ภาษาอังกฤษมี \(english.count) ข้อ",
        english: "The Thai list has \(thai.count) items and the English one \(english.count).",
        hint: Bilingual(
          thai: "เขียนให้ครบทั้งสองภาษา เรียงตามลำดับเดียวกัน",
          english: "Give each item in both languages, in the same order."))
    }
    return zip(thai, english).map { Bilingual(thai: $0, english: $1) }
  }

  /// Reads the pair of keys `<key>_th` and `<key>_en`: both or neither.
  package func optionalBilingual(_ key: String) -> Bilingual? {
    has(key + "_th") || has(key + "_en") ? bilingual(key) : nil
  }

  /// Whether a problem is known within the value of a key; an item that could not be read is not missing.
  private func hasProblem(in key: String) -> Bool {
    let value = place(of: key)
    return log.diagnostics.contains { problem in
      guard let place = problem.place, place.file == value.file else { return false }
      return value.start <= place.start && place.start <= value.end
    }
  }
}
