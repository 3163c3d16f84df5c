/// The faults that officers make, by kind. The long Thai names of the seeds are left out of the edits where shorter ones do.
extension Fault {
  static let all = ids + links + tables + numbers + figures + results + context + documents + files

  private static let indicatorRow = ",ก,a,หน่วย,units,higher_is_better,count,yes,,,1,5.2.1"

  static let ids: [Fault] = [
    .rows("an indicator twice", "indicators.csv", "1-1,1,1," + indicatorRow, code: "duplicate-id"),
    .edit(
      "one id in two files", "doubts.yaml", "id: \"note-line-numbers\"", "id: \"gap-1-1\"", "duplicate-id",
      in: "gaps.yaml", at: "\"gap-1-1\""),
    .edit(
      "an address of a province twice", "provinces.csv", "TH-11,samut-prakan", "TH-11,bangkok", "duplicate-id"
    ),
    .edit("a province twice", "provinces.csv", "TH-81,", "TH-80,", "duplicate-id"),
    .edit(
      "an address of a programme twice", "programmes.yaml", "slug: \"canal-housing\"",
      "slug: \"baan-mankong\"",
      "duplicate-id"),
    .edit(
      "a region with the address of a province", "regions.yaml", "slug: \"south\"", "slug: \"krabi\"",
      "duplicate-id", at: "id: \"south\""),
  ]

  static let links: [Fault] = [
    .rows(
      "a part of an unknown indicator", "indicators.csv", "9-1,1,9,9-9" + indicatorRow, code: "unknown-id"),
    .rows("a part of a part", "indicators.csv", "9-1,1,9,1-7-1" + indicatorRow, code: "unknown-id"),
    .rows(
      "an indicator of an unknown theme", "indicators.csv", "9-1,9,9," + indicatorRow, code: "unknown-id"),
    .rows("a target of an unknown indicator", "targets/plan.csv", "9-9,2569,1,,,,1,1", code: "unknown-id"),
    .edit(
      "an indicator of a project", "themes.yaml", "related_indicators: [\"1-1\"]",
      "related_indicators: [\"1-01\"]",
      "unknown-id"),
    .edit("the theme of a programme", "programmes.yaml", "theme: \"t1\"", "theme: \"t9\"", "unknown-id"),
    .edit(
      "the plan's name of a programme", "programmes.yaml", "\"t1-p4-3-1\"", "\"t1-p4-3-9\"", "unknown-id"),
    .edit("an indicator of a programme", "programmes.yaml", "\"1-7-1\"", "\"1-7-9\"", "unknown-id"),
    .edit(
      "a project of a programme", "programmes.yaml", "[\"codi-housing\"]", "[\"codi-houses\"]", "unknown-id"),
    .edit("a project of a node", "alignment.yaml", "\"codi-welfare\"]", "\"codi-wellfare\"]", "unknown-id"),
    .edit(
      "a programme of a project", "alignment.yaml", "related_programmes: [\"t1-p4-3\"]",
      "related_programmes: [\"t1-p9\"]", "unknown-id"),
    .edit(
      "an indicator of a project above", "alignment.yaml", "related_indicators: [\"1-7-1\"]",
      "related_indicators: [\"1-9\"]", "unknown-id"),
    .edit(
      "the indicator joined with another", "alignment.yaml", "joined_with: \"mp-21-i2\"",
      "joined_with: \"mp-21-i9\"",
      "unknown-id"),
    .edit(
      "an indicator of a requirement", "communication.yaml", "related_indicators: [\"4-8\"]",
      "related_indicators: [\"4-88\"]", "unknown-id"),
    .edit("the theme of gaps", "gaps.yaml", "theme: \"t1\"", "theme: \"t0\"", "unknown-id"),
    .edit("the theme of a focus", "focus-2570.yaml", "theme: \"t1\"", "theme: \"T1\"", "unknown-id"),
    .edit("a gap of a focus", "focus-2570.yaml", "\"gap-1-1\"", "\"gap-9-1\"", "unknown-id"),
    .edit(
      "a programme of a focus", "focus-2570.yaml", "related_programmes: [\"t1-p4-1\"]",
      "related_programmes: [\"t1-p8\"]", "unknown-id"),
    .edit("the theme of a SWOT", "swot.yaml", "theme: \"t1\"", "theme: \"t\"", "unknown-id"),
    .edit("the goal of a SWOT", "swot.yaml", "goal: \"g1-1\"", "goal: \"g1-9\"", "unknown-id"),
    .edit(
      "the perspective of a policy", "board-policy.yaml", "bsc_perspective: \"bsc-stakeholders\"",
      "bsc_perspective: \"bsc-stakeholder\"", "unknown-id"),
    .edit(
      "the series of a challenge", "challenges.yaml", "\"plan-housing-per-year\"", "\"plan-houses\"",
      "unknown-id"),
    .edit(
      "the region of a province", "provinces.csv", "TH-46,kalasin,กาฬสินธุ์,Kalasin,กส,northeast",
      "TH-46,kalasin,กาฬสินธุ์,Kalasin,กส,north-east", "unknown-id"),
    .edit(
      "a province to be confirmed", "regions.yaml", "province: \"TH-60\"", "province: \"TH-6O\"", "unknown-id"
    ),
    .edit(
      "the region of a province to be confirmed", "regions.yaml", "region_here: \"north\"",
      "region_here: \"nord\"", "unknown-id"),
    .edit("what a remark is about", "doubts.yaml", "about: [\"1-7\"]", "about: [\"1-6\"]", "unknown-id"),
    .edit(
      "the group of a series", "context/series.csv", "security system,labour,", "security system,work,",
      "unknown-id"),
  ]

