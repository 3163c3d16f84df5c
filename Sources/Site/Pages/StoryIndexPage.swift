import Diagnostics
import Templates
import ThaiText

/// The index of stories, newest first: `/stories/`, `/stories/page/2/` and so on.
enum StoryIndexPage: PageKind {
  static func pages(of site: SiteModel, in language: Language, log: DiagnosticLog) -> [Page] {
    let size = site.settings.storiesPerPage
    let count = max(1, (site.stories.count + size - 1) / size)
    let title = site.strings.text("navigation.stories", language, log: log)
    return (1...count).map { number in
      let numbered = site.strings.text("stories.page", language, ["page": String(number)], log: log)
      return Page(
        address: address(number), language: language, template: "pages/stories",
        title: number == 1 ? title : title + " " + numbered,
        description: site.strings.text("stories.description", language, log: log),
        trail: number == 1 ? [] : [.init(title: title, address: address(1))], source: .file("content/stories")
      ) { $0.storyIndex(number, of: count, size: size) }
    }
  }

  static func address(_ number: Int) -> Address {
    number == 1 ? Address("stories") : Address("stories", "page", String(number))
  }
}

extension Drawing {
  fileprivate func storyIndex(_ number: Int, of count: Int, size: Int) -> TemplateObject {
    let all = site.stories.thai
    let from = min((number - 1) * size, all.count)
    let stories = all[from..<min(from + size, all.count)]
    return [
      "lead": .text(
        text(
          "stories.lead",
          [
            "count": self.number(all.count), "provinces": self.number(site.stories.provinceCount),
            "all": self.number(site.plan.provinces.count),
          ])),
      "stories": .list(stories.map(card)), "has_stories": .flag(!stories.isEmpty),
      "newer": number > 1 ? .text(href(StoryIndexPage.address(number - 1))) : .nothing,
      "older": number < count ? .text(href(StoryIndexPage.address(number + 1))) : .nothing,
      "position": count > 1
        ? .text(text("stories.position", ["page": self.number(number), "pages": self.number(count)]))
        : .nothing,
    ]
  }
}
