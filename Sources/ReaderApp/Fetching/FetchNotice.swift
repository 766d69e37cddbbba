import ArticleImport
import Glibc
import Screen

/// Fetches for what is printed: how much has arrived is told in a line of its own on a terminal, and ^C ends all.
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
    // Longer than the terminal is wide, it would go on to the next line, and not be written over.
    let grid = Grid(size: Size(width: terminalWidth(), height: 1))
    let shown = grid.truncated(words, toColumns: max(0, grid.size.width - 1))
    let columns = grid.columns(of: shown)
    write("\r" + shown + String(repeating: " ", count: max(0, length - columns)))
    length = columns
  }

  mutating func clear() { write("\r" + String(repeating: " ", count: length) + "\r") }

  private func terminalWidth() -> Int {
    var window = winsize()
    return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0 ? Int(window.ws_col) : 80
  }

  private func write(_ text: String) {
    guard isShown else { return }
    text.utf8CString.withUnsafeBytes { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count - 1) }
  }
}
