import Foundation

/// The style sheet of the charts as the site has it, read far enough to measure its colours.
struct StyleSheet {
  let text: String

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    text = try String(contentsOf: root.appendingPathComponent("Templates/css/charts.css"), encoding: .utf8)
  }

  /// The custom properties of a theme: those of the light one with its own over them.
  func colours(_ theme: String) -> [String: String] {
    var colours = properties(in: text)
    if theme != "light", let start = text.range(of: "@media \(theme)") {
      colours.merge(properties(in: String(text[start.upperBound...]))) { $1 }
    }
    return colours
  }

  /// The properties of the first `:root{…}` in a text.
  private func properties(in text: String) -> [String: String] {
    guard let open = text.range(of: ":root{"), let close = text[open.upperBound...].firstIndex(of: "}") else {
      return [:]
    }
    var colours: [String: String] = [:]
    for declaration in text[open.upperBound..<close].split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespacesAndNewlines)
      }
      if parts.count == 2 { colours[parts[0]] = parts[1] }
    }
    return colours
  }
}

/// The contrast of two colours by the Web Content Accessibility Guidelines 2.2, from 1 to 21; 0 for what is
/// no colour.
func contrast(_ one: String?, _ other: String?) -> Double {
  guard let first = luminance(one), let second = luminance(other) else { return 0 }
  return (max(first, second) + 0.05) / (min(first, second) + 0.05)
}

private func luminance(_ colour: String?) -> Double? {
  guard var digits = colour?.dropFirst().map(String.init), colour?.hasPrefix("#") == true else { return nil }
  if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
  guard digits.count == 6 else { return nil }
  let channels = [0, 2, 4].compactMap { Int(digits[$0] + digits[$0 + 1], radix: 16) }.map { Double($0) / 255 }
  guard channels.count == 3 else { return nil }
  let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}
