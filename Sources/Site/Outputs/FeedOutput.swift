import Diagnostics
import Templates
import ThaiText

/// The Atom feed (RFC 4287) of the newest stories: `/feed.xml`, `/en/feed.xml`.
enum FeedOutput {
  /// As many stories as the feed holds.
  static let limit = 20

  static func path(in language: Language) -> String {
    language == .thai ? "feed.xml" : language.tag + "/feed.xml"
  }

  static func view(of site: SiteModel, _ language: Language) -> TemplateObject {
    let stories = site.stories.thai.prefix(limit)
    let identity = Identity(site)
    return [
      "language": .text(language.tag), "title": .text(site.settings.title[language]),
      "subtitle": .text(site.settings.tagline[language]),
      "author": .text(site.publisher(language)),
      "is_demonstration": .flag(site.settings.isDemonstration), "t": site.strings.object(language),
      "id": .text(identity.of(path(in: language))),
      "self_url": .text(orNothing: site.settings.baseURL?.absolute(path(in: language))),
      "home_url": .text(orNothing: site.hyperlinks.canonical(.home, in: language)),
      "updated": .text(timestamp(stories.first?.date ?? site.day)),
      "entries": .list(
        stories.map { thai in
          let story = site.stories.story(thai, in: language)
          return [
            "title": .text(story.title), "summary": .text(story.summary),
            "language": .text(story.language.tag),
            "id": .text(identity.of(story.address.path(in: language))),
            "url": .text(
              site.hyperlinks.canonical(story.address, in: language)
                ?? relative(story.address, site, language)),
            "date": .text(timestamp(story.date)),
          ]
        }),
    ]
  }

  /// Midnight in Thailand.
  private static func timestamp(_ day: CalendarDay) -> String { day.iso + "T00:00:00+07:00" }

  private static func relative(_ address: Address, _ site: SiteModel, _ language: Language) -> String {
    site.hyperlinks.href(
      to: address, in: language, from: site.hyperlinks.origin(PageKey(address: .home, language: language)))
  }

  /// Ids of the feed and its entries: addresses or, while the site has none, tag URIs (RFC 4151) of a reserved name.
  private struct Identity {
    let base: BaseURL?

    init(_ site: SiteModel) { base = site.settings.baseURL }

    func of(_ path: String) -> String {
      base?.absolute(path) ?? "tag:prongsai.invalid,2026:/" + percentEncoded(path)
    }
  }
}
