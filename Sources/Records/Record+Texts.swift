import Diagnostics

extension Record {
  /// The text of a key that must be there. Text that shows nothing is a problem.
  /// - Returns: the text as written; empty after a problem.
  public func text(_ key: String) -> String { located(required: key)?.value ?? "" }

  /// The text of a key; nil when absent or after a problem.
  public func optionalText(_ key: String) -> String? { located(key)?.value }

  /// The text of a key with its place; nil when absent or after a problem.
  public func located(_ key: String) -> Located<String>? {
    guard let field = ask(key) else { return nil }
    return text(of: field.value, named: key)
  }

  /// The texts of a list.
  /// - Parameter required: whether the list must be there and hold something.
  public func texts(_ key: String, required: Bool = false) -> [String] {
    locatedTexts(key, required: required).map(\.value)
  }

  /// The texts of a list, each with its place. Items that are no text are problems and left out.
  /// - Parameter required: whether the list must be there and hold something.
  public func locatedTexts(_ key: String, required: Bool = false) -> [Located<String>] {
    items(key, required: required, of: Bilingual(thai: "ข้อความ", english: "texts")).compactMap { item in
      if case .nothing = item.content {
        reportEmptyItem(key, item)
        return nil
      }
      return text(of: item, named: key)
    }
  }

  /// The text of a key that must be there, with its place; nil after a problem.
  func located(required key: String) -> Located<String>? {
    let field = ask(key)
    switch field?.value.content {
    case nil, .nothing:
      reportMissing(key, field)
      return nil
    default: return field.flatMap { text(of: $0.value, named: key) }
    }
  }

  private func text(of value: Value, named key: String) -> Located<String>? {
    switch value.content {
    case .text(let text):
      guard !text.unicodeScalars.allSatisfy(\.isBlank) else {
        log.error(
          .missingValue, at: file.place(utf8: value.span),
          thai: "\(noun.thai) \(shown(key)) ว่างเปล่า", english: "The \(noun.english) \(shown(key)) is empty.",
          hint: Bilingual(thai: "เขียนข้อความ หรือลบออก", english: "Write the text, or take it out."))
        return nil
      }
      return Located(text, at: file.place(utf8: value.span))
    case .list, .mapping:
      reportType(of: value, named: key, wanted: Bilingual(thai: "ข้อความ", english: "text"), hint: nil)
      return nil
    case .nothing, .refused: return nil
    }
  }
}
