/// A small reader of well-formed HTML, apart from the engine, to see what a browser would see in a page.
///
/// It knows tags with quoted attributes, text, and characters by name or number, and takes anything else for an accident.
struct Tokens: Equatable {
  enum Token: Equatable {
    case open(String, [Attribute])
    case close(String)
    case text(String)
    case broken(String)
  }

  struct Attribute: Equatable {
    var name: String
    var value: String
  }

  var tokens: [Token] = []

  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let text = rest.prefix { $0 != UInt8(ascii: "<") }
      if !text.isEmpty { tokens.append(.text(Self.decoded(text))) }
      rest = rest.dropFirst(text.count)
      if rest.isEmpty { return }
      rest = rest.dropFirst()
      let isClose = rest.first == UInt8(ascii: "/")
      if isClose { rest = rest.dropFirst() }
      let name = String(decoding: rest.prefix(while: Self.isName), as: UTF8.self)
      rest = rest.dropFirst(name.utf8.count)
      let attributes = Self.attributes(&rest)
      guard !name.isEmpty, let attributes, rest.first == UInt8(ascii: ">") else {
        tokens.append(.broken(String(decoding: rest.prefix(20), as: UTF8.self)))
        continue
      }
      rest = rest.dropFirst()
      tokens.append(isClose ? .close(name) : .open(name, attributes))
      if name == "script", !isClose {
        var data: [UInt8] = []
        while !rest.isEmpty, !rest.starts(with: "</script".utf8) { data.append(rest.removeFirst()) }
        tokens.append(.text(String(decoding: data, as: UTF8.self)))
      }
    }
  }

  /// The page without its values: which tags and attributes there are, in order.
  var shape: [String] {
    tokens.map { token in
      switch token {
      case .open(let name, let attributes): "<\(name) \(attributes.map(\.name).joined(separator: " "))>"
      case .close(let name): "</\(name)>"
      case .text: "text"
      case .broken(let what): "broken: \(what)"
      }
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
    default: false
    }
  }

  private static func attributes(_ rest: inout ArraySlice<UInt8>) -> [Attribute]? {
    var found: [Attribute] = []
    while rest.first == UInt8(ascii: " ") {
      rest = rest.drop { $0 == UInt8(ascii: " ") }
      let name = rest.prefix(while: isName)
      rest = rest.dropFirst(name.count)
      guard rest.first == UInt8(ascii: "="), let quote = rest.dropFirst().first,
        quote == 0x22 || quote == 0x27
      else { return nil }
      let value = rest.dropFirst(2).prefix { $0 != quote }
      rest = rest.dropFirst(value.count + 3)
      found.append(Attribute(name: String(decoding: name, as: UTF8.self), value: decoded(value)))
    }
    return found
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let names = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "#13": "\r", "#10": "\n", "#9": "\t",
    ]
    var text = ""
    let pieces = bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      guard index > 0 else {
        text += String(decoding: piece, as: UTF8.self)
        continue
      }
      let name = String(decoding: piece.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
      text += names[name] ?? "<unknown reference &\(name)>"
      text += String(decoding: piece.dropFirst(name.utf8.count + 1), as: UTF8.self)
    }
    return text
  }
}

/// A small generator of random numbers that gives the same ones every time (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
