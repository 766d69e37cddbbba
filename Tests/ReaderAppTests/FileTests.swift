import Foundation
import Navigation
import Testing

@testable import ReaderApp

/// A folder of its own for a test.
private func withFolder(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "pullquote-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}

private func failure(opening path: String) -> String {
  do throws(OpeningFailure) {
    _ = try readText(path)
    return "opened"
  } catch {
    return error.description
  }
}

@Test func aFileThatDoesNotOpenIsNamedWithTheCause() throws {
  try withFolder { folder in
    #expect(failure(opening: "\(folder.path)/none.md") == "\(folder.path)/none.md: no such file")
    #expect(failure(opening: folder.path) == "\(folder.path): is a directory; name the articles in it")
    let binary = folder.appending(path: "picture.md")
    try Data([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0x0D, 0, 1, 2, 3]).write(to: binary)
    #expect(
      failure(opening: binary.path) == "\(binary.path): is not text; Pullquote reads web pages, Markdown and plain text"
    )
  }
}

@Test func aHostileNameIsCleanInItsMessage() {
  #expect(!failure(opening: "no\u{1B}]52;c;AAAA\u{07}such").contains("\u{1B}"))
}

@Test(arguments: [
  ("notes.md", "notes.md", nil), ("a%20b.md#Part%20two", "a b.md", "Part two"), ("#caf%C3%A9", "", "café"),
  ("100%.md", "100%.md", nil), ("50%zz", "50%zz", nil), ("a%00b", "a%00b", nil), ("a#b#c", "a", "b#c"),
])
func aTargetIsSplitAndDecoded(target: String, path: String, fragment: String?) {
  let split = splitFragment(target)
  #expect(split.path == path)
  #expect(split.fragment == fragment)
}

@Test func titlesAreAlikeWhateverTheirCaseAccentsAndQuotes() {
  #expect(foldedTitle("The  Café’s “Wall”") == foldedTitle("the cafe's \"wall\""))
}

@Test func targetsAreRelativeToTheirDocument() throws {
  try withFolder { folder in
    let start = folder.appending(path: "start.md")
    let other = folder.appending(path: "the other.md")
    for file in [start, other] { try Data("# Words\n".utf8).write(to: file) }
    let mailbox = try #require(Mailbox())
    let shelf = Shelf(paths: [start.path, other.path], options: .init(), mailbox: mailbox)

    guard case .resolved(let address, let fragment) = shelf.resolve("the%20other.md#words", from: .listed(0)) else {
      Issue.record("a file beside the document is found")
      return
    }
    #expect(address == .listed(1))
    #expect(fragment == "words")

    guard case .resolved(.listed(0), "here") = shelf.resolve("#here", from: .listed(0)) else {
      Issue.record("a fragment alone stays in the document")
      return
    }
    guard case .failed(let message) = shelf.resolve("none.md", from: .listed(0)) else {
      Issue.record("a missing file is a message")
      return
    }
    #expect(message == "\(folder.path)/none.md: no such file")
  }
}

@Test func aFileLongerThanTheHeadOpensWithItsHead() throws {
  try withFolder { folder in
    let file = folder.appending(path: "long.md")
    try Data(("# Long\n\n" + (1...20_000).map { "Sentence \($0) of a long text.\n\n" }.joined()).utf8).write(to: file)
    let mailbox = try #require(Mailbox())
    let shelf = Shelf(paths: [file.path], options: .init(), mailbox: mailbox)
    guard case .opened(let head) = shelf.open(.listed(0)) else {
      Issue.record("the head opens")
      return
    }
    #expect(!head.isComplete)
    #expect(head.article.metadata.title == "Long")
  }
}

@Test func mailWakesAndIsTakenInOrder() throws {
  let mailbox = try #require(Mailbox())
  mailbox.post(.failed("one"))
  mailbox.post(.failed("two"))
  var descriptor = pollfd(fd: mailbox.wakeDescriptor, events: Int16(POLLIN), revents: 0)
  #expect(poll(&descriptor, 1, 0) == 1)
  let messages = mailbox.takeAll().map { event in
    if case .failed(let message) = event { message } else { "" }
  }
  #expect(messages == ["one", "two"])
  #expect(mailbox.takeAll().isEmpty)
  #expect(poll(&descriptor, 1, 0) == 0)
}
