import Diagnostics
import Templates
import ThaiText

/// The site map for search engines (sitemaps.org protocol): `/sitemap.xml`. Only a site with an address has one.
enum SitemapOutput {
  static let path = "sitemap.xml"

  static func view(of pages: [Page], _ site: SiteModel, _ base: BaseURL) -> TemplateObject {
    let listed = pages.filter(\.isListed)
    return [
      "pages": .list(
        listed.map { page in
          [
            "url": .text(base.absolute(page.address.path(in: page.language))),
            "modified": .text(orNothing: page.published?.iso),
            "alternates": .list(
              Language.allCases.map {
                ["language": .text($0.tag), "url": .text(base.absolute(page.address.path(in: $0)))]
              }),
          ]
        })
    ]
  }
}

/// What crawlers may read (RFC 9309): everything, and where the site map is.
enum RobotsOutput {
  static let path = "robots.txt"

  static func view(of site: SiteModel) -> TemplateObject {
    ["sitemap": .text(orNothing: site.settings.baseURL?.absolute(SitemapOutput.path))]
  }
}
