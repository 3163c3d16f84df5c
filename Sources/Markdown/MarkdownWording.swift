import Diagnostics

/// The words that are added to a page around what its writer wrote.
public struct MarkdownWording: Sendable, Hashable {
  /// The label of the list of footnotes.
  public var footnotes: String
  /// The label of a mark that leads to a footnote; its number follows.
  public var footnote: String
  /// The label of the way back from a footnote; the number of its mark follows.
  public var backToText: String
  /// The label of a table; its number follows.
  public var table: String
  /// The label of a task that is done.
  public var taskDone: String
  /// The label of a task that is not done.
  public var taskOpen: String
  /// Stands over what was, in a before-and-after block.
  public var before: String
  /// Stands over what is, in a before-and-after block.
  public var after: String
  /// The heading of a callout, by its kind.
  public var callouts: [CalloutKind: String]
  /// Stands before the source of a quotation or figure.
  public var source: String
  /// Stands before the name of a photographer.
  public var photograph: String

  /// The usual words of a language.
  public init(_ language: Language) {
    switch language {
    case .thai:
      footnotes = "เชิงอรรถ"
      footnote = "เชิงอรรถ"
      backToText = "กลับไปที่เนื้อหา จุดอ้างอิง"
      table = "ตารางที่"
      taskDone = "ทำแล้ว"
      taskOpen = "ยังไม่ได้ทำ"
      before = "ก่อน"
      after = "หลัง"
      callouts = [.note: "หมายเหตุ", .tip: "ข้อแนะนำ", .important: "ข้อสำคัญ", .warning: "ข้อควรระวัง"]
      source = "ที่มา:"
      photograph = "ภาพ:"
    case .english:
      footnotes = "Footnotes"
      footnote = "Footnote"
      backToText = "Back to the text, reference"
      table = "Table"
      taskDone = "Done"
      taskOpen = "Not done"
      before = "Before"
      after = "After"
      callouts = [.note: "Note", .tip: "Tip", .important: "Important", .warning: "Warning"]
      source = "Source:"
      photograph = "Photograph:"
    }
  }
}
