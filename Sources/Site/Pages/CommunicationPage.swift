import Diagnostics
import Plan
import Templates
import ThaiText

/// What the plan asks of public communication, each wish with where this site answers it: `/plan/communication/`.
enum CommunicationPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    [
      Page(
        address: Address("plan", "communication"), language: language, template: "pages/communication",
        title: site.strings.text("plan.communication", language, log: log),
        description: site.strings.text(
          "plan.communication-description", language,
          ["count": NumberFormat.text(site.plan.communication.count)], log: log),
        trail: [.init(title: site.strings.text("plan.title", language, log: log), address: Address("plan"))],
        source: .file("seeds/communication.yaml")
      ) { $0.communication() }
    ]
  }
}

extension Drawing {
  fileprivate func communication() -> TemplateObject {
    var topics: [String] = []
    for requirement in site.plan.communication where !topics.contains(requirement.topic) {
      topics.append(requirement.topic)
    }
    return [
      "count": .text(number(site.plan.communication.count)),
      "topics": .list(
        topics.map { topic in
          [
            "name": .text(text("topic." + topic)), "anchor": .text(topic),
            "answer": answer(to: topic),
            "requirements": .list(
              site.plan.communication.filter { $0.topic == topic }.map { requirement in
                [
                  "title": .text(
                    language == .thai ? requirement.labelThai : requirement.entry.name(language)),
                  "summary": .text(orNothing: requirement.entry.summary[language]),
                  "force": .text(text("force." + requirement.force.rawValue)),
                  "basis": .text(text("basis." + requirement.basis.rawValue)),
                  "source": .text(citation(requirement.entry.provenance)),
                  "indicators": indicatorLinks(requirement.indicators),
                ]
              }),
          ]
        }),
    ]
  }

  /// Where this site answers the wishes of a topic; a topic without an answer says so.
  private func answer(to topic: String) -> TemplateValue {
    guard let answer = site.answers.first(where: { $0.topic.value == topic }) else {
      return ["words": .text(text("plan.no-answer")), "page": .nothing]
    }
    return [
      "words": .text(words(answer.words)),
      "page": answer.page.map { link(text("plan.see-answer"), $0.value, namedAt: $0.place) } ?? .nothing,
    ]
  }
}
