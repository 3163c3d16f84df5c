import Diagnostics
import Foundation
import Site
import Testing

/// A site as it was published, read once: its pages taken apart and its files.
struct PublishedSite {
  let outcome: BuildOutcome
  let files: [String: [UInt8]]

  /// The small site as it is, for all tests that change nothing about it.
  static var small: PublishedSite {
    get async throws { try await shared.value }
  }
  private static let shared = Task { try await PublishedSite(TemporarySite()) }

  /// Builds and reads a site; a problem fails the test.
  init(_ site: TemporarySite, _ change: (inout BuildOptions) -> Void = { _ in }) async throws {
    outcome = try await site.build(change)
    let problems = outcome.text
    try #require(problems.isEmpty, "\(problems)")
    files = try site.contents()
  }

  var pages: [String] { files.keys.filter { $0.hasSuffix(".html") }.sorted() }

  func text(_ path: String) throws -> String {
    String(decoding: try #require(files[path], "no \(path)"), as: UTF8.self)
  }

  /// A page by its address, such as `en/plan/`.
  func page(_ address: String) throws -> Markup {
    Markup(try text(address.hasSuffix(".html") ? address : address + "index.html"))
  }
}

/// The file of the site that a relative link on a page leads to; nil when it leaves the site.
func target(of link: String, on page: String) -> String? {
  let path = link.prefix { $0 != "#" && $0 != "?" }
  var folders = page.split(separator: "/").dropLast().map(String.init)
  if path.isEmpty { return page }
  for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
    switch part {
    case "..":
      guard folders.popLast() != nil else { return nil }
    case ".": continue
    default: folders.append(part.removingPercentEncoding ?? String(part))
    }
  }
  let last = path.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
  return (folders + [last.isEmpty || last == "." ? "index.html" : last.removingPercentEncoding ?? last])
    .joined(separator: "/")
}
