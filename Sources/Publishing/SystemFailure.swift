import Diagnostics
import Glibc

/// A call to the system that failed while something was being written.
struct SystemFailure: Error, Sendable, Hashable {
  /// The `errno`.
  var number: Int32
  /// What was being written, as it is shown to the reader.
  var path: String

  init(_ number: Int32, at path: String) {
    self.number = number
    self.path = path
  }

  /// The problem, with its remedy. A full disk is the same problem whichever page met it, so it names none.
  var diagnostic: Diagnostic {
    switch number {
    case ENOSPC, EDQUOT:
      return Diagnostic(
        .error, .outputSpace, at: nil,
        thai: "พื้นที่ดิสก์ไม่พอสำหรับเขียนเว็บไซต์ เว็บไซต์เดิมยังอยู่ครบ",
        english: "There is not enough disk space to write the site. The former site is untouched.",
        hint: Bilingual(
          thai: "ลบไฟล์ที่ไม่ใช้แล้ว หรือเลือกดิสก์อื่นด้วย --output แล้วสร้างใหม่ "
            + "(ระหว่างสร้างต้องมีที่ว่างพอสำหรับไฟล์ที่เปลี่ยน)",
          english:
            "Make room, or choose another disk with --output, and build again. The files that change need room twice "
            + "while building."))
    case EACCES, EPERM, EROFS:
      return Diagnostic(
        .error, .outputPermission, at: .file(path),
        thai: "ไม่มีสิทธิ์เขียนที่นี่ (\(reason))", english: "There is no permission to write here (\(reason)).",
        hint: Bilingual(
          thai: "ตรวจสิทธิ์ของโฟลเดอร์นี้และโฟลเดอร์ที่อยู่เหนือขึ้นไป หรือเลือกที่อื่นด้วย --output",
          english:
            "Check who may write to this folder and to the one that it is in, or choose another with --output."
        ))
    case ENAMETOOLONG:
      return Diagnostic(
        .error, .outputNameTooLong, at: .file(path),
        thai: "ชื่อหรือที่อยู่ของไฟล์ยาวเกินกว่าที่ระบบไฟล์รับได้",
        english: "The name or the path of the file is longer than the file system takes.",
        hint: Bilingual(
          thai: "ตั้งชื่อให้สั้นลง หรือสร้างเว็บไซต์ในโฟลเดอร์ที่ลึกน้อยกว่านี้",
          english: "Choose a shorter name, or build in a folder that lies less deep."))
    case EBUSY, EXDEV:
      return Diagnostic(
        .error, .outputFailed, at: .file(path),
        thai: "โฟลเดอร์ปลายทางเป็นจุดเชื่อมดิสก์ จึงสับเปลี่ยนทั้งโฟลเดอร์ไม่ได้ (\(reason))",
        english:
          "The output folder is where a disk is mounted, so it cannot be exchanged as a whole (\(reason)).",
        hint: Bilingual(
          thai: "เลือกโฟลเดอร์ที่อยู่ข้างในดิสก์นั้นด้วย --output",
          english: "Choose a folder inside that disk with --output."))
    default:
      return Diagnostic(
        .error, .outputFailed, at: .file(path),
        thai: "เขียนไม่สำเร็จ (\(reason)) เว็บไซต์เดิมยังอยู่ครบ",
        english: "Writing failed (\(reason)). The former site is untouched.",
        hint: Bilingual(
          thai: "ตรวจดิสก์และสิทธิ์ของโฟลเดอร์ แล้วสร้างใหม่",
          english: "Check the disk and the folder's permissions, then build again."))
    }
  }

  private var reason: String { String(cString: strerror(number)) }
}
