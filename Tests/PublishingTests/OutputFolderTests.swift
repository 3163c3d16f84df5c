import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("Which folder may be replaced")
struct OutputFolderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["seeds", "content", "Templates"] { try folder.write("x", to: name + "/deep/x.md") }
  }

  /// The codes that publishing to a folder ends with; none when it may be published to.
  private func refusal(_ output: String) throws -> [DiagnosticCode] {
    let log = DiagnosticLog()
    var publisher = folder.publisher
    publisher.output = output
    let before = try folder.contents("")
    guard let staging = publisher.begin(log: log) else {
      #expect(log.diagnostics.allSatisfy { $0.hint != nil && $0.place != nil })
      #expect(try folder.contents("") == before)
      #expect(try folder.names().allSatisfy { !$0.contains("prongsai") })
      return log.codes
    }
    staging.abandon()
    return log.codes
  }

  @Test(
    "the site's folder, the inputs, what holds them and what lies in them are refused",
    arguments: [
      "", "/", "/.", "/..", "/../", "/seeds", "/content/", "/content/deep", "/content/deep/new",
      "/Templates/Public",
      "/seeds/../content", "/content/deep/..", "/seeds/deep/../..",
    ])
  func overlap(_ output: String) throws {
    #expect(try refusal(folder.path + output) == [.outputOverlap])
  }

  @Test("the root of the machine is refused", arguments: ["/", "//", "/..", "/tmp/.."])
  func root(_ output: String) throws {
    #expect(try refusal(output) == [.outputOverlap])
  }

  @Test("an input that is a link is known by where it leads, one that does not exist by where it would be")
  func linkedInput() throws {
    let other = try TemporaryFolder()
    try other.write("x", to: "real/x.md")
    #expect(symlink(other.path + "/real", folder.path + "/linked") == 0)
    var publisher = folder.publisher
    publisher.inputs = [folder.path + "/linked", folder.path + "/missing/deep"]
    for output in [other.path + "/real/Public", other.path + "/real", folder.path + "/missing"] {
      publisher.output = output
      let log = DiagnosticLog()
      #expect(publisher.begin(log: log) == nil)
      #expect(log.codes.first == .outputOverlap, "\(output)")
    }
  }

  @Test("a name that only begins like an input's is another folder")
  func similarName() throws {
    #expect(try refusal(folder.path + "/content-public").isEmpty)
    #expect(try refusal(folder.path + "/Public/").isEmpty)
    #expect(try refusal(folder.path + "/content/../Public").isEmpty)
  }

  @Test("a link, even to a folder of ours, a dangling link and a file are refused")
  func links() throws {
    try folder.publish(["a": "1"])
    #expect(symlink(folder.output, folder.path + "/link") == 0)
    #expect(symlink("/nowhere", folder.path + "/dangling") == 0)
    try folder.write("text", to: "file")
    for name in ["link", "link/", "dangling", "file"] {
      #expect(try refusal(folder.path + "/" + name) == [.outputNotFolder], "\(name)")
    }
    #expect(try refusal("") == [.outputNotFolder])
    #expect(try refusal("a\0b") == [.outputNotFolder])
  }

  @Test("a folder in a folder that does not exist is refused")
  func missingParent() throws {
    #expect(try refusal(folder.path + "/no/Public") == [.outputParentMissing])
    #expect(try refusal(folder.path + "/no/..") == [.outputParentMissing])
    #expect(try refusal(folder.path + "/content/deep/x.md/Public") == [.outputParentMissing])
  }

  @Test(
    "a folder with anything but a .gitignore and without our record is not ours",
    arguments: [
      "letter.txt", ".env", "sub/SHA256SUMS", "sub/build.json",
    ])
  func notOurs(_ name: String) throws {
    try folder.write("*\n", to: "Public/.gitignore")
    #expect(try refusal(folder.output).isEmpty)
    try folder.write("mine", to: "Public/" + name)
    #expect(try refusal(folder.output) == [.outputNotOurs])
    #expect(folder.text("Public/" + name) == "mine")
  }

  @Test("a folder whose SHA256SUMS or build.json is itself a folder or a link is not ours")
  func falseRecord() throws {
    try folder.write("mine", to: "Public/SHA256SUMS/letter.txt")
    #expect(symlink("/etc/hostname", folder.output + "/build.json") == 0)
    #expect(try refusal(folder.output) == [.outputNotOurs])
  }

  @Test("a folder that holds only an empty folder or a link is not ours")
  func foldersOnly() throws {
    #expect(mkdir(folder.output, 0o755) == 0)
    #expect(try refusal(folder.output).isEmpty)
    #expect(symlink("/etc", folder.output + "/link") == 0)
    #expect(try refusal(folder.output) == [.outputNotOurs])
  }

  @Test("a git working tree is not replaced, even one that we once published to")
  func repository() throws {
    try folder.publish(["a": "1"])
    try folder.write("ref: refs/heads/main\n", to: "Public/.git/HEAD")
    #expect(try refusal(folder.output) == [.outputNotOurs])
  }

  @Test("with either of its two records a folder is ours", arguments: ["SHA256SUMS", "build.json"])
  func ours(_ record: String) throws {
    try folder.write("", to: "Public/" + record)
    try folder.write("old", to: "Public/old.html")
    #expect(try refusal(folder.output).isEmpty)
  }

  @Test("a link inside the published folder is not followed when pages are compared or removed")
  func linkInside() throws {
    let outside = try TemporaryFolder()
    try outside.write("same", to: "deep/index.html")
    try folder.publish(["a": "1"])
    #expect(symlink(outside.path + "/deep", folder.output + "/sub") == 0)
    #expect(symlink(outside.path + "/deep/index.html", folder.output + "/page") == 0)
    let report = try #require(try folder.publish(["sub/index.html": "same", "page": "same"]))
    #expect(report.written == ["SHA256SUMS", "page", "sub/index.html"])
    #expect(try folder.status("Public/page").st_mode & S_IFMT == S_IFREG)
    #expect(try outside.status("deep/index.html").st_nlink == 1)
    #expect(outside.text("deep/index.html") == "same")
  }
}
