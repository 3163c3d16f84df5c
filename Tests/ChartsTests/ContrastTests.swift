import Charts
import Testing
import ThaiText

/// The colours of every theme, measured on the page and on panels.
@Suite struct ContrastTests {
  static let themes = ["light", "(prefers-color-scheme:dark)", "print"]

  @Test("text is 4.5 to 1 on page, panel and track", arguments: themes)
  func text(_ theme: String) throws {
    let colours = try StyleSheet().colours(theme)
    for ground in ["--chart-page", "--chart-panel"] {
      for ink in ["--chart-ink", "--chart-soft"] {
        #expect(contrast(colours[ink], colours[ground]) >= 4.5, "\(ink) on \(ground)")
      }
    }
    #expect(contrast(colours["--chart-soft"], colours["--chart-track"]) >= 4.5)
    #expect(contrast(colours["--chart-ink"], colours["--chart-track"]) >= 4.5)
  }

  @Test("marks are 3 to 1 on page and panel", arguments: themes)
  func marks(_ theme: String) throws {
    let colours = try StyleSheet().colours(theme)
    let marks =
      (1...4).map { "--chart-series-\($0)" } + [
        "--chart-target", "--chart-quiet", "--chart-axis", "--chart-edge",
      ]
    for ground in ["--chart-page", "--chart-panel"] {
      for mark in marks {
        let measured = contrast(colours[mark], colours[ground])
        #expect(measured >= 3, "\(mark) on \(ground): \(measured)")
      }
    }
  }

  @Test("bar and target are 3 to 1 on the track, on every band and on the gap", arguments: themes)
  func track(_ theme: String) throws {
    let colours = try StyleSheet().colours(theme)
    for ground in ["--chart-track", "--chart-band-1", "--chart-band-2", "--chart-band-3", "--chart-gap"] {
      for mark in ["--chart-series-1", "--chart-target"] {
        let measured = contrast(colours[mark], colours[ground])
        #expect(measured >= 3, "\(mark) on \(ground): \(measured)")
      }
    }
  }

  @Test("the label of a tile or mark is 4.5 to 1 on every filling", arguments: themes)
  func labels(_ theme: String) throws {
    let colours = try StyleSheet().colours(theme)
    let pairs = [
      ("--chart-on-light", "--chart-shade-1"), ("--chart-on-light", "--chart-shade-2"),
      ("--chart-on-light", "--chart-shade-3"), ("--chart-on-dark", "--chart-shade-4"),
      ("--chart-on-dark", "--chart-shade-5"), ("--chart-on-dark", "--chart-series-1"),
      ("--chart-on-round", "--chart-series-2"), ("--chart-ink", "--chart-gap"),
    ]
    for (ink, ground) in pairs {
      let measured = contrast(colours[ink], colours[ground])
      #expect(measured >= 4.5, "\(ink) on \(ground): \(measured)")
    }
    // A map of two classes uses the outer ones, without a second sign.
    #expect(contrast(colours["--chart-shade-1"], colours["--chart-shade-5"]) >= 3)
  }

  @Test("in forced colours every colour is one of the reader's own")
  func forced() throws {
    let colours = try StyleSheet().colours("(forced-colors:active)")
    for (name, colour) in colours where !name.contains("shade") && !name.contains("-on-") {
      #expect(["Canvas", "CanvasText", "GrayText", "Highlight"].contains(colour), "\(name): \(colour)")
    }
  }

  @Test("the rules and light colours of pictures that stand alone are those of the style sheet")
  func standalone() throws {
    let sheet = try StyleSheet()
    #expect(sheet.text.contains(PictureStyle.rules))
    let colours = sheet.colours("light")
    for (name, colour) in PictureStyle.light { #expect(colours[name] == colour, "\(name)") }
  }

  @Test("every class that a picture uses has a rule, and every colour that a rule uses has a value")
  func rules() throws {
    let sheet = try StyleSheet()
    let typesetter = Typesetter(try WordBreaker())
    var classes: Set<String> = ["page", "hatch", "halo"]
    for sample in try Samples.all() {
      let chart = sample.chart
      let picture = chart.picture(.wide, .thai, typesetter)
      classes.formUnion(picture.marks.flatMap { $0.markClass.name.split(separator: " ").map(String.init) })
      classes.formUnion(picture.texts.map(\.style.rawValue))
    }
    for name in classes where name != "label" { #expect(PictureStyle.rules.contains(".\(name)"), "\(name)") }
    for theme in Self.themes {
      let known = Set(sheet.colours(theme).keys)
      let used = sheet.text.matches(of: /var\((--chart-[a-z0-9-]+)\)/).map { String($0.1) }
      #expect(Set(used).isSubset(of: known), "\(Set(used).subtracting(known))")
    }
  }

  @Test("colours that cannot be measured count as none")
  func unknownColours() {
    #expect(contrast("#000", "#ffffff") == 21)
    #expect(contrast("CanvasText", "#fff") == 0)
    #expect(contrast(nil, "#fff") == 0)
    #expect(abs(contrast("#F46A25", "#FBFAF6") - 2.9) < 0.05)
  }
}
