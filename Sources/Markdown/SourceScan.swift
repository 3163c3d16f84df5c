/// Where links, tags and marks of footnotes stand in a stretch of the source, in order.
///
/// The parser's places of what stands inside a paragraph are not to be relied on (they are off in quotes and lists, after
/// escapes, and on later lines), so the source is searched for what the parser found.
struct SourceScan {
  /// Where the destinations of links and pictures stand, without `<` and `>`.
  private var destinations: [Range<Int>] = []
  private var isTaken: [Bool] = []
  private var firstFree = 0
  /// Where a `<` stands that is neither escaped nor code.
  private var angles: [Int] = []
  private var nextAngle = 0
  /// Where a `[^` stands that is neither escaped nor code.
  private(set) var marks: [Int] = []

  /// How many destinations are looked over for one link: links by reference have none in their paragraph.
  private static let reach = 64
  /// A longer run of backticks is no code for the parser either.
  private static let longestFence = 80

  init(_ source: [UInt8], in range: Range<Int>) {
    source.withUnsafeBufferPointer { scan($0, range) }
    isTaken = Array(repeating: false, count: destinations.count)
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    let end = range.upperBound
    var unclosed = Set<Int>()
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"):
        let length = Self.run(bytes, index, end)
        index += length
        guard length <= Self.longestFence, !unclosed.contains(length) else { continue }
        if let close = Self.closingFence(bytes, index..<end, length) {
          index = close
        } else {
          unclosed.insert(length)
        }
      case UInt8(ascii: "<"):
        angles.append(index)
        index += 1
        if let close = Self.angleEnd(bytes, index, end) { destinations.append(index..<close) }
      case UInt8(ascii: "]") where index + 1 < end && bytes[index + 1] == UInt8(ascii: "("):
        let destination = Self.destination(bytes, index + 2, end)
        destinations.append(destination)
        index = destination.upperBound
      case UInt8(ascii: "[") where index + 1 < end && bytes[index + 1] == UInt8(ascii: "^"):
        marks.append(index)
        index += 2
      default: index += 1
      }
    }
  }

  private static func run(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index] == UInt8(ascii: "`") { index += 1 }
    return index - start
  }

  private static func closingFence(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ length: Int)
    -> Int?
  {
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let found = run(bytes, index, range.upperBound)
      index += found
      if found == length { return index }
    }
    return nil
  }

  /// The end of an address between `<` and `>`.
  private static func angleEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    for index in start..<min(end, start + 2_048) {
      switch bytes[index] {
      case UInt8(ascii: ">"): return index
      case 0...0x20, UInt8(ascii: "<"): return nil
      default: continue
      }
    }
    return nil
  }

  /// The destination after `](`.
  static func destination(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Range<Int> {
    var index = start
    while index < end, bytes[index] <= 0x20 { index += 1 }
    if index < end, bytes[index] == UInt8(ascii: "<") {
      let inner = index + 1
      index = inner
      while index < end, bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "\n") {
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      return inner..<min(max(index, inner), max(end, inner))
    }
    let first = index
    var depth = 0
    scan: while index < end {
      switch bytes[index] {
      case 0...0x20: break scan
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
      case UInt8(ascii: "\\"): index += 1
      default: break
      }
      index += 1
    }
    return first..<min(index, max(end, first))
  }

  /// Where the destination that the parser read stands; each place is given once.
  mutating func take(destination url: UnsafeBufferPointer<UInt8>, in source: [UInt8]) -> Range<Int>? {
    while firstFree < destinations.count, isTaken[firstFree] { firstFree += 1 }
    for index in firstFree..<min(destinations.count, firstFree + Self.reach) where !isTaken[index] {
      guard Self.matches(source[destinations[index]], url) else { continue }
      isTaken[index] = true
      return destinations[index]
    }
    return nil
  }

  /// Whether a destination as written is the one that the parser read. Up to the first entity only: there it counts as equal.
  static func matches(_ written: ArraySlice<UInt8>, _ url: UnsafeBufferPointer<UInt8>) -> Bool {
    var url = url[...]
    if url.starts(with: "mailto:".utf8), !written.starts(with: "mailto:".utf8) { url = url.dropFirst(7) }
    var (index, read) = (written.startIndex, url.startIndex)
    while index < written.endIndex {
      var byte = written[index]
      if byte == UInt8(ascii: "&") { return true }
      if byte == UInt8(ascii: "\\"), index + 1 < written.endIndex, written[index + 1].isASCIIPunctuation {
        index += 1
        byte = written[index]
      }
      guard read < url.endIndex, url[read] == byte else { return false }
      (index, read) = (index + 1, read + 1)
    }
    return read == url.endIndex
  }

  /// Where a piece of raw HTML stands; each place is given once.
  mutating func take(html: UnsafeBufferPointer<UInt8>, in source: [UInt8]) -> Range<Int>? {
    let firstLine = html.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    for index in nextAngle..<min(angles.count, nextAngle + Self.reach)
    where source[angles[index]...].starts(with: firstLine) {
      nextAngle = index + 1
      return angles[index]..<angles[index] + firstLine.count
    }
    return nil
  }
}
