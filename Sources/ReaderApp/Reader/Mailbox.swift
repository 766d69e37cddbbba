import Glibc
import Navigation
import Synchronization

/// Events from work done elsewhere, for the thread that owns state and screen.
final class Mailbox: Sendable {
  private let events = Mutex<[Event]>([])
  /// Readable while events wait.
  let wakeDescriptor: Int32
  private let postDescriptor: Int32

  /// nil when the system has no descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    (wakeDescriptor, postDescriptor) = (ends[0], ends[1])
  }

  deinit {
    close(wakeDescriptor)
    close(postDescriptor)
  }

  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    var byte: UInt8 = 0
    // A full pipe wakes as well.
    _ = write(postDescriptor, &byte, 1)
  }

  func takeAll() -> [Event] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(wakeDescriptor, &bytes, bytes.count) > 0 {}
    return events.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
