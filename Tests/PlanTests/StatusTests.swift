import Diagnostics
import Testing
import ThaiText

@testable import Plan

/// One line of the status table: what was promised and reported, and what is to be found.
struct StatusCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let kind: Indicator.Kind
  var direction = Indicator.Direction.higherIsBetter
  var accumulates: Bool?
  /// The year's target; empty where none is given.
  let target: String
  /// The targets of the quarters, from the first; empty where none is given.
  var quarterTargets: [String] = []
  var quarters: [Reported] = []
  var year: Reported = ""
  var day = "2026-05-01"
  let finding: Status.Finding
  /// The target that decided, when there is a working.
  var against: String?
  var share: String?
  var distance: String?
  var missing: [Int] = []
  var isPreliminary = false

  init(
    _ name: String, _ kind: Indicator.Kind, _ direction: Indicator.Direction = .higherIsBetter,
    accumulates: Bool? = nil, target: String, quarterTargets: [String] = [], quarters: [Reported] = [],
    year: Reported = "", day: String = "2026-05-01", _ finding: Status.Finding, against: String? = nil,
    share: String? = nil, distance: String? = nil, missing: [Int] = [], isPreliminary: Bool = false
  ) {
    testDescription = name
    (self.kind, self.direction, self.accumulates, self.target) = (kind, direction, accumulates, target)
    (self.quarterTargets, self.quarters, self.year, self.day) = (quarterTargets, quarters, year, day)
    (self.finding, self.against, self.share, self.distance) = (finding, against, share, distance)
    (self.missing, self.isPreliminary) = (missing, isPreliminary)
  }

  var progress: Progress {
    Progress(
      indicator: Sample.indicator(kind, direction, accumulates: accumulates), year: Sample.year,
      target: Sample.target(try? FixedDecimal(target)),
      quarterTargets: quarterTargets.enumerated().compactMap { number, text in
        (try? FixedDecimal(text)).map { Sample.target($0, number + 1) }
      },
      quarterResults: quarters.enumerated().compactMap { $1.result($0 + 1) }, yearResult: year.result(nil))
  }
}

@Suite("The status of an indicator")
struct StatusTests {
  static let ended = "2026-10-01"

  static let withoutFigures: [StatusCase] = [
    .init("a count without a result", .count, target: "100", .noResult),
    .init("a percentage without a result", .percent, target: "80", .noResult),
    .init("lower is better, without a result", .count, .lowerIsBetter, target: "5", .noResult),
    .init("an ended year without a result", .count, target: "100", day: ended, .noResult),
    .init(
      "a result that is not available is none", .count, target: "9", quarters: ["-"], year: "-", .noResult),
    .init("a result that is not applicable is none", .percent, target: "9", year: "/", .noResult),
    .init("a result without a target", .count, target: "", quarters: ["5"], .noTarget),
    .init("neither target nor result", .percent, target: "", day: ended, .noTarget),
  ]

