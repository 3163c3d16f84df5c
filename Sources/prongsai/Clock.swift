import Foundation
import ThaiText

/// The one place that asks for the time.
enum Clock {
  /// Today in Asia/Bangkok, which has been seven hours ahead of UTC since 1920.
  static var today: CalendarDay {
    CalendarDay(dayNumber: Int(((Date().timeIntervalSince1970 + 7 * 3600) / 86400).rounded(.down)))
  }
}
