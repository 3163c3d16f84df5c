import Diagnostics

/// Markup in a template that is broken, or that browsers read in more than one way.
enum MarkupProblem: Hashable {
  /// No space between two attributes, or a section that touches a name.
  case spaceMissing
  /// A quotation mark, `<` or `=` where an attribute's name should be.
  case strayCharacter
  /// `=` without a value.
  case valueMissing
  /// `http-equiv` after a `content` that has a variable.
  case refreshAfterContent
  /// `<!--` inside a script.
  case commentInScript
  /// `<![CDATA[` in HTML.
  case characterData
  /// `<` and a letter in an element or data that holds no markup.
  case markupInText
  /// `<title/>`, `<script/>` and the like.
  case selfClosed

  var message: Bilingual {
    switch self {
    case .spaceMissing:
      Bilingual(thai: "ในแท็กตรงนี้ต้องมีช่องว่าง", english: "A space is missing here, inside a tag.")
    case .strayCharacter:
      Bilingual(
        thai: "อักขระนี้อยู่ตรงที่ควรเป็นชื่อแอตทริบิวต์",
        english: "This character stands where the name of an attribute should be.")
    case .valueMissing: Bilingual(thai: "หลัง = ไม่มีค่า", english: "There is no value after “=”.")
    case .refreshAfterContent:
      Bilingual(
        thai: "http-equiv อยู่หลัง content ที่มีตัวแปร จึงไม่รู้ว่าค่านั้นเป็นที่อยู่",
        english: "This http-equiv comes after a content with a variable, which may be an address.")
    case .commentInScript:
      Bilingual(
        thai: "“<!--” ในสคริปต์ทำให้เบราว์เซอร์อ่านจุดจบของสคริปต์ต่างออกไป",
        english: "“<!--” inside a script changes where browsers see its end.")
    case .markupInText:
      Bilingual(thai: "ตรงนี้มีแท็กอยู่ในที่ที่มีได้แต่ข้อความ", english: "There is markup here, where only text can be.")
    case .selfClosed:
      Bilingual(
        thai: "องค์ประกอบนี้ปิดด้วย /> ไม่ได้", english: "This element cannot be closed with “/>”.")
    case .characterData:
      Bilingual(
        thai: "“<![” ใน HTML ถูกอ่านได้หลายแบบ", english: "“<![” in HTML is read in more than one way.")
    }
  }

  var hint: Bilingual {
    switch self {
    case .spaceMissing:
      Bilingual(
        thai: "เว้นวรรคก่อนแอตทริบิวต์ เช่น <option{{#selected}} selected{{/selected}}>",
        english: "Put a space before the attribute, as in <option{{#selected}} selected{{/selected}}>.")
    case .strayCharacter:
      Bilingual(
        thai: "ตรวจเครื่องหมายคำพูดและ > ของแท็กก่อนหน้า",
        english: "Check the quotation marks and the “>” of the tag before it.")
    case .valueMissing:
      Bilingual(thai: "เขียนค่าในเครื่องหมายคำพูด", english: "Write the value in quotation marks.")
    case .refreshAfterContent:
      Bilingual(thai: "เขียน http-equiv ก่อน content", english: "Write http-equiv before content.")
    case .commentInScript: Bilingual(thai: "ลบออกจากสคริปต์", english: "Take it out of the script.")
    case .markupInText:
      Bilingual(
        thai: "เขียน < เป็น &lt; (ใน JSON เขียน \\u003C)", english: "Write “<” as &lt;, or in JSON as \\u003C.")
    case .selfClosed: Bilingual(thai: "เขียนแท็กปิดให้ครบ", english: "Write its closing tag.")
    case .characterData: Bilingual(thai: "เขียนเป็นข้อความธรรมดา", english: "Write plain text.")
    }
  }
}