  static let countDuringYear: [StatusCase] = [
    .init(
      "the year's target is met early", .count, target: "100", quarterTargets: ["60"], quarters: ["100"],
      .met,
      against: "100", share: "100.0", distance: "0"),
    .init(
      "met early though the quarter's target was higher still", .count, target: "100",
      quarterTargets: ["60", "60"], quarters: ["60", "45"], .met, against: "100", share: "105.0",
      distance: "5"),
    .init(
      "the quarter's target is met", .count, target: "100", quarterTargets: ["30"], quarters: ["30"],
      .onTrack,
      against: "30", share: "30.0", distance: "-70"),
    .init(
      "the quarter's target is not met", .count, target: "100", quarterTargets: ["30"], quarters: ["29"],
      .behind,
      against: "30", share: "29.0", distance: "-71"),
    .init(
      "targets of quarters add up as results do", .count, target: "100", quarterTargets: ["30", "20"],
      quarters: ["20", "30"], .onTrack, against: "50", share: "50.0", distance: "-50"),
    .init(
      "only the quarter before has a target", .count, target: "100", quarterTargets: ["30"],
      quarters: ["30", "5"],
      .undecided, against: "100", share: "35.0", distance: "-65"),
    .init(
      "a target of an earlier quarter is not given", .count, target: "100", quarterTargets: ["", "30"],
      quarters: ["10", "30"], .undecided, against: "100", share: "40.0", distance: "-60"),
    .init(
      "no target of a quarter", .count, target: "300", quarters: ["100"], .undecided, against: "300",
      share: "33.3",
      distance: "-200"),
    .init(
      "no target of a quarter, and the year's is met", .count, target: "300", quarters: ["300"], .met,
      against: "300", share: "100.0", distance: "0"),
    .init(
      "a quarter is missing, and what is known falls short: nothing can be said", .count, target: "100",
      quarterTargets: ["10", "20", "20"], quarters: ["10", "-", "20"], .undecided, against: "50",
      share: "30.0",
      distance: "-70", missing: [2]),
    .init(
      "a quarter is missing, and the rest is enough", .count, target: "100", quarterTargets: ["10", "20"],
      quarters: ["", "30"], .onTrack, against: "30", share: "30.0", distance: "-70", missing: [1]),
    .init(
      "a quarter to which the indicator does not apply is not missing", .count, target: "100",
      quarterTargets: ["0", "20"], quarters: ["/", "10"], .behind, against: "20", share: "10.0",
      distance: "-90"),
    .init(
      "a range across the quarter's target", .count, target: "100", quarterTargets: ["30"],
      quarters: ["25~35"],
      .undecided, against: "30"),
    .init(
      "a range that begins at the quarter's target", .count, target: "100", quarterTargets: ["30"],
      quarters: ["30~35"], .onTrack, against: "30"),
    .init(
      "a range that ends below it", .count, target: "100", quarterTargets: ["30"], quarters: ["20~29"],
      .behind,
      against: "30"),
    .init(
      "a range above the year's target", .count, target: "100", quarters: ["100~120"], .met, against: "100"),
    .init(
      "a range across the year's target", .count, target: "100", quarters: ["90~120"], .undecided,
      against: "100"),
    .init("at least so many", .count, target: "100", quarters: ["100~"], .met, against: "100"),
    .init("at most so many", .count, target: "100", quarters: ["~99"], .undecided, against: "100"),
    .init(
      "a provisional result counts and is marked", .count, target: "100", quarterTargets: ["30", "30"],
      quarters: ["30?", "30"], .onTrack, against: "60", share: "60.0", distance: "-40", isPreliminary: true),
    .init(
      "the year reported as a whole before its end", .count, target: "100", quarterTargets: ["30"],
      quarters: ["10"], year: "120", .met, against: "100", share: "120.0", distance: "20"),
    .init(
      "the year reported as a whole, and not enough yet", .count, target: "100", quarterTargets: ["30"],
      year: "40",
      .undecided, against: "100", share: "40.0", distance: "-60"),
    .init(
      "the year as a whole is not available, the quarters are", .count, target: "100", quarterTargets: ["30"],
      quarters: ["40"], year: "-", .onTrack, against: "30", share: "40.0", distance: "-60"),
    .init("a target of zero", .count, target: "0", quarters: ["0"], .met, against: "0", distance: "0"),
    .init(
      "a count that is a level, not a sum", .count, accumulates: false, target: "77",
      quarterTargets: ["20", "40"],
      quarters: ["20", "39"], .behind, against: "40", share: "50.6", distance: "-38"),
    .init(
      "a level that reaches the year's target", .count, accumulates: false, target: "77",
      quarters: ["20", "77"],
      .met, against: "77", share: "100.0", distance: "0"),
    .init(
      "a level of which an earlier quarter was not reported", .count, accumulates: false, target: "77",
      quarterTargets: ["", "40"], quarters: ["", "40"], .onTrack, against: "40", share: "51.9",
      distance: "-37"),
  ]

  static let levelDuringYear: [StatusCase] = [
    .init(
      "a percentage is never called met before the year ends", .percent, target: "80", quarters: ["95"],
      .undecided,
      against: "80", distance: "15"),
    .init(
      "a level likewise", .level, target: "3.5", quarters: ["4.25"], .undecided, against: "3.5",
      distance: "0.75"),
    .init(
      "against the quarter's target: met", .percent, target: "80", quarterTargets: ["60", "70"],
      quarters: ["50", "70"], .onTrack, against: "70", distance: "-10"),
    .init(
      "against the quarter's target: not met, though the year's is", .percent, target: "80",
      quarterTargets: ["60", "90"], quarters: ["60", "85"], .behind, against: "90", distance: "5"),
    .init(
      "a fall", .percent, target: "80", quarterTargets: ["60", "60"], quarters: ["75", "55"], .behind,
      against: "60",
      distance: "-25"),
    .init(
      "unchanged", .percent, target: "80", quarterTargets: ["60", "60"], quarters: ["60", "60"], .onTrack,
      against: "60", distance: "-20"),
    .init(
      "a negative target", .level, target: "-2", quarterTargets: ["-3"], quarters: ["-2.5"], .onTrack,
      against: "-3",
      distance: "-0.5"),
    .init(
      "a negative target not met", .level, target: "-2", quarterTargets: ["-3"], quarters: ["-3.1"], .behind,
      against: "-3", distance: "-1.1"),
    .init(
      "a range across the quarter's target", .percent, target: "80", quarterTargets: ["60"],
      quarters: ["55~65"],
      .undecided, against: "60"),
  ]

