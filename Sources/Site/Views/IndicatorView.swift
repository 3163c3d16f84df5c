import Diagnostics
import Plan
import Templates
import ThaiText

extension Drawing {
  /// An indicator as it stands in a list: its number, name, target of the site's year and status.
  func row(_ indicator: Indicator) -> TemplateValue {
    let status = site.status(of: indicator)
    return [
      "number": .text(indicator.id), "name": .text(words(indicator.name)),
      "href": .text(href(indicator.address)), "target": .text(orNothing: target(of: indicator)),
      "target_value": .text(
        orNothing: site.progress(of: indicator).target?.value.map { NumberFormat.text($0) }),
      "unit": .text(words(indicator.unit)), "is_part": .flag(indicator.isPart),
      "status": .text(statusName(status.finding)), "status_class": .text(status.finding.rawValue),
      "parts": .list(site.plan.parts(of: indicator).map(row)),
      "has_parts": .flag(!site.plan.parts(of: indicator).isEmpty),
    ]
  }

  /// The target of an indicator in the site's year, with its unit; nil where the plan gives none.
  func target(of indicator: Indicator) -> String? {
    site.progress(of: indicator).target?.value.map { Quantity($0, unit: indicator.unit).text(language) }
  }

  /// What has been reached in the site's year, in words; nil when nothing has been reported.
  func reached(_ indicator: Indicator) -> String? {
    guard let standing = site.status(of: indicator).working?.standing,
      let result = Quantity(range: (standing.low, standing.high), unit: indicator.unit)
    else { return nil }
    return text("indicator.reached", ["result": result.text(language)])
  }

  /// The language of words that nobody translates, such as the title of a source: Thai when they hold a Thai letter.
  func languageTag(of words: String) -> String {
    let isThai = words.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) }
    return isThai ? Language.thai.tag : language.tag
  }

  /// Where a fact stands in the plan, as the public reads it.
  func citation(_ provenance: Provenance) -> String { citation(provenance, language) }

  /// Where a fact stands in the plan, in either language.
  func citation(_ provenance: Provenance, _ language: Language) -> String {
    let section = provenance.main.section
    let key = ["front", "contents"].contains(section) ? "source." + section : "source.section"
    return site.strings.text(key, language, ["section": section], log: log)
  }

  /// Remarks of the plan's readers on some records.
  func remarks(about ids: [String]) -> [TemplateValue] {
    let found = site.plan.doubts.filter(\.isPublic).filter { doubt in
      doubt.about.contains { ids.contains($0.value) }
    }
    return found.compactMap { $0.note[language] ?? $0.note.thai }.map(TemplateValue.text)
  }
}

extension Indicator {
  var address: Address { Address("indicators", id) }
}

extension Theme {
  var address: Address { Address("plan", slug) }

  /// The last part of the theme's address: `theme-1`.
  var slug: String { "theme-\(number)" }
}

extension Programme {
  var address: Address { Address("programmes", slug) }
}

extension Province {
  var address: Address { Address("areas", slug) }
}

extension Regions.Region {
  var address: Address { Address("areas", slug) }
}

extension ContextGroup {
  var address: Address { Address("context", id) }
}
