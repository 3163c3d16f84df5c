/// A size and weight of lettering.
///
/// Text in a picture is 15 px or more: at the narrowest width where each layout is shown (four fifths of its
/// own) that is 12 px.
public enum TextStyle: String, Sendable, Hashable, CaseIterable {
  /// Names and axis labels.
  case label
  /// A number that is the point of the picture.
  case value
  /// A name on a dark filling.
  case inverse
  /// Words of less weight: ticks, flags.
  case note
  /// The finding at the head of a picture that stands alone.
  case heading

  /// In pixels of the layout.
  public var size: Double {
    switch self {
    case .label, .inverse, .value, .note: 15
    case .heading: 19
    }
  }

  /// Whether it is set in the bold weight.
  public var isBold: Bool { self == .value || self == .heading }

  /// From one line of text to the next: Thai needs room above and below for its marks.
  public var lineHeight: Double { (size * 1.45).rounded() }

  /// How far letters with two marks above them reach over the line on which they stand.
  public var ascent: Double { size * 1.1 }

  /// How far they reach below it.
  public var descent: Double { size * 0.34 }
}
