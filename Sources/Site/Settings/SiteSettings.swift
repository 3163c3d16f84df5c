import Diagnostics
import Records
import ThaiText

/// What the organisation says of its site in `content/site.yaml`. A setting left empty is shown as not yet given.
struct SiteSettings: Sendable {
  struct Contact: Sendable {
    var address: Bilingual?
    var telephone: String?
    var email: String?
    var registryEmail: String?
    var complaints: String?
    var social: [Link]
    var map: String?
  }

  struct Link: Sendable {
    var title: Bilingual
    var url: String
  }

  /// The file.
  static let path = "content/site.yaml"

  var title: Bilingual
  var tagline: Bilingual
  /// Nil until the organisation gives its address; the site then has relative links only.
  var baseURL: BaseURL?
  /// Whether every page says that this is a demonstration.
  var isDemonstration: Bool
  /// The indicators whose targets stand large on the home page.
  var headlines: [Located<String>]
  /// The indicator whose parts the home page compares.
  var comparison: Located<String>?
  var contact: Contact
  /// The organisation's own site, linked from the footer and the about page.
  var organisationURL: String?
  var license: Bilingual?
  /// Stories on one page of the index.
  var storiesPerPage: Int
}

extension SiteSettings {
  init(_ file: Record) {
    title = file.words("title")
    tagline = file.words("tagline")
    baseURL = file.optionalValue("base_url") { text throws(Misreading) in try BaseURL(text) }
    isDemonstration = file.boolean("demonstration")
    headlines = file.locatedTexts("headline_indicators")
    comparison = file.located("comparison_indicator")
    contact = Contact(file.record("contact"))
    organisationURL = file.optionalValue("organisation_url", ContactWay.webAddress)
    license = file.optionalWords("license")
    storiesPerPage = max(1, file.integer("stories_per_page", in: 1...1000))
  }
}

extension SiteSettings.Contact {
  fileprivate init(_ record: Record) {
    address = record.optionalWords("address")
    telephone = record.optionalValue("telephone", ContactWay.telephone)
    email = record.optionalValue("email", ContactWay.email)
    registryEmail = record.optionalValue("registry_email", ContactWay.email)
    complaints = record.optionalValue("complaints_url", ContactWay.webAddress)
    social = record.records("social").map { link in
      defer { link.finish() }
      return .init(title: link.words("title"), url: link.value("url", ContactWay.webAddress) ?? "")
    }
    map = record.optionalValue("map_url", ContactWay.webAddress)
    record.finish()
  }
}

extension Record {
  /// Reads `<key>_th` and `<key>_en`, both required.
  func words(_ key: String) -> Bilingual { Bilingual(thai: text(key + "_th"), english: text(key + "_en")) }

  /// Reads `<key>_th` and `<key>_en`: both or neither.
  func optionalWords(_ key: String) -> Bilingual? {
    let (thai, english) = (optionalText(key + "_th"), optionalText(key + "_en"))
    return thai == nil && english == nil ? nil : words(key)
  }
}
