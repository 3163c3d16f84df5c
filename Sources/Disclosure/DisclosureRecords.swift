import Diagnostics
import Plan
import Records

/// Everything that `seeds/disclosure/` says. Read with ``DisclosureRecords/read(from:log:)``.
package struct DisclosureRecords: Sendable {
  /// One checklist a fiscal year, newest first.
  package var checklists: [Checklist]
  package var scale: AssessmentScale
  package var metadata: MetadataForm
  package var informationAct: InformationAct
  package var website: WebsiteStandard
  package var procurement: ProcurementForm
  package var forms: [InternationalForm]
  package var rules: DisclosureRules
}

extension DisclosureRecords {
  /// Reads and checks `seeds/disclosure/`. Every problem goes to the log.
  /// - Returns: nil when a file is missing or cannot be read at all.
  package static func read(from folder: SourceFolder, log: DiagnosticLog) -> DisclosureRecords? {
    let seeds = SeedFiles(folder: folder, log: log)
    let lists = seeds.names(under: "disclosure/oit-", ending: ".yaml")
    let checklists = lists.compactMap { seeds.yaml($0, Checklist.init) }.sorted { $0.year > $1.year }
    let scale = seeds.yaml("disclosure/ita-scale.yaml", AssessmentScale.init)
    let metadata = seeds.yaml("disclosure/metadata-fields.yaml", MetadataForm.init)
    let act = seeds.yaml("disclosure/information-act.yaml", InformationAct.init)
    let website = seeds.yaml("disclosure/website-standard.yaml", WebsiteStandard.init)
    let procurement = seeds.yaml("disclosure/procurement-form.yaml", ProcurementForm.init)
    let forms = seeds.yamlList("disclosure/international-forms.yaml", "forms", InternationalForm.init)
    let rules = seeds.yaml("disclosure/rules.yaml", DisclosureRules.init)
    seeds.reportUnknownFiles(except: [], under: "disclosure/")
    guard let scale, let metadata, let act, let website, let procurement, let forms, let rules,
      checklists.count == lists.count
    else { return nil }
    let records = DisclosureRecords(
      checklists: checklists, scale: scale, metadata: metadata, informationAct: act, website: website,
      procurement: procurement, forms: forms, rules: rules)
    records.check(log)
    return records
  }

  /// Checks that items name groups and periods that exist, that nothing stands twice in a year, that a year has one list,
  /// and that the two places that give the weights of the assessment agree.
  private func check(_ log: DiagnosticLog) {
    let periods = Set(rules.periods.map(\.id))
    known(rules.periodRules.compactMap(\.period), in: periods, log)
    known(rules.rules.compactMap(\.item), in: Set(checklists.flatMap(\.items).map(\.slug)), log)
    unique(checklists.map { Located(String($0.year.buddhist), at: $0.yearPlace) }, log)
    for list in checklists {
      known(list.items.compactMap(\.group), in: Set(list.groups.map(\.code)), log)
      known(list.items.compactMap(\.period), in: periods, log)
      unique(list.groups.map { Located($0.code, at: $0.place) }, log)
      unique(list.items.map { Located($0.code, at: $0.place) }, log)
      unique(list.items.map { Located($0.slug, at: $0.place) }, log)
    }
    checkWeights(log)
  }

  private func checkWeights(_ log: DiagnosticLog) {
    // A weight that could not be read has been reported, and is not another weight.
    let files = ["ita-scale.yaml", "rules.yaml"].map { "\(SeedFiles.name)/disclosure/\($0)" }
    guard !log.diagnostics.contains(where: { $0.place.map { files.contains($0.file) } ?? false }) else {
      return
    }
    let weights = Dictionary(
      scale.tools.map { ($0.code, $0.weight) }, uniquingKeysWith: { first, _ in first })
    guard rules.weights != weights else { return }
    log.error(
      "weights-differ", at: rules.weightsPlace, thai: "น้ำหนักของเครื่องมือไม่ตรงกับที่ให้ไว้ใน ita-scale.yaml",
      english: "The weights of the tools are not those in ita-scale.yaml.",
      hint: Bilingual(thai: "แก้ให้ตรงกันทั้งสองไฟล์", english: "Make both files say the same."))
  }

  private func unique(_ names: [Located<String>], _ log: DiagnosticLog) {
    var first: [String: SourcePlace] = [:]
    for name in names where !name.value.isEmpty {
      guard let earlier = first[name.value] else {
        first[name.value] = name.place
        continue
      }
      log.error(
        "duplicate-id", at: name.place,
        thai: "“\(name.value)” มีอยู่แล้วที่ \(earlier.file) บรรทัด \(earlier.start.line)",
        english: "“\(name.value)” already stands in \(earlier.file), line \(earlier.start.line).",
        hint: Bilingual(thai: "ใช้ชื่ออื่น หรือลบรายการที่ซ้ำ", english: "Use another, or delete the second."))
    }
  }

  private func known(_ ids: [Located<String>], in all: Set<String>, _ log: DiagnosticLog) {
    for id in ids where !id.value.isEmpty && !all.contains(id.value) {
      log.error(
        "unknown-id", at: id.place, thai: "ไม่มี “\(id.value)”", english: "There is no “\(id.value)”.",
        hint: .nearest(to: id.value, among: all)
          ?? Bilingual(thai: "ใช้รหัสที่มีอยู่ หรือลบออก", english: "Use one that exists, or take it out."))
    }
  }
}
