import CNcurses
import Glibc
import Screen

/// What `nextInput` comes back with.
public enum Input: Hashable, Sendable {
  case key(KeyPress)
  /// The size changed, or the process was stopped and goes on: draw again.
  case resize(Size)
  /// The wake-up descriptor is readable.
  case wake
  /// SIGINT, SIGTERM, SIGQUIT, or SIGHUP: close the terminal, then `raise` the signal.
  case end(signal: Int32)
  case timeout
}

extension CursesTerminal {
  /// Waits for a key, a signal or the wake-up descriptor.
  /// - Parameter timeout: in milliseconds; nil waits for ever.
  public func nextInput(timeout: Int? = nil) -> Input {
    while true {
      if let key = nextKey() { return .key(key) }
      var ready = [pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)]
      ready.append(pollfd(fd: fileno(keyboard), events: Int16(POLLIN), revents: 0))
      if let wakeDescriptor { ready.append(pollfd(fd: wakeDescriptor, events: Int16(POLLIN), revents: 0)) }
      let count = poll(&ready, nfds_t(ready.count), timeout.map { Int32(clamping: $0) } ?? -1)
      if count == 0 { return .timeout }
      if ready[0].revents != 0, let input = answer(signals.pending()) { return input }
      if ready[1].revents & Int16(POLLIN) == 0, ready[1].revents != 0 { return .end(signal: SIGHUP) }
      if ready[1].revents != 0, let key = nextKey() { return .key(key) }
      if ready.count > 2, ready[2].revents != 0 { return .wake }
    }
  }

  private func answer(_ pending: Set<Int32>) -> Input? {
    if let signal = [SIGHUP, SIGTERM, SIGQUIT, SIGINT].first(where: pending.contains) { return .end(signal: signal) }
    if pending.contains(SIGTSTP) {
      leaveScreen()
      signals.stopProcess()
    }
    guard !pending.isEmpty else { return nil }
    // After a stop others have written on the screen; while its size changed the terminal has cut or wrapped it.
    if pending.contains(SIGTSTP) || pending.contains(SIGCONT) {
      reset_prog_mode()
      bracketPastes()
    }
    forget()
    adoptWindowSize()
    return .resize(size)
  }

  func adoptWindowSize() {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 else { return }
    if is_term_resized(Int32(window.ws_row), Int32(window.ws_col)) {
      resizeterm(Int32(window.ws_row), Int32(window.ws_col))
    }
  }
}
