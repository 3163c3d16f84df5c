import Diagnostics
import Markdown
import Plan
import ThaiText

/// Turns the links of the site's own kinds, such as `indicator:1-7`, into addresses, figures and charts, and finds the pages
/// and pictures that ordinary links name.
struct SiteLinkResolver: LinkResolver {
  let drawing: Drawing
  /// The file that is being drawn.
  let path: String

  private var site: SiteModel { drawing.site }

  func resolve(_ reference: ContentReference, log: DiagnosticLog) -> ContentResolution? {
    switch reference.scheme {
    case .indicator: indicator(reference)
    case .story: story(reference)
    case .province: province(reference)
    case .programme: programme(reference)
    case .dataset: dataset(reference)
    case .value: value(reference)
    case .chart: chart(reference)
    }
  }

  /// A picture stands in the folder of the text, and is published at the same place below the site.
  func picture(_ path: Located<String>, log: DiagnosticLog) -> Picture? {
    let folder = self.path.split(separator: "/").dropLast().joined(separator: "/")
    let file = folder + "/" + path.value
    let known = drawing.page.isPublished ? site.publishedPictures : site.pictures
    guard known.contains(file) else {
      log.error(
        "picture-missing", at: path.place, thai: "ไม่พบรูป \(file)", english: "There is no picture \(file).",
        hint: .nearest(to: path.value, among: pictures(beside: folder))
          ?? Bilingual(
            thai: "วางไฟล์ \(PictureFile.types.joined(separator: ", ")) ไว้ในโฟลเดอร์ชื่อเดียวกับเรื่อง",
            english:
              "Put a \(PictureFile.types.joined(separator: ", ")) file in the folder named like the text."))
      return nil
    }
    return Picture(url: drawing.href(file: PictureFile.published(file)))
  }

  /// A link without a scheme is an address of the site, from its root.
  func address(_ path: Located<String>, log: DiagnosticLog) -> String? {
    let parts = path.value.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let address = Address(parts[0].split(separator: "/").map(String.init))
    guard drawing.book.contains(address, drawing.language) else {
      log.error(
        .addressUnknown, at: path.place, thai: "ไม่มีหน้า “\(path.value)” ในเว็บไซต์",
        english: "The site has no page “\(path.value)”.",
        hint: .nearest(to: address.path, among: drawing.book.paths)
          ?? Bilingual(
            thai: "เขียนที่อยู่จากหน้าแรก เช่น /about/ หรือที่อยู่เต็มขึ้นต้นด้วย https://",
            english: "Write the address from the home page, as in /about/, or a whole one with https://."))
      return nil
    }
    return drawing.href(address) + (parts.count > 1 ? "#" + parts[1] : "")
  }

  private func pictures(beside folder: String) -> [String] {
    site.pictures.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
  }

  private func indicator(_ reference: ContentReference) -> ContentResolution? {
    guard let indicator = site.plan.indicator(reference.identifier) else {
      return unknown(reference, among: site.plan.indicators.map(\.id))
    }
    return link(indicator.address, drawing.words(indicator.name))
  }

  private func story(_ reference: ContentReference) -> ContentResolution? {
    let hidden = drawing.page.isPublished ? nil : site.hidden[reference.identifier]
    guard let story = site.stories[reference.identifier] ?? hidden else {
      return unknown(reference, among: site.stories.slugs)
    }
    return link(story.address, site.stories.story(story, in: drawing.language).title)
  }

  private func province(_ reference: ContentReference) -> ContentResolution? {
    guard let province = site.plan.province(reference.identifier) else {
      return unknown(reference, among: site.plan.provinces.map(\.iso))
    }
    return link(province.address, drawing.words(province.name))
  }

  private func programme(_ reference: ContentReference) -> ContentResolution? {
    guard let programme = site.plan.programme(reference.identifier) else {
      return unknown(reference, among: site.plan.programmes.map(\.slug))
    }
    return link(programme.address, drawing.words(programme.title))
  }

  private func dataset(_ reference: ContentReference) -> ContentResolution? {
    guard let dataset = Dataset(rawValue: reference.identifier) else {
      return unknown(reference, among: Dataset.allCases.map(\.rawValue))
    }
    return link(dataset.address, drawing.text("dataset." + dataset.rawValue))
  }

  /// `value:<indicator>/<target|result>/<period>`
  private func value(_ reference: ContentReference) -> ContentResolution? {
    let parts = reference.identifier.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, ["target", "result"].contains(parts[1]) else {
      drawing.log.error(
        "value-form", at: reference.place, thai: "ลิงก์ตัวเลข “\(reference.identifier)” ผิดรูปแบบ",
        english: "The figure link “\(reference.identifier)” is not of the right form.",
        hint: Bilingual(
          thai: "เขียนแบบ value:1-7-1/target/2569", english: "Write it as value:1-7-1/target/2569."))
      return nil
    }
    guard let indicator = site.plan.indicator(parts[0]) else {
      return unknown(reference, parts[0], among: site.plan.indicators.map(\.id))
    }
    let found =
      parts[1] == "target" ? targets(of: indicator) : results(of: indicator)
    guard let match = found.first(where: { $0.period.code == parts[2] }) else {
      let periods = found.map(\.period.code)
      drawing.log.error(
        "value-missing", at: reference.place,
        thai: "ตัวชี้วัด \(indicator.id) ไม่มี\(parts[1] == "target" ? "ค่าเป้าหมาย" : "ผล")ของ “\(parts[2])”",
        english: "Indicator \(indicator.id) has no \(parts[1]) for “\(parts[2])”.",
        hint: .nearest(to: parts[2], among: periods)
          ?? Bilingual(thai: "ลบตัวเลขนี้ออกจากข้อความ", english: "Take the figure out of the text."))
      return nil
    }
    return .text(match.words)
  }

