import Diagnostics
import Templates
import ThaiText

extension Drawing {
  /// A story as it stands in a list.
  func card(_ story: Story) -> TemplateValue {
    let own = site.stories.story(story, in: language)
    return [
      "title": .text(own.title), "href": .text(href(story.address)), "summary": .text(own.summary),
      "language": .text(own.language.tag), "is_translated": .flag(own.language == language),
      "places": .text(places(of: story)), "date": .text(story.date.long(language)),
      "datetime": .text(story.date.iso),
      "reading": .text(text("stories.reading-time", ["minutes": number(own.readingMinutes)])),
      "programmes": .text(programmeNames(of: story)),
    ]
  }

  /// The newest of some stories, and how many more there are.
  func shelf(_ stories: [Story], atMost most: Int = 12) -> TemplateValue {
    let rest = max(0, stories.count - most)
    return [
      "stories": .list(stories.prefix(most).map(card)), "has_stories": .flag(!stories.isEmpty),
      "more": rest == 0
        ? .nothing
        : [
          "text": .text(text("stories.more", ["count": number(rest)])),
          "href": .text(href(Address("stories"))),
        ],
    ]
  }

  /// The provinces of a story, or the whole country.
  func places(of story: Story) -> String {
    let names = story.provinces.compactMap { site.plan.province($0.value)?.name[language] }
    return names.isEmpty ? text("areas.whole-country") : names.joined(separator: " · ")
  }

  func programmeNames(of story: Story) -> String {
    story.programmes.compactMap { site.plan.programme($0.value)?.title[language] }.joined(separator: " · ")
  }
}