  static let tables: [Fault] = [
    .edit(
      "a row with a cell too few", "indicators.csv", "\n1-2,1,2,,", "\n1-2,1,2,", "csv-ragged-row",
      at: "1-2,1,2,"),
    .edit(
      "a row with a cell too many", "provinces.csv", "TH-46,kalasin,", "TH-46,,kalasin,", "csv-ragged-row"),
    .edit(
      "a row of figures with a cell too many", "context/series.csv", "labour,", "labour,,", "csv-ragged-row"),
    .rows("a row of three cells", "targets/plan.csv", "1-1,2571,5", code: "csv-ragged-row"),
    .edit(
      "an unknown column", "targets/plan.csv", "source_section", "source_sections", "csv-unknown-column"),
    .edit(
      "a column twice", "targets/plan.csv", "source_line,source_section", "source_line,source_line",
      "csv-duplicate-column"),
    .init(
      "semicolons throughout, as a spreadsheet saves them", "provinces.csv",
      .write(Array("iso;slug\nTH-10;bangkok\n".utf8)),
      "csv-delimiter", at: "iso;slug"),
    .init("an empty table", "indicators.csv", .write([]), "csv-no-header", at: ""),
    .edit("letters after a closing quote", "ocr-repairs.csv", "\"95, 787\"", "\"95, 787\"x", "csv-quote"),
    .edit(
      "a byte order mark in the middle", "targets/plan.csv", "1-3,2569", "1-3,\u{FEFF}2569",
      "stray-byte-order-mark"),
    .edit("an invisible character", "targets/plan.csv", "1-3,2569", "1-3,\u{1B}2569", "control-character"),
  ]

  static let numbers: [Fault] = [
    .edit(
      "Thai digits in a target", "targets/plan.csv", "1-1,2569,431", "1-1,2569,๔๓๑", "number-thai-digits"),
    .edit(
      "Thai digits in a period", "targets/plan.csv", "1-1,2569,431", "1-1,๒๕๖๙,431", "period-thai-digits"),
    .edit(
      "Thai digits in a whole number", "indicators.csv", "\n1-2,1,2,", "\n1-2,๑,2,", "number-thai-digits",
      at: "1-2,๑"),
    .edit(
      "a comma between thousands", "targets/plan.csv", "1-1,2569,431", "1-1,2569,\"4,310\"", "number-form"),
    .edit("a unit beside a number", "targets/plan.csv", "1-1,2569,431", "1-1,2569,431 ตำบล", "number-form"),
    .edit(
      "a number without end", "targets/plan.csv", "1-1,2569,431", "1-1,2569,4310000000000000000000",
      "number-too-long"),
    .edit("a line that is no number", "themes.yaml", "{line: 954}", "{line: 954a}", "not-integer"),
    .edit(
      "a year beyond all numbers", "plan.yaml", "start_be: 2566", "start_be: 99999999999999999999",
      "out-of-range"),
    .edit(
      "the least of all numbers as a year", "plan.yaml", "start_be: 2566", "start_be: -9223372036854775808",
      "out-of-range"),
    .edit(
      "a direction that does not exist", "indicators.csv", "higher_is_better", "higher is better",
      "unknown-choice"),
    .edit("a kind in capitals", "indicators.csv", ",count,", ",Count,", "unknown-choice"),
  ]

