import Diagnostics
import Foundation
import Plan
import Publishing

/// What `build.json` says of a build: what made it, for which day, from which input.
struct BuildRecord: Encodable {
  var generator: String
  var date: String
  var baseURL: String?
  var portable: Bool
  var drafts: Bool
  var pages: Int
  /// The SHA-256 digest of the list of all input files with their digests, in the form of `sha256sum`.
  var input: String

  init(_ options: BuildOptions, _ site: SiteModel, pages: Int, input: String) {
    generator = options.generator
    date = options.day.iso
    baseURL = site.settings.baseURL?.text
    portable = options.isPortable
    drafts = options.includesDrafts
    self.pages = pages
    self.input = input
  }

  var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return ((try? encoder.encode(self)).map(Array.init) ?? []) + Array("\n".utf8)
  }

  /// The digest of everything that the site is made from, read with so many workers.
  static func inputDigest(of folder: SourceFolder, workers: Int, log: DiagnosticLog) async -> String {
    let paths = [ContentFolder.name, Assets.templatesFolder, SeedFiles.name].flatMap {
      folder.files(under: $0, log: log)
    }
    let lines = await inParallel(workers) { worker in
      stride(from: worker, to: paths.count, by: workers).compactMap { index -> String? in
        let bytes = folder.bytes(paths[index], limit: PictureFile.limit, log: DiagnosticLog())
        return bytes.flatMap(SHA256Digest.init(of:)).map { $0.hexadecimal + "  " + paths[index] + "\n" }
      }
    }
    return SHA256Digest(of: Array(lines.flatMap { $0 }.sorted().joined().utf8))?.hexadecimal ?? ""
  }
}
