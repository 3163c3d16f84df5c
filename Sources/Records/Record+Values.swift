import Diagnostics

extension Record {
  /// The whole number of a key that must be there: ASCII digits, with a hyphen before them when it is below zero.
  /// - Parameter range: the numbers that are right; all when nil.
  /// - Returns: the number; 0 after a problem.
  public func integer(_ key: String, in range: ClosedRange<Int>? = nil) -> Int {
    located(required: key).flatMap { integer(of: $0, in: range) } ?? 0
  }

  /// The whole number of a key; nil when absent or after a problem.
  /// - Parameter range: the numbers that are right; all when nil.
  public func optionalInteger(_ key: String, in range: ClosedRange<Int>? = nil) -> Int? {
    located(key).flatMap { integer(of: $0, in: range) }
  }

  /// The yes or no of a key that must be there, written `true` or `false` and in no other way.
  /// - Returns: the value; false after a problem.
  public func boolean(_ key: String) -> Bool { value(key, readBoolean) ?? false }

  /// The yes or no of a key; nil when absent or after a problem.
  public func optionalBoolean(_ key: String) -> Bool? { optionalValue(key, readBoolean) }

  /// One of a few names, for a key that must be there.
  /// - Parameter type: a type with one case at least.
  /// - Returns: the case; after a problem the first of all, to stand in.
  public func choice<T>(_ key: String, _ type: T.Type) -> T
  where T: RawRepresentable & CaseIterable, T.RawValue == String {
    let chosen = value(key) { text throws(Misreading) in try readChoice(text, of: type) }
    return chosen ?? type.allCases[type.allCases.startIndex]
  }

  /// One of a few names; nil when absent or after a problem.
  public func optionalChoice<T>(_ key: String, _ type: T.Type) -> T?
  where T: RawRepresentable & CaseIterable, T.RawValue == String {
    optionalValue(key) { text throws(Misreading) in try readChoice(text, of: type) }
  }

  /// The text of a key that must be there, read as a value of any kind, such as a date.
  /// - Returns: nil after a problem, whose place is that of the text.
  public func value<V>(_ key: String, _ parse: (String) throws(Misreading) -> V) -> V? {
    located(required: key).flatMap { read($0, parse) }
  }

  /// The text of a key, read as a value of any kind; nil when absent or after a problem.
  public func optionalValue<V>(_ key: String, _ parse: (String) throws(Misreading) -> V) -> V? {
    located(key).flatMap { read($0, parse) }
  }

  private func read<V>(_ text: Located<String>, _ parse: (String) throws(Misreading) -> V) -> V? {
    do throws(Misreading) {
      return try parse(text.value)
    } catch {
      log.append(error.diagnostic(at: text.place))
      return nil
    }
  }

  private func integer(of text: Located<String>, in range: ClosedRange<Int>?) -> Int? {
    guard let number = read(text, readInteger) else { return nil }
    if let range, !range.contains(number) {
      log.error(
        .outOfRange, at: text.place,
        thai: "ค่า \(number) อยู่นอกช่วงที่ใช้ได้ คือ \(range.lowerBound) ถึง \(range.upperBound)",
        english: "\(number) is outside the range of \(range.lowerBound) to \(range.upperBound).",
        hint: Bilingual(thai: "ตรวจตัวเลขกับต้นฉบับ", english: "Check the number against its source."))
      return nil
    }
    return number
  }
}

private func readBoolean(_ text: String) throws(Misreading) -> Bool {
  switch text {
  case "true": return true
  case "false": return false
  default:
    throw Misreading(
      .notBoolean, thai: "ต้องเป็น true หรือ false แต่พบ \(shown(text))",
      english: "This must be true or false; it is \(shown(text)).",
      hint: Bilingual(
        thai: "เขียน true ถ้าใช่ หรือ false ถ้าไม่ใช่ เป็นตัวพิมพ์เล็กทั้งหมด",
        english: "Write true for yes or false for no, in small letters."))
  }
}

private func readChoice<T>(_ text: String, of type: T.Type) throws(Misreading) -> T
where T: RawRepresentable & CaseIterable, T.RawValue == String {
  if let choice = T(rawValue: text) { return choice }
  let known = T.allCases.map(\.rawValue)
  throw Misreading(
    .unknownChoice, thai: "ไม่รู้จักค่า \(shown(text))", english: "The value \(shown(text)) is not known here.",
    hint: .near(text, among: known)
      ?? Bilingual(
        thai: "เลือกจาก: \(known.joined(separator: ", "))",
        english: "Choose one of: \(known.joined(separator: ", "))."))
}
