import Foundation

/// What the command says: messages and results.
enum Terminal {
  enum Stream {
    case standardOutput, standardError

    var handle: FileHandle { self == .standardOutput ? .standardOutput : .standardError }
  }

  static func say(_ text: String, to stream: Stream) {
    guard !text.isEmpty else { return }
    stream.handle.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  /// Whether somebody is looking.
  static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }
}

/// A line on a terminal that says how far the work is. It appears only when the work takes more than a quarter of a second,
/// and goes away at the end.
final class ProgressLine: Sendable {
  private let start = ContinuousClock.now
  private let isShown = Terminal.isInteractive
  private static let patience: Duration = .milliseconds(250)

  func update(_ done: Int, _ all: Int) {
    guard isShown, done % 20 < 2, start.duration(to: .now) > Self.patience else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K\(done)/\(all)".utf8))
  }

  func clear() {
    guard isShown else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }

  /// The time since the work began, in seconds.
  var seconds: Double {
    let elapsed = start.duration(to: .now).components
    return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
  }
}
