/// The same words in Thai and in English.
public struct Bilingual: Sendable, Hashable, Codable {
  /// The words in Thai.
  public var thai: String
  /// The words in English.
  public var english: String

  private enum CodingKeys: String, CodingKey {
    case thai = "th"
    case english = "en"
  }

  /// The same words in both languages.
  public init(thai: String, english: String) {
    self.thai = thai
    self.english = english
  }

  /// The words in one of the two languages.
  public subscript(language: Language) -> String {
    language == .thai ? thai : english
  }
}

/// A language that the site is written in.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
  case thai = "th"
  case english = "en"

  /// The language tag of BCP 47.
  public var tag: String { rawValue }

  /// The other of the two.
  public var other: Language { self == .thai ? .english : .thai }
}
