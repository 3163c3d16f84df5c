import Charts
import Diagnostics
import Plan
import Records
import ThaiText

/// Reads the charts that content declares.
struct ChartReader {
  static let folder = ContentFolder.name + "/charts"

  let plan: ActionPlan
  let year: FiscalYear
  let day: CalendarDay
  let folder: SourceFolder
  let log: DiagnosticLog

  /// Reads a declaration and makes its chart; nil, with the problem in the log, when nothing can be drawn.
  func chart(_ path: String) -> DeclaredChart? {
    guard let file = folder.text(path, log: log), let record = YAML.record(in: file, log: log) else {
      return nil
    }
    let id = Self.id(of: path)
    do {
      _ = try Slug(id)
    } catch {
      log.append(error.diagnostic(at: file.place))
    }
    let kind = record.choice("kind", ChartAssembly.Kind.self)
    let kindPlace = record.place(of: "kind")
    let heading = record.words("finding")
    let subtitle = record.optionalBilingual("subtitle")
    let notes = record.records("notes").map { note in
      defer { note.finish() }
      return note.words("note")
    }
    let pages = record.locatedTexts("pages").map {
      Located(Address($0.value.split(separator: "/").map(String.init)), at: $0.place)
    }
    let selector = RowSelector(plan: plan, year: year, log: log)
    let before = log.diagnostics.count
    let rows = record.records("rows", required: true).flatMap(selector.rows)
    let options = ChartOptions(record, selector)
    record.finish()
    guard log.diagnostics.count == before, !rows.isEmpty else { return nil }
    do {
      let assembly = try ChartAssembly(rows: rows, options: options)
      let chart = try assembly.chart(kind)
      return DeclaredChart(
        figure: ChartFigure(
          id: id, heading: heading, subtitle: subtitle ?? assembly.subtitle,
          notes: notes + doubts(rows), source: source(rows), asOf: day),
        chart: chart, pages: pages, sources: distinct(rows.map(\.source)), place: file.place)
    } catch {
      log.append(error.diagnostic(at: kindPlace))
      return nil
    }
  }

  /// The id that a file's name says.
  static func id(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
  }

  /// Why figures are doubted, each reason once, with the figures that it is about.
  private func doubts(_ rows: [ChartRow]) -> [Bilingual] {
    let reasons = distinct(rows.compactMap(\.doubt))
    return reasons.map { reason in
      let about = rows.filter { $0.doubt == reason }
      func names(_ language: Language) -> String {
        distinct(
          about.map { row in
            [row.label ?? row.subject, row.moment].compactMap { $0?[language] }.joined(separator: " ")
          }
        ).joined(separator: ", ")
      }
      return Bilingual(
        thai: "ข้อสงสัย (\(names(.thai))): \(reason.thai)",
        english: "Doubt (\(names(.english))): \(reason.english)")
    }
  }

  /// Who published the figures, and the plan that prints them.
  private func source(_ rows: [ChartRow]) -> Bilingual {
    let publishers = distinct(rows.compactMap(\.publisher))
    let entry = plan.document.entry
    func words(_ language: Language, _ through: String) -> String {
      let name = entry.name(language)
      return publishers.isEmpty ? name : publishers.joined(separator: ", ") + " " + through + " " + name
    }
    return Bilingual(thai: words(.thai, "ตามที่อ้างใน"), english: words(.english, "as quoted in the"))
  }
}

/// Each once, in the order in which they first stand.
func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
  var seen: Set<Value> = []
  return values.filter { seen.insert($0).inserted }
}
