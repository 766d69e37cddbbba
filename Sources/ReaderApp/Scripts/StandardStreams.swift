import Glibc

/// Why what is printed did not arrive.
struct WritingFailure: Error, CustomStringConvertible {
  var code: Int32
  /// The next program of a pipe has read enough: no failure of ours.
  var isUnread: Bool { code == EPIPE }

  var description: String { "standard output: \(String(cString: strerror(code)).lowercased())" }
}

/// Writes to standard output.
func writeOut(_ text: String) throws(WritingFailure) {
  var text = text
  let code = text.withUTF8 { bytes in
    var rest = UnsafeRawBufferPointer(bytes)
    while !rest.isEmpty {
      let count = write(STDOUT_FILENO, rest.baseAddress, rest.count)
      if count < 0, errno != EINTR { return errno }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(max(0, count)))
    }
    return 0
  }
  if code != 0 { throw WritingFailure(code: code) }
}

/// One line on standard error.
public func reportFailure(_ failure: some CustomStringConvertible) {
  let line = "pullquote: \(failure)\n"
  line.utf8CString.withUnsafeBytes { bytes in
    _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count - 1)
  }
}
