import CNcurses
import Glibc

/// What ncurses writes to. While an update is made that is a file in memory, which is then sent at once.
///
/// ncurses writes at every movement of the cursor, eighty times a screen, and each write wakes the terminal: it would
/// show the page in pieces, and all those writes take longer than everything that leads up to them.
final class ScreenOutput {
  /// The terminal, but for the time of an update.
  let descriptor: Int32
  private let terminal: Int32
  private let memory: Int32
  private var bytes: [UInt8] = []
  private var shortened: [UInt8] = []
  private var economy = RenditionEconomy()
  private var waiting = ""

  /// nil when the system gives no descriptors.
  init?() {
    descriptor = dup(STDOUT_FILENO)
    terminal = dup(STDOUT_FILENO)
    memory = cncurses_memory_file()
    guard descriptor >= 0, terminal >= 0, memory >= 0 else { return nil }
  }

  /// `descriptor` belongs to the stream made of it.
  deinit {
    close(terminal)
    close(memory)
  }

  func sendAtOnce(_ update: () -> Void) {
    dup2(memory, descriptor)
    update()
    dup2(terminal, descriptor)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    lseek(memory, 0, SEEK_SET)
    if bytes.count < count { bytes = Array(repeating: 0, count: count) }
    let written = bytes.withUnsafeMutableBytes { max(0, pread(memory, $0.baseAddress, count, 0)) }
    bytes.withUnsafeBufferPointer { economy.shorten(UnsafeBufferPointer(rebasing: $0[..<written]), into: &shortened) }
    if !waiting.isEmpty { shortened += Array(waiting.utf8) }
    waiting = ""
    shortened.withUnsafeBytes(send)
  }

  /// What ncurses knows nothing of, after the next update.
  func sendWithNext(_ sequence: String) { waiting = sequence }

  /// The same, at once.
  func send(_ sequence: String) { Array(sequence.utf8).withUnsafeBytes(send) }

  /// Others may have written on the terminal.
  func forget() { economy.forget() }

  /// A terminal that has gone takes nothing more.
  private func send(_ bytes: UnsafeRawBufferPointer) {
    var sent = 0
    while sent < bytes.count {
      let count = write(terminal, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
      if count >= 0 {
        sent += count
      } else if errno == EAGAIN {
        var ready = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        return
      }
    }
  }
}
