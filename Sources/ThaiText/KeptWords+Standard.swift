extension KeptWords {
  /// The words of public administration, and of the plans and stories of Thai public organisations, that
  /// libthai's dictionary was seen to cut. Names of one organisation's programmes are here where they are
  /// words of the language put together; others are given to ``WordBreaker/init(keeping:)``.
  static let standard = KeptWords(standardWords)

  static let standardWords = abbreviations + measures + administration + compounds + places + corrections

  /// Those that are written on to a word before them; others are known by their form.
  private static let abbreviations = [
    "พ.ศ.", "ค.ศ.", "พ.ร.บ.", "พ.ร.ก.", "ก.พ.ร.", "ป.ป.ช.", "ป.ป.ท.", "พอช.", "ครม.", "พม.", "พมจ.", "อบต.",
    "อบจ.", "อปท.",
    "อสม.", "สสส.", "สปสช.", "สตง.", "สศช.", "ปปช.", "ปปท.", "กทม.", "กม.", "ตร.ม.", "ตร.กม.", "ตร.วา",
    "รมว.", "ผอ.",
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.", "ฯลฯ",
    "ฯพณฯ",
  ]

  private static let measures = ["ร้อยละ", "จุดร้อยละ", "ครัวเรือน", "ค่าเป้าหมาย", "ตัวชี้วัด", "ค่าคะแนน"]

  private static let administration = [
    "ปีงบประมาณ", "องค์การมหาชน", "ข้อมูลเปิด", "ฐานข้อมูล", "สภาองค์กรชุมชน", "องค์กรชุมชน", "ประชาสังคม", "อาสาสมัคร",
    "หน่วยงาน", "ดำเนินงาน", "ปฏิบัติงาน", "แผนแม่บท", "ภาครัฐ", "ภาคเอกชน", "ลงนาม", "ประพฤติมิชอบ", "เว็บไซต์",
    "แดชบอร์ด",
  ]

  private static let compounds = [
    "บ้านมั่นคง", "บ้านพอเพียง", "คนไร้บ้าน", "ไร้บ้าน", "ที่อยู่อาศัย", "อยู่อาศัย", "ภัยพิบัติ", "ไฟไหม้", "ขับเคลื่อน", "เชื่อมโยง",
    "ต่อเนื่อง", "ค่าใช้จ่าย", "ส่งออก", "เงินเฟ้อ", "ว่างงาน", "คุ้มค่า", "ความรู้", "เรื่องเล่า", "เสาเอก", "เฝ้าระวัง",
    "ร่วมกับ",
  ]

  private static let places = [
    "กรุงเทพมหานคร", "พระนครศรีอยุธยา", "สหรัฐอเมริกา", "ชุมแพ", "เปรมประชากร", "ลาดพร้าว", "บางบัว", "น้ำเค็ม", "มอแกน",
  ]

  /// Where the dictionary finds another word across the boundary: มีมติ is not มีม and ติ.
  private static let corrections = ["มี|มติ", "มี|นายก", "พัฒนา|กรอบ"]
}
