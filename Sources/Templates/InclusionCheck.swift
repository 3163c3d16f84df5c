import Diagnostics

/// Looks whether everything that templates name exists, fits, and comes to an end.
struct InclusionCheck {
  let templates: [String: Template]
  let log: DiagnosticLog
  private var finished: Set<String> = []
  private var blockNames: [String: Set<String>] = [:]

  init(_ templates: [String: Template], log: DiagnosticLog) {
    self.templates = templates
    self.log = log
  }

  /// Checks every template.
  /// - Returns: whether there is no cycle, so that the templates can be joined.
  mutating func run() -> Bool {
    var isFinite = true
    let names = templates.keys.sorted()
    for name in names {
      for inclusion in templates[name]?.inclusions ?? [] { checkTarget(inclusion, in: name) }
    }
    for name in names {
      var chain: [(name: String, place: SourcePlace)] = []
      if !isFiniteFrom(name, &chain) { isFinite = false }
    }
    guard isFinite else { return false }
    for name in names {
      for inclusion in templates[name]?.inclusions ?? [] { checkBlocks(inclusion, in: name) }
    }
    return true
  }

  private func checkTarget(_ inclusion: Template.Inclusion, in name: String) {
    guard let template = templates[name] else { return }
    guard let target = templates[inclusion.name] else {
      log.error(
        .templateMissing, at: template.place(inclusion.range),
        thai: "ไม่มีแม่แบบชื่อ “\(inclusion.name)”", english: "There is no template “\(inclusion.name)”.",
        hint: .nearest(to: inclusion.name, among: templates.keys.filter { $0 != name })
          ?? Bilingual(
            thai: "ชื่อแม่แบบคือที่อยู่ของไฟล์ในโฟลเดอร์แม่แบบ โดยไม่มีนามสกุล เช่น partials/head",
            english:
              "A template's name is its path in the templates folder without its extension: partials/head."))
      return
    }
    guard target.kind == template.kind else {
      log.error(
        .templateMixedKinds, at: template.place(inclusion.range),
        thai:
          "“\(inclusion.name)” เป็นแม่แบบชนิด \(target.kind.rawValue) จึงใช้ในแม่แบบชนิด \(template.kind.rawValue) ไม่ได้",
        english:
          "“\(inclusion.name)” is a template of kind \(target.kind.rawValue) and cannot stand in one of kind \(template.kind.rawValue).",
        hint: Bilingual(
          thai: "สร้างแม่แบบย่อยที่มีนามสกุลเดียวกัน", english: "Make a partial whose file has the same extension."))
      return
    }
  }

  /// Follows what a template includes, depth first.
  private mutating func isFiniteFrom(_ name: String, _ chain: inout [(name: String, place: SourcePlace)])
    -> Bool
  {
    guard !finished.contains(name), let template = templates[name] else { return true }
    var isFinite = true
    for inclusion in template.inclusions {
      chain.append((name, template.place(inclusion.range)))
      defer { chain.removeLast() }
      if let first = chain.firstIndex(where: { $0.name == inclusion.name }) {
        reportCycle(Array(chain[first...]))
        isFinite = false
      } else if chain.count >= ProgramBuilder.depthLimit {
        reportTooDeep(chain)
        isFinite = false
      } else if !isFiniteFrom(inclusion.name, &chain) {
        isFinite = false
      }
    }
    finished.insert(name)
    return isFinite
  }

  private func reportCycle(_ chain: [(name: String, place: SourcePlace)]) {
    let names = (chain.map(\.name) + [chain[0].name]).map { "“\($0)”" }.joined(separator: " → ")
    log.error(
      .templateCycle, at: chain[chain.count - 1].place,
      thai: "แม่แบบเรียกกันเป็นวง: \(names)",
      english: "These templates include each other without end: \(names).",
      hint: Bilingual(
        thai: "ลบการเรียกหนึ่งแห่งในวงนี้; รายการที่ซ้อนหลายชั้นให้เขียนทีละชั้น",
        english: "Take one of them out; write a nested list level by level."))
  }

  private func reportTooDeep(_ chain: [(name: String, place: SourcePlace)]) {
    log.error(
      .templateTooLarge, at: chain[chain.count - 1].place,
      thai: "แม่แบบเรียกต่อกันลึกเกิน \(ProgramBuilder.depthLimit) ชั้น",
      english: "Templates include each other more than \(ProgramBuilder.depthLimit) deep.",
      hint: Bilingual(thai: "รวมแม่แบบย่อยบางอันเข้าด้วยกัน", english: "Join some of the partials."))
  }

  private mutating func checkBlocks(_ inclusion: Template.Inclusion, in name: String) {
    guard let template = templates[name], templates[inclusion.name] != nil else { return }
    let known = blockNames(of: inclusion.name)
    for block in inclusion.blocks ?? [] where !known.contains(block.name) {
      log.error(
        .templateUnknownBlock, at: template.place(block.range),
        thai: "“\(inclusion.name)” ไม่มีบล็อกชื่อ “\(block.name)” เนื้อหานี้จึงจะไม่ถูกแสดง",
        english: "“\(inclusion.name)” has no block “\(block.name)”, so this would never be drawn.",
        hint: .nearest(to: block.name, among: known)
          ?? Bilingual(
            thai: "เพิ่ม {{$\(block.name)}}{{/\(block.name)}} ใน “\(inclusion.name)” หรือลบบล็อกนี้",
            english: "Add {{$\(block.name)}}{{/\(block.name)}} to “\(inclusion.name)”, or remove this block.")
      )
    }
  }

  /// The blocks of a template and of all that it includes. Called only when there is no cycle.
  private mutating func blockNames(of name: String) -> Set<String> {
    if let known = blockNames[name] { return known }
    guard let template = templates[name] else { return [] }
    var names = template.blockNames
    for inclusion in template.inclusions { names.formUnion(blockNames(of: inclusion.name)) }
    blockNames[name] = names
    return names
  }
}
