import ArgumentParser
import Foundation

/// The command: what it was asked for is parsed here, and what came of it becomes an exit code. 0: all is well; 1: problems
/// were found; 2: the command was used wrongly.
@main
struct Prongsai: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prongsai",
    abstract:
      "สร้างเว็บไซต์แผน ผลงาน และเรื่องเล่าขององค์กร / Makes an organisation's plan, figures and stories into a web site.",
    discussion: """
      อ่าน seeds/ (ข้อมูลแผน) content/ (เรื่องเล่าและหน้า) และ Templates/ (หน้าตา) แล้วเผยแพร่ลง Public/ ทั้งหมดหรือไม่เลย
      Reads seeds/ (plan data), content/ (stories and pages) and Templates/ (looks) and publishes Public/, all or nothing.

      ตัวอย่าง / Examples:
        prongsai check                      ตรวจทุกอย่างโดยไม่เขียน / check everything, write nothing
        prongsai build                      สร้าง Public/ จากโฟลเดอร์นี้ / build Public/ from this folder
        prongsai build --date 2569-12-01    สร้างสำหรับวันนั้น / build for that day
        prongsai build --portable --output Demo   เปิดจากแผ่นดิสก์ได้ / works from a disk

      รหัสออก / Exit codes: 0 เรียบร้อย all is well · 1 พบปัญหา problems found · 2 ใช้คำสั่งผิด wrong usage
      """,
    version: Version.text, subcommands: [Build.self, Check.self])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      leave(after: error)
    }
  }

  /// Help and version leave with 0 and wrong usage with 2, where the parser has codes of its own.
  private static func leave(after error: any Error) -> Never {
    if let code = error as? ExitCode { Foundation.exit(code.rawValue) }
    let text = fullMessage(for: error)
    guard exitCode(for: error).isSuccess else {
      Terminal.say("ใช้คำสั่งไม่ถูกต้อง ดูวิธีใช้ด้วย prongsai --help\n" + text, to: .standardError)
      Foundation.exit(2)
    }
    Terminal.say(text, to: .standardOutput)
    Foundation.exit(0)
  }
}

/// The version of the generator.
enum Version {
  static let text = "0.1.0"
  static let generator = "prongsai " + text
}
