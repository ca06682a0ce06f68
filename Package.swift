// swift-tools-version: 6.2
import PackageDescription

let groundwork: Target.Dependency = "Groundwork"
let model: Target.Dependency = "CaseModel"

let package = Package(
  name: "kronologi",
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
  ],
  targets: [
    // From the ground up: a target may use what stands above it in this list, never below.
    .target(
      name: "Groundwork", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "CommandLanguage", dependencies: [groundwork]),
    .target(name: "CaseModel", dependencies: [groundwork]),
    .target(name: "CaseLedger", dependencies: [groundwork, model]),
    .target(
      name: "CaseIndex",
      dependencies: [
        groundwork, model, .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(name: "CaseStore", dependencies: [groundwork, model, "CaseLedger", "CaseIndex"]),
    .target(
      name: "CaseReports",
      dependencies: [groundwork, model, .product(name: "Mustache", package: "swift-mustache")]),
    .target(
      name: "CaseExchange", dependencies: [groundwork, model],
      resources: [.embedInCode("Formats/Bag/FORMAT.md")]),
    .target(
      name: "CaseShell",
      dependencies: [
        groundwork, model, "CommandLanguage", "CaseLedger", "CaseStore", "CaseReports",
        "CaseExchange",
      ]),

    // Keyboard and screen.
    .systemLibrary(name: "CLibedit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(
      name: "CEditLine", dependencies: ["CLibedit"], linkerSettings: [.linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["CEditLine"]),

    .executableTarget(
      name: "kronologi",
      dependencies: [
        groundwork, model, "CaseStore", "CommandLanguage", "CaseShell", "Terminal",
      ]),

    // Inputs that look like chance, for the tests.
    .target(name: "Fuzzing", path: "Tests/Fuzzing"),
    .testTarget(name: "GroundworkTests", dependencies: [groundwork, "Fuzzing"]),
    .testTarget(
      name: "CommandLanguageTests", dependencies: [groundwork, "CommandLanguage", "Fuzzing"]),
    .testTarget(name: "CaseModelTests", dependencies: [groundwork, model, "Fuzzing"]),
    .testTarget(name: "CaseLedgerTests", dependencies: [groundwork, model, "CaseLedger"]),
    .testTarget(name: "CaseIndexTests", dependencies: [groundwork, model, "CaseIndex", "Fuzzing"]),
    .testTarget(name: "CaseReportsTests", dependencies: [groundwork, model, "CaseReports"]),
    .testTarget(name: "CaseExchangeTests", dependencies: [groundwork, model, "CaseExchange"]),
    .testTarget(
      name: "CaseShellTests",
      dependencies: [
        groundwork, model, "CommandLanguage", "CaseLedger", "CaseStore", "CaseShell", "Fuzzing",
      ],
      exclude: ["Screens"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Fuzzing"]),
    .testTarget(name: "TranscriptTests", dependencies: ["kronologi"]),
    .testTarget(
      name: "DamageTests",
      dependencies: [groundwork, model, "CaseLedger", "CaseStore", "kronologi", "Fuzzing"],
      path: "Tests/Damage"),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
