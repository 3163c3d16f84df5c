/// The named values that a template, or one turn of a section, draws from.
///
/// ```swift
/// let story: TemplateObject = ["title": .text(title), "tags": .list(tags.map { .text($0) })]
/// ```
public struct TemplateObject: Sendable, ExpressibleByDictionaryLiteral {
  private var members: [Member]
  /// Where each name stands; kept only when there are so many that looking through them would take longer.
  private var positions: [String: Int]

  private struct Member: Sendable, Hashable {
    var name: String
    var value: TemplateValue
  }

  /// Most objects have a few names, and to look through these is quicker than to hash them: a page of a site makes dozens of
  /// objects and asks each for a few values.
  private static let indexedCount = 12

  /// An object without names.
  public init() { (members, positions) = ([], [:]) }

  /// An object from pairs. Of two pairs with one name the later counts.
  public init(dictionaryLiteral pairs: (String, TemplateValue)...) {
    self.init(pairs)
  }

  init(_ pairs: [(String, TemplateValue)]) {
    members = pairs.map { Member(name: $0.0, value: $0.1) }
    positions = [:]
    if members.count > Self.indexedCount { index() }
  }

  /// The value of a name; nil when the name is not known, which is not the same as ``TemplateValue/nothing``.
  public subscript(name: String) -> TemplateValue? {
    get { position(of: name).map { members[$0].value } }
    set {
      guard let position = position(of: name) else {
        if let newValue { append(Member(name: name, value: newValue)) }
        return
      }
      if let newValue {
        members[position].value = newValue
      } else {
        members.removeAll { $0.name == name }
        positions = [:]
        if members.count > Self.indexedCount { index() }
      }
    }
  }

  /// The known names, sorted.
  public var names: [String] { Set(members.map(\.name)).sorted() }

  /// This object with the values of another, which count where both have a name.
  public func merging(_ other: TemplateObject) -> TemplateObject {
    var merged = self
    for member in other.members { merged[member.name] = member.value }
    return merged
  }

  private func position(of name: String) -> Int? {
    if !positions.isEmpty { return positions[name] }
    return members.lastIndex { $0.name == name }
  }

  private mutating func append(_ member: Member) {
    members.append(member)
    if !positions.isEmpty {
      positions[member.name] = members.count - 1
    } else if members.count > Self.indexedCount {
      index()
    }
  }

  private mutating func index() {
    positions.reserveCapacity(members.count)
    for (position, member) in members.enumerated() { positions[member.name] = position }
  }
}

extension TemplateObject: Hashable {
  private var values: [String: TemplateValue] {
    Dictionary(members.map { ($0.name, $0.value) }) { _, later in later }
  }

  /// Two objects are equal when they have the same names with equal values, in whatever order.
  public static func == (first: TemplateObject, second: TemplateObject) -> Bool {
    first.values == second.values
  }

  /// Equal objects have equal hashes.
  public func hash(into hasher: inout Hasher) { hasher.combine(values) }
}
