import Diagnostics
import Publishing
import Synchronization

/// Where drawn files go: to the staging folder or, when the site is only checked, nowhere but through the same checks of
/// their paths. Used by several tasks at once.
final class PageSink: Sendable {
  private let staging: Staging?
  private let claims = Mutex(OutputClaims())

  init(_ staging: Staging?) { self.staging = staging }

  /// Takes a file. What is wrong with its path, or with writing it, is reported now or at the end.
  func write(_ bytes: [UInt8], to path: String, from source: SourcePlace?, log: DiagnosticLog) {
    let output: OutputPath
    do {
      output = try OutputPath(path)
    } catch {
      log.append(error.diagnostic(at: source))
      return
    }
    if let staging {
      _ = staging.write(bytes, to: output, from: source)
    } else {
      claims.withLock { _ = $0.claim(output, by: source) }
    }
  }

  /// Reports files that want the same path; a staging folder does so itself when it is finished.
  func reportCollisions(_ log: DiagnosticLog) {
    if staging == nil { log.append(contentsOf: claims.withLock(\.collisions)) }
  }
}