  static let lowerDuringYear: [StatusCase] = [
    .init(
      "never met before the year ends, though far below", .count, .lowerIsBetter, target: "10",
      quarters: ["0"],
      .undecided, against: "10", share: "0.0", distance: "-10"),
    .init(
      "at the quarter's target", .count, .lowerIsBetter, target: "10", quarterTargets: ["3"], quarters: ["3"],
      .onTrack,
      against: "3", share: "30.0", distance: "-7"),
    .init(
      "above the quarter's target", .percent, .lowerIsBetter, target: "10", quarterTargets: ["12"],
      quarters: ["12.1"],
      .behind, against: "12", distance: "2.1"),
    .init(
      "a quarter is missing: less may be only what was not reported", .count, .lowerIsBetter, target: "10",
      quarterTargets: ["3", "3"], quarters: ["", "3"], .undecided, against: "6", share: "30.0",
      distance: "-7",
      missing: [1]),
    .init(
      "a quarter is missing, and the rest is too much already", .count, .lowerIsBetter, target: "10",
      quarterTargets: ["3", "3"], quarters: ["", "7"], .behind, against: "6", share: "70.0", distance: "-3",
      missing: [1]),
    .init(
      "a range across the quarter's target", .percent, .lowerIsBetter, target: "10", quarterTargets: ["12"],
      quarters: ["11~13"], .undecided, against: "12"),
    .init(
      "a target of zero", .percent, .lowerIsBetter, target: "0", quarterTargets: ["0"], quarters: ["0"],
      .onTrack,
      against: "0", distance: "0"),
  ]

  static let yearEnded: [StatusCase] = [
    .init(
      "a count, just met", .count, target: "100", quarters: ["25", "25", "25", "25"], day: ended, .achieved,
      against: "100", share: "100.0", distance: "0"),
    .init(
      "a count, one short", .count, target: "100", quarters: ["25", "25", "25", "24"], day: ended, .missed,
      against: "100", share: "99.0", distance: "-1"),
    .init(
      "targets of quarters no longer decide", .count, target: "100", quarterTargets: ["1", "1", "1", "1"],
      quarters: ["1", "1", "1", "1"], day: ended, .missed, against: "100", share: "4.0", distance: "-96"),
    .init(
      "a percentage, in points", .percent, target: "80", quarters: ["1", "2", "3", "79.5"], day: ended,
      .missed,
      against: "80", distance: "-0.5"),
    .init(
      "a level", .level, target: "3.5", year: "3.5", day: ended, .achieved, against: "3.5", distance: "0.0"),
    .init(
      "lower is better, met", .percent, .lowerIsBetter, target: "10", year: "9.9", day: ended, .achieved,
      against: "10", distance: "-0.1"),
    .init(
      "lower is better, just met", .count, .lowerIsBetter, target: "10", year: "10", day: ended, .achieved,
      against: "10", share: "100.0", distance: "0"),
    .init(
      "lower is better, not met", .count, .lowerIsBetter, target: "10", year: "11", day: ended, .missed,
      against: "10", share: "110.0", distance: "1"),
    .init(
      "the year as a whole counts before its quarters", .count, target: "100",
      quarters: ["1", "1", "1", "1"],
      year: "100", day: ended, .achieved, against: "100", share: "100.0", distance: "0"),
    .init(
      "a missing quarter, and what is known falls short", .count, target: "100",
      quarters: ["25", "25", "", "25"],
      day: ended, .incomplete, against: "100", share: "75.0", distance: "-25", missing: [3]),
    .init(
      "a missing last quarter", .count, target: "100", quarters: ["25", "25", "25"], day: ended, .incomplete,
      against: "100", share: "75.0", distance: "-25", missing: [4]),
    .init(
      "missing quarters, and what is known is enough", .count, target: "100", quarters: ["", "100"],
      day: ended,
      .achieved, against: "100", share: "100.0", distance: "0", missing: [1, 3, 4]),
    .init(
      "quarters to which the indicator does not apply are not missing", .count, target: "100",
      quarters: ["/", "50", "/", "40"], day: ended, .missed, against: "100", share: "90.0", distance: "-10"),
    .init(
      "lower is better, a quarter missing", .count, .lowerIsBetter, target: "10", quarters: ["1", "1", "1"],
      day: ended, .incomplete, against: "10", share: "30.0", distance: "-7", missing: [4]),
    .init(
      "lower is better, a quarter missing, and already too many", .count, .lowerIsBetter, target: "10",
      quarters: ["11"], day: ended, .missed, against: "10", share: "110.0", distance: "1", missing: [2, 3, 4]),
    .init(
      "a level is what the last quarter says, whatever was not reported before", .percent, target: "80",
      quarters: ["", "", "", "81"], day: ended, .achieved, against: "80", distance: "1"),
    .init(
      "a level whose last quarter is missing", .percent, target: "80", quarters: ["90", "", "90"], day: ended,
      .incomplete, against: "80", distance: "10", missing: [4]),
    .init(
      "a range across the target", .count, target: "100", year: "90~110", day: ended, .incomplete,
      against: "100"),
    .init(
      "a range above the target", .count, target: "100", year: "100~110", day: ended, .achieved,
      against: "100"),
    .init(
      "a range below the target", .count, target: "100", year: "90~99", day: ended, .missed, against: "100"),
    .init(
      "lower is better, a range up to the target", .percent, .lowerIsBetter, target: "10", year: "8~10",
      day: ended,
      .achieved, against: "10"),
    .init("more than so many", .count, target: "100", year: "101~", day: ended, .achieved, against: "100"),
    .init("less than so many", .count, target: "100", year: "~99", day: ended, .missed, against: "100"),
    .init("more than too few", .count, target: "100", year: "9~", day: ended, .incomplete, against: "100"),
    .init(
      "a target of zero, met by nothing", .count, target: "0", year: "0", day: ended, .achieved, against: "0",
      distance: "0"),
    .init(
      "a negative target, met by less of a fall", .level, target: "-2.0", year: "-1.99", day: ended,
      .achieved,
      against: "-2.0", distance: "0.01"),
    .init(
      "a negative result", .level, target: "0", year: "-0.1", day: ended, .missed, against: "0",
      distance: "-0.1"),
    .init(
      "an estimate counts and is marked", .percent, target: "80", year: "80?", day: ended, .achieved,
      against: "80",
      distance: "0", isPreliminary: true),
    .init(
      "a share short of the whole is not rounded up to it", .count, target: "10000", year: "9999", day: ended,
      .missed,
      against: "10000", share: "99.9", distance: "-1"),
  ]

