import Charts
import Diagnostics
import Foundation
import Testing
import ThaiText

@Suite struct FigureTests {
  private func html(heading: String = "หัวข้อ", level: Int = 3, id: String = "1-7") throws -> String {
    let chart = try BulletChart(
      measure: Samples.tambons, period: Samples.year, target: FixedDecimal(5),
      result: Samples.value("3", .estimate))
    let figure = ChartFigure(
      id: id, heading: Bilingual(thai: heading, english: heading), headingLevel: level,
      subtitle: Samples.year,
      source: Samples.year, asOf: CalendarDay(year: 2026, month: 11, day: 22),
      downloads: [WebAddress("/d/1-7.csv")].compactMap { $0 }.map {
        .init(Bilingual(thai: "CSV", english: "CSV"), $0)
      })
    return figure.html(chart, .thai, Typesetter(try WordBreaker()))
  }

  @Test("every id stands once, and everything that is pointed at exists")
  func ids() throws {
    let html = try html()
    let ids = html.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let used =
      html.matches(of: /aria-labelledby="([^"]*)"/).map { String($0.1) }
      + html.matches(of: /url\(#([^)]*)\)/).map { String($0.1) }
    #expect(!used.isEmpty && Set(used).isSubset(of: Set(ids)))
  }

  @Test("the narrow layout is shown, the wide one is hidden until the style sheet reveals it")
  func layouts() throws {
    let html = try html()
    #expect(html.contains("<div class=\"chart-narrow\"><svg"))
    #expect(html.contains("<div class=\"chart-wide\" hidden><svg"))
    #expect(try StyleSheet().text.contains(".chart-wide[hidden]{display:block}"))
  }

  @Test("the heading has the level asked for, between 1 and 6")
  func levels() throws {
    #expect(try html(level: 2).contains("<h2 id"))
    #expect(try html(level: 4).contains("</h4>"))
    #expect(try html(level: 9).contains("<h6 id") && html(level: 0).contains("<h1 id"))
  }

  @Test("marks are hidden from those who listen; nothing takes the focus")
  func accessibility() throws {
    let html = try html()
    #expect(html.components(separatedBy: "<g aria-hidden=\"true\">").count == 3)
    #expect(!html.contains("tabindex"))
    #expect(html.contains("<th scope=\"col\"") && html.contains("<th scope=\"row\""))
  }

  @Test("texts are escaped wherever they stand, and an id of any bytes stays one")
  func hostile() throws {
    let html = try html(heading: "<script>\"'&", id: "a\" onload=x \u{0E01}")
    #expect(!html.contains("<script") && !html.contains("onload=x"))
    #expect(html.contains("&lt;script&gt;&quot;&#39;&amp;"))
    #expect(html.contains("id=\"chart-a_22_20onload_3dx_20_e0_b8_81\""))
  }

  @Test("links to downloads stand under the chart only when there are any")
  func downloads() throws {
    #expect(try html().contains(" · <a href=\"/d/1-7.csv\">CSV</a></figcaption>"))
    let chart = try TargetStrip(
      title: Samples.year, unit: Samples.year,
      groups: [.init(Samples.year, [.init("1", Samples.year, .init(Samples.year, .solid), address: nil)])],
      statuses: [.init(Samples.year, .solid)])
    let bare = ChartFigure(id: "x", heading: Samples.year, subtitle: Samples.year).html(
      chart, .thai, Typesetter(try WordBreaker()))
    #expect(!bare.contains("figcaption") && !bare.contains("<a"))
  }

  @Test("a picture that stands alone is well-formed XML without any outside reference")
  func standalone() throws {
    let typesetter = Typesetter(try WordBreaker())
    for sample in try Samples.all() {
      let chart = sample.chart
      for width in LayoutWidth.allCases {
        let svg = sample.figure.standaloneSVG(chart, width, .thai, typesetter)
        #expect(elementCounts(svg).values.allSatisfy { $0 == 0 }, "\(sample.name)")
        #expect(
          !svg.contains("href") && !svg.contains("var(") && !svg.contains("@import")
            && !svg.contains("<script"))
        #expect(svg.components(separatedBy: "http").count == 2)
      }
    }
  }

  /// How many more times each element is opened than closed.
  private func elementCounts(_ markup: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for match in markup.matches(of: /<(\/?)([a-z]+)[^>]*?(\/?)>/) where match.3.isEmpty {
      counts[String(match.2), default: 0] += match.1.isEmpty ? 1 : -1
    }
    return counts
  }

  @Test("a strip and a map name every mark and tile in words, and lead to its page")
  func lists() throws {
    let sample = try Samples.lists()
    let strip = try #require(sample[0].chart as? TargetStrip).html(.thai)
    #expect(strip.components(separatedBy: "<li><a class=\"mark dashed").count == 38)
    #expect(strip.contains("7.1 ตำบลที่ได้รับการเสริมสร้างระบบนิเวศ: ยังไม่มีรายงานผล</span>"))
    let map = try #require(sample[2].chart as? TileMap).html(.english)
    #expect(map.components(separatedBy: "<a class=\"tile").count == 78)
    #expect(map.contains("<li class=\"r9 c3\"><a class=\"tile shade-5\""))
    #expect(map.contains("Bangkok: has stories</span>"))
  }
}
