import CCMarkGFM

extension Drawing {
  /// The stretch of the source from which a block was read, whole lines. Where the parser does not know the block's lines, those
  /// of what it stands in.
  func stretch(of node: Node?) -> Range<Int> {
    if let count = passage.lineCount {
      return offsets(ofLines: passage.firstLine..<passage.firstLine + count)
    }
    var node = node
    while let current = node, current.startLine == 0 || current.endLine < current.startLine {
      node = current.parent
    }
    guard let node else { return offsets(ofLines: passage.firstLine..<passage.firstLine + 1) }
    let first = passage.firstLine + node.startLine - 1
    return offsets(ofLines: first..<passage.firstLine + node.endLine)
  }

  /// The first line of a block, without the spaces around it.
  func firstLine(of node: Node?) -> Range<Int> { trimmedLine(at: stretch(of: node).lowerBound) }

  /// A line of the body, counted from 0, without the spaces around it.
  func line(_ number: Int) -> Range<Int> { trimmedLine(at: offsets(ofLines: number..<number + 1).lowerBound) }

  /// The source of lines of the body, counted from 0, with their line ends.
  func offsets(ofLines range: Range<Int>) -> Range<Int> {
    let first = range.lowerBound < lines.count ? lines[range.lowerBound] : source.count
    let end = range.upperBound < lines.count ? lines[range.upperBound] : source.count
    return first..<max(first, end)
  }

  private func trimmedLine(at start: Int) -> Range<Int> {
    var start = start
    while start < source.count, source[start] == 0x20 || source[start] == 0x09 { start += 1 }
    var end = start
    while end < source.count, source[end] != UInt8(ascii: "\n"), source[end] != UInt8(ascii: "\r") {
      end += 1
    }
    while end > start, source[end - 1] == 0x20 || source[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  /// Where the destination of a link or picture of the block being drawn stands.
  mutating func place(ofDestination url: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let stretch = stretch(of: block)
    var scan = scans.removeValue(forKey: stretch) ?? SourceScan(source, in: stretch)
    let found = scan.take(destination: url, in: source)
    scans[stretch] = scan
    return found ?? definition(of: url) ?? firstOccurrence(of: url, in: stretch) ?? firstLine(of: block)
  }

  /// Where a piece of raw HTML of the block being drawn stands.
  mutating func place(ofHTML html: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let stretch = stretch(of: block)
    var scan = scans.removeValue(forKey: stretch) ?? SourceScan(source, in: stretch)
    let found = scan.take(html: html, in: source)
    scans[stretch] = scan
    return found ?? firstLine(of: block)
  }

  /// Where words stand in a short stretch.
  func firstOccurrence(of words: some Collection<UInt8>, in stretch: Range<Int>) -> Range<Int>? {
    guard !words.isEmpty, stretch.count < 4_096, stretch.count >= words.count else { return nil }
    for start in stretch.lowerBound...(stretch.upperBound - words.count)
    where source[start...].starts(with: words) {
      return start..<start + words.count
    }
    return nil
  }

  /// Where a destination stands that is written apart from its links, `[name]: destination`.
  private mutating func definition(of url: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    if definitions == nil { definitions = findDefinitions() }
    return definitions?[String(decoding: url, as: UTF8.self)]
  }

  private func findDefinitions() -> [String: Range<Int>] {
    var found: [String: Range<Int>] = [:]
    source.withUnsafeBufferPointer { bytes in
      for number in lines.indices {
        let line = line(number)
        var index = line.lowerBound
        while index < line.upperBound, bytes[index] == UInt8(ascii: ">") || bytes[index] == 0x20 {
          index += 1
        }
        guard index < line.upperBound, bytes[index] == UInt8(ascii: "["),
          let colon = (index..<line.upperBound).first(where: {
            bytes[$0] == UInt8(ascii: ":") && bytes[$0 - 1] == UInt8(ascii: "]")
          })
        else { continue }
        let range = SourceScan.destination(bytes, colon + 1, line.upperBound)
        let written = String(decoding: bytes[range], as: UTF8.self)
        if found[written] == nil { found[written] = range }
      }
    }
    return found
  }
}
