import Diagnostics
import Plan
import Templates
import ThaiText

extension Drawing {
  /// What every page has: words, title, language, links to itself in other forms, the way to it, navigation and footer.
  func shell() -> TemplateObject {
    let alternates = Language.allCases.compactMap { other in
      site.hyperlinks.canonical(page.address, in: other).map { url -> TemplateValue in
        ["language": .text(other.tag), "url": .text(url)]
      }
    }
    let isHome = page.address == .home
    let siteTitle = words(site.settings.title)
    return [
      "t": site.strings.object(language),
      "language": .text(language.tag),
      "page_title": .text(page.title),
      "tagline": .text(words(site.settings.tagline)),
      "description": .text(page.description),
      "canonical": page.isListed
        ? .text(orNothing: site.hyperlinks.canonical(page.address, in: language)) : .nothing,
      "alternates": page.isListed ? .list(alternates) : [],
      "default_alternate": page.isListed
        ? .text(orNothing: site.hyperlinks.canonical(page.address, in: .thai)) : .nothing,
      "is_listed": .flag(page.isListed),
      "feed_href": .text(href(file: FeedOutput.path(in: language))),
      "feed_is_absolute": .flag(site.settings.baseURL != nil),
      "stylesheet_href": .text(href(file: Assets.stylesheetPath)),
      "home_href": .text(href(.home)),
      "site_title": .text(siteTitle),
      "organisation": .text(words(site.plan.document.organisation.name)),
      "is_home": .flag(isHome),
      "is_demonstration": .flag(site.settings.isDemonstration),
      "about_href": .text(menuHref(Address("about"))),
      "other_language": [
        "tag": .text(language.other.tag), "href": .text(href(page.address, in: language.other)),
      ],
      "untranslated": .flag(!page.isTranslated),
      "text_language": .text(page.isTranslated ? language.tag : Language.thai.tag),
      "trail": .list(page.trail.map { ["title": .text($0.title), "href": .text(href($0.address))] }),
      "navigation": .list(Navigation.main.map(link)),
      "footer": .list(Navigation.footer.map(link)),
      "page_charts": .list(declaredCharts()),
      "structured_data": .list(structuredData()),
      "plan_title": .text(site.plan.document.entry.name(language)),
      "approved_on": .text(orNothing: site.plan.document.approvedOn.map { $0.long(language) }),
    ]
  }

  /// The way to a page that every page links to. One that is missing is reported at the file that should hold it, in words
  /// that do not name the page being drawn, so that it is told once.
  private func menuHref(_ address: Address) -> String {
    guard !book.contains(address, language) else { return href(address) }
    let file = "\(ContentFolder.name)/pages/\(address.path.dropLast()).md"
    log.error(
      "menu-page-missing", at: .file(file), thai: "ทุกหน้าลิงก์มาที่หน้านี้ แต่ยังไม่มีหน้านี้",
      english: "Every page links to this one, and it is not there.",
      hint: Bilingual(
        thai: "สร้างไฟล์ \(file) หรือแก้ปัญหาอื่นของไฟล์นี้", english: "Write \(file), or mend its other problems."))
    return ""
  }

  private func link(_ item: Navigation.Item) -> TemplateValue {
    [
      "title": .text(text(item.key)), "href": .text(menuHref(item.address)),
      "is_current": .flag(page.address == item.address),
      "is_within": .flag(page.address != item.address && page.address.path.hasPrefix(item.address.path)),
    ]
  }
}

/// The ways through the site that stand on every page.
enum Navigation {
  struct Item {
    /// The string of the interface that names it.
    var key: String
    var address: Address
  }

  /// Five at most.
  static let main = [
    Item(key: "navigation.indicators", address: Address("indicators")),
    Item(key: "navigation.plan", address: Address("plan")),
    Item(key: "navigation.stories", address: Address("stories")),
    Item(key: "navigation.areas", address: Address("areas")),
    Item(key: "navigation.transparency", address: Address("transparency")),
  ]

  static let footer = [
    Item(key: "navigation.about", address: Address("about")),
    Item(key: "navigation.methods", address: Address("methods")),
    Item(key: "navigation.contact", address: Address("contact")),
    Item(key: "navigation.press", address: Address("press")),
    Item(key: "navigation.privacy", address: Address("privacy")),
    Item(key: "navigation.accessibility", address: Address("accessibility")),
    Item(key: "navigation.sitemap", address: Address("sitemap")),
  ]
}
