import Diagnostics
import Records
import ThaiText

/// A statistic of the situation that the plan answers to, with all its observations.
package struct ContextSeries: Sendable, Identifiable {
  package var id: String
  package var name: Bilingual
  package var group: Located<String>
  package var unit: Bilingual
  package var observations: [Observation]
}

/// One figure of a series.
package struct Observation: Sendable {
  package enum ValueType: String, Sendable, CaseIterable {
    case actual, forecast, target
  }

  package enum Flag: String, Sendable, CaseIterable {
    /// Doubtful; the note says why.
    case check
  }

  /// The region, component or group that the figure is for.
  package var dimension: Bilingual
  /// Nil where the plan gives no time.
  package var period: ContextPeriod?
  package var value: FixedDecimal?
  package var low: FixedDecimal?
  package var high: FixedDecimal?
  /// Words such as ราว, กว่า, ต่ำกว่า, เกือบ.
  package var qualifier: Quantity.Qualifier?
  package var valueType: ValueType
  package var publisherThai: String?
  package var publicationThai: String?
  package var note: Wording
  package var noteSource: String?
  package var flag: Flag?
  package var provenance: Provenance
  package var place: SourcePlace
}

/// The time of a figure of the situation: years B.E., or a quarter of the calendar or of the fiscal year.
package enum ContextPeriod: Sendable, Hashable {
  /// How the quarters of a series are counted.
  package enum QuarterCalendar: String, Sendable, CaseIterable {
    case calendar, fiscal
  }

  case year(Int)
  case years(ClosedRange<Int>)
  case quarter(year: Int, number: Int, QuarterCalendar)

  /// `2567`, `2560-2579` or `2568-Q1`.
  package var code: String {
    switch self {
    case .year(let year): "\(year)"
    case .years(let years): "\(years.lowerBound)-\(years.upperBound)"
    case .quarter(let year, let number, _): "\(year)-Q\(number)"
    }
  }

  /// Reads a period as the tables write it.
  /// - Throws: ``Misreading`` for anything but a B.E. year, two of them, or a quarter whose calendar is said.
  package init(_ text: String, calendar: QuarterCalendar?) throws(Misreading) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = Self.year(parts[0]) else { throw Self.unreadable }
    if parts.count == 1 {
      self = .year(first)
    } else if parts.count == 2, let last = Self.year(parts[1]), first <= last {
      self = .years(first...last)
    } else if parts.count == 2, let number = Self.quarter(parts[1]) {
      guard let calendar else {
        throw Misreading(
          "quarter-calendar", thai: "ไม่ได้บอกว่าไตรมาสนี้นับตามปีปฏิทินหรือปีงบประมาณ",
          english: "It is not said whether this quarter is of the calendar or of the fiscal year.",
          hint: Bilingual(
            thai: "ใส่ calendar หรือ fiscal ในช่อง quarter_calendar",
            english: "Write calendar or fiscal in quarter_calendar."))
      }
      self = .quarter(year: first, number: number, calendar)
    } else {
      throw Self.unreadable
    }
  }

  private static func year(_ text: Substring) -> Int? {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(text),
      year >= 2400
    else { return nil }
    return year
  }

  private static func quarter(_ text: Substring) -> Int? {
    (1...4).first { text.utf8.elementsEqual("Q\($0)".utf8) }
  }

  private static let unreadable = Misreading(
    "context-period", thai: "อ่านช่วงเวลาไม่ได้", english: "The period cannot be read.",
    hint: Bilingual(
      thai: "เขียนปี พ.ศ. เช่น 2567 ช่วงปี เช่น 2560-2579 หรือไตรมาส เช่น 2568-Q1",
      english: "Write a B.E. year such as 2567, years such as 2560-2579, or a quarter such as 2568-Q1."))
}

/// A group of series, which has its own page.
package struct ContextGroup: Sendable, Identifiable {
  package var id: String
  package var title: Bilingual
  /// The question that the group answers.
  package var question: Bilingual
  package var summary: Bilingual
  package var place: SourcePlace
}

extension ContextGroup {
  init(_ record: Record) {
    id = record.text("id")
    title = record.bilingual("title")
    question = record.bilingual("question")
    summary = record.bilingual("summary")
    place = record.place
  }
}
