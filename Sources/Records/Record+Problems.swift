import Diagnostics

extension Record {
  /// What a key is called where it stands.
  var noun: Bilingual {
    columns == nil
      ? Bilingual(thai: "ช่อง", english: "key") : Bilingual(thai: "คอลัมน์", english: "column")
  }

  /// Reports that a key which must be there is absent, or that it has no value.
  func reportMissing(_ key: String, _ field: Mapping.Field?) {
    guard !isStandIn else { return }
    guard let field else {
      // A column that the table lacks was reported once, at its first row.
      guard columns == nil else { return }
      let near = nearestName(to: key, among: keys.filter { !asked.contains($0) })
      log.error(
        .missingKey, at: place, thai: "ขาดช่อง \(shown(key))", english: "The key \(shown(key)) is missing.",
        hint: near.map {
          Bilingual(
            thai: "ถ้าช่อง \(shown($0)) คือช่องนี้ ให้แก้ชื่อเป็น \(shown(key))",
            english: "If \(shown($0)) is meant to be it, name it \(shown(key)).")
        } ?? Bilingual(thai: "เพิ่มบรรทัด “\(key): …”", english: "Add a line “\(key): …”."))
      return
    }
    log.error(
      .missingValue, at: place(of: field),
      thai: "\(noun.thai) \(shown(key)) ยังไม่มีค่า", english: "The \(noun.english) \(shown(key)) has no value.",
      hint: columns == nil
        ? Bilingual(thai: "เขียนค่าต่อจาก “\(key):”", english: "Write the value after “\(key):”.")
        : Bilingual(thai: "เติมค่าในเซลล์นี้", english: "Fill in this cell."))
  }

  /// Reports that a value is of another kind than the one that is wanted.
  func reportType(of value: Value, named key: String, wanted: Bilingual, hint: Bilingual?) {
    let found = value.kind
    log.error(
      .wrongType, at: file.place(utf8: value.span),
      thai: "ช่อง \(shown(key)) ต้องเป็น\(wanted.thai) แต่พบ\(found.thai)",
      english: "The key \(shown(key)) must be \(wanted.english); here stands \(found.english).",
      hint: hint
        ?? Bilingual(
          thai: "เขียนเป็นข้อความ ถ้าข้อความขึ้นต้นด้วย [ { หรือ - ให้ครอบด้วยเครื่องหมายคำพูด",
          english: "Write it as text; if it begins with [, { or -, put it in quotes."))
  }

  /// Reports an item of a list with nothing in it.
  func reportEmptyItem(_ key: String, _ item: Value) {
    log.error(
      .missingValue, at: file.place(utf8: item.span),
      thai: "รายการใน \(shown(key)) มีข้อที่ว่างเปล่า",
      english: "The list \(shown(key)) has an item with nothing in it.",
      hint: Bilingual(thai: "เขียนค่า หรือลบเครื่องหมาย - นี้", english: "Write the value, or delete the item."))
  }
}
