import Diagnostics
import Disclosure
import Plan
import Templates

/// What the organisation shows, and what is coming: `/transparency/`.
///
/// Items, data sets, revisions and the report have no pages yet; this page says so and names them.
enum TransparencyPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    [
      Page(
        address: Address("transparency"), language: language, template: "pages/transparency",
        title: site.strings.text("navigation.transparency", language, log: log),
        description: site.strings.text("transparency.description", language, log: log),
        source: .file("seeds/disclosure")
      ) { $0.transparency() }
    ]
  }
}

extension Drawing {
  fileprivate func transparency() -> TemplateObject {
    let lists = site.disclosure.checklists
    let goal = site.plan.indicator(site.disclosure.rules.targetIndicator.value)
    return [
      "coming": .texts(
        ["items", "data", "updates", "corrections", "report"].map { text("transparency.coming-" + $0) }),
      "goal": goal.map(row) ?? .nothing,
      "state": .text(text("transparency.not-stated")),
      "lists": .list(
        lists.map { list in
          [
            "title": .text(list.titleThai), "count": .text(number(list.items.count)),
            "note": .text(orNothing: list.note[language]),
            "groups": .list(
              list.groups.map { group in
                [
                  "title": .text(words(group.name)),
                  "items": .list(
                    list.items.filter { $0.group?.value == group.code }.map { item in
                      ["code": .text(item.code), "title": .text(item.title(list.year, language))]
                    }),
                ]
              }),
          ]
        }),
      "sections": .list(
        site.disclosure.informationAct.sections.map { section in
          ["title": .text(words(section.title)), "items": .texts(section.items.map { words($0.summary) })]
        }),
      "act": .text(words(site.disclosure.informationAct.title)),
      "complaints_url": .text(orNothing: site.settings.contact.complaints),
      "contact_href": .text(href(Address("contact"))),
      "methods_href": .text(href(Address("methods"))),
    ]
  }
}
