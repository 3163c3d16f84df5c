import Diagnostics
import Foundation
import Templates
import Testing

/// The Mustache specification's own tests, read from beside the project; they are not part of it.
private enum Published {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../../shared/mustache-spec"
  )
  .standardizedFileURL

  static let modules = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance",
  ]

  static var isThere: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "README.md").path)
  }

  struct Case {
    let name: String
    let template: String
    let partials: [String: String]
    let expected: String
    let data: TemplateValue
  }

  static func cases(_ module: String) throws -> [Case] {
    let data = try Data(contentsOf: folder.appending(path: module + ".json"))
    let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require(file["tests"] as? [[String: Any]]).map { test in
      let template = try #require(test["template"] as? String)
      let partials = test["partials"] as? [String: String] ?? [:]
      // The specification's raw tags take any words; ours take HTML, so there the words are vouched for.
      let isRaw = ([template] + partials.values).contains { $0.contains("{{{") || $0.contains("{{&") }
      return Case(
        name: try #require(test["name"] as? String), template: template, partials: partials,
        expected: try #require(test["expected"] as? String), data: value(test["data"] ?? NSNull(), isRaw))
    }
  }

  static func exceptions() throws -> [String: String] {
    let data = try Data(contentsOf: folder.appending(path: "strict-exceptions.json"))
    let list = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: String]])
    return Dictionary(
      uniqueKeysWithValues: list.map { (($0["module"] ?? "") + "/" + ($0["test"] ?? ""), $0["names"] ?? "") })
  }

  private static func value(_ json: Any, _ isRaw: Bool) -> TemplateValue {
    switch json {
    case is NSNull: return .nothing
    case let words as String: return isRaw ? .html(SafeHTML(trusted: words)) : .text(words)
    case let number as NSNumber:
      if CFBoolean.isBoolean(number) { return .flag(number.boolValue) }
      return isRaw ? .html(SafeHTML(trusted: "\(number)")) : .number("\(number)")
    case let list as [Any]: return .list(list.map { value($0, isRaw) })
    case let object as [String: Any]:
      var values = TemplateObject()
      for (name, inner) in object { values[name] = value(inner, isRaw) }
      return .object(values)
    default: return .nothing
    }
  }
}

private enum CFBoolean {
  /// JSON's `true` and `false` are numbers to Foundation, of a type of their own.
  static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}

@Suite("The published tests of the Mustache specification")
struct PublishedSpecificationTests {
  @Test(
    "pass, but for those in which the design asks for an error",
    .enabled(if: Published.isThere, "../shared/mustache-spec is not beside this package"),
    arguments: Published.modules)
  func published(module: String) throws {
    let exceptions = try Published.exceptions()
    var count = 0
    for test in try Published.cases(module) {
      let drawn = Drawn(test.template, test.data, with: test.partials)
      if let named = exceptions[module + "/" + test.name] {
        #expect(drawn.text == nil, "\(test.name)")
        #expect(
          drawn.problems.contains { $0.message.english.contains("“\(named)”") },
          "\(test.name): \(drawn.problems)")
      } else {
        #expect(drawn.text == test.expected, "\(test.name): \(drawn.problems)")
      }
      count += 1
    }
    let counts = [
      "comments": 12, "delimiters": 14, "interpolation": 42, "inverted": 22, "partials": 12, "sections": 34,
      "~inheritance": 27,
    ]
    #expect(count == counts[module])
  }
}
