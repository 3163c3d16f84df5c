import ArgumentParser
import Diagnostics
import Foundation
import Site

/// `prongsai build`
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "สร้างและเผยแพร่เว็บไซต์ / build and publish the site.",
    discussion: """
      เขียนโฟลเดอร์ใหม่ให้ครบก่อน แล้วจึงสลับกับของเดิม ถ้ามีปัญหาแม้ข้อเดียว ของเดิมจะไม่เปลี่ยน
      Writes a complete new folder and then exchanges it; one problem, and the former site stays as it was.
      """)

  @OptionGroup var arguments: SiteArguments

  @Option(help: "โฟลเดอร์ที่จะเผยแพร่ / the folder to publish to (default: Public in the site's folder)")
  var output: String?

  @Flag(
    name: .customLong("no-png"),
    help: "ไม่วาดภาพ PNG ของแผนภูมิ ซึ่งใช้เวลามากที่สุด / leave out the PNG pictures of charts, which take longest")
  var leavesOutPNG = false

  func run() async throws {
    let line = ProgressLine()
    var options = arguments.options(output: output ?? arguments.site + "/Public")
    options.drawsPNG = !leavesOutPNG
    let outcome = await SiteBuilder(options)
      .run { line.update($0, $1) }
    line.clear()
    try outcome.report(asJSON: arguments.json)
    guard let report = outcome.report else { return }
    let seconds = String(format: "%.2f", line.seconds)
    let changes = [
      ("เขียนใหม่", "written", report.written.count), ("คงเดิม", "unchanged", report.unchanged.count),
      ("ลบ", "removed", report.removed.count),
    ]
    Terminal.say(
      "✓ \(outcome.pageCount) หน้า ใน \(seconds) วินาที · ไฟล์ "
        + changes.map { "\($0.0) \($0.2)" }.joined(separator: ", ")
        + "\n  \(outcome.pageCount) pages in \(seconds) s · files "
        + changes.map { "\($0.1) \($0.2)" }.joined(separator: ", ") + outcome.hiddenWords, to: .standardError)
  }
}

/// `prongsai check`
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "ตรวจทุกอย่างโดยไม่เขียนไฟล์ / check everything and write nothing.")

  @OptionGroup var arguments: SiteArguments

  func run() async throws {
    let line = ProgressLine()
    let outcome = await SiteBuilder(arguments.options(output: nil)).run { line.update($0, $1) }
    line.clear()
    try outcome.report(asJSON: arguments.json)
    Terminal.say(
      "✓ ตรวจแล้ว \(outcome.pageCount) หน้า ไม่พบข้อผิดพลาด\n  \(outcome.pageCount) pages checked, no errors"
        + outcome.hiddenWords,
      to: .standardError)
  }
}

extension BuildOutcome {
  /// A line about stories that wait; empty when none does.
  var hiddenWords: String {
    guard hiddenStories > 0 else { return "" }
    return
      "\n  \(hiddenStories) เรื่องยังเป็นร่างหรือยังไม่ถึงวันเผยแพร่ / drafts and stories of a later day: \(hiddenStories)"
  }

  /// Prints all problems; leaves with 1 when one of them is an error.
  func report(asJSON: Bool) throws {
    if asJSON {
      Terminal.say(try diagnostics.json(), to: .standardOutput)
    } else {
      Terminal.say(DiagnosticPrinter().text(diagnostics), to: .standardError)
    }
    guard hasErrors else { return }
    if !asJSON {
      let count = diagnostics.filter { $0.severity == .error }.count
      Terminal.say(
        "✗ พบข้อผิดพลาด \(count) ข้อ ไม่มีอะไรถูกเผยแพร่\n  \(count) \(count == 1 ? "error" : "errors"); nothing was published",
        to: .standardError)
    }
    throw ExitCode(1)
  }
}
