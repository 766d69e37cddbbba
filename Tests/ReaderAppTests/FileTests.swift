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
    _ = try readWhole(path)
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
      failure(opening: binary.path)
        == "\(binary.path): is not text; Pullquote reads web pages, EPUB books, Markdown and plain text"
    )
  }
}

@Test func anAddressThatIsNotFetchedSaysWhichAre() {
  let name = "ftp://host.example/notes.md"
  #expect(
    failure(opening: name) == "\(name): no such file, and of addresses only those with http and https are fetched")
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

@Test func aSavedPagesLinkThatIsNotHereSaysHowItWouldBe() throws {
  try withFolder { folder in
    let page = folder.appending(path: "page.html")
    try Data("<p>Words</p>".utf8).write(to: page)
    let shelf = Shelf(paths: [page.path], options: .init(), mailbox: try #require(Mailbox()))
    guard case .failed(let message) = shelf.resolve("/no/such/page", from: .listed(0)) else {
      Issue.record("a missing file is a message")
      return
    }
    #expect(message == "/no/such/page: no such file; --base-url tells the page's own address")
  }
}

private func page(_ number: Int, of name: String = "story", next: Bool = true) -> Data {
  let link = next ? "<link rel=next href=https://paper.example/\(name)-\(number + 1)>" : ""
  return Data(
    """
    <title>The \(name)</title><link rel=canonical href=https://paper.example/\(name)-\(number)>\(link)
    <h1>The \(name)</h1><p>Page \(number) tells of the harbour, its mole and the lamp that stood on it for years.</p>
    """.utf8)
}

@Test func pagesThatSayTheyGoOnAreOneDocument() throws {
  try withFolder { folder in
    let names = ["1.html", "2.html", "other.html", "3.html"].map { folder.appending(path: $0) }
    try page(1).write(to: names[0])
    try page(2, next: false).write(to: names[1])
    try page(1, of: "poem", next: false).write(to: names[2])
    try page(3, next: false).write(to: names[3])
    let paths = names.map(\.path)
    #expect(groupPages(paths) == [[paths[0], paths[1]], [paths[2]], [paths[3]]])

    let shelf = Shelf(paths: paths, options: .init(), mailbox: try #require(Mailbox()))
    guard case .opened(let document)? = shelf.open(.listed(0)) else {
      Issue.record("the article opens")
      return
    }
    let text = document.article.text[document.article.text.all]
    #expect(text.contains("Page 1 tells") && text.contains("Page 2 tells"))
    #expect(document.article.sourceMap.sourceCount == page(1).count + page(2, next: false).count)
    guard case .resolved(.listed(0), _) = shelf.resolve("2.html", from: .listed(1)) else {
      Issue.record("a link to a page of the article leads to the article")
      return
    }
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
