import Diagnostics
import Records

extension Alignment {
  init(_ file: Record) {
    levels = file.records("tree").map { $0.finishing { AlignmentNode($0, kind: .part) } }
    projects = file.records("codi_projects").map {
      $0.finishing {
        AlignedProject(
          entry: $0.planEntry(), programmes: $0.locatedTexts("related_programmes"),
          indicators: $0.locatedTexts("related_indicators"))
      }
    }
  }
}

extension AlignmentNode {
  init(_ record: Record, kind: Kind) {
    entry = record.planEntry()
    self.kind = kind
    level = record.optionalInteger("level")
    role = record.optionalChoice("role", Role.self)
    term = record.optionalChoice("term", Term.self)
    owner = record.wording("owner")
    startYear = record.optionalInteger("start_be")
    endYear = record.optionalInteger("end_be")
    if let startYear, let endYear { record.areInOrder(startYear, endYear) }
    cabinetStatus = record.optionalChoice("cabinet_status", CabinetStatus.self)
    cabinetDay = record.optionalDay("cabinet_date_iso")
    target = AlignmentTarget(record, kind: kind)
    projects = record.locatedTexts("codi_projects")
    children = Kind.allCases.flatMap { kind in
      record.records(kind.rawValue).map { $0.finishing { AlignmentNode($0, kind: kind) } }
    }
  }
}

extension AlignmentTarget {
  /// Indicators keep their target under `target_…` keys, targets of plans under `value` and `unit_…`.
  fileprivate init?(_ record: Record, kind: AlignmentNode.Kind) {
    switch kind {
    case .indicator:
      value = record.optionalNumber("target_value")
      unit = record.wording("target_unit")
    case .target:
      value = record.optionalNumber("value")
      unit = record.wording("unit")
    default:
      guard record.has("target_year_be") else { return nil }
      unit = Wording(thai: nil, english: nil)
    }
    comparison = record.optionalChoice("target_operator", Comparison.self)
    aspect = record.wording("aspect")
    cases = record.bilingualList("cases")
    baseYear = record.optionalInteger("base_year_be")
    targetYear = record.optionalInteger("target_year_be")
    joinedWith = record.located("joined_with")
    join = record.optionalText("join")
  }
}
