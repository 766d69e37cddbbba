import ArticleImport
import ArticleModel
import Navigation
import Synchronization

/// Opens documents: the head at once, the whole when it is read.
final class Shelf: Sendable {
  /// The files, or the pages that are one article.
  private let documents: [[String]]
  private let options: ImportOptions
  private let mailbox: Mailbox
  private let latestID = Mutex(0)
  /// What came from standard input, kept since it can be read only once.
  private let standardInput = Mutex<[UInt8]?>(nil)
  private let fetcher: Fetcher

  /// What was read before the terminal was taken.
  private let firstReading = Mutex<Reading?>(nil)

  /// Files up to this size are read and imported before the first page.
  private static let headLimit = 32 * 1024
  /// Pages likewise: their head is another article.
  private static let pageLimit = 128 * 1024

  init(paths: [String], options: ImportOptions, mailbox: Mailbox) {
    (documents, self.options, self.mailbox) = (groupPages(paths), options, mailbox)
    fetcher = Fetcher(mailbox: mailbox)
  }

  /// Names of the documents, in order.
  var names: [String] { documents.map { displayName($0[0]) } }

  /// Where the documents are opened from: the guide where none is named.
  var addresses: [Address] { documents.isEmpty ? [.guide] : documents.indices.map(Address.listed) }

  /// The address on the Web of what has to be fetched.
  func page(at address: Address) -> String? { path(of: address).flatMap { isFetched($0) ? $0 : nil } }

  /// The document, or its head. The rest comes by mail, and so does all of what takes long.
  func open(_ address: Address) -> Event? {
    cancel()
    if let reading = takeFirstReading(of: address) { return opened(reading) }
    if path(of: address) == "-", isStandardInputTyped, standardInput.withLock({ $0 == nil }) {
      return .openFailed("standard input: is the keyboard, which the reader has")
    }
    if let page = page(at: address) {
      let id = nextID()
      if let response = fetcher.response(to: page) { return opened(response, id, address) }
      fetcher.fetch(page, for: address) { [self] in opened($0, id, address) }
      return nil
    }
    do throws(OpeningFailure) {
      return opened(try read(address))
    } catch {
      return .openFailed(error.description)
    }
  }

  /// A document that was read and is not imported yet, which can't fail.
  private struct Reading {
    let loaded: LoadedDocument
    let id: Int
    let address: Address
  }

  /// Reads what will be opened first, so that a failure is known before the terminal is taken.
  /// - Throws: `OpeningFailure`.
  func readFirst(_ address: Address) throws(OpeningFailure) {
    let reading = try read(address)
    firstReading.withLock { $0 = reading }
  }

  private func takeFirstReading(of address: Address) -> Reading? {
    firstReading.withLock { first in
      defer { first = nil }
      return first?.address == address ? first : nil
    }
  }

  /// Reads what need not be fetched: a document, or its head, whose rest comes by mail.
  private func read(_ address: Address) throws(OpeningFailure) -> Reading {
    let id = nextID()
    return Reading(loaded: try load(address, id), id: id, address: address)
  }

  private func load(_ address: Address, _ id: Int) throws(OpeningFailure) -> LoadedDocument {
    guard let path = path(of: address) else { return LoadedDocument(guideBytes(), name: "guide.md") }
    if path == "-", let bytes = standardInput.withLock({ $0 }) {
      return LoadedDocument(bytes, name: path, options)
    }
    if let index = address.listIndex, documents[index].count > 1 {
      return try ReaderApp.load(documents[index], options)
    }
    let file = try ReadableFile(path)
    var head = try file.readHead(limit: Self.headLimit)
    // What is typed ends before the reader takes the keyboard.
    let isTyped = path == "-" && isStandardInputTyped
    if !head.isWhole, isTyped || isReadWhole(head.bytes, named: path, options: options) {
      head = (head.bytes + (try file.read()), true)
    }
    try refuseUnreadable(head.bytes, name: displayName(path))
    if head.isWhole { keep(head.bytes, from: path) } else { readRest(after: head.bytes, of: path, id, address) }
    return LoadedDocument(head.bytes, name: path, options, isWhole: head.isWhole)
  }

  /// What was fetched.
  private func opened(_ response: Response, _ id: Int, _ address: Address) -> Event? {
    do throws(OpeningFailure) {
      return opened(Reading(loaded: try LoadedDocument(response, options), id: id, address: address))
    } catch {
      return .openFailed(error.description)
    }
  }

