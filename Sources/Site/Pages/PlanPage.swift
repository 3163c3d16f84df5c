import Diagnostics
import Plan
import Templates
import ThaiText

/// The plan: vision, missions, years, themes and what it answers to above: `/plan/`.
enum PlanPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    [
      Page(
        address: Address("plan"), language: language, template: "pages/plan",
        title: site.strings.text("plan.title", language, log: log),
        description: site.plan.document.entry.name(language),
        source: .file("seeds/plan.yaml")
      ) { $0.plan() }
    ]
  }
}

extension Drawing {
  fileprivate func plan() -> TemplateObject {
    let document = site.plan.document
    return [
      "edition": .text(words(document.edition)),
      "years": .text("\(document.years.lowerBound)–\(document.years.upperBound)"),
      "review_years": .text("\(document.reviewYears.lowerBound)–\(document.reviewYears.upperBound)"),
      "review": view(document.review), "approval": view(document.approval),
      "vision": view(document.vision), "vision_year": .text(String(document.visionYear)),
      "principle": view(document.workingPrinciple),
      "missions": views(document.missions),
      "laws": views(document.laws.map(\.entry)),
      "dates": .list(
        document.dates.map { event in
          ["what": view(event.entry), "day": .text(days(of: event))]
        }),
      "structure": .list(
        document.structure.map {
          ["name": .text($0.entry.name(language)), "quantity": .text($0.quantity.text(language))]
        }),
      "systems": views(document.informationSystems),
      "organisation_name": .text(words(document.organisation.name)),
      "people": .list(
        document.people.map { ["name": .text($0.nameThai), "office": .text($0.entry.name(language))] }),
      "themes": .list(
        site.plan.themes.map { theme in
          let indicators = site.plan.mainIndicators.filter { $0.theme == theme.number }
          return [
            "number": .text(String(theme.number)), "title": .text(theme.entry.name(language)),
            "short": .text(words(theme.shortName)), "href": .text(href(theme.address)),
            "count": .text(text("indicators.count", ["count": number(indicators.count)])),
            "goals": views(theme.goals.map(\.entry)),
          ]
        }),
      "alignment": .list(site.plan.alignment.levels.map(tree)),
      "projects": .list(site.plan.alignment.projects.map(project)),
      "contents": .list(
        document.contents.map { line in
          [
            "title": .text(line.entry.name(language)), "page": .text(number(line.printedPage)),
            "is_part": .flag(line.level == 1),
          ]
        }),
      "missing": views(document.missingFigures),
      "pages": .list([
        link(text("plan.board-policy"), Address("plan", "board-policy")),
        link(text("plan.scorecard"), Address("plan", "scorecard")),
        link(text("plan.communication"), Address("plan", "communication")),
        link(text("navigation.challenges"), Address("challenges")),
        link(text("navigation.programmes"), Address("programmes")),
        link(text("navigation.context"), Address("context")),
      ]),
    ]
  }

  private func days(of event: DatedEvent) -> String {
    guard let start = event.start else { return event.dateAsPrinted }
    return event.end.map { start.long(language) + "–" + $0.long(language) } ?? start.long(language)
  }

  /// A node of the alignment and, drawn already, all below it: the depth of a tree is not that of a template.
  private func tree(_ node: AlignmentNode) -> TemplateValue {
    ["title": .text(node.entry.name(language)), "branch": .html(SafeHTML(trusted: branch(node)))]
  }

  private func branch(_ node: AlignmentNode) -> String {
    guard !node.children.isEmpty else { return "" }
    let items = node.children.map { child -> String in
      var lines = ["<li class=\"alignment-\(child.kind.rawValue.replacing("_", with: "-"))\">"]
      lines.append("<span class=\"kind\">\(escaped(text("alignment." + child.kind.rawValue)))</span> ")
      lines.append(
        escaped([child.entry.number, child.entry.name(language)].compactMap { $0 }.joined(separator: " ")))
      if let target = target(of: child) { lines.append(" <strong>\(escaped(target))</strong>") }
      if let note = child.entry.note[language] { lines.append(" <small>\(escaped(note))</small>") }
      let projects = child.projects.compactMap { id in
        site.plan.alignment.projects.first { $0.id == id.value }
      }
      if !projects.isEmpty {
        let links = projects.map { "<a href=\"#\($0.id)\">\(escaped($0.entry.name(language)))</a>" }
        lines.append(
          "<div class=\"projects\">\(escaped(text("alignment.projects"))) \(links.joined(separator: ", "))</div>"
        )
      }
      return lines.joined() + branch(child) + "</li>"
    }
    return "<ul>" + items.joined() + "</ul>"
  }

  private func target(of node: AlignmentNode) -> String? {
    guard let target = node.target, let value = target.value else { return nil }
    let unit = Bilingual(thai: target.unit.thai ?? "", english: target.unit.english ?? "")
    let quantity = Quantity(value, unit: unit).text(language)
    let comparison =
      target.comparison.map { text("comparison." + $0.rawValue, ["value": quantity]) } ?? quantity
    return target.targetYear.map { comparison + " (" + text("alignment.by-year", ["year": String($0)]) + ")" }
      ?? comparison
  }

  private func project(_ project: AlignedProject) -> TemplateValue {
    let programmes = site.plan.programmes.filter { programme in
      programme.alignedProjects.contains { $0.value == project.id }
    }
    return [
      "id": .text(project.id), "title": .text(project.entry.name(language)),
      "note": .text(orNothing: project.entry.note[language]),
      "programmes": .list(programmes.map { link(words($0.title), $0.address) }),
      "indicators": indicatorLinks(project.indicators),
    ]
  }

  private func escaped(_ words: String) -> String { SafeHTML(escaping: words).text }
}
