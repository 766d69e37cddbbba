/// How a file's bytes stand for characters.
enum TextEncoding: Equatable {
  /// A lone byte that is no UTF-8 is read as Windows-1252, the usual stray.
  case utf8
  case windows1252
  case utf16(isBigEndian: Bool)
  /// One of those before Unicode, by its name for iconv.
  case legacy(String)

  /// Told by the byte order mark, else by where the zero bytes of Latin letters lie.
  init(detectedIn bytes: [UInt8]) {
    let head = bytes.prefix(1024)
    if head.starts(with: [0xFF, 0xFE]) {
      self = .utf16(isBigEndian: false)
    } else if head.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: true)
    } else {
      var zeros = [0, 0]
      for (offset, byte) in head.enumerated() where byte == 0 { zeros[offset & 1] += 1 }
      let most = head.count * 2 / 5
      if zeros[0] > most, zeros[1] == 0 {
        self = .utf16(isBigEndian: true)
      } else if zeros[1] > most, zeros[0] == 0 {
        self = .utf16(isBigEndian: false)
      } else {
        self = hasUTF8(bytes.prefix(64 * 1024)) ? .utf8 : .windows1252
      }
    }
  }
}

/// Whether the bytes above ASCII, if any, make at least one character of UTF-8 where they could be another encoding's.
private func hasUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    var index = 0
    var hasOthers = false
    while let next = bytes[index...].firstIndex(where: { $0 >= 0x80 }) {
      let scalar = UTF8Scalar(bytes, at: next)
      if scalar.isValid { return true }
      // One broken off by the end of what is looked at says nothing.
      if next + scalar.length < bytes.count { hasOthers = true }
      index = next + scalar.length
    }
    return !hasOthers
  }
}

/// Whether a file's first bytes are no text: zero bytes in what is no UTF-16, or mostly control characters.
public func isProbablyBinary(_ prefix: [UInt8]) -> Bool {
  let head = prefix.prefix(8192)
  if case .utf16 = TextEncoding(detectedIn: prefix) { return false }
  var controls = 0
  for byte in head {
    if byte == 0 { return true }
    if byte < 0x20, !(0x07...0x0D).contains(byte), byte != 0x1B { controls += 1 }
  }
  return controls * 10 > head.count
}
