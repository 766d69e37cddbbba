// swift-tools-version: 6.2
import Foundation
import PackageDescription

let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  // Generic types are made by a call, not looked up by their names: those take a tenth of the time to the first page.
  .unsafeFlags(["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"]),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: house)
}

func library(_ name: String, linking libraries: String...) -> Target {
  .target(name: name, linkerSettings: libraries.map { .linkedLibrary(archive(of: $0) ?? $0) })
}

/// What puts a library into the program, where the system has it so: each shared one takes a start some tenths of a
/// millisecond.
func archive(of library: String) -> String? {
  let folders = ["/usr/lib", "/usr/lib64", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu"]
  let name = "lib\(library).a"
  return folders.contains { FileManager.default.fileExists(atPath: "\($0)/\(name)") } ? ":\(name)" : nil
}

/// How the program is linked: with the C++ library that Swift's runtime needs inside where the system has the archive.
/// A start is eight tenths of a millisecond shorter.
let linking: [LinkerSetting] = {
  let inside = ["-L", "\(Context.packageDirectory)/.link", "-Xclang-linker", "-static-libgcc"]
  return [.unsafeFlags(["-use-ld=lld"] + (hasCxxArchive ? inside : []) + relocations, .when(configuration: .release))]
}()

/// A megabyte of addresses to be set right at each start, in a hundredth of it, where the C library reads that (2.36).
var relocations: [String] {
  var name = [UInt8](repeating: 0, count: 64)
  let length = name.withUnsafeMutableBytes {
    confstr(Int32(_CS_GNU_LIBC_VERSION), $0.bindMemory(to: CChar.self).baseAddress, $0.count)
  }
  let version = String(decoding: name.prefix(max(length, 1) - 1), as: UTF8.self).split { !$0.isNumber }
  return version.compactMap { Int($0) }.lexicographicallyPrecedes([2, 36])
    ? [] : ["-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"]
}

var hasCxxArchive: Bool {
  ["/usr/lib/gcc/x86_64-linux-gnu", "/usr/lib/gcc/aarch64-linux-gnu"].contains { folder in
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return versions.contains { FileManager.default.fileExists(atPath: "\(folder)/\($0)/libstdc++.a") }
  }
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies + ["TestSupport"], swiftSettings: house)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "pullquote",
  products: [.executable(name: "pullquote", targets: ["pullquote"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    library("CArchive"),
    library("CExpat", linking: "expat"),
    library("CFriBidi", linking: "fribidi"),
    library("CGlibc"),
    library("CGumbo", linking: "gumbo"),
    library("CMd4c", linking: "md4c"),
    library("CNcurses", linking: "ncursesw", "tinfo"),
    library("CPcre2", linking: "pcre2-8"),
    library("CUtf8proc", linking: "utf8proc"),
    library("CYaml", linking: "yaml"),

    room("UnicodeText", ["CFriBidi", "CUtf8proc"]),
    room("ArticleModel", ["UnicodeText"]),
    room("ArticleImport", ["ArticleModel", "UnicodeText", "CArchive", "CExpat", "CGumbo", "CMd4c"]),
    room("Quotations", ["ArticleModel", "UnicodeText"]),
    room("Typesetting", ["ArticleModel", "UnicodeText"]),
    room("TextSearch", ["ArticleModel", "UnicodeText", "CPcre2"]),
    room("Screen", ["UnicodeText"]),
    room("Navigation", ["ArticleModel", "Typesetting", "TextSearch", "Screen", "UnicodeText"]),
    room("Panes", ["Navigation", "Typesetting", "Screen", "ArticleModel", "UnicodeText"]),
    room("Configuration", ["Navigation", "Screen", "Typesetting", "CYaml"], resources: [.embedInCode("Themes")]),
    room("CursesTerminal", ["Screen", "CNcurses"]),
    room(
      "ReaderApp",
      [
        "ArticleImport", "ArticleModel", "CGlibc", "Configuration", "CursesTerminal", "Navigation", "Panes",
        "Quotations", "Screen", "TextSearch", "Typesetting", "UnicodeText",
      ]),
    .executableTarget(
      name: "pullquote", dependencies: ["ReaderApp", "ArticleImport", argumentParser], swiftSettings: house,
      linkerSettings: linking),

    .executableTarget(
      name: "typesetting-benchmark", dependencies: ["ArticleImport", "ArticleModel", "Typesetting"],
      path: "Tests/TypesettingBenchmark", swiftSettings: house),
    .target(
      name: "TestSupport", dependencies: ["ArticleImport", "ArticleModel"], path: "Tests/TestSupport",
      swiftSettings: house),
    .target(
      name: "ReadingSupport",
      dependencies: [
        "ArticleModel", "Navigation", "Quotations", "Screen", "TestSupport", "TextSearch", "Typesetting",
      ], path: "Tests/ReadingSupport", swiftSettings: house),
    tests("ArchitectureTests", []),
    tests("ArticleModelTests", ["ArticleModel"]),
    tests("ArticleImportTests", ["ArticleImport", "ArticleModel"]),
    tests("QuotationsTests", ["Quotations", "ArticleImport", "ArticleModel"]),
    .executableTarget(
      name: "restoration-benchmark", dependencies: ["ArticleImport"], path: "Tests/RestorationBenchmark",
      swiftSettings: house),
    .executableTarget(
      name: "quotations-benchmark", dependencies: ["Quotations", "ArticleImport", "ArticleModel"],
      path: "Tests/QuotationsBenchmark", swiftSettings: house),
    tests("UnicodeTextTests", ["UnicodeText"]),
    tests("TypesettingTests", ["Typesetting", "ArticleImport", "ArticleModel", "UnicodeText"]),
    tests("TextSearchTests", ["TextSearch", "ArticleImport", "ArticleModel"]),
    tests("ScreenTests", ["Screen"]),
    tests("NavigationTests", ["Navigation", "ReadingSupport", "ArticleModel", "Screen", "TextSearch"]),
    tests("PanesTests", ["Panes", "ReadingSupport", "Navigation", "Screen", "Configuration"]),
    tests("ConfigurationTests", ["Configuration", "Navigation", "Screen"]),
    tests("ReaderAppTests", ["ReaderApp", "ArticleImport", "ArticleModel", "Navigation", "Quotations"]),
    tests("TerminalTests", ["CVTerm", "CursesTerminal"]),
    .target(name: "CVTerm", path: "Tests/CVTerm", linkerSettings: [.linkedLibrary("vterm")]),
  ]
)
