import ArticleImport
import Foundation
import Navigation
import TestSupport
import Testing

@testable import ReaderApp

/// A server on this machine alone, asked by the curl the reader asks.
@Suite struct FetchTests {
  private let server: WebServer

  init() throws { server = try WebServer() }

  private func fetch(_ path: String, _ limits: FetchLimits = FetchLimits()) throws -> Response {
    try Fetch(server.address + path, limits: limits).run()
  }

  private func failure(_ path: String, _ limits: FetchLimits = FetchLimits()) -> String {
    do throws(OpeningFailure) {
      let response = try Fetch(server.address + path, limits: limits).run()
      _ = try LoadedDocument(response, ImportOptions())
      return "opened"
    } catch {
      return error.description.replacingOccurrences(of: server.address, with: "")
    }
  }

  @Test func aPageComesWithItsTypeAndAddress() throws {
    let response = try fetch("/a/page.html?x=[1]{2}#part")
    #expect(String(decoding: response.bytes, as: UTF8.self).contains("The ferry leaves"))
    #expect(response.contentType == ContentType("text/html; charset=utf-8"))
    #expect(response.address.hasPrefix(server.address + "/a/page.html?x=[1]"))
  }

  @Test func whereARedirectLedIsTheBase() throws {
    let loaded = try LoadedDocument(try fetch("/redirect"), ImportOptions())
    #expect(loaded.location == server.address + "/a/page.html")
    #expect(loaded.article.links.map(\.target) == [server.address + "/b.html"])
  }

  @Test func theServersCharsetIsPassedOn() throws {
    let loaded = try LoadedDocument(try fetch("/latin"), ImportOptions())
    #expect(loaded.options.charset == "windows-1251")
  }

  @Test func markdownSentAsPlainTextIsMarkdown() throws {
    let article = try LoadedDocument(try fetch("/notes.md"), ImportOptions()).article
    #expect(article.metadata.title == "Notes")
    #expect(article.links.map(\.target) == [server.address + "/a/page.html", "#low"])
  }

  @Test func noSettingsOfTheUsersAreRead() throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "pullquote-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    try Data("user-agent = surprise\n".utf8).write(to: home.appending(path: ".curlrc"))
    setenv("CURL_HOME", home.path, 1)
    defer { unsetenv("CURL_HOME") }
    #expect(String(decoding: try fetch("/agent").bytes, as: UTF8.self).contains("Pullquote"))
  }

  @Test func whatDoesNotComeWholeIsOneLine() {
    #expect(failure("/none") == "/none: the server says 404: no such page")
    #expect(failure("/error") == "/error: the server says 503: it is overloaded")
    #expect(failure("/loop") == "/loop: leads from one address to the next, more than 10 times")
    #expect(failure("/to-file") == "/to-file: leads to what is neither http nor https")
  }

  @Test func whatIsCutOffOnTheWayOpensAndSaysSo() throws {
    let article = try LoadedDocument(try fetch("/cut"), ImportOptions()).article
    #expect(article.text[article.text.all] == "Half a\n")
    #expect(article.damage == "cut off, its end is missing")
    #expect(try LoadedDocument(try fetch("/notes.md"), ImportOptions()).article.damage == nil)
  }

  @Test func limitsHold() {
    #expect(failure("/large", FetchLimits(bytes: 100_000)) == "/large: is larger than 100 kB")
    #expect(failure("/large-said", FetchLimits(bytes: 100_000)) == "/large-said: is larger than 100 kB")
    #expect(failure("/slow", FetchLimits(total: 1)) == "/slow: took too long")
  }

  @Test func whatIsNoArticleIsRefused() {
    #expect(failure("/picture") == "/picture: is image/png; Pullquote reads \(readableKinds)")
    #expect(failure("/escape").unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
    #expect(failure("/binary") == "/binary: is not text; Pullquote reads \(readableKinds)")
  }

  @Test func aLongHeaderHoldsNothingUp() throws {
    #expect(String(decoding: try fetch("/wordy").bytes, as: UTF8.self) == "<p>The ferry leaves.")
  }

  @Test func aCancelledFetchEnds() throws {
    let fetch = Fetch(server.address + "/slow")
    do throws(OpeningFailure) {
      _ = try fetch.run { _ in fetch.cancel() }
      Issue.record("a cancelled fetch brings nothing")
    } catch {
      #expect(error.description.hasSuffix("/slow: given up"))
    }
  }

  @Test func thePageComesByMailWithItsProgress() async throws {
    let mailbox = try #require(Mailbox())
    let shelf = Shelf(paths: [], options: ImportOptions(), mailbox: mailbox)
    let address = Address.web(server.address + "/a/page.html")
    #expect(shelf.open(address) == nil)
    var events: [Event] = []
    while !events.contains(where: \.isAnswer) { events += try await mailbox.waitForAll() }
    guard case .fetching(address, received: 0) = events.first,
      case .opened(let document)? = events.first(where: \.isAnswer)
    else {
      Issue.record("progress, then the document: \(events)")
      return
    }
    #expect(document.address == address && document.location == server.address + "/a/page.html")
    guard case .opened = shelf.open(address) else {
      Issue.record("what was fetched is there at once")
      return
    }
  }

  @Test func nothingComesOfACancelledOpening() async throws {
    let mailbox = try #require(Mailbox())
    let shelf = Shelf(paths: [], options: ImportOptions(), mailbox: mailbox)
    #expect(shelf.open(.web(server.address + "/slow")) == nil)
    shelf.cancel()
    #expect(shelf.open(.web(server.address + "/a/page.html")) == nil)
    var events: [Event] = []
    while !events.contains(where: \.isAnswer) { events += try await mailbox.waitForAll() }
    guard case .opened(let document)? = events.first(where: \.isAnswer) else {
      Issue.record("the second opens: \(events)")
      return
    }
    #expect(document.location == server.address + "/a/page.html")
  }
}

