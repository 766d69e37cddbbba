import ArticleImport
import Dispatch
import Navigation
import Synchronization

/// Fetches for the reader: one address at a time, and keeps what came, so that going back fetches nothing.
final class Fetcher: Sendable {
  private struct Holdings {
    var current: Fetch?
    /// The latest last.
    var responses: [(address: String, response: Response)] = []
  }

  private let mailbox: Mailbox
  private let holdings = Mutex(Holdings())
  /// Fetching waits, so it has a thread of its own.
  private let queue = DispatchQueue(label: "fetching", attributes: .concurrent)

  /// Responses that are kept.
  private static let limit = 24

  init(mailbox: Mailbox) { self.mailbox = mailbox }

  func holds(_ address: String) -> Bool { response(to: address) != nil }

  /// What was fetched before, else fetches it now.
  func load(_ address: String, _ options: ImportOptions) throws(OpeningFailure) -> LoadedDocument {
    if let response = response(to: address) { return try LoadedDocument(response, options) }
    let response = try fetchWithNotice(address)
    keep(response, address)
    return try LoadedDocument(response, options)
  }

  /// Fetches elsewhere, and posts how far it is, then what `open` makes of it, unless it is cancelled.
  func fetch(_ address: String, for document: Address, open: @escaping @Sendable () -> Event) {
    let fetch = Fetch(address)
    holdings.withLock { $0.current = fetch }
    mailbox.post(.fetching(document, received: 0))
    queue.async { [self] in
      do throws(OpeningFailure) {
        let response = try fetch.run { [mailbox] in mailbox.post(.fetching(document, received: $0)) }
        keep(response, address)
        post(open(), of: fetch)
      } catch {
        post(.openFailed(error.description), of: fetch)
      }
    }
  }

  func cancel() {
    holdings.withLock { holdings in
      holdings.current?.cancel()
      holdings.current = nil
    }
  }

  private func post(_ event: Event, of fetch: Fetch) {
    holdings.withLock { holdings in
      guard holdings.current === fetch else { return }
      holdings.current = nil
      mailbox.post(event)
    }
  }

  private func response(to address: String) -> Response? {
    holdings.withLock { $0.responses.first { $0.address == address }?.response }
  }

  private func keep(_ response: Response, _ address: String) {
    holdings.withLock { holdings in
      holdings.responses.append((address, response))
      if holdings.responses.count > Self.limit { holdings.responses.removeFirst() }
    }
  }
}
