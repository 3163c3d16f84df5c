import Diagnostics
import Records
import Templates

/// The words of the interface in both languages, `Templates/strings.yaml`: groups of keys, each with `th` and `en`.
struct InterfaceStrings: Sendable {
  static let path = "Templates/strings.yaml"

  private let phrases: [String: [Language: Phrase]]
  private let place: SourcePlace
  private let objects: [Language: TemplateObject]

  init(_ file: Record) {
    var phrases: [String: [Language: Phrase]] = [:]
    var objects: [Language: TemplateObject] = [:]
    for group in file.keys {
      let record = file.record(group)
      var own: [Language: TemplateObject] = [:]
      for key in record.keys {
        let pair = record.record(key)
        for (language, name) in [(Language.thai, "th"), (.english, "en")] {
          let words = pair.text(name)
          phrases[group + "." + key, default: [:]][language] = Phrase(words)
          own[language, default: [:]][key] = .text(words)
        }
        pair.finish()
      }
      for language in Language.allCases {
        objects[language, default: [:]][group] = .object(own[language] ?? [:])
      }
    }
    self.phrases = phrases
    self.objects = objects
    place = file.place
  }

  /// All words of a language, for templates: `{{t.group.key}}`.
  func object(_ language: Language) -> TemplateValue { .object(objects[language] ?? [:]) }

  /// The words under `group.key`, with each `{name}` replaced by the value of that name. An unknown key, or a name for which
  /// there is no value, is reported.
  func text(
    _ key: String, _ language: Language, _ values: [String: String] = [:], log: DiagnosticLog
  ) -> String {
    guard let phrase = phrases[key]?[language] else {
      log.error(
        "unknown-string", at: place, thai: "ไม่มีข้อความ “\(key)”", english: "There is no string “\(key)”.",
        hint: .nearest(to: key, among: phrases.keys))
      return ""
    }
    return phrase.filled(with: values) { name in
      log.error(
        "unknown-string-value", at: place, thai: "ข้อความ “\(key)” ใช้ {\(name)} ซึ่งไม่มีค่า",
        english: "The string “\(key)” uses {\(name)}, which has no value.",
        hint: .nearest(to: name, among: values.keys))
    }
  }
}

/// Words with places for values, `{name}`.
struct Phrase: Sendable {
  private enum Piece: Sendable {
    case words(String)
    case value(String)
  }

  private let pieces: [Piece]

  init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      pieces.append(.value(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    self.pieces = pieces
  }

  /// The words with their values.
  /// - Parameter missing: told each name that has no value.
  func filled(with values: [String: String], missing: (String) -> Void) -> String {
    if case .words(let words)? = pieces.first, pieces.count == 1 { return words }
    return pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words): text += words
      case .value(let name):
        if let value = values[name] { text += value } else { missing(name) }
      }
    }
  }
}
