import Testing

@Suite struct FileTests {
  /// Words by which a program gives up, cheats the compiler or puts something off. Split, lest this file hold them.
  private static let forbidden = [
    "fatal" + "Error", "try" + "!", "TO" + "DO", "FIX" + "ME", "nonisolated(un" + "safe)", "@pre" + "concurrency",
    "@un" + "checked", "as" + "! ",
  ]

  @Test(
    arguments: SourceFile.all(in: "Sources", ["swift", "c", "h"]) + SourceFile.all(in: "Tests", ["swift", "c", "h"]))
  func aFileHoldsNoForbiddenWord(file: SourceFile) {
    for (number, line) in zip(1..., file.lines) {
      for word in Self.forbidden { #expect(!line.contains(word), "\(file.path):\(number): \(word)") }
    }
  }

  @Test(arguments: SourceFile.all(in: "Sources") + SourceFile.all(in: "Tests"))
  func aFileIsAtMostFourHundredLinesLong(file: SourceFile) {
    guard !file.path.contains("/Generated/") else { return }
    #expect(file.lines.count <= 401, "\(file.path)")
  }
}
