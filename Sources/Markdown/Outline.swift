/// A heading with the headings below it: the table of contents as a tree.
public struct OutlineItem: Sendable, Hashable {
  /// The heading itself.
  public var heading: MarkdownDocument.Heading
  /// The headings below it, in order.
  public var items: [OutlineItem]

  /// A heading with those below it.
  public init(heading: MarkdownDocument.Heading, items: [OutlineItem] = []) {
    self.heading = heading
    self.items = items
  }
}

extension MarkdownDocument {
  /// The table of contents, no deeper than a level. A heading belongs to the last one before it whose level is smaller.
  public func outline(through level: Int = 3) -> [OutlineItem] {
    var (open, roots): ([OutlineItem], [OutlineItem]) = ([], [])
    func close(to level: Int) {
      while let last = open.last, last.heading.level >= level {
        open.removeLast()
        if open.isEmpty { roots.append(last) } else { open[open.count - 1].items.append(last) }
      }
    }
    for heading in headings where heading.level <= level {
      close(to: heading.level)
      open.append(OutlineItem(heading: heading))
    }
    close(to: 0)
    return roots
  }
}
