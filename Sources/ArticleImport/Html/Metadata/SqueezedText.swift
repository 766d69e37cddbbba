/// A value of a page's metadata as it is shown: clean, on one line, single spaces. Many are escaped twice, so that
/// references are left in them; those of five signs and numbers are decoded.
func squeezed(_ text: String) -> String {
  var text = text
  if text.utf8.contains(UInt8(ascii: "&")) { text = withoutReferences(text) }
  return cleanText(text).split { $0.isWhitespace }.joined(separator: " ")
}

private func withoutReferences(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var decoded: [UInt8] = []
  bytes.withUnsafeBufferPointer { bytes in
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), let (length, value) = readReference(in: bytes, at: index, inAttribute: true)
      {
        decoded += value
        index += length
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
  }
  return String(decoding: decoded, as: UTF8.self)
}
