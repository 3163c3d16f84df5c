import Records

/// Where a fact stands in the plan: the section, and the line of the text that it was read from.
///
/// The public reads the section; the line is for the officers who check the text.
package struct Provenance: Sendable, Hashable {
  /// One place in the plan.
  package struct Citation: Sendable, Hashable {
    /// The line of the plan's text, counted from 1.
    package var line: Int
    /// `front`, `contents`, or the number of a section such as `5.2.1`.
    package var section: String
  }

  package var main: Citation
  /// Other places that print or support the same fact.
  package var also: [Citation]
}

extension Record {
  /// Reads `source: {line: …}`, `source_section` and `also_at`.
  func provenance() -> Provenance {
    let source = record("source")
    let main = Provenance.Citation(line: source.integer("line"), section: text("source_section"))
    source.finish()
    let also = records("also_at").map { place in
      defer { place.finish() }
      return Provenance.Citation(line: place.integer("line"), section: place.text("section"))
    }
    return Provenance(main: main, also: also)
  }

  /// Reads the columns `source_line` and `source_section`.
  func rowProvenance() -> Provenance {
    Provenance(main: .init(line: integer("source_line"), section: text("source_section")), also: [])
  }
}
