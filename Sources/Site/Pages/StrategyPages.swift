import Diagnostics
import Plan
import Templates
import ThaiText

/// The board's policy: `/plan/board-policy/`.
enum BoardPolicyPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    [
      Page(
        address: Address("plan", "board-policy"), language: language, template: "pages/board-policy",
        title: site.plan.boardPolicy.entry.name(language),
        description: site.strings.text("plan.board-policy-description", language, log: log),
        trail: [.init(title: site.strings.text("plan.title", language, log: log), address: Address("plan"))],
        source: .file("seeds/board-policy.yaml")
      ) { drawing in
        [
          "areas": .list(
            site.plan.boardPolicy.areas.map { area in
              ["entry": drawing.view(area.entry), "items": drawing.actions(area.items)]
            }),
          "scorecard": drawing.link(drawing.text("plan.scorecard"), Address("plan", "scorecard")),
        ]
      }
    ]
  }
}

/// The balanced scorecard: `/plan/scorecard/`.
enum ScorecardPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    [
      Page(
        address: Address("plan", "scorecard"), language: language, template: "pages/scorecard",
        title: site.strings.text("plan.scorecard", language, log: log),
        description: site.plan.scorecard.concept.name(language),
        trail: [.init(title: site.strings.text("plan.title", language, log: log), address: Address("plan"))],
        source: .file("seeds/bsc.yaml")
      ) { $0.scorecard() }
    ]
  }
}

extension Drawing {
  /// Things to be done, with the figures that they name.
  func actions(_ actions: [Action]) -> TemplateValue {
    .list(
      actions.map { action in
        [
          "entry": view(action.entry),
          "figures": .list(
            action.figures.compactMap { figure in
              Quantity(range: (figure.value ?? figure.low, figure.value ?? figure.high), unit: figure.unit)
                .map {
                  ["label": .text(words(figure.label)), "value": .text($0.text(language))]
                }
            }),
        ]
      })
  }

  fileprivate func scorecard() -> TemplateObject {
    let card = site.plan.scorecard
    return [
      "concept": view(card.concept), "focus": .texts(card.focus.map(words)),
      "idea_by": .text(words(card.ideaBy)),
      "perspectives": .list(
        card.perspectives.map { perspective in
          [
            "entry": view(perspective.entry),
            "areas": .list(
              perspective.focusAreas.map { ["entry": view($0.entry), "actions": actions($0.actions)] }),
            "actions": actions(perspective.actions),
          ]
        }),
    ]
  }
}