  static let turnOfYear: [StatusCase] = ["2025-10-01", "2026-09-30", "2026-10-01", "2026-10-02"].map { day in
    StatusCase(
      "on \(day)", .percent, target: "80", year: "90", day: day, day < ended ? .undecided : .achieved,
      against: "80",
      distance: "10")
  }

  @Test(
    "follows the table",
    arguments: withoutFigures + countDuringYear + levelDuringYear + lowerDuringYear + yearEnded + turnOfYear)
  func table(_ expected: StatusCase) throws {
    let status = Status(of: expected.progress, on: try CalendarDay(expected.day))
    #expect(status.finding == expected.finding)
    #expect(status.yearHasEnded == (expected.day >= Self.ended))
    #expect(status.working?.target.plain == expected.against)
    #expect(status.working?.share?.plain == expected.share)
    #expect(status.working?.distance == (try expected.distance.map { try FixedDecimal($0) }))
    #expect(status.working?.standing.missing.map(\.number) ?? [] == expected.missing)
    #expect(status.working?.standing.isPreliminary ?? false == expected.isPreliminary)
    #expect(status.working?.yearTarget.plain == (expected.against == nil ? nil : expected.target))
  }

  @Test("the working names the quarter whose target decided, and none when it was the year's")
  func decidingQuarter() throws {
    let day = try CalendarDay("2026-05-01")
    let cases = Self.countDuringYear
    let onTrack = try #require(
      cases.first { $0.testDescription == "targets of quarters add up as results do" })
    #expect(
      Status(of: onTrack.progress, on: day).working?.quarter == FiscalQuarter(year: Sample.year, number: 2))
    let met = try #require(cases.first { $0.finding == .met })
    #expect(Status(of: met.progress, on: day).working?.quarter == nil)
  }

  @Test("the standing says up to which quarter it goes")
  func through() throws {
    let progress = StatusCase("", .count, target: "9", quarters: ["1", "2~4", "-"], .undecided).progress
    let standing = try #require(progress.standing(yearHasEnded: false))
    #expect(standing.through?.number == 2)
    #expect([standing.low, standing.high] == [FixedDecimal(3), FixedDecimal(5)])
    #expect(standing.value == nil)
    #expect(standing.missing.isEmpty && standing.isComplete)
    let whole = StatusCase("", .count, target: "9", quarters: ["1"], year: "7", .undecided).progress
    #expect(whole.standing(yearHasEnded: true)?.through == nil)
  }
}