  private func nextID() -> Int {
    latestID.withLock { latest in
      latest += 1
      return latest
    }
  }

  /// Ends the fetching of what was to be opened: nothing comes of it any more.
  func cancel() { fetcher.cancel() }

  /// Looks for an article of this title among the files.
  func find(title: String) {
    Task.detached { [self] in
      let wanted = foldedTitle(title)
      let index = documents.firstIndex { pages in
        let path = pages[0]
        guard !isFetched(path), path != "-", let file = try? ReadableFile(path),
          let head = try? file.readHead(limit: Self.headLimit)
        else { return false }
        return foldedTitle(importHead(of: head.bytes, named: path, options: options).metadata.title) == wanted
      }
      mailbox.post(.fileFound(title: title, index: index))
    }
  }

  /// A target as a link writes it, relative to the file it stands in.
  func resolve(_ target: String, from address: Address) -> Event {
    let (name, fragment) = splitFragment(target)
    guard !name.isEmpty else { return .resolved(address, fragment: fragment) }
    let base = path(of: address).flatMap { $0 == "-" ? nil : $0 } ?? ""
    let folder = base.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(base[...$0]) } ?? ""
    var path = name.hasPrefix("/") ? name : folder + name
    // A file of this name, not standard input.
    if path == "-" { path = "./-" }
    do throws(OpeningFailure) {
      _ = try ReadableFile(path)
      let listed = documents.firstIndex { $0.contains(path) }.map(Address.listed)
      return .resolved(listed ?? .file(path), fragment: fragment)
    } catch {
      // A web page's links may stand for another server's files.
      return .failed(error.description + (isPageName(base) ? "; --base-url tells the page's own address" : ""))
    }
  }

  func path(of address: Address) -> String? {
    switch address {
    case .listed(let index): documents[index][0]
    case .file(let path), .web(let path): path
    case .guide: nil
    }
  }

  private func readRest(after head: [UInt8], of path: String, _ id: Int, _ address: Address) {
    Task.detached { [self] in
      do throws(OpeningFailure) {
        let file = try ReadableFile(path, skipping: head.count)
        let bytes = head + (try file.read())
        keep(bytes, from: path)
        mailbox.post(.opened(document(LoadedDocument(bytes, name: path, options), id, address)))
      } catch {
        mailbox.post(.failed(error.description))
      }
    }
  }

  private func keep(_ bytes: [UInt8], from path: String) {
    if path == "-" { standardInput.withLock { $0 = bytes } }
  }

  /// What shows at once: a short document, or the head of a long one, whose whole comes by mail.
  private func opened(_ reading: Reading) -> Event? {
    let (loaded, id, address) = (reading.loaded, reading.id, reading.address)
    // What is short need not be looked at twice.
    let isShort = loaded.byteCount <= Self.headLimit
    let isPage = !isShort && isPage(loaded)
    if loaded.isWhole, isShort || isPage && loaded.byteCount <= Self.pageLimit {
      return .opened(document(loaded, id, address))
    }
    if loaded.isWhole {
      Task.detached { [self] in mailbox.post(.opened(document(loaded, id, address))) }
    }
    guard !isPage else { return nil }
    let head = importHead(of: loaded.bytes, named: loaded.name, options: loaded.options, limit: Self.headLimit)
    return .opened(document(head, of: loaded, id, address, isComplete: false))
  }

  private func isPage(_ loaded: LoadedDocument) -> Bool {
    !isArchive(loaded.bytes)
      && isReadWhole(Array(loaded.bytes.prefix(Self.headLimit)), named: loaded.name, options: loaded.options)
  }

  private func document(_ loaded: LoadedDocument, _ id: Int, _ address: Address) -> Document {
    document(loaded.article, of: loaded, id, address, isComplete: true)
  }

  private func document(
    _ article: Article, of loaded: LoadedDocument, _ id: Int, _ address: Address, isComplete: Bool
  ) -> Document {
    Document(
      id: id, name: displayName(loaded.name), address: address, location: loaded.location, article: article,
      isComplete: isComplete)
  }
}

/// A path as the reader sees it.
func displayName(_ path: String) -> String { path == "-" ? "standard input" : cleanText(path) }
