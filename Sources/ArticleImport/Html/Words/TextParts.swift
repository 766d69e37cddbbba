import UnicodeText

// By bytes. The standard library's search for a string compares characters, and its first use in a run takes longer than
// all that a page has to be searched.
extension StringProtocol {
  /// Whether the bytes of another text stand in this one.
  func holds(_ part: String) -> Bool {
    guard let first = part.utf8.first else { return true }
    return utf8.indices.contains { utf8[$0] == first && utf8[$0...].starts(with: part.utf8) }
  }
}

extension Substring {
  /// What stands between separators; nothing empty.
  func parts(at separator: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self
    while let index = rest.utf8.indices.first(where: { rest.utf8[$0...].starts(with: separator.utf8) }) {
      if index > rest.startIndex { parts.append(rest[..<index]) }
      rest = rest[rest.utf8.index(index, offsetBy: separator.utf8.count)...]
    }
    return rest.isEmpty ? parts : parts + [rest]
  }
}

/// A text's letters and digits, in lower case.
func lettersOf(_ text: String) -> String {
  var text = text
  return text.withUTF8(asciiLetters) ?? text.lowercased().filter { $0.isLetter || $0.isNumber }
}

/// nil where there are others than those of ASCII.
private func asciiLetters(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
  guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
  return String(unsafeUninitializedCapacity: bytes.count) { letters in
    var count = 0
    for byte in bytes where byte.isASCIILetterOrDigit {
      letters[count] = byte.loweredASCII
      count += 1
    }
    return count
  }
}
