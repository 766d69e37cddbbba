import Glibc

/// Writes to standard output.
/// - Returns: false when nobody reads on.
func writeOut(_ text: String) -> Bool {
  var rest = text.utf8.count
  return text.utf8.withContiguousStorageIfAvailable { bytes in
    while rest > 0 {
      let count = write(STDOUT_FILENO, bytes.baseAddress.map { $0 + (bytes.count - rest) }, rest)
      if count < 0, errno != EINTR { return false }
      rest -= max(0, count)
    }
    return true
  } ?? writeOut(String(decoding: Array(text.utf8), as: UTF8.self))
}

/// One line on standard error.
public func reportFailure(_ failure: some CustomStringConvertible) {
  let line = "pullquote: \(failure)\n"
  line.utf8CString.withUnsafeBytes { bytes in
    _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count - 1)
  }
}
