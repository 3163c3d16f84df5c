/// How the marks and texts of a picture look: the one place where it is written.
///
/// On a page the rules stand in the style sheet of the site, `Templates/css/charts.css`, with colours that
/// change by theme; a picture that stands alone carries them itself, with the colours of the light theme
/// written out, since not every drawer of SVG knows custom properties. A test holds the two together.
public enum PictureStyle {
  /// The rules, with custom properties for the colours.
  public static let rules = """
    .chart-svg{display:block;width:100%;height:auto;overflow:visible}
    .chart-svg text{font-family:Sarabun,"TH Sarabun New","Noto Sans Thai Looped","Noto Sans Thai",Tahoma,sans-serif}
    .chart-svg text{font-size:15px;fill:var(--chart-ink);font-variant-numeric:tabular-nums}
    .chart-svg .note{fill:var(--chart-soft)}
    .chart-svg .value,.chart-svg .heading{font-weight:700}
    .chart-svg .heading{font-size:19px}
    .chart-svg .halo{paint-order:stroke;stroke:var(--chart-page);stroke-width:4px;stroke-linejoin:round}
    .chart-svg .page{fill:var(--chart-page)}
    .chart-svg .grid{fill:none;stroke:var(--chart-grid);stroke-width:1}
    .chart-svg .axis{fill:none;stroke:var(--chart-axis);stroke-width:1}
    .chart-svg .connector{fill:none;stroke:var(--chart-axis);stroke-width:1}
    .chart-svg .track{fill:var(--chart-track)}
    .chart-svg .band-1{fill:var(--chart-band-1)}
    .chart-svg .band-2{fill:var(--chart-band-2)}
    .chart-svg .band-3{fill:var(--chart-band-3)}
    .chart-svg .band-1,.chart-svg .band-2,.chart-svg .band-3{stroke:var(--chart-page);stroke-width:2}
    .chart-svg .bar{fill:var(--chart-series-1)}
    .chart-svg .quiet{fill:var(--chart-quiet)}
    .chart-svg .estimate{stroke:var(--chart-series-1);stroke-width:1.5}
    .chart-svg .hatch{fill:none;stroke:var(--chart-series-1);stroke-width:2}
    .chart-svg .target{fill:none;stroke:var(--chart-target);stroke-width:3}
    .chart-svg .edge{fill:none;stroke:var(--chart-page);stroke-width:7}
    .chart-svg .ahead{stroke-dasharray:5 4}
    .chart-svg .gap{fill:var(--chart-gap)}
    .chart-svg .inverse{fill:var(--chart-on-dark)}
    .chart-svg .place{stroke:var(--chart-edge);stroke-width:1}
    .chart-svg .shade-1{fill:var(--chart-shade-1)}
    .chart-svg .shade-2{fill:var(--chart-shade-2)}
    .chart-svg .shade-3{fill:var(--chart-shade-3)}
    .chart-svg .shade-4{fill:var(--chart-shade-4)}
    .chart-svg .shade-5{fill:var(--chart-shade-5)}
    .chart-svg .unknown{fill:var(--chart-page);stroke-width:1.5;stroke-dasharray:4 3}
    .chart-svg .reach{fill:none;stroke:var(--chart-on-light);stroke-width:2}
    .chart-svg .reach.on-dark{stroke:var(--chart-on-dark)}
    .chart-svg .state-round{fill:none;stroke:var(--chart-series-2);stroke-width:5}
    .chart-svg .state-corner{fill:var(--chart-series-3)}
    .chart-svg .line{fill:none;stroke-width:3;stroke-linejoin:round;stroke-linecap:round}
    .chart-svg .point{stroke:var(--chart-page);stroke-width:1.5}
    .chart-svg .line.series-1{stroke:var(--chart-series-1)}
    .chart-svg .line.series-2{stroke:var(--chart-series-2);stroke-dasharray:9 5}
    .chart-svg .line.series-3{stroke:var(--chart-series-3);stroke-dasharray:2 6}
    .chart-svg .line.series-4{stroke:var(--chart-series-4);stroke-dasharray:12 5 2 5}
    .chart-svg .bell{fill:none;stroke:var(--chart-quiet);stroke-width:4}
    .chart-svg .line.slope{stroke:var(--chart-series-1)}
    .chart-svg .line.faint{stroke:var(--chart-quiet);stroke-width:2}
    .chart-svg .line.ahead{stroke-dasharray:5 6}
    .chart-svg .point.series-1{fill:var(--chart-series-1)}
    .chart-svg .point.series-2{fill:var(--chart-series-2)}
    .chart-svg .point.series-3{fill:var(--chart-series-3)}
    .chart-svg .point.series-4{fill:var(--chart-series-4)}
    .chart-svg .open.series-1{fill:var(--chart-page);stroke:var(--chart-series-1);stroke-width:2}
    .chart-svg .open.series-2{fill:var(--chart-page);stroke:var(--chart-series-2);stroke-width:2}
    .chart-svg .open.series-3{fill:var(--chart-page);stroke:var(--chart-series-3);stroke-width:2}
    .chart-svg .open.series-4{fill:var(--chart-page);stroke:var(--chart-series-4);stroke-width:2}
    .chart-svg .fill.series-1{fill:var(--chart-series-1);stroke:var(--chart-page);stroke-width:2}
    .chart-svg .fill.series-2{fill:var(--chart-series-2);stroke:var(--chart-page);stroke-width:2}
    .chart-svg .fill.series-3{fill:var(--chart-series-3);stroke:var(--chart-page);stroke-width:2}
    .chart-svg .fill.series-4{fill:var(--chart-series-4);stroke:var(--chart-page);stroke-width:2}
    .chart-svg .hollow.series-1{fill:var(--chart-page);stroke:var(--chart-series-1);stroke-width:2}
    .chart-svg .hollow.series-2{fill:var(--chart-page);stroke:var(--chart-series-2);stroke-width:2}
    .chart-svg .hollow.series-3{fill:var(--chart-page);stroke:var(--chart-series-3);stroke-width:2}
    .chart-svg .hollow.series-4{fill:var(--chart-page);stroke:var(--chart-series-4);stroke-width:2}
    .chart-svg .ghost{fill:var(--chart-track);stroke:var(--chart-axis);stroke-width:1;stroke-dasharray:3 3}
    .chart-svg .stripe{fill:none;stroke:var(--chart-series-1);stroke-width:2}
    .chart-svg .dots{fill:none;stroke:var(--chart-series-1);stroke-width:3.5;stroke-linecap:round;stroke-dasharray:.01 7}
    .chart-svg .parting{fill:none;stroke:var(--chart-page);stroke-width:2}

    """

