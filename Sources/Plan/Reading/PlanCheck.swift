import Diagnostics
import Records
import ThaiText

extension DiagnosticCode {
  static let duplicateId: Self = "duplicate-id"
  static let unknownId: Self = "unknown-id"
  static let valueOutsideRange: Self = "value-outside-range"
  static let duplicateResult: Self = "duplicate-result"
  static let partsDiffer: Self = "parts-differ"
}

/// Checks that what the seeds name exists, once, and that their figures can be true.
struct PlanCheck {
  let plan: ActionPlan
  let log: DiagnosticLog
  /// Tables of which a row was left out: what they seem to lack may have stood there.
  let incomplete: Set<String>

  init(plan: ActionPlan, log: DiagnosticLog) {
    (self.plan, self.log) = (plan, log)
    incomplete = Set(log.diagnostics.filter { $0.code == .csvRaggedRow }.compactMap(\.place?.file))
  }

  func run() {
    checkUnique()
    checkLinks()
    checkTiles()
    FigureCheck(plan: plan, log: log, incomplete: incomplete).run()
  }

  /// An id is unique in all of the seeds; so is the last part of an address among the pages of its kind.
  private func checkUnique() {
    unique(plan.named)
    unique(plan.programmes.map { Located($0.slug, at: $0.place) })
    unique(plan.provinces.map { Located($0.iso, at: $0.place) })
    unique(
      plan.regions.map { Located($0.slug, at: $0.place) }
        + plan.provinces.map { Located($0.slug, at: $0.place) })
    unique(plan.themes.map { Located(String($0.number), at: $0.entry.place) })
  }

  private func checkLinks() {
    let indicators = Set(plan.indicators.map(\.id))
    let themes = Set(plan.themes.map(\.id))
    let planned = Set(plan.themes.flatMap(\.programmes).flatMap { [$0.id] + $0.projects.map(\.id) })
    let projects = Set(plan.alignment.projects.map(\.id))
    let regions = Set(plan.regions.map(\.id))
    let series = Set(plan.series.map(\.id))
    let areas = Set(plan.provinces.map(\.iso))
    known(plan.indicators.map(\.themeNumber), in: Set(plan.themes.map { String($0.number) }), "themes.yaml")
    known(plan.indicators.compactMap(\.parent), in: Set(plan.mainIndicators.map(\.id)), "indicators.csv")
    known(
      plan.themes.flatMap(\.programmes).flatMap(\.projects).flatMap(\.indicators), in: indicators,
      "indicators.csv")
    for programme in plan.programmes {
      known([programme.theme], in: themes, "themes.yaml")
      known(programme.planned, in: planned, "themes.yaml")
      known(programme.indicators, in: indicators, "indicators.csv")
      known(programme.alignedProjects, in: projects, "alignment.yaml")
    }
    let nodes = plan.alignment.levels.flatMap(\.all)
    known(nodes.flatMap(\.projects), in: projects, "alignment.yaml")
    known(nodes.compactMap(\.target?.joinedWith), in: Set(nodes.map(\.id)), "alignment.yaml")
    for project in plan.alignment.projects {
      known(project.programmes, in: planned, "themes.yaml")
      known(project.indicators, in: indicators, "indicators.csv")
    }
    known(plan.communication.flatMap(\.indicators), in: indicators, "indicators.csv")
    known(
      plan.gaps.map(\.theme) + plan.focus.map(\.theme) + plan.swot.map(\.theme), in: themes, "themes.yaml")
    known(plan.swot.map(\.goal), in: Set(plan.themes.flatMap(\.goals).map(\.id)), "themes.yaml")
    known(plan.focus.flatMap(\.gaps), in: Set(plan.gaps.flatMap(\.gaps).map(\.id)), "gaps.yaml")
    known(plan.focus.flatMap { $0.programmes.flatMap(\.programmes) }, in: planned, "themes.yaml")
    known(plan.focus.flatMap { $0.focus.flatMap(\.programmes) }, in: planned, "themes.yaml")
    known(
      plan.boardPolicy.areas.compactMap(\.perspective), in: Set(plan.scorecard.perspectives.map(\.entry.id)),
      "bsc.yaml")
    known(
      plan.provinces.map(\.region) + plan.geography.unconfirmed.map(\.region), in: regions, "regions.yaml")
    known(plan.geography.unconfirmed.map(\.province), in: areas, "provinces.csv")
    known(plan.series.map(\.group), in: Set(plan.contextGroups.map(\.id)), "context/groups.yaml")
    known(plan.challenges.plan.flatMap(\.series), in: series, "context/series.csv")
    let programmes = Set(plan.programmes.map(\.slug))
    known(plan.doubts.flatMap(\.about), in: Set(plan.named.map(\.value)).union(programmes).union(areas), "")
  }

