import Diagnostics

extension Record {
  /// The record of a key that must be there.
  /// - Returns: after a problem, a stand-in without keys that reports nothing.
  public func record(_ key: String) -> Record {
    let field = ask(key)
    if let record = record(of: field, named: key) { return record }
    switch field?.value.content {
    case nil, .nothing: reportMissing(key, field)
    default: break
    }
    return standIn()
  }

  /// The record of a key; nil when absent or after a problem.
  public func optionalRecord(_ key: String) -> Record? { record(of: ask(key), named: key) }

  /// The records of a list. Items that are no records are problems and left out.
  /// - Parameter required: whether the list must be there and hold something.
  public func records(_ key: String, required: Bool = false) -> [Record] {
    let wanted = Bilingual(thai: "กลุ่มช่องย่อย", english: "groups of keys")
    return items(key, required: required, of: wanted).compactMap { item in
      switch item.content {
      case .mapping(let mapping):
        return inner(mapping, of: item, span: mapping.span(in: file, whole: item.span, key: nil))
      case .nothing:
        reportEmptyItem(key, item)
      case .text, .list:
        reportType(
          of: item, named: key, wanted: Bilingual(thai: "กลุ่มช่องย่อย", english: "a group of keys"),
          hint: Bilingual(
            thai: "เขียนรายการนี้เป็นช่องและค่า เช่น “- ชื่อช่อง: ค่า”",
            english: "Write this item as keys with values, such as “- key: value”."))
      case .refused: break
      }
      return nil
    }
  }

  private func record(of field: Mapping.Field?, named key: String) -> Record? {
    guard let field else { return nil }
    switch field.value.content {
    case .mapping(let mapping):
      return inner(
        mapping, of: field.value,
        span: mapping.span(in: file, whole: field.value.span, key: field.keySpan))
    case .text, .list:
      reportType(
        of: field.value, named: key, wanted: Bilingual(thai: "กลุ่มช่องย่อย", english: "a group of keys"),
        hint: Bilingual(
          thai: "เขียนช่องย่อยในบรรทัดถัดไป โดยเว้นวรรคเข้าไปสองช่อง",
          english: "Write its keys on the lines below, indented by two spaces."))
    case .nothing, .refused: break
    }
    return nil
  }

  /// The items of a list; none when it is absent or no list.
  func items(_ key: String, required: Bool, of wanted: Bilingual) -> [Value] {
    let field = ask(key)
    switch field?.value.content {
    case .list(let items)?:
      if items.isEmpty, required { reportMissing(key, field) }
      return items
    case nil, .nothing?:
      if required { reportMissing(key, field) }
    case .text?, .mapping?:
      guard let field else { break }
      reportType(
        of: field.value, named: key,
        wanted: Bilingual(thai: "รายการของ\(wanted.thai)", english: "a list of \(wanted.english)"),
        hint: Bilingual(
          thai: "เขียนแต่ละรายการในบรรทัดของตน ขึ้นต้นด้วย “- ”",
          english: "Write each item on a line of its own that begins with “- ”."))
    case .refused?: break
    }
    return []
  }
}
