import ArticleImport
import Glibc

/// Fetches without a reader on screen: what has arrived is told in a line of its own on a terminal, and ^C ends all.
/// - Throws: `OpeningFailure`.
func fetchWithNotice(_ address: String) throws(OpeningFailure) -> Response {
  var notice = FetchNotice(address)
  defer { notice.clear() }
  return try Fetch(address).run { notice.show($0) }
}

/// One line on standard error that is written over, and goes when it is done.
private struct FetchNotice {
  private let address: String
  private let isShown = isatty(STDERR_FILENO) == 1
  private var length = 0

  init(_ address: String) {
    self.address = cleanText(address)
    show(0)
  }

  mutating func show(_ received: Int) {
    let words = "fetching \(address) … \(amount(ofBytes: received))"
    write("\r" + words + String(repeating: " ", count: max(0, length - words.count)))
    length = words.count
  }

  mutating func clear() { write("\r" + String(repeating: " ", count: length) + "\r") }

  private func write(_ text: String) {
    guard isShown else { return }
    text.utf8CString.withUnsafeBytes { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count - 1) }
  }
}
