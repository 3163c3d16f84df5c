import Diagnostics
import Plan
import Templates
import ThaiText

/// Every page of the site, for people: `/sitemap/`.
enum SitemapPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    [
      Page(
        address: Address("sitemap"), language: language, template: "pages/sitemap",
        title: site.strings.text("navigation.sitemap", language, log: log),
        description: site.strings.text("sitemap.description", language, log: log),
        source: .file(InterfaceStrings.path)
      ) { $0.sitemap() }
    ]
  }
}

extension Drawing {
  /// As many stories as are listed one by one; more are reached through the index of stories.
  private static let storyLimit = 500

  fileprivate func sitemap() -> TemplateObject {
    let plan = site.plan
    let stories = site.stories.thai.prefix(Self.storyLimit)
    return [
      "sections": .list([
        section(
          "navigation.plan", Address("plan"),
          [
            link(text("plan.board-policy"), Address("plan", "board-policy")),
            link(text("plan.scorecard"), Address("plan", "scorecard")),
            link(text("plan.communication"), Address("plan", "communication")),
            link(text("navigation.challenges"), Address("challenges")),
          ] + plan.themes.map { link(words($0.shortName), $0.address) }),
        section(
          "navigation.indicators", Address("indicators"),
          plan.indicators.map { link($0.id + " " + words($0.name), $0.address) }),
        section(
          "navigation.programmes", Address("programmes"),
          plan.programmes.map { link(words($0.title), $0.address) }),
        section(
          "navigation.stories", Address("stories"),
          stories.map { link(site.stories.story($0, in: language).title, $0.address) }),
        section(
          "navigation.areas", Address("areas"),
          plan.regions.map { link(words($0.name), $0.address) }
            + plan.provinces.sorted(thaiBy: { words($0.name) }).map { link(words($0.name), $0.address) }),
        section(
          "navigation.context", Address("context"),
          plan.contextGroups.map { link(words($0.title), $0.address) }),
        section("navigation.charts", ChartIndexPage.address, []),
        section("navigation.transparency", Address("transparency"), []),
        section(
          "navigation.about-site", Address("about"), Navigation.footer.map { link(text($0.key), $0.address) }),
      ])
    ]
  }

  private func section(_ key: String, _ address: Address, _ links: [TemplateValue]) -> TemplateValue {
    [
      "title": .text(text(key)), "href": .text(href(address)), "links": .list(links),
      "has_links": .flag(!links.isEmpty),
    ]
  }
}
