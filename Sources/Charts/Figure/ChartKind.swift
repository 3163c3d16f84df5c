import Diagnostics

/// Which chart a figure is, by the name that content gives it.
public enum ChartKind: String, Sendable, Hashable, CaseIterable {
  case bullet, line, area, slope, dumbbell, timeline, sparkline
  case rankedBars = "ranked-bars"
  case groupedBars = "grouped-bars"
  case rangeBars = "range-bars"
  case stackedBar = "stacked-bar"
  case stepDownBars = "step-down-bars"
  case smallMultiples = "small-multiples"
  case targetStrip = "target-strip"
  case tileMap = "tile-map"
  case alignmentTree = "alignment-tree"

  /// What a writer calls it.
  public var name: Bilingual {
    switch self {
    case .bullet: Bilingual(thai: "แผนภูมิผลเทียบเป้าหมาย", english: "bullet chart")
    case .line: Bilingual(thai: "แผนภูมิเส้น", english: "line chart")
    case .area: Bilingual(thai: "แผนภูมิพื้นที่", english: "area chart")
    case .slope: Bilingual(thai: "แผนภูมิเส้นลาดสองช่วงเวลา", english: "slope chart")
    case .dumbbell: Bilingual(thai: "แผนภูมิดัมบ์เบลล์", english: "dumbbell chart")
    case .timeline: Bilingual(thai: "เส้นเวลา", english: "timeline")
    case .sparkline: Bilingual(thai: "เส้นแนวโน้มจิ๋ว", english: "sparkline")
    case .rankedBars: Bilingual(thai: "แผนภูมิแท่งเรียงลำดับ", english: "ranked bars")
    case .groupedBars: Bilingual(thai: "แผนภูมิแท่งคู่", english: "grouped bars")
    case .rangeBars: Bilingual(thai: "แผนภูมิช่วงค่า", english: "range bars")
    case .stackedBar: Bilingual(thai: "แผนภูมิแท่งแบ่งส่วน", english: "stacked bar")
    case .stepDownBars: Bilingual(thai: "แผนภูมิแท่งขั้นบันได", english: "step-down bars")
    case .smallMultiples: Bilingual(thai: "แผนภูมิย่อยเรียงกัน", english: "small multiples")
    case .targetStrip: Bilingual(thai: "แถบตัวชี้วัด", english: "target strip")
    case .tileMap: Bilingual(thai: "แผนที่ช่อง", english: "tile map")
    case .alignmentTree: Bilingual(thai: "ผังความสอดคล้อง", english: "alignment tree")
    }
  }
}
