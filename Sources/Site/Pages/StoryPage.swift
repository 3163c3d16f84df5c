import Diagnostics
import Markdown
import Templates
import ThaiText

/// A story: `/stories/<slug>/`.
enum StoryPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    [site.stories, site.hidden].enumerated().flatMap { position, shelf in
      shelf.thai.map {
        page(of: shelf.story($0, in: language), site, language, isPublished: position == 0, log)
      }
    }
  }

  private static func page(
    of story: Story, _ site: SiteModel, _ language: Language, isPublished: Bool, _ log: DiagnosticLog
  ) -> Page {
    Page(
      address: story.address, language: language, template: "pages/story", title: story.title,
      description: story.summary,
      trail: [
        .init(title: site.strings.text("navigation.stories", language, log: log), address: Address("stories"))
      ],
      isTranslated: story.language == language, source: story.place, published: story.date,
      isPublished: isPublished
    ) { $0.view(story) }
  }
}

extension Drawing {
  fileprivate func view(_ story: Story) -> TemplateObject {
    let document = markdown(story.path, in: story.language)
    let indicators = story.indicators.compactMap { site.plan.indicator($0.value) }
    return [
      "date": .text(story.date.long(language)), "datetime": .text(story.date.iso),
      "reading": .text(text("stories.reading-time", ["minutes": number(story.readingMinutes)])),
      "summary": .text(story.summary),
      "body": .html(SafeHTML(trusted: document?.html ?? "")),
      "contents": contents(document),
      "provinces": .list(
        story.provinces.compactMap { site.plan.province($0.value) }.map {
          ["title": .text(words($0.name)), "href": .text(href($0.address))]
        }),
      "is_national": .flag(story.provinces.isEmpty),
      "programmes": .list(
        story.programmes.compactMap { site.plan.programme($0.value) }.map {
          ["title": .text(words($0.title)), "href": .text(href($0.address))]
        }),
      "indicators": .list(indicators.map(row)), "has_indicators": .flag(!indicators.isEmpty),
      "sources": .list(story.sources.map(view)), "has_sources": .flag(!story.sources.isEmpty),
      "newer": neighbour(of: story, by: -1), "older": neighbour(of: story, by: 1),
    ]
  }

  private func view(_ source: Story.Source) -> TemplateValue {
    [
      "title": .text(source.title), "title_language": .text(languageTag(of: source.title)),
      "publisher_language": .text(languageTag(of: source.publisher ?? "")),
      "url": .text(orNothing: source.url),
      "publisher": .text(orNothing: source.publisher),
      "date": .text(orNothing: source.date), "accessed": .text(orNothing: source.accessed?.long(language)),
    ]
  }

  private func neighbour(of story: Story, by offset: Int) -> TemplateValue {
    guard let other = site.stories.neighbour(of: story, by: offset) else { return .nothing }
    let own = site.stories.story(other, in: language)
    return [
      "title": .text(own.title), "href": .text(href(own.address)), "language": .text(own.language.tag),
    ]
  }
}
