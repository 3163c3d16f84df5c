import Foundation

/// The text in Unicode normal form C with the two common slips of Thai typing mended: ํ and า become ำ with
/// a tone mark before it, in whichever order the three were typed, and two เ become แ.
///
/// Never form KC, which would take ำ apart. The result is its own normal form.
public func normalizedThai(_ text: String) -> String {
  guard mayNeedRepair(text) else { return text }
  var current = text
  while true {
    let next = repaired(current).precomposedStringWithCanonicalMapping
    if next.utf8.elementsEqual(current.utf8) { return next }
    current = next
  }
}

/// Whether the text has any scalar that form C or a repair could change; most text has none, and this is
/// quick.
private func mayNeedRepair(_ text: String) -> Bool {
  var previous: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    defer { previous = scalar }
    switch scalar.value {
    case 0..<0x300, 0x2010...0x2027, 0x202F...0x205E, 0x20AC: continue
    case 0x0E40 where previous == scalar: return true
    case 0x0E4D: return true
    // Sara u, sara uu and phinthu are put before other marks by form C.
    case 0x0E38...0x0E3A where previous.isThaiMark: return true
    case 0x0E48...0x0E4B where previous.value == 0x0E33: return true
    case 0x0E00...0x0E7F, 0x200B, 0x200D: continue
    default: return true
    }
  }
  return false
}

private func repaired(_ text: String) -> String {
  var result: [Unicode.Scalar] = []
  result.reserveCapacity(text.utf8.count / 2)
  for scalar in text.unicodeScalars { append(scalar, to: &result) }
  var view = String.UnicodeScalarView()
  view.append(contentsOf: result)
  return String(view)
}

/// Appends a scalar, mending what it completes. What a mended slip completes in turn is left to the next pass.
private func append(_ scalar: Unicode.Scalar, to result: inout [Unicode.Scalar]) {
  let nikhahit: Unicode.Scalar = "\u{0E4D}"
  let saraAm: Unicode.Scalar = "\u{0E33}"
  let count = result.count
  if scalar == "\u{0E32}", result.last == nikhahit {
    result[count - 1] = saraAm
  } else if scalar == "\u{0E32}", count >= 2, result[count - 1].isThaiTone, result[count - 2] == nikhahit {
    result[count - 2] = result[count - 1]
    result[count - 1] = saraAm
  } else if scalar.isThaiTone, count >= 2, result[count - 1] == saraAm, result[count - 2].isThaiConsonant {
    result[count - 1] = scalar
    result.append(saraAm)
  } else if scalar == "\u{0E40}", result.last == scalar {
    result[count - 1] = "\u{0E41}"
  } else {
    result.append(scalar)
  }
}