  static let figures: [Fault] = [
    .edit(
      "a percentage above 100", "targets/plan.csv", "4-11,2569,85", "4-11,2569,185", "value-outside-range"),
    .edit("a count below nothing", "targets/plan.csv", "1-1,2569,431", "1-1,2569,-1", "value-outside-range"),
    .edit("half a tambon", "targets/plan.csv", "1-1,2569,431", "1-1,2569,431.5", "value-outside-range"),
    .edit(
      "parts that do not add up", "targets/plan.csv", "1-7-1,2569,3370", "1-7-1,2569,3371", "parts-differ",
      at: "1-7,2569,"),
    .edit(
      "a target without a value", "targets/plan.csv", "1-1,2569,431", "1-1,2569,", "target-without-value"),
    .edit(
      "a target with a value that is not given", "targets/plan.csv", "1-1,2570,,not_given",
      "1-1,2570,5,not_given", "target-flag"),
    .rows("a target twice", "targets/plan.csv", "1-1,2569,431,,,,1,1", code: "duplicate-target"),
    .rows("a quarter that does not exist", "targets/plan.csv", "1-1,2569-Q5,431,,,,1,1", code: "period-form"),
    .edit(
      "two provinces on one tile", "provinces.csv", "กรุงเทพฯและปริมณฑล,9,4", "กรุงเทพฯและปริมณฑล,9,3",
      "tile-taken"),
    .edit(
      "a tile outside the grid", "provinces.csv", "กรุงเทพฯและปริมณฑล,9,3", "กรุงเทพฯและปริมณฑล,17,3",
      "value-outside-range"),
    .edit("a grid of less than nothing", "regions.yaml", "rows: 17", "rows: -1", "out-of-range"),
  ]

