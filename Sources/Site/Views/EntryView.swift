import Diagnostics
import Plan
import Templates

extension Drawing {
  /// A record of the plan: number, name, summary, remark and place in the plan.
  func view(_ entry: PlanEntry) -> TemplateValue {
    let title =
      entry.title[language] ?? (language == .thai ? entry.summary.thai : nil) ?? entry.title[language.other]
    let summary = entry.title[language] == nil && language == .thai ? nil : entry.summary[language]
    return [
      "id": .text(entry.id), "number": .text(orNothing: entry.number),
      "title": .text(orNothing: title), "summary": .text(orNothing: summary),
      "note": .text(orNothing: entry.note[language]), "source": .text(citation(entry.provenance)),
    ]
  }

  func views(_ entries: [PlanEntry]) -> TemplateValue { .list(entries.map(view)) }

  /// A link with its words.
  /// - Parameter place: where the address was written, when a file names it.
  func link(_ title: String, _ address: Address, namedAt place: SourcePlace? = nil) -> TemplateValue {
    ["title": .text(title), "href": .text(href(address, in: language, namedAt: place))]
  }

  /// Indicators by id, as links with their targets.
  func indicatorLinks(_ ids: [Located<String>]) -> TemplateValue {
    .list(ids.compactMap { site.plan.indicator($0.value) }.map { link(words($0.name), $0.address) })
  }
}
