import Foundation

/// A page as a browser takes it apart, for tests: elements with their attributes, words, and what is not well formed. It is
/// strict: every element that is not void must be closed, in order, and no attribute stands twice.
struct Markup {
  struct Element {
    var name: String
    var attributes: [String: String]
    /// The names of the attributes, in order.
    var attributeNames: [String]
    /// The words inside it, those of inner elements too.
    var words = ""
    var depth: Int
  }

  private(set) var elements: [Element] = []
  private(set) var problems: [String] = []
  private var open: [Int] = []
  private let source: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) {
    source = Array(text.unicodeScalars)
    while index < source.count {
      if source[index] == "<" { tag() } else { takeWords() }
    }
    for element in open { problems.append("<\(elements[element].name)> is never closed") }
  }

  /// All words of the page outside scripts.
  var words: String { self["html"].first?.words ?? elements.first?.words ?? "" }

  subscript(name: String) -> [Element] { elements.filter { $0.name == name } }

  func elements(ofClass name: String) -> [Element] {
    elements.filter { ($0.attributes["class"] ?? "").split(separator: " ").contains(Substring(name)) }
  }

  /// Names of elements and attributes, in order: what must not change when words do.
  var skeleton: [String] {
    elements.map { "\($0.depth) \($0.name) \($0.attributeNames.joined(separator: " "))" }
  }

  // MARK: Taking apart

  private static let void: Set<String> = [
    "meta", "link", "base", "img", "br", "hr", "input", "col", "wbr", "source",
  ]

  private mutating func takeWords() {
    let start = index
    while index < source.count, source[index] != "<" { index += 1 }
    add(unescaped(source[start..<index]))
  }

  private mutating func add(_ words: String) {
    for element in open where elements[element].name != "script" { elements[element].words += words }
  }

  private mutating func tag() {
    index += 1
    guard index < source.count else { return problems.append("< at the end") }
    switch source[index] {
    case "!", "?": skip(to: ">")
    case "/": endTag()
    default: startTag()
    }
  }

  private mutating func skip(to end: Unicode.Scalar) {
    while index < source.count, source[index] != end { index += 1 }
    index += 1
  }

  private mutating func endTag() {
    index += 1
    let name = self.name()
    skip(to: ">")
    guard let last = open.popLast() else { return problems.append("</\(name)> closes nothing") }
    if elements[last].name != name { problems.append("</\(name)> closes <\(elements[last].name)>") }
  }

  private mutating func startTag() {
    let name = self.name()
    if name.isEmpty { problems.append("a bare <") }
    var element = Element(name: name, attributes: [:], attributeNames: [], depth: open.count)
    var closesItself = false
    while index < source.count, source[index] != ">" {
      if source[index] == "/" {
        closesItself = true
        index += 1
      } else if source[index] == " " || source[index] == "\n" {
        index += 1
      } else {
        attribute(of: &element)
      }
    }
    index += 1
    elements.append(element)
    guard !closesItself, !Self.void.contains(name) else { return }
    open.append(elements.count - 1)
    if name == "script" || name == "style" { rawText(of: name) }
  }

  private mutating func attribute(of element: inout Element) {
    let name = self.name()
    guard !name.isEmpty else {
      problems.append("\(source[index]) in <\(element.name)>")
      index += 1
      return
    }
    var value = ""
    if index < source.count, source[index] == "=" {
      index += 1
      guard index < source.count, source[index] == "\"" else {
        problems.append("\(name) has no quotation marks")
        return
      }
      let start = index + 1
      index = start
      skip(to: "\"")
      value = unescaped(source[start..<max(start, index - 1)])
    }
    if element.attributes.updateValue(value, forKey: name) != nil { problems.append("\(name) stands twice") }
    element.attributeNames.append(name)
  }

  /// What a script holds, up to its end tag, as it stands.
  private mutating func rawText(of name: String) {
    let end = Array("</\(name)".unicodeScalars)
    let start = index
    while index < source.count, !source[index...].starts(with: end) { index += 1 }
    elements[elements.count - 1].words = String(String.UnicodeScalarView(source[start..<index]))
  }

  private mutating func name() -> String {
    let start = index
    while index < source.count, source[index].isNameScalar { index += 1 }
    return String(String.UnicodeScalarView(source[start..<index]))
  }

  private mutating func unescaped(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    guard scalars.contains("&") else { return String(String.UnicodeScalarView(scalars)) }
    var text = String.UnicodeScalarView()
    var rest = scalars
    while let scalar = rest.popFirst() {
      guard scalar == "&" else {
        text.append(scalar)
        continue
      }
      let name = String(String.UnicodeScalarView(rest.prefix { $0 != ";" }))
      rest = rest.dropFirst(name.unicodeScalars.count + 1)
      switch name {
      case "amp": text.append("&")
      case "lt": text.append("<")
      case "gt": text.append(">")
      case "quot": text.append("\"")
      case "nbsp": text.append("\u{A0}")
      default:
        let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst(1))
        guard name.hasPrefix("#"), let number, let scalar = Unicode.Scalar(number) else {
          problems.append("&\(name.prefix(12));")
          continue
        }
        text.append(scalar)
      }
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  fileprivate var isNameScalar: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ":", "_", ".": true
    default: false
    }
  }
}

extension String {
  /// Without the marks that tell a browser where lines may break, and with every run of spaces as one.
  var plain: String {
    let kept = unicodeScalars.map { scalar -> Character in
      scalar == "\u{A0}" || scalar == "\n" ? " " : Character(scalar)
    }
    return String(kept.filter { $0 != "\u{200B}" && $0 != "\u{2060}" }).split(separator: " ").joined(
      separator: " ")
  }
}
