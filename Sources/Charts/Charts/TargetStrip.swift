import Diagnostics

/// Many promises at a glance: one mark each, in groups, with shape, colour and text for how each stands.
///
/// A list in HTML: every mark is a link with the name and the state of its promise in words.
public struct TargetStrip: ListChart {
  /// Which chart it is.
  public static let kind = ChartKind.targetStrip

  /// How the marks of a state look. Each differs from the others in shape or filling, not only in colour.
  public enum Look: String, Sendable, Hashable, CaseIterable {
    /// An empty square with a broken edge: nothing is known.
    case dashed
    /// An empty square with a full edge: something is known, nothing decided.
    case outlined
    /// A full round: on its way.
    case round
    /// A hatched square: behind.
    case hatched
    /// A full square: reached.
    case solid
    /// An empty square with a full corner: not reached.
    case cornered
  }

  /// A state that a promise can be in.
  public struct Status: Sendable, Hashable {
    /// Such as ยังไม่มีรายงานผล.
    public var name: Bilingual
    /// How its marks look.
    public var look: Look

    /// A state.
    public init(_ name: Bilingual, _ look: Look) { (self.name, self.look) = (name, look) }
  }

  /// A promise.
  public struct Mark: Sendable, Hashable {
    /// Its number as printed in the mark, such as 7.1.
    public var label: String
    /// What is promised.
    public var name: Bilingual
    /// How it stands.
    public var status: Status
    /// Whether it is a part of the promise before it; smaller, and not counted.
    public var isPart: Bool
    /// Its page.
    public var address: WebAddress?

    /// A promise.
    public init(
      _ label: String, _ name: Bilingual, _ status: Status, isPart: Bool = false, address: WebAddress?
    ) {
      (self.label, self.name, self.status, self.isPart, self.address) = (label, name, status, isPart, address)
    }
  }

  /// Promises under one heading.
  public struct Group: Sendable, Hashable {
    /// The heading.
    public var name: Bilingual
    /// The group's page.
    public var address: WebAddress?
    /// In order.
    public var marks: [Mark]

    /// Promises under one heading.
    public init(_ name: Bilingual, address: WebAddress? = nil, _ marks: [Mark]) {
      (self.name, self.address, self.marks) = (name, address, marks)
    }
  }

  /// What the strip shows, such as ตัวชี้วัดปีงบประมาณ 2569.
  public let title: Bilingual
  /// What is counted, such as ตัวชี้วัด.
  public let unit: Bilingual
  /// In order.
  public let groups: [Group]
  /// All states, in the order of the key; also those that no mark has.
  public let statuses: [Status]
  /// The level of the groups' headings, from 2 to 6.
  public let headingLevel: Int

  /// Throws when there is no mark, when two states look alike, or when a mark has a state that the key lacks.
  public init(
    title: Bilingual, unit: Bilingual, groups: [Group], statuses: [Status], headingLevel: Int = 4
  ) throws(Misreading) {
    (self.title, self.unit, self.groups, self.statuses) = (title, unit, groups, statuses)
    self.headingLevel = headingLevel
    let marks = groups.flatMap(\.marks)
    guard !marks.isEmpty else {
      throw .misfit(
        thai: "แถบตัวชี้วัดต้องมีอย่างน้อยหนึ่งรายการ", english: "A target strip needs at least one mark.")
    }
    guard Set(statuses.map(\.look)).count == statuses.count,
      marks.allSatisfy({ statuses.contains($0.status) })
    else {
      throw .misfit(
        thai: "ทุกสถานะต้องอยู่ในคำอธิบายสัญลักษณ์ และมีรูปแบบไม่ซ้ำกัน",
        english: "Every state must stand in the key, and no two may look alike.",
        hint: Bilingual(
          thai: "ให้แต่ละสถานะมีรูปแบบของตน", english: "Give each state a look of its own."))
    }
  }

  // MARK: List

  /// Groups of marks, then the key.
  public func write(into markup: inout Markup, _ language: Language) {
    markup.element("div", [Attribute("class", "target-strip")]) { markup in
      markup.element("div", [Attribute("class", "groups")]) { markup in
        for group in groups { write(group, into: &markup, language) }
      }
      markup.element("ul", [Attribute("class", "key"), .listRole]) { markup in
        for status in statuses {
          markup.element("li") { markup in
            markup.element(
              "span", [Attribute("class", "mark \(status.look.rawValue)"), Attribute("aria-hidden", "true")],
              "")
            markup.write(" " + status.name[language])
          }
        }
      }
    }
  }

  private func write(_ group: Group, into markup: inout Markup, _ language: Language) {
    markup.newLine()
    markup.element("div", [Attribute("class", "group")]) { markup in
      markup.element(headingElement(headingLevel)) { markup in
        if let address = group.address {
          markup.element("a", [.href(address)], group.name[language])
        } else {
          markup.write(group.name[language])
        }
      }
      markup.element("p", [], count(group.marks, language))
      markup.element("ul", [.listRole]) { markup in
        for mark in group.marks { write(mark, into: &markup, language) }
      }
    }
  }

  private func write(_ mark: Mark, into markup: inout Markup, _ language: Language) {
    let look = Attribute("class", "mark \(mark.status.look.rawValue)\(mark.isPart ? " part" : "")")
    markup.element("li") { markup in
      let content = { (markup: inout Markup) in
        markup.element("span", [Attribute("aria-hidden", "true")], mark.label)
        let words = "\(mark.label) \(mark.name[language]): \(mark.status.name[language])"
        markup.element("span", [Attribute("class", "chart-words")], words)
      }
      if let address = mark.address {
        markup.element("a", [look, .href(address)], content)
      } else {
        markup.element("span", [look], content)
      }
    }
  }

  // MARK: Words

  /// The kind of chart, what it counts and when.
  public func name(_ language: Language) -> String { title[language] }

  /// What the figures say.
  public func summary(_ language: Language) -> String {
    let marks = groups.flatMap(\.marks)
    let whole = marks.filter { !$0.isPart }
    let states = statuses.compactMap { status -> String? in
      let count = whole.count { $0.status == status }
      guard count > 0 else { return nil }
      return language == .thai ? "\(status.name.thai) \(count)" : "\(count) \(status.name.english)"
    }
    let counted = count(marks, language)
    return language == .thai
      ? "ทั้งหมด \(counted): \(states.joined(separator: " · "))"
      : "\(counted): \(states.joined(separator: ", "))."
  }

  /// Every promise with its group and state.
  public func table(_ language: Language) -> DataTable {
    let isThai = language == .thai
    return DataTable(
      caption: title[language],
      columns: [
        .init(isThai ? "รหัส" : "Number"), .init(isThai ? "ชื่อ" : "Name"), .init(isThai ? "กลุ่ม" : "Group"),
        .init(isThai ? "สถานะ" : "Status"),
      ],
      rows: groups.flatMap { group in
        group.marks.map { mark in
          [mark.label, mark.name[language], group.name[language], mark.status.name[language]].map {
            DataTable.Cell($0)
          }
        }
      })
  }

  /// 12 ตัวชี้วัด, and so many parts that are not counted among them.
  private func count(_ marks: [Mark], _ language: Language) -> String {
    let parts = marks.count { $0.isPart }
    let whole = "\(marks.count - parts)\u{A0}\(unit[language])"
    guard parts > 0 else { return whole }
    return language == .thai ? "\(whole) และส่วนย่อย\u{A0}\(parts)" : "\(whole) and \(parts)\u{A0}parts"
  }
}