  static let results: [Fault] = [
    .results(
      "a result twice", "1-1,2569-Q1,,5,,,final,,x,2569-01-15", "1-1,2569-Q1,,6,,,final,,x,2569-01-15",
      code: "duplicate-result"),
    .results(
      "a result of a place twice", "1-1,2569-Q1,TH-40,5,,,final,,x,2569-01-15",
      "1-1,2569-Q1,TH-40,5,,,final,,x,2569-01-15", code: "duplicate-result"),
    .results(
      "one year in two eras", "1-1,2569,,5,,,final,,x,2569-01-15", "1-1,2026,,5,,,final,,x,2569-01-15",
      code: "duplicate-result"),
    .results("a result without an indicator", ",2569-Q1,,5,,,final,,x,2569-01-15", code: "missing-value"),
    .results("a result of an unknown indicator", "1-6,2569-Q1,,5,,,final,,x,2569-01-15", code: "unknown-id"),
    .results("an unknown province", "1-1,2569-Q1,TH-99,5,,,final,,x,2569-01-15", code: "unknown-id"),
    .results("a region by its name", "1-1,2569-Q1,ภาคใต้,5,,,final,,x,2569-01-15", code: "unknown-id"),
    .results("no period", "1-1,,,5,,,final,,x,2569-01-15", code: "missing-value"),
    .results("a quarter of the wrong form", "1-1,Q1/2569,,5,,,final,,x,2569-01-15", code: "period-form"),
    .results("Thai digits", "1-1,2569-Q1,,๕,,,final,,x,2569-01-15", code: "number-thai-digits"),
    .results("a share above 100", "4-11,2569,,100.1,,,final,,x,2569-01-15", code: "value-outside-range"),
    .results("a negative share", "4-11,2569,,-0.1,,,final,,x,2569-01-15", code: "value-outside-range"),
    .results("a negative end of a range", "1-1,2569,,,-1,5,final,,x,2569-01-15", code: "value-outside-range"),
    .results("ends exchanged", "1-1,2569,,,9,5,final,,x,2569-01-15", code: "value-outside-range"),
    .results(
      "a value outside its own range", "1-1,2569,,4,5,9,final,,x,2569-01-15", code: "value-outside-range"),
    .results("no value, and final", "1-1,2569,,,,,final,,x,2569-01-15", code: "result-flag"),
    .results("a value, and not available", "1-1,2569,,5,,,not_available,,x,2569-01-15", code: "result-flag"),
    .results("a value without a source", "1-1,2569,,5,,,final,,,2569-01-15", code: "missing-value"),
    .results("no flag", "1-1,2569,,5,,,,,x,2569-01-15", code: "missing-value"),
    .results("an unknown flag", "1-1,2569,,5,,,done,,x,2569-01-15", code: "unknown-choice"),
    .results("a day that could be two", "1-1,2569,,5,,,final,,x,02/03/2569", code: "date-ambiguous"),
    .results("a day that does not exist", "1-1,2569,,5,,,final,,x,2569-02-30", code: "date-impossible"),
    .results(
      "parts that do not add up", "1-7-1,2569,,1,,,final,,x,2569-01-15",
      "1-7-2,2569,,1,,,final,,x,2569-01-15",
      "1-7-3,2569,,1,,,final,,x,2569-01-15", "1-7-4,2569,,1,,,final,,x,2569-01-15",
      "1-7-5,2569,,1,,,final,,x,2569-01-15", "1-7,2569,,6,,,final,,x,2569-01-15", code: "parts-differ"),
  ]

  static let context: [Fault] = [
    .edit(
      "a name that differs within a series", "context/series.csv",
      "gdp-growth,อัตราการขยายตัวทางเศรษฐกิจ,Economic growth,economy,ทั้งประเทศ,Whole country,2567",
      "gdp-growth,อัตราการเติบโต,Economic growth,economy,ทั้งประเทศ,Whole country,2567", "series-rows-differ"),
    .edit(
      "a group that differs within a series", "context/series.csv",
      "Economic growth,economy,ทั้งประเทศ,Whole country,2567",
      "Economic growth,labour,ทั้งประเทศ,Whole country,2567", "series-rows-differ"),
    .edit(
      "a unit that differs within a series", "context/series.csv", "Whole country,2567,,2.5,,,ร้อยละ,percent",
      "Whole country,2567,,2.5,,,ร้อยละ,per cent", "series-rows-differ"),
    .edit(
      "a row without a series", "context/series.csv", "unemployment-rate,", ",", "missing-value",
      at: ",อัตราการว่างงาน,Unemployment rate,labour,ทั้งประเทศ,Whole country,2568-Q1"),
    .edit(
      "a year of the common era", "context/series.csv", "Whole country,2567,,2.5", "Whole country,2024,,2.5",
      "context-period"),
    .edit(
      "a quarter written otherwise", "context/series.csv", "Whole country,2568-Q1,calendar,0.88",
      "Whole country,2568/1,calendar,0.88", "context-period"),
    .edit(
      "a quarter with a sign", "context/series.csv", "Whole country,2568-Q1,calendar,0.88",
      "Whole country,2568-Q+1,calendar,0.88", "context-period"),
    .edit(
      "years the wrong way round", "context/series.csv", "Whole country,2567,,2.5",
      "Whole country,2567-2560,,2.5", "context-period"),
    .edit(
      "a quarter of no calendar", "context/series.csv", "Whole country,2568-Q1,calendar,0.88",
      "Whole country,2568-Q1,,0.88", "quarter-calendar"),
    .edit(
      "a row without a figure", "context/series.csv",
      "Unemployment rate,labour,ทั้งประเทศ,Whole country,2568-Q1,calendar,0.88",
      "Unemployment rate,labour,ทั้งประเทศ,Whole country,2568-Q1,calendar,", "observation-without-value"),
    .edit("ends exchanged", "context/series.csv", "2568,,,1.3,2.0", "2568,,,2.0,1.3", "value-outside-range"),
  ]

