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

  /// Bytes of responses that are kept.
  private static let limit = 96 << 20

  init(mailbox: Mailbox) { self.mailbox = mailbox }

  /// What was fetched before.
  func response(to address: String) -> Response? {
    holdings.withLock { $0.responses.first { $0.address == address }?.response }
  }

  /// Fetches elsewhere, and posts how far it is, then what `open` makes of it, if anything, unless it is
  /// cancelled.
  func fetch(_ address: String, for document: Address, open: @escaping @Sendable (Response) -> Event?) {
    let fetch = Fetch(address, isReaders: true)
    holdings.withLock { $0.current = fetch }
    mailbox.post(.fetching(document, received: 0))
    queue.async { [self] in
      do throws(OpeningFailure) {
        let response = try fetch.run { [mailbox] in mailbox.post(.fetching(document, received: $0)) }
        keep(response, address)
        post(open(response), of: fetch)
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

  private func post(_ event: Event?, of fetch: Fetch) {
    holdings.withLock { holdings in
      guard holdings.current === fetch else { return }
      holdings.current = nil
      if let event { mailbox.post(event) }
    }
  }

  private func keep(_ response: Response, _ address: String) {
    holdings.withLock { holdings in
      holdings.responses.append((address, response))
      var total = holdings.responses.reduce(0) { $0 + $1.response.bytes.count }
      while total > Self.limit, holdings.responses.count > 1 {
        total -= holdings.responses.removeFirst().response.bytes.count
      }
    }
  }
}
