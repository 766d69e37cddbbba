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

  /// nil when the system gives no descriptors.
  init?() {
    descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0)
    terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0)
    memory = cncurses_memory_file()
    guard descriptor >= 0, terminal >= 0, memory >= 0 else { return nil }
  }

  /// `descriptor` belongs to the stream made of it.
  deinit {
    close(terminal)
    close(memory)
  }

  func sendAtOnce(_ update: () -> Void) {
    redirect(to: memory)
    update()
    redirect(to: terminal)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    lseek(memory, 0, SEEK_SET)
    if bytes.count < count { bytes = Array(repeating: 0, count: count) }
    bytes.withUnsafeMutableBytes { bytes in
      let count = max(0, pread(memory, bytes.baseAddress, count, 0))
      send(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
    }
  }

  private func redirect(to target: Int32) {
    dup2(target, descriptor)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

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
