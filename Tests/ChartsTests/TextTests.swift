import Testing
import ThaiText

@testable import Charts

@Suite struct TextTests {
  @Test("marks above and below a Thai letter add no width")
  func marks() {
    #expect(TextMetrics.width("ที่", .label) == TextMetrics.width("ท", .label))
    #expect(TextMetrics.width("ปู่", .label) == TextMetrics.width("ป", .label))
    #expect(TextMetrics.width("e\u{0301}", .label) == TextMetrics.width("e", .label))
  }

  @Test("widths are the font's advances: a letter at 1,000 px is its number of thousandths")
  func advances() {
    #expect(TextMetrics.width("ก", size: 1000, bold: false) == 576)
    #expect(TextMetrics.width("8", size: 1000, bold: false) == 550)
    #expect(
      TextMetrics.width("น้ำ 85", size: 1000, bold: false)
        == TextMetrics.width("น", size: 1000, bold: false) + 485 + 243 + 1100)
    #expect(TextMetrics.width("ก", size: 1000, bold: true) > 576)
  }

  @Test("letters that the font lacks count as wide ones, so that nothing leaves the picture")
  func unknown() {
    #expect(TextMetrics.width("漢", size: 1000, bold: false) == 1000)
    #expect(TextMetrics.width("Ж", size: 1000, bold: false) == 700)
    #expect(TextMetrics.width("\u{200B}\u{200D}\u{202E}", size: 1000, bold: false) == 0)
  }

  @Test("lines break at words, are about equally long, and lose no letter")
  func lines() throws {
    let typesetter = Typesetter(try WordBreaker())
    let text = "แก้ไขปัญหาที่อยู่อาศัยผู้มีรายได้น้อยที่ได้รับผลกระทบจากการพัฒนาระบบราง"
    let lines = typesetter.lines(text, .label, width: 260)
    #expect(lines.count == 2)
    #expect(lines.joined() == text)
    #expect(lines.allSatisfy { TextMetrics.width($0, .label) <= 260 })
    let breaks = Set(
      try WordBreaker().lineBreaks(in: text).map { text.utf8.distance(from: text.startIndex, to: $0) })
    #expect(breaks.contains(lines[0].utf8.count))
    let widths = lines.map { TextMetrics.width($0, .label) }
    #expect(abs(widths[0] - widths[1]) < 60)
  }

  @Test(
    "a word too wide for a line is broken between letters, never before a mark; more lines than allowed end in an ellipsis"
  )
  func longWords() {
    let typesetter = Typesetter { _ in [] }
    let word = String(repeating: "ปู่ฎู๋", count: 20)
    let lines = typesetter.lines(word, .label, width: 60)
    #expect(lines.count > 3)
    #expect(lines.joined() == word)
    #expect(lines.allSatisfy { $0.unicodeScalars.first?.properties.generalCategory != .nonspacingMark })
    let two = typesetter.lines(word, .label, width: 60, atMost: 2)
    #expect(two.count == 2 && two[1].hasSuffix("…"))
    #expect(two.allSatisfy { TextMetrics.width($0, .label) <= 60 })
  }

  @Test("no text is set smaller than can be read at the narrowest width where its layout is shown")
  func sizes() {
    // The narrow layout of 340 px stands in 272 px of a 320 px window, the wide one of 720 px from 608 px on.
    for style in TextStyle.allCases { #expect(style.size * min(272 / 340, 608 / 720) >= 12) }
  }
}