  /// The colours of the light theme, by the names of their custom properties.
  public static let light: [(name: String, colour: String)] = [
    ("--chart-page", "#fbfaf6"), ("--chart-ink", "#1d2521"), ("--chart-soft", "#55605a"),
    ("--chart-grid", "#e1ddd0"), ("--chart-axis", "#7d857f"), ("--chart-track", "#e8e4d9"),
    ("--chart-band-1", "#d2cdbf"), ("--chart-band-2", "#e0dccf"), ("--chart-band-3", "#ece9df"),
    ("--chart-quiet", "#7b8a97"), ("--chart-gap", "#f3ddc8"), ("--chart-target", "#b04a00"),
    ("--chart-series-1", "#12436d"), ("--chart-series-2", "#1d8a81"), ("--chart-series-3", "#801650"),
    ("--chart-series-4", "#d95a1c"), ("--chart-shade-1", "#eef3f7"), ("--chart-shade-2", "#b9d0e3"),
    ("--chart-shade-3", "#85aed0"), ("--chart-shade-4", "#2f6da3"), ("--chart-shade-5", "#12436d"),
    ("--chart-on-light", "#1d2521"), ("--chart-on-dark", "#ffffff"), ("--chart-edge", "#7d857f"),
  ]

  /// The rules with the colours of the light theme in them.
  static let standalone = light.reduce(rules) { $0.replacing("var(\($1.name))", with: $1.colour) }
}
