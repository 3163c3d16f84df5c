import Diagnostics
import Plan

/// Checks that what stories and settings name exists: the second step of the walk.
struct LinkCheck {
  let site: SiteModel
  let stories: [Story]
  let log: DiagnosticLog

  func run() {
    let programmes = KnownNames(site.plan.programmes.map { ($0.slug, [$0.title.thai, $0.title.english]) })
    let provinces = KnownNames(
      site.plan.provinces.map { ($0.iso, [$0.name.thai, $0.name.english, $0.slug, $0.shortNameThai]) })
    let indicators = KnownNames(
      site.plan.indicators.map { ($0.id, [$0.name.thai, $0.name.english, $0.id.replacing("-", with: ".")]) })
    for story in stories {
      known(story.programmes, in: programmes, "seeds/programmes.yaml")
      known(story.provinces, in: provinces, "seeds/provinces.csv")
      known(story.indicators, in: indicators, "seeds/indicators.csv")
    }
    known(site.settings.headlines, in: indicators, "seeds/indicators.csv")
    known([site.settings.comparison].compactMap { $0 }, in: indicators, "seeds/indicators.csv")
    known([site.disclosure.rules.targetIndicator], in: indicators, "seeds/indicators.csv")
    known(
      site.answers.map(\.topic), in: KnownNames(site.plan.communication.map { ($0.topic, []) }),
      "seeds/communication.yaml")
    known(site.charts.declared)
    pairs(stories.map { ($0.slug, $0.language, $0.place) }, "\(ContentFolder.name)/stories")
    pairs(site.texts.map { ($0.slug, $0.language, $0.place) }, "\(ContentFolder.name)/pages")
  }

  private func known(_ ids: [Located<String>], in all: KnownNames, _ file: String) {
    for id in ids where !all.ids.contains(id.value) {
      log.error(
        "unknown-id", at: id.place, thai: "ไม่มี “\(id.value)” ใน \(file)",
        english: "There is no “\(id.value)” in \(file).",
        hint: all.hint(for: id.value)
          ?? Bilingual(thai: "ดูชื่อที่ใช้ได้ใน \(file)", english: "The names to choose from stand in \(file)."))
    }
  }

  /// A chart stands on pages that have a place for charts.
  private func known(_ charts: [DeclaredChart]) {
    let plan = site.plan
    let hosts: [Address] =
      [.home, Address("plan"), Address("challenges"), Address("areas")] + plan.themes.map(\.address)
      + plan.contextGroups.map(\.address) + plan.programmes.map(\.address)
    for page in charts.flatMap(\.pages) where !hosts.contains(page.value) {
      log.error(
        "chart-page", at: page.place, thai: "หน้า “\(page.value.path)” ไม่มีที่สำหรับแผนภูมิ หรือไม่มีหน้านี้",
        english: "The page “\(page.value.path)” has no place for charts, or is not there.",
        hint: .nearest(to: page.value.path, among: Set(hosts.map(\.path)))
          ?? Bilingual(
            thai: "ใช้หน้าบริบท เช่น context/poverty ประเด็น เช่น plan/people หรือ challenges",
            english: "Use a page of the situation such as context/poverty, a theme, or challenges."))
    }
  }

  /// A text in English stands beside one in Thai.
  private func pairs(_ texts: [(slug: String, language: Language, place: SourcePlace)], _ folder: String) {
    let thai = Set(texts.filter { $0.language == .thai }.map(\.slug))
    for text in texts where text.language == .english && !thai.contains(text.slug) {
      log.error(
        "thai-missing", at: text.place, thai: "มีฉบับอังกฤษ แต่ไม่มีฉบับไทย",
        english: "There is an English text and no Thai one.",
        hint: Bilingual(
          thai: "สร้างไฟล์ \(folder)/\(text.slug).md", english: "Write \(folder)/\(text.slug).md."))
    }
  }
}

/// Ids, and what people call the same things: a writer who puts a province's name where its code belongs is told the code.
private struct KnownNames {
  let ids: Set<String>
  private let called: [String: String]

  init(_ names: [(id: String, others: [String])]) {
    ids = Set(names.map(\.id))
    called = Dictionary(
      names.flatMap { name in name.others.map { ($0.lowercased(), name.id) } },
      uniquingKeysWith: { first, _ in first })
  }

  func hint(for name: String) -> Bilingual? {
    if let id = called[name.lowercased()] {
      return Bilingual(thai: "เขียนรหัส “\(id)” แทนชื่อ", english: "Write its id, “\(id)”.")
    }
    return .nearest(to: name, among: ids)
  }
}
