import Diagnostics

extension DiagnosticCode {
  /// A chart was asked for figures that it cannot show truly.
  public static let chartMisfit: DiagnosticCode = "chart-misfit"
}