  static let documents: [Fault] = [
    .edit(
      "an unknown key", "plan.yaml", "  edition_th:", "  editoin_th: \"ก\"\n  edition_th:", "unknown-key",
      at: "editoin_th"),
    .edit(
      "a key twice", "plan.yaml", "  edition_th:", "  edition_th: \"ก\"\n  edition_th:", "duplicate-key",
      at: "edition_th: \"ฉบับ"),
    .edit("a key that is missing", "gaps.yaml", "    theme: \"t4\"\n", "", "missing-key", at: "\"gaps-t4\""),
    .edit(
      "a key without a value", "communication.yaml", "topic: \"audience\"", "topic: # later", "missing-value"),
    .edit(
      "a list for a text", "communication.yaml", "topic: \"audience\"", "topic: [\"audience\"]", "wrong-type"),
    .edit("a text for a list", "doubts.yaml", "about: []", "about: \"1-1\"", "wrong-type"),
    .edit("an alias", "bsc.yaml", "\"การพัฒนาคน\"", "*people", "yaml-alias"),
    .edit("an anchor", "bsc.yaml", "\"การพัฒนาคน\"", "&people \"การพัฒนาคน\"", "yaml-anchor"),
    .edit("a tag", "bsc.yaml", "\"การพัฒนาคน\"", "!!str \"การพัฒนาคน\"", "yaml-tag"),
    .edit(
      "lists of two lengths", "bsc.yaml", "    - \"Developing people\"\n", "", "lists-differ",
      at: "Adjusting the organisation"),
    .edit(
      "years the wrong way round", "plan.yaml",
      "start_be: 2569\n  end_be: 2570\n  start_ce: 2026\n  end_ce: 2027",
      "start_be: 2570\n  end_be: 2569\n  start_ce: 2027\n  end_ce: 2026", "years-reversed", at: "end_be: 2569"
    ),
    .edit(
      "a policy's years the wrong way round", "board-policy.yaml", "start_be: 2569", "start_be: 2571",
      "years-reversed", at: "end_be: 2570"),
    .edit(
      "the years of a plan above", "alignment.yaml", "start_be: 2562\n        end_be: 2570",
      "start_be: 2572\n        end_be: 2571",
      "years-reversed", at: "end_be: 2571"),
    .edit("two eras that differ", "plan.yaml", "year_ce: 2000", "year_ce: 2001", "years-differ"),
    .edit(
      "two dates that differ", "plan.yaml", "date_iso: \"2025-08-22\"", "date_iso: \"2025-08-23\"",
      "dates-differ"),
    .edit(
      "a date that could be two", "plan.yaml", "date_iso: \"2025-08-22\"", "date_iso: \"08/09/2025\"",
      "date-ambiguous"),
    .init(
      "a list with nothing in it", "themes.yaml", .write(Array("themes: []\n".utf8)), "missing-value",
      at: "themes"),
  ]

  static let files: [Fault] = [
    .init("a file that nobody reads", "indicator.csv", .write(Array("id\n".utf8)), "unknown-file", at: nil),
    .init("a table with another ending", "results/2569.xlsx", .write([0x50, 0x4B]), "unknown-file", at: nil),
    .init("a file that is missing", "swot.yaml", .remove, "file-missing", at: nil),
    .init("the indicators are missing", "indicators.csv", .remove, "file-missing", at: nil),
    .init(
      "text that is not UTF-8", "themes.yaml", .write(Array("themes:\n  - id: ".utf8) + [0xA1]),
      "file-not-utf8", at: "- id:"),
    .init(
      "a file that is too large", "doubts.yaml", .write(Array(repeating: 0x20, count: 4 << 20 + 1)),
      "file-too-large", at: nil),
  ]
}
