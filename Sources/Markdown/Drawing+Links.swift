import CCMarkGFM
import Diagnostics

extension Drawing {
  /// Begins a link, whose end is the last of `linkEnds`, or draws all of it.
  /// - Returns: whether its words are still to be drawn.
  mutating func openLink(_ node: Node) -> Bool {
    do throws(Misreading) {
      let destination = try Destination(String(decoding: node.url, as: UTF8.self))
      if case .content(let scheme, let identifier) = destination {
        return openReference(node, scheme, identifier)
      }
      guard node.hasWords else { throw Self.linkWithoutWords }
      linkEnds.append(open(node, to: destination) ? "</a>" : "")
    } catch {
      linkEnds.append("")
      problems.add(error, at: place(ofDestination: node.url))
    }
    return true
  }

  /// - Returns: whether it leads anywhere.
  private mutating func open(_ node: Node, to destination: Destination) -> Bool {
    switch destination {
    case .external(let url): openAnchor(url, title: node.title, isExternal: true)
    case .contact(let url): openAnchor(url, title: node.title)
    case .fragment(let id):
      fragments.append((id.removingPercentEncoding, place(ofDestination: node.url)))
      openAnchor("#" + id, title: node.title)
    case .path(let path):
      let located = Located(path, at: problems.places.place(place(ofDestination: node.url)))
      links.append(located)
      guard let address = resolver.address(located, log: problems.log) else { return false }
      openAnchor(address, title: node.title)
    case .content: return false
    }
    return true
  }

  private mutating func openAnchor(
    _ url: String, title: UnsafeBufferPointer<UInt8>, isExternal: Bool = false
  ) {
    page.write("<a href=\"")
    page.escape(url: url)
    page.write(isExternal ? "\" rel=\"noopener\"" : "\"")
    if !title.isEmpty {
      page.write(" title=\"")
      page.escape(title)
      page.write("\"")
    }
    page.write(">")
  }

  /// - Returns: whether the words are still to be drawn.
  private mutating func openReference(_ node: Node, _ scheme: ContentScheme, _ identifier: String) -> Bool {
    let range = place(ofDestination: node.url)
    let isBare = !node.hasWords || node.isAutolink
    let reference = ContentReference(
      scheme: scheme, identifier: identifier, text: isBare ? "" : node.plainText, file: problems.file,
      range: range)
    if scheme == .chart {
      refuse(scheme, at: range)
    } else if scheme == .value, !isBare {
      refuseWords(beside: identifier, at: range)
    } else {
      switch resolver.resolve(reference, log: problems.log) {
      case .link(let url, let name) where scheme != .value:
        openAnchor(url, title: node.title)
        guard isBare else {
          linkEnds.append("</a>")
          return true
        }
        plain.append(contentsOf: name.utf8)
        page.escape(name)
        page.write("</a>")
        return false
      case .text(let words, let language):
        drawValue(words, language)
        return false
      case nil: break
      default: refuse(scheme, at: range)
      }
    }
    linkEnds.append("")
    return true
  }

  private func refuseWords(beside identifier: String, at range: Range<Int>) {
    problems.error(
      .valueWithWords, at: range,
      thai: "ตัวเลขจาก value: พิมพ์ให้เองจากข้อมูล จึงไม่ต้องมีข้อความใน [ ]",
      english: "value: prints the figure from the data, so nothing stands between the [ ].",
      hint: Bilingual(thai: "เขียน [](value:\(identifier))", english: "Write [](value:\(identifier))."))
  }

  private mutating func drawValue(_ words: String, _ language: Language?) {
    plain.append(contentsOf: words.utf8)
    if let language, language != options.language {
      page.write("<span class=\"value\" lang=\"")
      page.escape(language.tag)
      page.write("\">")
    } else {
      page.write("<span class=\"value\">")
    }
    page.escape(words)
    page.write("</span>")
  }

  /// Reports a reference of a kind that cannot stand where it does.
  func refuse(_ scheme: ContentScheme, at range: Range<Int>) {
    let example: String
    switch scheme {
    case .chart: example = "![คำบรรยาย](chart:indicator/1-7)"
    case .value: example = "[](value:1-7-1/target/2569)"
    default: example = "[คำ](\(scheme.rawValue):…)"
    }
    problems.error(
      .referenceMisplaced, at: range,
      thai: "\(scheme.rawValue): ใช้ตรงนี้ไม่ได้", english: "\(scheme.rawValue): cannot stand here.",
      hint: Bilingual(thai: "เขียนเช่น \(example)", english: "Write for example \(example)."))
  }

  private static var linkWithoutWords: Misreading {
    Misreading(
      .linkWithoutWords, thai: "ลิงก์นี้ไม่มีคำให้กด", english: "This link has no words.",
      hint: Bilingual(
        thai: "ใส่คำใน [ ] ที่บอกว่าลิงก์ไปที่ใด", english: "Put words between the [ ] that say where it leads."))
  }
}

extension Node {
  /// Whether a link has something to show: words or a picture.
  fileprivate var hasWords: Bool {
    guard let first = firstChild else { return false }
    guard first.kind == CMARK_NODE_TEXT, first.next == nil else { return true }
    return !first.literal.allSatisfy { $0 <= 0x20 }
  }

  /// Whether a link was written `<address>`.
  fileprivate var isAutolink: Bool {
    guard let first = firstChild, first.kind == CMARK_NODE_TEXT, first.next == nil else { return false }
    return first.literal.elementsEqual(url)
  }
}

extension String {
  /// With `%E0%B8%81` read as the letter it stands for.
  fileprivate var removingPercentEncoding: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    let written = Array(utf8)
    var (bytes, index): ([UInt8], Int) = ([], 0)
    while index < written.count {
      if written[index] == UInt8(ascii: "%"), index + 2 < written.count,
        let byte = UInt8(String(decoding: written[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(written[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
