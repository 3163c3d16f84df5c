import Diagnostics
import ThaiText

/// How a site is built.
public struct BuildOptions: Sendable {
  /// The site's folder, with `seeds/`, `content/` and `Templates/`.
  public var site: String
  /// The folder to publish to; nil checks everything and writes nothing.
  public var output: String?
  /// The day that the site is built for.
  public var day: CalendarDay
  /// Replaces the `base_url` of the settings.
  public var baseURL: String?
  /// Whether links name `index.html`, so that the folder works from a disk.
  public var isPortable: Bool
  /// Whether drafts and stories of a later day are shown.
  public var includesDrafts: Bool
  /// Whether charts are drawn as PNG too, which takes longest.
  public var drawsPNG: Bool
  /// How many pages are drawn at a time.
  public var workers: Int
  /// The folder of prepared files such as fonts.
  public var cache: String
  /// The name and version of the generator.
  public var generator: String

  /// Options; all but the site, the day, the workers and the cache have what most builds want.
  public init(
    site: String, output: String?, day: CalendarDay, baseURL: String? = nil, isPortable: Bool = false,
    includesDrafts: Bool = false, drawsPNG: Bool = true, workers: Int, cache: String, generator: String
  ) {
    self.site = site
    self.output = output
    self.day = day
    self.baseURL = baseURL
    self.isPortable = isPortable
    self.includesDrafts = includesDrafts
    self.drawsPNG = drawsPNG
    self.workers = max(1, workers)
    self.cache = cache
    self.generator = generator
  }
}
