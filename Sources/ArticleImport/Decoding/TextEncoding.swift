/// How a file's bytes stand for characters.
enum TextEncoding: Equatable {
  /// Bytes that are no UTF-8 are read as Windows-1252, the usual stray.
  case utf8
  case utf16(isBigEndian: Bool)

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
        self = .utf8
      }
    }
  }
}

/// Whether a file's first bytes are no text: zero bytes in what is no UTF-16, or mostly control characters.
public func isProbablyBinary(_ prefix: [UInt8]) -> Bool {
  let head = prefix.prefix(8192)
  guard TextEncoding(detectedIn: prefix) == .utf8 else { return false }
  var controls = 0
  for byte in head {
    if byte == 0 { return true }
    if byte < 0x20, !(0x07...0x0D).contains(byte), byte != 0x1B { controls += 1 }
  }
  return controls * 10 > head.count
}