  private func checkTiles() {
    var taken: [[Int]: Province] = [:]
    let grid = plan.geography.grid
    guard grid.rows > 0, grid.columns > 0 else { return }
    for province in plan.provinces {
      if !(0..<grid.rows).contains(province.row) || !(0..<grid.columns).contains(province.column) {
        log.error(
          .valueOutsideRange, at: province.place,
          thai: "ช่องของ\(province.name.thai)อยู่นอกตาราง \(grid.rows) แถว \(grid.columns) คอลัมน์",
          english:
            "The tile of \(province.name.english) lies outside the grid of \(grid.rows) rows and \(grid.columns) columns.",
          hint: Bilingual(
            thai: "แก้ row และ column หรือขยายตารางใน regions.yaml",
            english: "Correct row and column, or enlarge the grid in regions.yaml."))
      }
      if let other = taken.updateValue(province, forKey: [province.row, province.column]) {
        log.error(
          "tile-taken", at: province.place,
          thai: "ช่องแถว \(province.row) คอลัมน์ \(province.column) เป็นของ\(other.name.thai)อยู่แล้ว",
          english:
            "The tile at row \(province.row), column \(province.column) is already \(other.name.english)’s.",
          hint: Bilingual(thai: "เลือกช่องที่ว่าง", english: "Choose a tile that is free."))
      }
    }
  }

  private func unique(_ ids: [Located<String>]) {
    var first: [String: SourcePlace] = [:]
    for id in ids.sorted(by: Self.isBefore) where !id.value.isEmpty {
      guard let earlier = first[id.value] else {
        first[id.value] = id.place
        continue
      }
      log.error(
        .duplicateId, at: id.place,
        thai: "รหัส “\(id.value)” มีอยู่แล้วที่ \(earlier.file) บรรทัด \(earlier.start.line)",
        english: "The id “\(id.value)” already stands in \(earlier.file), line \(earlier.start.line).",
        hint: Bilingual(thai: "ใช้รหัสอื่น หรือลบแถวที่ซ้ำ", english: "Use another id, or delete the second."))
    }
  }

  /// In the order of files and lines, so that the second of two is the one that is reported.
  private static func isBefore(_ first: Located<String>, _ second: Located<String>) -> Bool {
    (first.place.file, first.place.start) < (second.place.file, second.place.start)
  }

  private func known(_ ids: [Located<String>], in all: Set<String>, _ file: String) {
    let file = file.isEmpty ? SeedFiles.name : SeedFiles.name + "/" + file
    guard !incomplete.contains(where: { $0.hasPrefix(file) }) else { return }
    for id in ids where !id.value.isEmpty && !all.contains(id.value) {
      log.error(
        .unknownId, at: id.place, thai: "ไม่มี “\(id.value)” ใน \(file)",
        english: "There is no “\(id.value)” in \(file).",
        hint: .nearest(to: id.value, among: all)
          ?? Bilingual(thai: "ดูชื่อที่ใช้ได้ใน \(file)", english: "The names to choose from stand in \(file)."))
    }
  }
}

extension AlignmentNode {
  /// The node and all below it.
  package var all: [AlignmentNode] { [self] + children.flatMap(\.all) }
}
