import Diagnostics
import Records
import ThaiText

extension Record {
  /// Reads a value and then reports the keys that nobody asked for.
  package func finishing<Value>(_ read: (Record) -> Value) -> Value {
    defer { finish() }
    return read(self)
  }

  /// Reads a required day, in the Buddhist or the Common Era.
  package func day(_ key: String) -> CalendarDay? {
    value(key) { text throws(Misreading) in try CalendarDay(text) }
  }

  /// Reads a day that may be absent.
  package func optionalDay(_ key: String) -> CalendarDay? {
    optionalValue(key) { text throws(Misreading) in try CalendarDay(text) }
  }

  /// Reads a number that may be absent, with its decimals as printed.
  package func optionalNumber(_ key: String) -> FixedDecimal? {
    optionalValue(key) { text throws(Misreading) in try FixedDecimal(text) }
  }

  /// Reads a required number, with its decimals as printed.
  package func number(_ key: String) -> FixedDecimal {
    value(key) { text throws(Misreading) in try FixedDecimal(text) } ?? FixedDecimal(0)
  }

  /// Reads `value` with `unit_th` and `unit_en`.
  package func quantity() -> Quantity {
    Quantity(number("value"), unit: bilingual("unit"))
  }
}
