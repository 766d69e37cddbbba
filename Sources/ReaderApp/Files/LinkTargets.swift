import UnicodeText

/// A target's path with %-escapes resolved, and what follows its "#".
func splitFragment(_ target: String) -> (path: String, fragment: String?) {
  guard let hash = target.firstIndex(of: "#") else { return (percentDecoded(target), nil) }
  return (percentDecoded(String(target[..<hash])), percentDecoded(String(target[target.index(after: hash)...])))
}

private func percentDecoded(_ text: String) -> String {
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    let digits = rest.prefix(2)
    if byte == UInt8(ascii: "%"), digits.count == 2,
      let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16), value != 0
    {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// For comparing titles: case, accents and quote marks do not count.
func foldedTitle(_ title: String) -> String {
  folded(title).split(separator: " ").joined(separator: " ")
}
