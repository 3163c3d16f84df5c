import ThaiText

/// Gives every heading of a page an id of its own: the slug of its words, with `-2`, `-3` … where it was given before.
struct HeadingNames {
  private var used: Set<String>
  /// The number that was last added to a slug.
  private var last: [String: Int] = [:]

  init(reserved: Set<String>) { used = reserved }

  /// - Parameter words: a heading without letters is called `section`.
  mutating func name(for words: String) -> String {
    let slug = Slug.make(from: words)?.text ?? "section"
    if used.insert(slug).inserted { return slug }
    var number = last[slug] ?? 1
    var name: String
    repeat {
      number += 1
      name = "\(slug)-\(number)"
    } while !used.insert(name).inserted
    last[slug] = number
    return name
  }
}
