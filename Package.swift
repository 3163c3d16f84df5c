// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "prongsai",
  products: [
    .executable(name: "prongsai", targets: ["prongsai"]),
    .library(name: "Diagnostics", targets: ["Diagnostics"]),
    .library(name: "Records", targets: ["Records"]),
    .library(name: "ThaiText", targets: ["ThaiText"]),
    .library(name: "Templates", targets: ["Templates"]),
    .library(name: "Markdown", targets: ["Markdown"]),
    .library(name: "Charts", targets: ["Charts"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CThai", pkgConfig: "libthai", providers: [.apt(["libthai-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    // Sources/CRsvg/shim.h says why cairo is asked for in librsvg's place.
    .systemLibrary(
      name: "CRsvg", pkgConfig: "cairo", providers: [.apt(["librsvg2-dev", "libpango1.0-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CExchange"),

    .target(name: "Diagnostics"),
    .target(name: "Records", dependencies: ["CYaml", "Diagnostics"]),
    .target(name: "ThaiText", dependencies: ["CThai", "Diagnostics"]),
    .target(name: "Templates", dependencies: ["Diagnostics"]),
    .target(name: "Markdown", dependencies: ["CCMarkGFM", "Diagnostics", "ThaiText"]),
    .target(name: "Charts", dependencies: ["ThaiText", "Diagnostics"]),
    .target(name: "Pictures", dependencies: ["CRsvg", "CZlib", "Diagnostics"]),
    .target(name: "Plan", dependencies: ["Records", "Diagnostics", "ThaiText"]),
    .target(name: "Disclosure", dependencies: ["Plan", "Records", "Diagnostics", "ThaiText"]),
    .target(name: "Publishing", dependencies: ["CCrypto", "CExchange", "Diagnostics"]),
    .target(
      name: "Site",
      dependencies: [
        "Charts", "Diagnostics", "Disclosure", "Markdown", "Pictures", "Plan", "Publishing",
        "Records",
        "Templates", "ThaiText",
      ]),
    .executableTarget(
      name: "prongsai",
      dependencies: [
        "Site", "Diagnostics", "ThaiText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .executableTarget(
      name: "chart-benchmark", dependencies: ["Charts", "Diagnostics", "Pictures", "ThaiText"],
      path: "Benchmarks/Charts"),

    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "RecordsTests", dependencies: ["Records"]),
    .testTarget(name: "ThaiTextTests", dependencies: ["ThaiText"]),
    .testTarget(name: "TemplatesTests", dependencies: ["Templates"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
    .testTarget(name: "ChartsTests", dependencies: ["Charts"], exclude: ["Golden"]),
    .testTarget(name: "PicturesTests", dependencies: ["CRsvg", "Pictures"]),
    .testTarget(name: "PlanTests", dependencies: ["Plan"]),
    .testTarget(name: "DisclosureTests", dependencies: ["Disclosure"]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing"]),
    .testTarget(name: "SiteTests", dependencies: ["Site", "prongsai"]),
  ]
)
