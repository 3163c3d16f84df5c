import Diagnostics

extension DiagnosticCode {
  /// A path that no file of the site may have.
  public static let outputPath: Self = "output-path"
  /// Two pages that would be one file, or one that would be a file where the other needs a folder.
  public static let outputPathCollision: Self = "output-path-collision"
  /// A path that the publisher writes itself.
  public static let outputPathReserved: Self = "output-path-reserved"
  /// An output folder that was not made by this program.
  public static let outputNotOurs: Self = "output-not-ours"
  /// An output folder that is a link, or no folder at all.
  public static let outputNotFolder: Self = "output-not-a-folder"
  /// An output folder that is, holds or lies inside the folders that the site is made from.
  public static let outputOverlap: Self = "output-overlaps-inputs"
  /// An output folder whose own folder does not exist.
  public static let outputParentMissing: Self = "output-parent-missing"
  /// Another build is writing to the same output folder.
  public static let outputBusy: Self = "output-busy"
  /// No permission to write.
  public static let outputPermission: Self = "output-no-permission"
  /// No space to write.
  public static let outputSpace: Self = "output-no-space"
  /// A path that the file system finds too long.
  public static let outputNameTooLong: Self = "output-name-too-long"
  /// A failure of the system that has no code of its own here.
  public static let outputFailed: Self = "output-failed"
  /// A file system that cannot exchange two folders in one step (a warning).
  public static let outputNoExchange: Self = "output-no-exchange"
  /// A file system that cannot lock (a warning).
  public static let outputNoLock: Self = "output-no-lock"
  /// A folder of a former run that could not be removed (a warning).
  public static let outputLeftover: Self = "output-leftover"
}
