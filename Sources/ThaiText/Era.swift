/// Which era a bare year is counted in.
enum Era {
  /// The first year that is read as Buddhist: พ.ศ. 2400 began in 1857 and the common era is far from its
  /// year 2400.
  static let firstBuddhistYear = 2400

  /// The year of the common era of a bare year.
  static func commonYear(of year: Int) -> Int {
    year < firstBuddhistYear ? year : year - CalendarDay.buddhistOffset
  }
}
