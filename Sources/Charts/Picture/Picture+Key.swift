import ThaiText

/// A sample of a mark with what it stands for.
struct KeyEntry {
  /// What a sample looks like.
  enum Sample {
    case box(MarkClass)
    case dot(MarkClass)
    case line(MarkClass)
  }

  var sample: Sample
  var text: String

  init(_ sample: Sample, _ text: String) { (self.sample, self.text) = (sample, text) }
}

extension Picture {
  /// The key of a chart whose marks cannot be named where they stand: samples with their words, in as many
  /// rows as they need; returns where it ends.
  mutating func addKey(_ entries: [KeyEntry], top: Double, _ typesetter: Typesetter) -> Double {
    let (sample, gap, space) = (22.0, 8.0, 20.0)
    let style = TextStyle.note
    var (x, y) = (0.0, top)
    for entry in entries {
      let lines = typesetter.lines(entry.text, style, width: width - sample - gap)
      let length = lines.map { TextMetrics.width($0, style) }.max() ?? 0
      if x > 0, x + sample + gap + length > width { (x, y) = (0, y + style.lineHeight) }
      let text = PlacedText(lines, at: Point(x + sample + gap, y + style.ascent), .start, style)
      let middle = y + style.ascent - style.size * 0.34
      switch entry.sample {
      case .box(let name): add(.box(Box(x: x + 1, y: middle - 6, width: sample - 2, height: 12), name))
      case .dot(let name): add(.dot(Point(x + sample / 2, middle), radius: 6, name))
      case .line(let name): add(.line(Point(x, middle), Point(x + sample, middle), name))
      }
      add(text)
      if lines.count > 1 {
        (x, y) = (0, y + style.lineHeight * Double(lines.count))
      } else {
        x = text.box.right + space
      }
    }
    return (x > 0 ? y + style.lineHeight : y)
  }
}
