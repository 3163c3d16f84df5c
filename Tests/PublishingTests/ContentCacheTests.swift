import Foundation
import Synchronization
import Testing

@testable import Publishing

@Suite("Work kept between builds")
struct ContentCacheTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A cache as a build opens it.
  private func cache(recipe: String = "recipe") throws -> ContentCache {
    try #require(ContentCache(in: folder.path + "/cache", name: "png", recipe: Array(recipe.utf8)))
  }

  /// What a build gets for an input, and whether it had to make it.
  private func value(_ input: String, of cache: ContentCache, making made: String) -> (
    value: String, isMade: Bool
  ) {
    var isMade = false
    let value = cache.value(for: Array(input.utf8)) {
      isMade = true
      return Array(made.utf8)
    }
    return (String(decoding: value, as: UTF8.self), isMade)
  }

  /// The paths of the entries, sorted.
  private func entries() throws -> [String] {
    try folder.names("cache/png").filter { $0.utf8.count == 64 }.map { "cache/png/" + $0 }
  }

  @Test("work is done once, also for later builds")
  func hit() throws {
    let first = try cache()
    #expect(value("chart", of: first, making: "ภาพ") == ("ภาพ", true))
    #expect(value("chart", of: first, making: "another") == ("ภาพ", false))
    #expect(value("chart", of: try cache(), making: "another") == ("ภาพ", false))
    #expect(try folder.names("cache/png").count == 1)
  }

  @Test("another input or another recipe is other work")
  func other() throws {
    #expect(value("chart", of: try cache(), making: "1").isMade)
    #expect(value("chart2", of: try cache(), making: "2") == ("2", true))
    #expect(value("", of: try cache(), making: "") == ("", true))
    #expect(value("", of: try cache(), making: "x") == ("", false))
    #expect(value("chart", of: try cache(recipe: "recipe 2"), making: "3") == ("3", true))
    #expect(value("chart", of: try cache(), making: "4") == ("1", false))
  }

  @Test("an entry that is not as it was stored is made again, and is whole then", arguments: Damage.allCases)
  func broken(_ damage: Damage) throws {
    _ = value("chart", of: try cache(), making: "the picture")
    _ = value("other", of: try cache(), making: "the other picture")
    let names = try entries()
    let target = try #require(
      names.first { folder.text($0)?.hasSuffix("\nthe picture") == true })
    let other = try #require(names.first { $0 != target })
    try damage.apply(to: folder.path + "/" + target, other: folder.path + "/" + other)
    #expect(value("chart", of: try cache(), making: "the picture again") == ("the picture again", true))
    if damage != .folder {
      #expect(value("chart", of: try cache(), making: "x") == ("the picture again", false))
    }
  }

  /// What may have become of an entry.
  enum Damage: CaseIterable {
    case missing, empty, headOnly, cutShort, longer, changedByte, changedDigest, otherEntry, link, pipe,
      folder

    func apply(to path: String, other: String) throws {
      let file = URL(fileURLWithPath: path)
      var bytes = try Data(contentsOf: file)
      switch self {
      case .missing: break
      case .empty: bytes = Data()
      case .headOnly: bytes = bytes.prefix(65)
      case .cutShort: bytes = bytes.dropLast()
      case .longer: bytes.append(0)
      case .changedByte: bytes[70] ^= 1
      case .changedDigest: bytes[3] = bytes[3] == 0x30 ? 0x31 : 0x30
      case .otherEntry: bytes = try Data(contentsOf: URL(fileURLWithPath: other))
      case .link, .pipe, .folder: break
      }
      try FileManager.default.removeItem(at: file)
      switch self {
      case .missing: return
      case .link: try #require(symlink(other, path) == 0)
      case .pipe: try #require(mkfifo(path, 0o644) == 0)
      case .folder: try #require(mkdir(path, 0o755) == 0)
      default: try bytes.write(to: file)
      }
    }
  }

  @Test("a folder that cannot be written is no error: the work is done every time")
  func unwritable() throws {
    try folder.write("in the way", to: "cache")
    for _ in 0..<2 {
      let cache = try cache()
      #expect(value("chart", of: cache, making: "picture") == ("picture", true))
      cache.forgetUnused()
    }
    #expect(folder.text("cache") == "in the way")
  }

  @Test("a folder without permission to write still gives what is in it")
  func readOnly() async throws {
    _ = value("chart", of: try cache(), making: "picture")
    try #require(chmod(folder.path, 0o755) == 0 && chmod(folder.path + "/cache/png", 0o555) == 0)
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      if getuid() == 0 { try #require(setgid(65534) == 0 && setuid(65534) == 0) }
      let cache = try #require(ContentCache(in: path + "/cache", name: "png", recipe: Array("recipe".utf8)))
      try #require(cache.bytes(for: Array("chart".utf8)) == Array("picture".utf8))
      try #require(cache.value(for: Array("new".utf8)) { [1] } == [1])
      try #require(cache.bytes(for: Array("new".utf8)) == nil)
      cache.forgetUnused()
    }
    #expect(try folder.names("cache/png").count == 1)
    chmod(folder.path + "/cache/png", 0o755)
  }

  @Test("work that fails is not kept")
  func failure() throws {
    struct Failure: Error {}
    let cache = try cache()
    #expect(throws: Failure.self) { try cache.value(for: [1]) { () throws(Failure) in throw Failure() } }
    #expect(cache.bytes(for: [1]) == nil)
  }

  @Test("two builds of eight tasks each, at once, get the right bytes, and every entry is whole afterwards")
  func concurrent() async throws {
    let builds = [try cache(), try cache()]
    func made(_ number: Int) -> [UInt8] { [UInt8](repeating: UInt8(number), count: 5000 + number) }
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for task in 0..<16 {
        group.addTask {
          for turn in 0..<60 {
            let number = (turn * (task + 1)) % 20
            let value = builds[task % 2].value(for: [UInt8(number)]) { made(number) }
            if value != made(number) { return false }
            if task == 3, turn % 20 == 19 { builds[1].forgetUnused() }
          }
          return true
        }
      }
      for try await isRight in group { #expect(isRight) }
    }
    let later = try cache()
    for number in 0..<20 { #expect(later.value(for: [UInt8(number)]) { made(number) } == made(number)) }
    #expect(try folder.names("cache/png").filter { $0.hasPrefix(".new-") }.isEmpty)
    #expect(try entries().count == 20)
  }

  /// A build that succeeds and needs some inputs.
  /// - Returns: those that it had to make.
  private func build(_ inputs: [String], recipe: String = "recipe") throws -> [String] {
    let cache = try cache(recipe: recipe)
    let made = inputs.filter { value($0, of: cache, making: $0).isMade }
    cache.forgetUnused()
    return made
  }

  @Test("what neither this build nor the one before needed goes, so the folder does not grow for ever")
  func unused() throws {
    for number in 0..<10 { #expect(try build(["same", "chart \(number)"]).last == "chart \(number)") }
    #expect(try entries().count == 3)
    #expect(try build(["same", "chart 8", "chart 9"]) == [])
    #expect(try build(["chart 7"]) == ["chart 7"])
  }

  @Test("two builds with different options take turns without losing anything")
  func turns() throws {
    let (plain, withDrafts) = (["a", "b"], ["a", "b", "draft 1", "draft 2", "draft 3"])
    #expect(try build(plain) == plain)
    #expect(try build(withDrafts) == ["draft 1", "draft 2", "draft 3"])
    #expect(try build(plain) == [])
    #expect(try build(withDrafts) == [])
  }

  @Test("results of a former recipe go after two builds")
  func formerRecipe() throws {
    _ = try build(["a", "b"])
    _ = try build(["a", "b"], recipe: "recipe 2")
    #expect(try entries().count == 4)
    _ = try build(["a", "b"], recipe: "recipe 2")
    #expect(try entries().count == 2)
    #expect(try build(["a", "b"], recipe: "recipe 2") == [])
  }

  @Test("what a killed build left half written goes, what is not the cache's stays")
  func leftovers() throws {
    _ = try build(["a"])
    try folder.write("half", to: "cache/png/.new-AbCdEf")
    try folder.write("mine", to: "cache/png/notes.txt")
    try folder.write("mine", to: "cache/png/" + String(repeating: "G", count: 64))
    try folder.write("mine", to: "cache/fonts/x.ttf")
    _ = try build(["a"])
    #expect(try folder.names("cache/png").filter { $0.hasPrefix(".new-") }.isEmpty)
    #expect(folder.text("cache/png/notes.txt") == "mine")
    #expect(folder.text("cache/png/" + String(repeating: "G", count: 64)) == "mine")
    #expect(folder.text("cache/fonts/x.ttf") == "mine")
  }

  @Test(
    "a list of what was used that is broken costs time only",
    arguments: ["", "\n\n", "\u{0}\u{1}", "../../x\n"])
  func brokenList(_ text: String) throws {
    _ = try build(["a", "b"])
    try folder.write("mine", to: "x")
    try folder.write(text, to: "cache/png/used")
    #expect(try build(["a"]) == [])
    #expect(try entries().count == 1)
    #expect(folder.text("x") == "mine")
  }

  @Test("deleting the folder changes nothing but time")
  func deleted() throws {
    #expect(try build(["a", "b"]) == ["a", "b"])
    try FileManager.default.removeItem(atPath: folder.path + "/cache")
    #expect(try build(["a", "b"]) == ["a", "b"])
  }
}
