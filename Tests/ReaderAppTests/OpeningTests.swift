import ArticleImport
import Foundation
import Navigation
import Testing

@testable import ReaderApp

private let sentence = "The ferry leaves at nine, and whoever is late walks round the bay. "

/// A shelf with one file, and what `body` makes of it.
private func withShelf(_ name: String, _ text: String, _ body: (Shelf, Mailbox) async throws -> Void) async throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "pullquote-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appending(path: name)
  try Data(text.utf8).write(to: file)
  let mailbox = try #require(Mailbox())
  try await body(Shelf(paths: [file.path], options: ImportOptions(), mailbox: mailbox), mailbox)
}

private func opened(_ event: Event?) -> Document? {
  if case .opened(let document)? = event { document } else { nil }
}

@Test func aShortPageIsThereAtOnce() async throws {
  try await withShelf("page.html", "<h1>Ferry</h1><p>\(sentence)</p>") { shelf, _ in
    #expect(opened(shelf.open(.listed(0)))?.isComplete == true)
  }
}

@Test func aLongPageComesByMailSoThatKeysAreAnswered() async throws {
  let paragraphs = String(repeating: "<p>\(sentence)</p>", count: 4000)
  try await withShelf("page.html", "<h1>Ferry</h1>" + paragraphs) { shelf, mailbox in
    #expect(shelf.open(.listed(0)) == nil)
    let mail = try await mailbox.waitForAll()
    let document = try #require(opened(mail.first))
    #expect(document.isComplete && document.article.blocks.count > 4000)
  }
}

@Test func theHeadOfALongTextIsThereAtOnceAndItsRestComesByMail() async throws {
  try await withShelf("text.md", String(repeating: sentence + "\n\n", count: 4000)) { shelf, mailbox in
    let head = try #require(opened(shelf.open(.listed(0))))
    let mail = try await mailbox.waitForAll()
    let whole = try #require(opened(mail.first))
    #expect(!head.isComplete && whole.isComplete && head.id == whole.id)
    #expect(whole.article.text.bytes.starts(with: head.article.text.bytes.dropLast()))
  }
}

@Test func whatWasReadFirstIsNotReadAgain() async throws {
  try await withShelf("gone.md", sentence) { shelf, _ in
    try shelf.readFirst(.listed(0))
    try FileManager.default.removeItem(atPath: shelf.path(of: .listed(0)) ?? "")
    #expect(opened(shelf.open(.listed(0)))?.isComplete == true)
    guard case .openFailed = shelf.open(.listed(0)) else {
      Issue.record("it is read anew when it is opened again")
      return
    }
  }
}

@Test func whatAPipeHasGivenSoFarIsNotTheWhole() async throws {
  let mailbox = try #require(Mailbox())
  let pipe = Foundation.Pipe()
  let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
  let shelf = Shelf(paths: [path], options: ImportOptions(), mailbox: mailbox)
  try pipe.fileHandleForWriting.write(contentsOf: Data("# Slow\n\nThe ferry".utf8))
  let head = try #require(opened(shelf.open(.listed(0))))
  try pipe.fileHandleForWriting.write(contentsOf: Data(" leaves.\n".utf8))
  try pipe.fileHandleForWriting.close()
  let mail = try await mailbox.waitForAll()
  let whole = try #require(opened(mail.first))
  #expect(!head.isComplete && whole.isComplete)
  #expect(whole.article.text[whole.article.text.all].contains("The ferry leaves."))
}

@Test func theGuidesSentencesHaveNoGaps() {
  let guide = String(decoding: guideBytes(), as: UTF8.self)
  #expect(!guide.split(separator: "\n").contains { $0.trimmingPrefix { $0 == " " }.contains("  ") })
}
