/// A value of a page's metadata as it is shown: clean, on one line, single spaces. Many are escaped twice, so that
/// references are left in them; those of five signs and numbers are decoded.
func squeezed(_ text: String) -> String {
  var text = text
  if let squeezed = text.withUTF8(squeezedPlain) { return squeezed }
  text = cleanText(text.utf8.contains(UInt8(ascii: "&")) ? withoutReferences(text) : text)
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    if byte == 0x20, bytes.last == 0x20 || bytes.isEmpty { continue }
    bytes.append(byte)
    // Spaces that don't break, and those of East Asia.
    let count = bytes.count
    if byte == 0xA0, count >= 2, bytes[count - 2] == 0xC2 {
      bytes.replaceSubrange((count - 2)..., with: count > 2 && bytes[count - 3] != 0x20 ? [0x20] : [])
    } else if byte == 0x80, count >= 3, bytes[count - 2] == 0x80, bytes[count - 3] == 0xE3 {
      bytes.replaceSubrange((count - 3)..., with: count > 3 && bytes[count - 4] != 0x20 ? [0x20] : [])
    }
  }
  if bytes.last == 0x20 { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

/// Of ASCII without controls and references, as most are; nil for others.
private func squeezedPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
  let isPlain = bytes.allSatisfy {
    (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "&") || $0 == 0x0A || $0 == 0x09
  }
  guard isPlain else { return nil }
  return String(unsafeUninitializedCapacity: bytes.count) { squeezed in
    var count = 0
    for byte in bytes {
      let byte = max(byte, 0x20)
      if byte == 0x20, count == 0 || squeezed[count - 1] == 0x20 { continue }
      squeezed[count] = byte
      count += 1
    }
    return count > 0 && squeezed[count - 1] == 0x20 ? count - 1 : count
  }
}

/// Without spaces around it, and one where there are several.
func withSingleSpaces(_ text: some Sequence<UInt8>) -> String {
  var bytes: [UInt8] = []
  for byte in text where byte != 0x20 || bytes.last ?? 0x20 != 0x20 { bytes.append(byte) }
  if bytes.last == 0x20 { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
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
