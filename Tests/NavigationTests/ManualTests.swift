import Foundation
import Navigation
import Testing

@Test func theReadmeHasTheTableOfCommands() throws {
  let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let readme = try String(contentsOf: tests.appending(path: "../README.md"), encoding: .utf8)
  #expect(readme.contains(Command.markdownRows))
}
