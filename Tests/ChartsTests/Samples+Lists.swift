import Charts
import Diagnostics

extension Samples {
  static func lists() throws -> [Sample] {
    [
      Sample(
        "strip-no-result", thai: "สัญญาไว้ 32 ตัวชี้วัด ยังไม่มีรายงานผล",
        english: "32 indicators promised, none reported", try strip { _ in 0 }),
      Sample(
        "strip-mixed", thai: "บรรลุแล้วห้าตัวชี้วัด ช้ากว่าแผนสอง", english: "Five reached, two behind",
        try strip { [0, 1, 2, 3, 4, 0, 5, 2][$0 % 8] }),
      Sample(
        "map-stories", thai: "เรื่องเล่าจาก 10 จังหวัด ยังขาดอีก 67",
        english: "Stories from 10 provinces, 67 to come", try storyMap()),
      Sample(
        "map-classes", thai: "กองทุนสวัสดิการกระจุกในภาคอีสาน", english: "Welfare funds by province", try fundMap()
      ),
    ]
  }

  private static let statuses: [TargetStrip.Status] = [
    .init(Bilingual(thai: "ยังไม่มีรายงานผล", english: "not reported yet"), .dashed),
    .init(Bilingual(thai: "บรรลุแล้ว", english: "reached"), .solid),
    .init(Bilingual(thai: "ตามแผน", english: "on plan"), .round),
    .init(Bilingual(thai: "ช้ากว่าแผน", english: "behind plan"), .hatched),
    .init(Bilingual(thai: "ยังไม่ตัดสินระหว่างปี", english: "not decided within the year"), .outlined),
    .init(Bilingual(thai: "ไม่บรรลุ", english: "not reached"), .cornered),
  ]

  private static func strip(_ status: (Int) -> Int) throws -> TargetStrip {
    let groups: [(Bilingual, [String])] = [
      (
        Bilingual(thai: "1. พื้นที่เป็นตัวตั้ง", english: "1. Places first"),
        ["1", "2", "3", "4", "5", "7", "7.1", "7.2", "7.3", "7.4", "7.5", "8"]
      ),
      (Bilingual(thai: "2. สานพลังภาคี", english: "2. Working with partners"), ["1", "2"]),
      (
        Bilingual(thai: "3. คนและขบวนองค์กรชุมชน", english: "3. People and community organisations"),
        (1...10).map(String.init)
      ),
      (
        Bilingual(
          thai: "4. องค์กรหุ้นส่วนการพัฒนาที่ทันสมัยและโปร่งใส",
          english: "4. A modern and transparent development partner"), (1...13).map(String.init)
      ),
    ]
    var count = -1
    return try TargetStrip(
      title: Bilingual(thai: "ตัวชี้วัดปีงบประมาณ 2569", english: "Indicators of fiscal year 2569"),
      unit: Bilingual(thai: "ตัวชี้วัด", english: "indicators"),
      groups: groups.enumerated().map { theme, group in
        .init(
          group.0, address: WebAddress("/plan/theme-\(theme + 1)/"),
          group.1.map { label in
            count += 1
            return .init(
              label,
              Bilingual(
                thai: "ตำบลที่ได้รับการเสริมสร้างระบบนิเวศ", english: "Tambons whose ecosystem was strengthened"),
              statuses[status(count)], isPart: label.contains("."),
              address: WebAddress("/indicators/\(theme + 1)-\(label)/"))
          })
      }, statuses: statuses)
  }

  private static func storyMap() throws -> TileMap {
    let told: Set<String> = ["ชม", "ขก", "นว", "ปท", "ฉช", "กทม", "พบ", "ปข", "พง", "สข"]
    return try map(
      Bilingual(thai: "จังหวัดที่มีเรื่องเล่า", english: "Provinces with stories"),
      classes: [
        Bilingual(thai: "ยังไม่มีเรื่องเล่า", english: "no story yet"),
        Bilingual(thai: "มีเรื่องเล่า", english: "has stories"),
      ]
    ) { told.contains($1) ? 1 : 0 }
  }

  private static func fundMap() throws -> TileMap {
    try map(
      Bilingual(thai: "กองทุนสวัสดิการชุมชน", english: "Community welfare funds"),
      classes: ["0–19", "20–49", "50–99", "100–149", "150+"].map {
        Bilingual(thai: "\($0) กองทุน", english: "\($0) funds")
      }
    ) { index, _ in index % 13 == 5 ? nil : index * 7 % 5 }
  }

  private static func map(_ title: Bilingual, classes: [Bilingual], _ shade: (Int, String) -> Int?) throws
    -> TileMap
  {
    try TileMap(
      title: title, unit: Bilingual(thai: "จังหวัด", english: "provinces"),
      tiles: provinces.enumerated().map { index, place in
        .init(
          row: place.0, column: place.1, label: place.2, name: Bilingual(thai: place.3, english: place.4),
          classIndex: shade(index, place.2), address: WebAddress("/areas/\(index)/"))
      }, classes: classes)
  }

