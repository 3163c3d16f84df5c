import Charts
import Diagnostics
import Foundation
import Pictures
import ThaiText

/// Measures how long a chart takes: as a figure of a page, both layouts, and as PNG where the site's font is prepared.
///
///     chart-benchmark [FOLDER-OF-FONTS]
@main
struct ChartBenchmark {
  static func main() throws {
    let breaker = try WordBreaker()
    let typesetter = Typesetter(breaker)
    let rounds = 400
    print("chart                  µs a figure   bytes a figure")
    var total = 0.0
    let charts = try BenchmarkCharts.all()
    for (name, chart) in charts {
      let figure = ChartFigure(id: name, heading: BenchmarkCharts.words, subtitle: BenchmarkCharts.words)
      var bytes = figure.html(chart, .thai, typesetter).utf8.count
      // A typesetter of its own for each figure, so that none finds its words broken already.
      let seconds = measure {
        for _ in 0..<rounds { bytes = figure.html(chart, .thai, Typesetter(breaker)).utf8.count }
      }
      total += seconds
      let microseconds = seconds / Double(rounds) * 1_000_000
      print(padded(name, 23) + padded(String(format: "%.0f", microseconds), 14) + "\(bytes)")
    }
    print(String(format: "%.0f charts a second on one core", Double(rounds * charts.count) / total))
    try measurePictures(charts, typesetter)
  }

  private static func measurePictures(_ charts: [(String, any Chart)], _ typesetter: Typesetter) throws {
    guard let folder = CommandLine.arguments.dropFirst().first else { return }
    let log = DiagnosticLog()
    let fonts = PictureFonts(
      ["sarabun-regular.ttf", "sarabun-bold.ttf"], in: SourceFolder(path: folder), log: log)
    guard let fonts else { return print("The fonts are not prepared, so no PNG was measured.") }
    let renderer = PNGRenderer(scale: 2, fonts: fonts)
    let pictures = charts.map { name, chart in
      Array(
        ChartFigure(id: name, heading: BenchmarkCharts.words, subtitle: BenchmarkCharts.words).standaloneSVG(
          chart, .wide, .thai, typesetter
        ).utf8)
    }
    _ = try renderer.png(of: pictures[0])
    let times = try pictures.flatMap { svg in
      try (0..<5).map { _ in try measure { _ = try renderer.png(of: svg) } }
    }.sorted()
    print(
      String(
        format: "PNG: median %.0f ms, most %.0f ms", times[times.count / 2] * 1000, (times.last ?? 0) * 1000))
  }

  private static func measure(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let duration = try clock.measure(work)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
