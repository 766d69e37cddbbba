import Glibc
import Synchronization

/// Signals as bytes in a pipe, so that they are handled in turn with keys and no work is done in a handler.
final class Signals {
  /// Readable when a signal came.
  let descriptor: Int32
  private let writeEnd: Int32
  private static let caught = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH]

  /// nil when the system gives no pipe.
  init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    (descriptor, writeEnd) = (ends[0], ends[1])
    pipeEnd.store(writeEnd, ordering: .relaxed)
    for number in Self.caught {
      if !isIgnored(number) { catchSignal(number) }
    }
  }

  /// The signals that came since the last call, each once.
  func pending() -> Set<Int32> {
    var numbers: Set<Int32> = []
    var bytes = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return numbers }
      for byte in bytes.prefix(count) { numbers.insert(Int32(byte)) }
    }
  }

  /// Stops the process as an uncaught SIGTSTP does; returns when it goes on.
  func stopProcess() {
    guard var ours = takeDefaultAction(SIGTSTP) else { return }
    raise(SIGTSTP)
    sigaction(SIGTSTP, &ours, nil)
  }

  /// While another program has the terminal, ^Z stops us with it, as a shell's job.
  func lend() {
    if !isIgnored(SIGTSTP) { _ = takeDefaultAction(SIGTSTP) }
  }

  /// The other program's ^C and ^\ were not meant for us; what ends the session or changed its size is.
  func takeBack() {
    if !isIgnored(SIGTSTP) { catchSignal(SIGTSTP) }
    for number in pending() where [SIGTERM, SIGHUP, SIGWINCH].contains(number) { raise(number) }
  }

  /// Each caught signal ends or stops the process again as it would have.
  func restore() {
    for number in Self.caught where !isIgnored(number) { _ = takeDefaultAction(number) }
    pipeEnd.store(-1, ordering: .relaxed)
    close(descriptor)
    close(writeEnd)
  }

  private func takeDefaultAction(_ number: Int32) -> sigaction? {
    var (standard, ours) = (sigaction(), sigaction())
    standard.__sigaction_handler.sa_handler = SIG_DFL
    return sigaction(number, &standard, &ours) == 0 ? ours : nil
  }
}

/// Signal dispositions belong to the process, so the pipe they write to does too.
private let pipeEnd = Atomic<Int32>(-1)

private func catchSignal(_ number: Int32) {
  var action = sigaction()
  action.sa_flags = SA_RESTART
  action.__sigaction_handler.sa_handler = { number in
    let saved = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(pipeEnd.load(ordering: .relaxed), &byte, 1)
    errno = saved
  }
  sigaction(number, &action, nil)
}

/// As under `nohup`.
private func isIgnored(_ number: Int32) -> Bool {
  var action = sigaction()
  guard sigaction(number, nil, &action) == 0 else { return true }
  return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
}