  /// Row, column, abbreviation and names of the 77 provinces.
  private static let provinces: [(Int, Int, String, String, String)] = [
    (0, 2, "ชร", "เชียงราย", "Chiang Rai"),
    (1, 0, "มส", "แม่ฮ่องสอน", "Mae Hong Son"),
    (1, 1, "ชม", "เชียงใหม่", "Chiang Mai"),
    (1, 2, "พย", "พะเยา", "Phayao"),
    (1, 3, "นน", "น่าน", "Nan"),
    (2, 1, "ลพ", "ลำพูน", "Lamphun"),
    (2, 2, "ลป", "ลำปาง", "Lampang"),
    (2, 3, "พร", "แพร่", "Phrae"),
    (2, 6, "นค", "หนองคาย", "Nong Khai"),
    (2, 7, "บก", "บึงกาฬ", "Bueng Kan"),
    (3, 2, "สท", "สุโขทัย", "Sukhothai"),
    (3, 3, "อต", "อุตรดิตถ์", "Uttaradit"),
    (3, 4, "ลย", "เลย", "Loei"),
    (3, 5, "นภ", "หนองบัวลำภู", "Nong Bua Lam Phu"),
    (3, 6, "อด", "อุดรธานี", "Udon Thani"),
    (3, 7, "สน", "สกลนคร", "Sakon Nakhon"),
    (3, 8, "นพ", "นครพนม", "Nakhon Phanom"),
    (4, 1, "ตก", "ตาก", "Tak"),
    (4, 2, "กพ", "กำแพงเพชร", "Kamphaeng Phet"),
    (4, 3, "พล", "พิษณุโลก", "Phitsanulok"),
    (4, 4, "พช", "เพชรบูรณ์", "Phetchabun"),
    (4, 5, "ขก", "ขอนแก่น", "Khon Kaen"),
    (4, 6, "กส", "กาฬสินธุ์", "Kalasin"),
    (4, 7, "มห", "มุกดาหาร", "Mukdahan"),
    (5, 2, "นว", "นครสวรรค์", "Nakhon Sawan"),
    (5, 3, "พจ", "พิจิตร", "Phichit"),
    (5, 4, "ชย", "ชัยภูมิ", "Chaiyaphum"),
    (5, 5, "มค", "มหาสารคาม", "Maha Sarakham"),
    (5, 6, "รอ", "ร้อยเอ็ด", "Roi Et"),
    (5, 7, "ยส", "ยโสธร", "Yasothon"),
    (5, 8, "อจ", "อำนาจเจริญ", "Amnat Charoen"),
    (6, 1, "อน", "อุทัยธานี", "Uthai Thani"),
    (6, 2, "ชน", "ชัยนาท", "Chai Nat"),
    (6, 3, "ลบ", "ลพบุรี", "Lop Buri"),
    (6, 4, "นม", "นครราชสีมา", "Nakhon Ratchasima"),
    (6, 5, "บร", "บุรีรัมย์", "Buri Ram"),
    (6, 6, "สร", "สุรินทร์", "Surin"),
    (6, 7, "ศก", "ศรีสะเกษ", "Si Sa Ket"),
    (6, 8, "อบ", "อุบลราชธานี", "Ubon Ratchathani"),
    (7, 1, "สพ", "สุพรรณบุรี", "Suphan Buri"),
    (7, 2, "สห", "สิงห์บุรี", "Sing Buri"),
    (7, 3, "สบ", "สระบุรี", "Saraburi"),
    (7, 4, "นย", "นครนายก", "Nakhon Nayok"),
    (7, 5, "ปจ", "ปราจีนบุรี", "Prachin Buri"),
    (7, 6, "สก", "สระแก้ว", "Sa Kaeo"),
    (8, 0, "กจ", "กาญจนบุรี", "Kanchanaburi"),
    (8, 1, "นฐ", "นครปฐม", "Nakhon Pathom"),
    (8, 2, "อท", "อ่างทอง", "Ang Thong"),
    (8, 3, "อย", "พระนครศรีอยุธยา", "Phra Nakhon Si Ayutthaya"),
    (8, 4, "ปท", "ปทุมธานี", "Pathum Thani"),
    (8, 5, "ฉช", "ฉะเชิงเทรา", "Chachoengsao"),
    (9, 0, "รบ", "ราชบุรี", "Ratchaburi"),
    (9, 1, "สค", "สมุทรสาคร", "Samut Sakhon"),
    (9, 2, "นบ", "นนทบุรี", "Nonthaburi"),
    (9, 3, "กทม", "กรุงเทพมหานคร", "Bangkok"),
    (9, 4, "สป", "สมุทรปราการ", "Samut Prakan"),
    (9, 5, "ชบ", "ชลบุรี", "Chon Buri"),
    (10, 0, "พบ", "เพชรบุรี", "Phetchaburi"),
    (10, 1, "สส", "สมุทรสงคราม", "Samut Songkhram"),
    (10, 5, "รย", "ระยอง", "Rayong"),
    (10, 6, "จบ", "จันทบุรี", "Chanthaburi"),
    (10, 7, "ตร", "ตราด", "Trat"),
    (11, 0, "ปข", "ประจวบคีรีขันธ์", "Prachuap Khiri Khan"),
    (12, 0, "รน", "ระนอง", "Ranong"),
    (12, 1, "ชพ", "ชุมพร", "Chumphon"),
    (13, 0, "พง", "พังงา", "Phang Nga"),
    (13, 1, "สฎ", "สุราษฎร์ธานี", "Surat Thani"),
    (13, 2, "นศ", "นครศรีธรรมราช", "Nakhon Si Thammarat"),
    (14, 0, "ภก", "ภูเก็ต", "Phuket"),
    (14, 1, "กบ", "กระบี่", "Krabi"),
    (14, 2, "ตง", "ตรัง", "Trang"),
    (14, 3, "พท", "พัทลุง", "Phatthalung"),
    (15, 2, "สต", "สตูล", "Satun"),
    (15, 3, "สข", "สงขลา", "Songkhla"),
    (15, 4, "ปน", "ปัตตานี", "Pattani"),
    (16, 4, "ยล", "ยะลา", "Yala"),
    (16, 5, "นธ", "นราธิวาส", "Narathiwat"),
  ]
}
