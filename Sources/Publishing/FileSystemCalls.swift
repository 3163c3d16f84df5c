import CExchange
import Glibc

/// The two calls that not every file system offers, passed in so that tests can do without them.
struct FileSystemCalls: Sendable {
  /// Exchanges two paths; 0 or an errno.
  var exchange: @Sendable (_ first: String, _ second: String) -> Int32 = { prongsai_exchange($0, $1) }
  /// Gives a file a second name; 0 or an errno.
  var link: @Sendable (_ path: String, _ folder: Int32, _ name: String) -> Int32 = {
    linkat(AT_FDCWD, $0, $1, $2, 0) == 0 ? 0 : errno
  }
}
