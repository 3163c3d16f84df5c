import Diagnostics

/// What a file says at one place, before anyone has asked for a type: a tree of texts, lists and mappings.
struct Value {
  enum Content {
    /// Nothing stands here: no text at all, `null` or `~`, an empty cell.
    case nothing
    case text(String)
    case list([Value])
    case mapping(Mapping)
    /// Something that was refused and has been reported; nobody should complain about it a second time.
    case refused
  }

  var content: Content
  /// Where it stands, in UTF-8 offsets of the whole file.
  var span: Range<Int>
}

/// Keys with their values, in the order of the file.
struct Mapping {
  struct Field {
    var key: String
    var keySpan: Range<Int>
    var value: Value
  }

  var fields: [Field] = []
  /// The first field of every key.
  var index: [String: Int] = [:]

  subscript(key: String) -> Field? { index[key].map { fields[$0] } }

  /// What stands for the mapping in a message, which should not mark many lines: all of it when it stands in brackets,
  /// else the key it belongs to, else its own first key.
  func span(in file: SourceFile, whole: Range<Int>, key: Range<Int>?) -> Range<Int> {
    let bytes = file.text.utf8
    let isFlow =
      whole.lowerBound < bytes.count
      && bytes[bytes.index(bytes.startIndex, offsetBy: whole.lowerBound)] == UInt8(ascii: "{")
    return isFlow ? whole : key ?? fields.first?.keySpan ?? whole
  }
}
