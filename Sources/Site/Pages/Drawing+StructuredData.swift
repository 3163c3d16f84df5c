import Diagnostics
import Templates
import ThaiText

extension Drawing {
  /// What search engines read of the page (schema.org, JSON-LD): the organisation, the way to the page, a story.
  /// A site without an address has none, since all of it speaks of addresses.
  func structuredData() -> [TemplateValue] {
    guard page.isListed, let url = site.hyperlinks.canonical(page.address, in: language) else { return [] }
    var found: [JSONValue] = []
    if page.address == .home {
      found.append(organisation(url))
    } else {
      found.append(breadcrumb())
    }
    if let published = page.published { found.append(article(url, published)) }
    return found.map(TemplateValue.json)
  }

  private func organisation(_ url: String) -> JSONValue {
    [
      "@context": "https://schema.org", "@type": "WebSite", "url": .string(url),
      "name": .string(words(site.settings.title)), "inLanguage": .string(language.tag),
      "about": [
        "@type": "GovernmentOrganization", "name": .string(words(site.plan.document.organisation.name)),
        "alternateName": .string(words(site.plan.document.organisation.abbreviation)),
      ],
    ]
  }

  private func breadcrumb() -> JSONValue {
    let home = Page.Crumb(title: words(site.settings.title), address: .home)
    let way = [home] + page.trail + [Page.Crumb(title: page.title, address: page.address)]
    return [
      "@context": "https://schema.org", "@type": "BreadcrumbList",
      "itemListElement": .array(
        way.enumerated().map { position, crumb in
          [
            "@type": "ListItem", "position": .number(JSONNumber(position + 1)), "name": .string(crumb.title),
            "item": site.hyperlinks.canonical(crumb.address, in: language).map(JSONValue.string) ?? .null,
          ]
        }),
    ]
  }

  private func article(_ url: String, _ published: CalendarDay) -> JSONValue {
    [
      "@context": "https://schema.org", "@type": "Article", "headline": .string(page.title),
      "description": .string(page.description), "datePublished": .string(published.iso), "url": .string(url),
      "inLanguage": .string(page.isTranslated ? language.tag : Language.thai.tag),
      "publisher": publisher,
    ]
  }

  /// Who answers for the page: the organisation, once it has adopted the site.
  private var publisher: JSONValue {
    site.settings.isDemonstration
      ? ["@type": "WebSite", "name": .string(site.publisher(language))]
      : ["@type": "GovernmentOrganization", "name": .string(site.publisher(language))]
  }
}
