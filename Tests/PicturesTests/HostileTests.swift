import Diagnostics
import Foundation
import Pictures
import Testing

/// Pictures that reach for something outside, or for too much.
@Suite("Hostile pictures")
struct HostileTests {
  private let renderer = PNGRenderer(scale: 1, fonts: nil)
  private let folder: TemporaryFolder
  private static let red = ##"<rect width="20" height="20" fill="#f00"/>"##

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Samples.svg(##"<rect id="r" width="20" height="20" fill="#f00"/>"##), to: "red.svg")
    try folder.write(Self.red, to: "part.xml")
    try folder.write("rect { fill: #f00 }", to: "red.css")
    try folder.write(renderer.png(of: Array(Samples.svg(Self.red).utf8)), to: "red.png")
  }

  private func isRed(_ svg: String) throws -> Bool { try renderer.drawn(svg).contains(0xFF0000) }

  @Test("what the pictures below refer to is red where it may be drawn")
  func control() throws {
    let png = try #require(FileManager.default.contents(atPath: folder.path + "/red.png"))
      .base64EncodedString()
    #expect(try isRed(Samples.svg(#"<image width="40" height="40" href="data:image/png;base64,\#(png)"/>"#)))
    #expect(try isRed(Samples.svg("&x;", before: "<!DOCTYPE svg [<!ENTITY x '\(Self.red)'>]>")))
    #expect(try isRed(Samples.svg(##"<style>rect{fill:#f00}</style><rect width="9" height="9"/>"##)))
    #expect(
      try isRed(
        Samples.svg(##"<defs>\##(Self.red.replacing("<rect", with: "<rect id='r'"))</defs><use href="#r"/>"##)
      ))
  }

