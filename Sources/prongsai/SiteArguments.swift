import ArgumentParser
import Diagnostics
import Foundation
import Site
import ThaiText

/// What `build` and `check` have in common.
struct SiteArguments: ParsableArguments {
  @Option(help: "โฟลเดอร์ของเว็บไซต์ / the site's folder")
  var site = "."

  @Option(help: "ที่อยู่ที่จะเผยแพร่ แทนค่าใน content/site.yaml / the address to publish at, instead of the setting")
  var baseURL: String?

  @Flag(
    help: "ให้ลิงก์ระบุ index.html เพื่อเปิดจากดิสก์ได้ / links name index.html, so that the folder opens from a disk")
  var portable = false

  @Flag(help: "รวมฉบับร่างและเรื่องที่ยังไม่ถึงวันเผยแพร่ / include drafts and stories of a later day")
  var drafts = false

  @Option(
    help:
      "วันที่สร้าง พ.ศ. หรือ ค.ศ. เช่น 2569-11-22 / the day to build for, B.E. or C.E. (default: today in Bangkok)",
    transform: SiteArguments.day)
  var date: CalendarDay?

  @Flag(help: "พิมพ์ปัญหาเป็น JSON ให้โปรแกรมแก้ไขข้อความ / print problems as JSON, for editors")
  var json = false

  @Option(help: "จำนวนงานที่ทำพร้อมกัน / how many pages are drawn at a time (default: one a core)")
  var workers: Int?

  func validate() throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: site, isDirectory: &isFolder), isFolder.boolValue else {
      throw ValidationError("ไม่พบโฟลเดอร์ “\(site)” / there is no folder “\(site)”.")
    }
    if let workers, !(1...64).contains(workers) {
      throw ValidationError("--workers ต้องอยู่ระหว่าง 1 ถึง 64 / --workers is from 1 to 64.")
    }
  }

  private static func day(_ text: String) throws -> CalendarDay {
    do {
      return try CalendarDay(text)
    } catch {
      let hint = error.hint.map { "\n\($0.thai)\n\($0.english)" } ?? ""
      throw ValidationError("\(error.message.thai)\n\(error.message.english)\(hint)")
    }
  }

  func options(output: String?) -> BuildOptions {
    BuildOptions(
      site: site, output: output, day: date ?? Clock.today, baseURL: baseURL, isPortable: portable,
      includesDrafts: drafts, workers: workers ?? ProcessInfo.processInfo.activeProcessorCount,
      cache: site + "/.prongsai-cache", generator: Version.generator)
  }
}
