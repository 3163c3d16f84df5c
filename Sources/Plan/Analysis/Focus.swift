import Diagnostics
import Records

/// For one theme: its gaps, the programmes of 2569 and the focus proposed for 2570.
package struct ThemeFocus: Sendable {
  package struct Programme: Sendable {
    package var entry: PlanEntry
    package var programmes: [Located<String>]
  }

  package struct Item: Sendable {
    package var entry: PlanEntry
    package var parts: [PlanEntry]
  }

  package struct Group: Sendable {
    package var entry: PlanEntry
    package var programmes: [Located<String>]
    package var items: [Item]
  }

  package var entry: PlanEntry
  package var theme: Located<String>
  package var gaps: [Located<String>]
  package var programmes: [Programme]
  package var focus: [Group]
}

extension ThemeFocus {
  init(_ record: Record) {
    entry = record.planEntry()
    theme = record.requiredLocated("theme")
    gaps = record.locatedTexts("gaps")
    programmes = record.records("programmes_2569").map {
      $0.finishing {
        Programme(entry: $0.planEntry(), programmes: $0.locatedTexts("related_programmes"))
      }
    }
    focus = record.records("focus_2570").map { $0.finishing(Group.init) }
  }
}

extension ThemeFocus.Group {
  fileprivate init(_ record: Record) {
    entry = record.planEntry()
    programmes = record.locatedTexts("related_programmes")
    items = record.records("items").map {
      $0.finishing { ThemeFocus.Item(entry: $0.planEntry(), parts: $0.planEntries("sub_items")) }
    }
  }
}
