import Glibc

/// What a program writes, for us to read.
struct Pipe: ~Copyable {
  private let readEnd: Int32
  let writeEnd: Int32
  private var isWritable = true

  /// nil when the system has no descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    if isWritable { close(writeEnd) }
    close(readEnd)
  }

  /// Once the program has it: what is read then ends when the program does.
  mutating func closeWriteEnd() {
    if isWritable { close(writeEnd) }
    isWritable = false
  }

  /// The next bytes; nil at the end.
  borrowing func read() -> [UInt8]? {
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, filled in
        count = Glibc.read(readEnd, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      if count > 0 { return bytes }
      if count == 0 || errno != EINTR { return nil }
    }
  }

  /// Whether there is something to read, or the end, in this pipe or in another one; waits until there is.
  borrowing func isReady(before other: borrowing Pipe) -> Bool {
    var ends = [
      pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: other.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&ends, 2, -1) < 0, errno == EINTR {}
    return ends[0].revents != 0
  }
}