@Test func nobodyAnswersWhereNobodyIs() {
  do throws(OpeningFailure) {
    _ = try Fetch("http://127.0.0.1:1/").run()
    Issue.record("nobody is there")
  } catch {
    #expect(error.description == "http://127.0.0.1:1/: can't be reached: the server does not answer")
  }
}

@Test func aNameNobodyKnowsMayMeanNoNetwork() {
  #expect(
    fetchFailure(6, CurlReport([]), FetchLimits()) == "can't be reached: no network, or no such host")
}

@Test(arguments: ["file:///etc/passwd", "ftp://host/x", "-o/tmp/x", "http://", "notes.md", "scp://a/b", ""])
func onlyTheWebIsFetched(address: String) {
  #expect(!isFetched(address))
  do throws(OpeningFailure) {
    _ = try Fetch(address).run()
    Issue.record("\(address) was fetched")
  } catch {
    #expect(error.description.hasSuffix("is not fetched: only addresses with http and https are"))
  }
}

@Test func anAddressIsNoOption() {
  let command = curlCommand(for: "https://host/-o/x", FetchLimits())
  #expect(command.first == "curl" && command.dropFirst().first == "--disable")
  #expect(Array(command.suffix(2)) == ["--url", "https://host/-o/x"])
}

@Test(arguments: [
  ("text/html; charset=\"UTF-8\"", "text/html", "UTF-8"), ("Text/HTML;level=1; CHARSET=koi8-r", "text/html", "koi8-r"),
  ("text/plain", "text/plain", nil), ("", "", nil), (" text/html ; charset= ", "text/html", nil),
])
func aContentTypeIsReadAsHttpSays(header: String, media: String, charset: String?) {
  #expect(ContentType(header).media == media)
  #expect(ContentType(header).charset == charset)
}

extension Event {
  fileprivate var isAnswer: Bool {
    switch self {
    case .opened, .openFailed: true
    default: false
    }
  }
}

extension Mailbox {
  /// Waits without holding up the threads that what is waited for needs.
  func waitForAll() async throws -> [Event] {
    for _ in 0..<2000 {
      let events = takeAll()
      if !events.isEmpty { return events }
      try await Task.sleep(for: .milliseconds(5))
    }
    return []
  }
}
