import Diagnostics
import Plan
import Templates
import ThaiText

/// A page of text: `/about/`, `/methods/`, `/contact/`, `/press/`, `/privacy/`, `/accessibility/`.
enum TextPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    let thai = site.texts.filter { $0.language == .thai }
    return thai.map { text in
      let own =
        language == .thai ? text : site.texts.first { $0.slug == text.slug && $0.language == language }
      let shown = own ?? text
      return Page(
        address: text.address, language: language, template: "pages/text", title: shown.title,
        description: shown.summary, isTranslated: own != nil, source: shown.place
      ) { $0.view(shown) }
    }
  }
}

extension Drawing {
  fileprivate func view(_ text: ContentPage) -> TemplateObject {
    let document = markdown(text.path, in: text.language)
    return [
      "summary": .text(text.summary),
      "body": .html(SafeHTML(trusted: document?.html ?? "")), "contents": contents(document),
      "contact": text.slug == "contact" ? contact() : .nothing,
      "terms": text.slug == "press"
        ? ["license": .text(orNothing: site.settings.license.map(words))] : .nothing,
      "repairs": text.slug == "methods" ? repairs() : .nothing,
    ]
  }

  /// The ways to reach the organisation; one that is not given is said to be so.
  private func contact() -> TemplateValue {
    let contact = site.settings.contact
    func way(_ key: String, _ value: String?, url: String? = nil) -> TemplateValue {
      ["name": .text(text("contact." + key)), "value": .text(orNothing: value), "url": .text(orNothing: url)]
    }
    return [
      "ways": .list([
        way("address", contact.address?[language]),
        way("telephone", contact.telephone, url: contact.telephone.map { "tel:" + $0.filter { $0 != " " } }),
        way("email", contact.email, url: contact.email.map { "mailto:" + $0 }),
        way("registry-email", contact.registryEmail, url: contact.registryEmail.map { "mailto:" + $0 }),
        way("complaints", contact.complaints, url: contact.complaints),
        way("map", contact.map, url: contact.map),
        way("organisation-site", site.settings.organisationURL, url: site.settings.organisationURL),
      ]),
      "social": .list(
        contact.social.map { ["title": .text(words($0.title)), "url": .text($0.url)] }),
      "has_social": .flag(!contact.social.isEmpty),
    ]
  }

  /// The names of the plan that were mended, and its oddities, for whoever wants to check.
  private func repairs() -> TemplateValue {
    var known: Set<String> = []
    let applied = site.plan.repairs.filter { $0.table == .applied && known.insert($0.printed).inserted }
    return [
      "rows": .list(
        applied.map {
          [
            "printed": .text($0.printed), "read_as": .text(orNothing: $0.readAs),
            "confidence": .text(orNothing: $0.confidence.map { text("certainty." + $0) }),
          ]
        }),
      "doubts": .list(
        site.plan.doubts.filter(\.isPublic).compactMap { $0.note[language] ?? $0.note.thai }.map(
          TemplateValue.text)),
    ]
  }
}
