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

  /// The digest of everything that the site is made from, fonts and all, read with so many workers.
  static func inputDigest(
    of folder: SourceFolder, cache: String, workers: Int, log: DiagnosticLog
  ) async -> String {
    let paths = [ContentFolder.name, Assets.templatesFolder, SeedFiles.name].flatMap {
      folder.files(under: $0, log: log)
    }
    let read = await inParallel(workers) { worker in
      let log = DiagnosticLog()
      let lines = stride(from: worker, to: paths.count, by: workers).compactMap {
        line(paths[$0], in: folder, log)
      }
      return (lines, log.diagnostics)
    }
    let prepared = SourceFolder(path: cache)
    let fonts = (Assets.fonts.map { "fonts/" + $0 } + PictureDrawer.fonts).filter(prepared.contains)
      .compactMap {
        line($0, in: prepared, log)
      }
    for (_, problems) in read { log.append(contentsOf: problems) }
    let lines = (read.flatMap(\.0) + fonts).sorted()
    return SHA256Digest(of: Array(lines.joined().utf8))?.hexadecimal ?? ""
  }

  private static func line(_ path: String, in folder: SourceFolder, _ log: DiagnosticLog) -> String? {
    folder.bytes(path, limit: PictureFile.limit, log: log).flatMap(SHA256Digest.init(of:)).map {
      $0.hexadecimal + "  " + path + "\n"
    }
  }
}