  @Test(
    "a picture, a part, a style sheet, an entity or an inclusion from a file is not drawn",
    arguments: [
      ("", #"<image width="40" height="40" href="file://FOLDER/red.png"/>"#),
      ("", #"<image width="40" height="40" xlink:href="FOLDER/red.png"/>"#),
      ("", #"<image width="40" height="40" href="file://FOLDER/red.svg"/>"#),
      ("", #"<image width="40" height="40" href="file:///etc/passwd"/>"#),
      ("", ##"<use href="file://FOLDER/red.svg#r"/>"##),
      ("", #"<style>@import url("file://FOLDER/red.css");</style><rect width="9" height="9"/>"#),
      (#"<?xml-stylesheet type="text/css" href="file://FOLDER/red.css"?>"#, #"<rect width="9" height="9"/>"#),
      (#"<!DOCTYPE svg [<!ENTITY x SYSTEM "file://FOLDER/part.xml">]>"#, "&x;"),
      (#"<!DOCTYPE svg [<!ENTITY % p SYSTEM "file://FOLDER/part.xml"> %p;]>"#, "<g/>"),
      (
        "",
        #"<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://FOLDER/part.xml" parse="xml"/>"#
      ),
      ("", ##"<rect width="9" height="9" fill="url(file://FOLDER/red.svg#r)"/>"##),
    ])
  func files(_ before: String, _ marks: String) throws {
    let svg = Samples.svg(marks, before: before).replacing("FOLDER", with: folder.path)
    do {
      #expect(try !isRed(svg))
    } catch let misreading as Misreading {
      #expect(misreading.code == .svgUnreadable)
    }
  }

  @Test("nobody is called for a picture at an address")
  func addresses() throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    try #require(listener >= 0)
    defer { close(listener) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let port = try withUnsafeMutablePointer(to: &address) { pointer in
      try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        try #require(bind(listener, pointer, length) == 0)
        try #require(listen(listener, 5) == 0)
        try #require(getsockname(listener, pointer, &length) == 0)
      }
      return UInt16(bigEndian: pointer.pointee.sin_port)
    }
    let place = "http://127.0.0.1:\(port)/red"
    _ = try? renderer.drawn(
      Samples.svg(
        ##"<image width="9" height="9" href="\##(place).png"/><use href="\##(place).svg#r"/>"##
          + #"<style>@import url("\#(place).css"); @font-face{font-family:x;src:url("\#(place).ttf")}</style>"#
          + #"<text y="9" font-family="x">x</text>"#))
    #expect(accept(listener, nil, nil) < 0 && errno == EAGAIN)
  }

  @Test(
    "what is not well-formed SVG is refused as such",
    arguments: [
      "", " ", "text", "{}", "<svg", "<svg>", "<html><body/></html>",
      "<svg xmlns='http://www.w3.org/2000/svg'></g>",
      "<svg xmlns='http://www.w3.org/2000/svg'>&nobody;</svg>", "\u{1F}\u{8B}",
    ])
  func broken(_ text: String) {
    let misreading = #expect(throws: Misreading.self) { try renderer.png(of: Array(text.utf8)) }
    #expect(misreading?.code == .svgUnreadable)
    #expect(misreading?.hint != nil)
  }

  @Test(
    "bytes that are not UTF-8, such as those of a compressed picture, are refused before they are unpacked")
  func compressed() throws {
    // What gzip makes of the empty picture <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>.
    let packed = try #require(Data(base64Encoded: Self.gzipped))
    let misreading = #expect(throws: Misreading.self) { try renderer.png(of: [UInt8](packed)) }
    #expect(misreading?.code == .svgUnreadable)
  }

  @Test("entities that unfold to billions are refused", .timeLimit(.minutes(1)))
  func entities() {
    let entities = (1...9).map { "<!ENTITY e\($0) '" + String(repeating: "&e\($0 - 1);", count: 10) + "'>" }
    let svg = Samples.svg(
      "<text>&e9;</text>", before: "<!DOCTYPE svg [<!ENTITY e0 'ha'>" + entities.joined() + "]>")
    let misreading = #expect(throws: Misreading.self) { try renderer.png(of: Array(svg.utf8)) }
    #expect(misreading?.code == .svgUnreadable)
  }

  @Test("uses of uses that come to billions, and uses that go in a circle, end", .timeLimit(.minutes(1)))
  func uses() throws {
    let uses = (1...9).map { level in
      "<g id='u\(level)'>" + String(repeating: "<use href='#u\(level - 1)'/>", count: 10) + "</g>"
    }
    let svg = Samples.svg(
      "<defs><rect id='u0' width='1' height='1'/>" + uses.joined() + "</defs><use href='#u9'/>")
    let misreading = #expect(throws: Misreading.self) { try renderer.png(of: Array(svg.utf8)) }
    #expect(misreading?.code == .svgNotDrawn)
    _ = try? renderer.png(of: Array(Samples.svg("<g id='a'><use href='#a'/></g>").utf8))
  }

  @Test("groups in groups without end are refused and end nothing else")
  func depth() async {
    await #expect(processExitsWith: .success) {
      for depth in [1000, 100_000, 400_000] {
        let marks = String(repeating: "<g>", count: depth) + String(repeating: "</g>", count: depth)
        let renderer = PNGRenderer(scale: 1, fonts: nil)
        #expect(throws: Misreading.self) { try renderer.png(of: Array(Samples.svg(marks).utf8)) }
      }
    }
  }

  @Test(
    "a picture without a size is refused, whatever stands in the place of it",
    arguments: [
      "", "width='0' height='0'", "width='0' height='9'", "width='9' height='0'", "width='NaN' height='NaN'",
      "width='-9' height='9'", "width='inf' height='9'", "width='1e-300' height='0'", "width='9'",
      "viewBox='0 0 0 0'",
      "width='100%' height='100%'", "viewBox='0 0 NaN 9'", "width='x' height='y'",
    ])
  func sizeless(_ attributes: String) {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' \(attributes)/>"
    let misreading = #expect(throws: Misreading.self) { try renderer.png(of: Array(svg.utf8)) }
    #expect(misreading?.code == .svgSize)
    #expect(misreading?.hint != nil)
  }

  @Test(
    "a picture of more than 6000 pixels a side is refused before anything is drawn",
    arguments: [
      ("width='3000.01' height='1'", 2), ("width='1' height='3001'", 2), ("width='1e9' height='1e9'", 1),
      ("width='99999cm' height='1cm'", 1), ("viewBox='0 0 1e9 1e9'", 1),
      ("width='9' height='9'", 1e6), ("width='9' height='9'", .infinity),
    ] as [(String, Double)])
  func huge(_ attributes: String, _ scale: Double) {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' \(attributes)/>"
    let misreading = #expect(throws: Misreading.self) {
      try PNGRenderer(scale: scale, fonts: nil).png(of: Array(svg.utf8))
    }
    #expect(misreading?.code == .svgTooLarge)
  }

  @Test("a side of exactly 6000 pixels is drawn")
  func large() throws {
    #expect(
      try PNGRenderer(scale: 2, fonts: nil).drawn(Samples.svg("", width: 3000, height: 1)).width == 6000)
  }

  @Test("a scale that is no size is refused", arguments: [0, -1, .nan, -.infinity] as [Double])
  func scale(_ scale: Double) {
    let misreading = #expect(throws: Misreading.self) {
      try PNGRenderer(scale: scale, fonts: nil).png(of: Array(Samples.svg("").utf8))
    }
    #expect(misreading?.code == .svgSize)
  }

  @Test("marks at places that are no numbers do not stop the rest")
  func marksWithoutNumbers() throws {
    let marks = #"<rect x="NaN" y="inf" width="1e400" height="-5"/><path d="M NaN 0 L 1e999 5"/>"# + Self.red
    #expect(try isRed(Samples.svg(marks)))
  }

  private static let gzipped =
    "H4sIAAAAAAACA7MpLktXqMjNySu2VcooKSmw0tcvLy/XKzfWyy9K1zcyMDDQB6pQUijPTCnJsFWyVFLISM1MzygBMfXtADLy0tY+AAAA"
}
