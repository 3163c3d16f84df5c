import Diagnostics
import Records

extension ActionPlan {
  /// Reads and checks all of `seeds/` but `seeds/disclosure/`. Every problem goes to the log.
  /// - Returns: nil when a file that the rest needs is missing or is not YAML or CSV at all.
  package static func read(from folder: SourceFolder, log: DiagnosticLog) -> ActionPlan? {
    let seeds = SeedFiles(folder: folder, log: log)
    let plan = read(seeds)
    seeds.reportUnknownFiles()
    if let plan { PlanCheck(plan: plan, log: log).run() }
    return plan
  }

  private static func read(_ seeds: SeedFiles) -> ActionPlan? {
    let document = seeds.yaml("plan.yaml", PlanDocument.init)
    let themes = seeds.yamlList("themes.yaml", "themes", Theme.init)
    let programmes = seeds.yamlList("programmes.yaml", "programmes", Programme.init)
    let indicators = seeds.csv(
      "indicators.csv", Indicator.columns, optional: Indicator.optionalColumns, Indicator.init)
    let targets = seeds.csvFolder("targets", Target.columns, optional: Target.optionalColumns, Target.init)
    let results = seeds.csvFolder("results", IndicatorResult.columns, optional: [], IndicatorResult.init)
    let groups = seeds.yamlList("context/groups.yaml", "groups", ContextGroup.init)
    let series = seeds.rows(
      "context/series.csv", ContextSeries.columns, optional: ContextSeries.optionalColumns
    )
    .map(ContextSeries.read)
    let alignment = seeds.yaml("alignment.yaml", Alignment.init)
    let policy = seeds.yaml("board-policy.yaml", BoardPolicy.init)
    let scorecard = seeds.yaml("bsc.yaml", Scorecard.init)
    let challenges = seeds.yaml("challenges.yaml", Challenges.init)
    let swot = seeds.yamlList("swot.yaml", "swot", Swot.init)
    let gaps = seeds.yamlList("gaps.yaml", "themes", ThemeGaps.init)
    let scenarios = seeds.yaml("scenarios.yaml", Scenarios.init)
    let focus = seeds.yamlList("focus-2570.yaml", "themes", ThemeFocus.init)
    let communication = seeds.yamlList("communication.yaml", "requirements", CommunicationRequirement.init)
    let provinces = seeds.csv("provinces.csv", Province.columns, optional: [], Province.init)
    let geography = seeds.yaml("regions.yaml", Regions.init)
    let doubts = seeds.yamlList("doubts.yaml", "doubts", Doubt.init)
    let repairs = seeds.csv("ocr-repairs.csv", OCRRepair.columns, optional: [], OCRRepair.init)
    guard let document, let themes, let programmes, let indicators, let groups, let series, let alignment,
      let policy, let scorecard, let challenges, let swot, let gaps, let scenarios, let focus,
      let communication,
      let provinces, let geography, let doubts, let repairs
    else { return nil }
    return ActionPlan(
      document: document, themes: themes, programmes: programmes, indicators: indicators, targets: targets,
      results: results, contextGroups: groups, series: series, alignment: alignment, boardPolicy: policy,
      scorecard: scorecard, challenges: challenges, swot: swot, gaps: gaps, scenarios: scenarios,
      focus: focus,
      communication: communication, provinces: provinces, geography: geography, doubts: doubts,
      repairs: repairs)
  }
}
