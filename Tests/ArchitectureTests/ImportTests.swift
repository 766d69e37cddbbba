import Testing

/// Which room may import which: the compiler lets imports of undeclared modules pass when they can be reached.
@Suite struct ImportTests {
  /// Standard libraries aside.
  private static let allowed: [String: Set<String>] = [
    "UnicodeText": ["CFriBidi", "CUtf8proc"],
    "ArticleModel": ["UnicodeText"],
    "ArticleImport": ["ArticleModel", "UnicodeText", "CArchive", "CExpat", "CGumbo", "CMd4c"],
    "Quotations": ["ArticleModel", "UnicodeText"],
    "Typesetting": ["ArticleModel", "UnicodeText"],
    "TextSearch": ["ArticleModel", "UnicodeText", "CPcre2"],
    "Screen": ["UnicodeText"],
    "Navigation": ["ArticleModel", "Typesetting", "TextSearch", "Screen", "UnicodeText"],
    "Panes": ["Navigation", "Typesetting", "Screen", "ArticleModel", "UnicodeText"],
    "Configuration": ["Navigation", "Typesetting", "Screen", "CYaml"],
    "CursesTerminal": ["Screen", "CNcurses"],
    "ReaderApp": [
      "ArticleImport", "ArticleModel", "CGlibc", "Configuration", "CursesTerminal", "Navigation", "Panes",
      "Quotations", "Screen", "TextSearch", "Typesetting", "UnicodeText",
    ],
    "pullquote": ["ReaderApp", "ArticleImport", "ArgumentParser"],
  ]

  private static let standard: Set<String> = ["Glibc", "Synchronization", "FoundationEssentials", "Dispatch"]

  private static let withoutFoundation: Set<String> = [
    "ArticleModel", "UnicodeText", "Typesetting", "Screen", "Navigation", "Panes", "TextSearch", "Quotations",
    "ArticleImport", "CursesTerminal",
  ]

  @Test(arguments: SourceFile.all(in: "Sources"))
  func importsRunDownOnly(file: SourceFile) throws {
    let allowed = try #require(Self.allowed[file.room], "\(file.room) is not in the table")
    for module in file.imports where !Self.standard.contains(module) {
      #expect(allowed.contains(module), "\(file.path) imports \(module)")
    }
  }

  @Test(arguments: SourceFile.all(in: "Sources").filter { withoutFoundation.contains($0.room) })
  func foundationStaysOut(file: SourceFile) {
    #expect(!file.imports.contains("FoundationEssentials"))
  }

  @Test func theTableNamesRoomsThatAreThere() {
    #expect(Set(SourceFile.all(in: "Sources").map(\.room)) == Set(Self.allowed.keys))
  }

  @Test func anImportIsReadWithItsAttributes() {
    let file = SourceFile(
      room: "", path: "", lines: ["import A", "@testable import B", "import struct C.D", "// import E"])
    #expect(file.imports == ["A", "B", "C"])
  }
}