  private func targets(of indicator: Indicator) -> [(period: FiscalPeriod, words: String)] {
    site.plan.targets.filter { $0.indicator.value == indicator.id }.compactMap { target in
      target.value.map { (target.period, Quantity($0, unit: indicator.unit).text(drawing.language)) }
    }
  }

  /// Results in words; one that is not final says so.
  private func results(of indicator: Indicator) -> [(period: FiscalPeriod, words: String)] {
    site.plan.results.filter { $0.indicator.value == indicator.id && $0.area == .whole }.compactMap {
      result in
      let range = (result.value ?? result.low, result.value ?? result.high)
      guard let words = Quantity(range: range, unit: indicator.unit)?.text(drawing.language) else {
        return nil
      }
      let flag = result.flag == .final ? "" : " (" + drawing.text("flag." + result.flag.rawValue) + ")"
      return (result.period, words + flag)
    }
  }

  /// `chart:<id>`, and by what they are of `chart:indicator/<id>` and `chart:parts/<id>`.
  private func chart(_ reference: ContentReference) -> ContentResolution? {
    let parts = reference.identifier.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let caption = reference.text.isEmpty ? nil : Bilingual(thai: reference.text, english: reference.text)
    let draw = { id in
      drawing.chart(id, headingLevel: 3, heading: caption).map { ContentResolution.block(html: $0) }
    }
    switch (parts.first, parts.count) {
    case ("indicator", 2):
      guard let indicator = site.plan.indicator(parts[1]) else {
        return unknown(reference, parts[1], among: site.plan.indicators.map(\.id))
      }
      return draw(indicator.id) ?? empty(reference, indicator)
    case ("parts", 2):
      return draw(parts[1] + "-parts")
        ?? unknown(reference, parts[1], among: Set(site.plan.indicators.compactMap(\.parent?.value)))
    case (_, 1): return draw(parts[0]) ?? unknown(reference, parts[0], among: site.charts.ids)
    default:
      drawing.log.error(
        "chart-form", at: reference.place, thai: "ไม่รู้จักแผนภูมิ “\(reference.identifier)”",
        english: "There is no chart “\(reference.identifier)”.",
        hint: Bilingual(
          thai: "เขียนแบบ chart:indicator/1-7, chart:parts/1-7 หรือ chart:ชื่อไฟล์ใน content/charts",
          english:
            "Write it as chart:indicator/1-7, chart:parts/1-7 or chart:name of a file in content/charts."))
      return nil
    }
  }

  private func empty(_ reference: ContentReference, _ indicator: Indicator) -> ContentResolution? {
    drawing.log.error(
      "chart-empty", at: reference.place,
      thai: "ตัวชี้วัด \(indicator.id) ไม่มีค่าเป้าหมายหรือผลของ\(site.year.name(.thai))ให้วาด",
      english:
        "Indicator \(indicator.id) has no target and no result of \(site.year.name(.english)) to draw.",
      hint: Bilingual(thai: "ลบแผนภูมินี้ออกจากเนื้อความ", english: "Take the chart out of the text."))
    return nil
  }

  private func link(_ address: Address, _ title: String) -> ContentResolution {
    .link(url: drawing.href(address), title: title)
  }

  private func unknown(
    _ reference: ContentReference, _ name: String? = nil, among known: some Collection<String>
  ) -> ContentResolution? {
    let name = name ?? reference.identifier
    drawing.log.error(
      "unknown-id", at: reference.place, thai: "ไม่มี “\(name)” ในข้อมูลชนิด \(reference.scheme.rawValue)",
      english: "There is no \(reference.scheme.rawValue) “\(name)”.",
      hint: .nearest(to: name, among: known)
        ?? Bilingual(
          thai: "ตรวจชื่อกับหน้าที่จะลิงก์ไป ชื่อนี้คือส่วนท้ายของที่อยู่หน้านั้นหรือรหัสในข้อมูล",
          english:
            "Check it against the page it should lead to: the name is the end of its address, or its code in the data."
        ))
    return nil
  }
}

/// The sets of data that texts may point at, and the pages on which they stand.
enum Dataset: String, CaseIterable {
  case indicators, targets, results, alignment, programmes, provinces, stories
  case contextSeries = "context-series"

  var address: Address {
    switch self {
    case .indicators, .targets, .results: Address("indicators")
    case .alignment: Address("plan")
    case .programmes: Address("programmes")
    case .provinces: Address("areas")
    case .stories: Address("stories")
    case .contextSeries: Address("context")
    }
  }
}
