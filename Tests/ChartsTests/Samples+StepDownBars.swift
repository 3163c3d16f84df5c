import Charts
import Diagnostics
import ThaiText

extension Samples {
  static let schooling = Measure(
    name: Bilingual(
      thai: "อัตราการเข้าเรียนของเยาวชนครัวเรือนยากจน", english: "Attendance of young people in poor households"),
    unit: .percent, isShare: true)

  static func step(_ thai: String, _ english: String, _ reading: Reading) -> StepDownBars.Step {
    .init(Bilingual(thai: thai, english: english), reading)
  }

  static func stepDownBars() throws -> [Sample] {
    let year = Bilingual(thai: "ปี 2566", english: "2023")
    return [
      Sample(
        "steps-education", thai: "จากเด็กประถมเก้าในสิบคน เหลือเพียงสี่ในร้อยที่ถึงปริญญาตรี",
        english: "Nine in ten attend primary school, four in a hundred reach a degree",
        try StepDownBars(
          measure: schooling, period: year,
          steps: [
            step("ประถมศึกษา", "Primary", value("90.91")),
            step("มัธยมศึกษาตอนต้น", "Lower secondary", value("70.12")),
            step("มัธยมศึกษาตอนปลาย", "Upper secondary", value("44.05", .estimate)),
            step("ปริญญาตรี", "Bachelor’s degree", value("3.96")),
          ])),
      Sample(
        "steps-gap", thai: "หายไประหว่างทางเกือบทั้งหมด", english: "Nearly all are lost on the way",
        try StepDownBars(
          measure: schooling, period: year,
          steps: [
            step("ประถมศึกษา", "Primary", value("90.91")), step("มัธยมศึกษา", "Secondary", .missing),
            step("ปริญญาตรี", "Bachelor’s degree", value("3.96")),
            step("ปริญญาโท", "Master’s degree", .notApplicable),
          ])),
      Sample(
        "steps-amounts", thai: "คำขอสองในสามไม่ถึงการเบิกจ่าย", english: "Two thirds of applications are not paid",
        try StepDownBars(
          measure: Measure(
            name: Bilingual(thai: "คำขอซ่อมบ้าน", english: "Applications for repair"),
            unit: Bilingual(thai: "ราย", english: "applications")),
          period: year,
          steps: [
            step(
              "ยื่นคำขอต่อองค์กรปกครองส่วนท้องถิ่นหรือสภาองค์กรชุมชนตำบล", "Handed in to the tambon council",
              value("15625")),
            step("ผ่านการตรวจสอบสิทธิและความเดือดร้อน", "Found to be entitled", value("15625")),
            step("อนุมัติโดยคณะอนุกรรมการโครงการบ้านพอเพียง", "Approved by the sub-committee", value("15400")),
            step("เบิกจ่ายแล้ว", "Paid", value("5120", .provisional)), step("ซ่อมเสร็จ", "Repaired", value("0")),
          ])),
      Sample(
        "steps-equal", thai: "ไม่มีใครหลุดออกระหว่างทาง", english: "Nobody is lost on the way",
        try StepDownBars(
          measure: schooling, period: year,
          steps: [step("ป.1", "Grade 1", value("100")), step("ป.2", "Grade 2", value("100"))])),
      Sample(
        "steps-huge", thai: "งบประมาณที่ถึงมือชุมชน", english: "The budget that reaches communities",
        try StepDownBars(
          measure: Measure(
            name: Bilingual(thai: "งบประมาณ", english: "Budget"),
            unit: Bilingual(thai: "บาท", english: "baht")),
          period: year,
          steps: [
            step("ได้รับจัดสรร", "Allocated", value("812345678901", .estimate)),
            step("เบิกจ่าย", "Paid", value("812345678000")), step("ถึงชุมชน", "Arrived", value("1")),
          ])),
    ]
  }
}
