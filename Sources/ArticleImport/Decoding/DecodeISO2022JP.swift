/// ISO-2022-JP as UTF-8: seven-bit bytes that escape sequences make ASCII, kana or pairs of JIS X 0208 (Encoding
/// standard, 12.2). A line's end goes back to ASCII (RFC 1468), so that one lost escape does not cost the text.
///
/// nil where iconv does not know EUC-JP, whose pairs are the same with their high bits set.
func decodeISO2022JP(_ bytes: [UInt8]) -> DecodedText? {
  guard var pairs = LegacyCharacters("EUC-JP-MS") else { return nil }
  var decoded = DecodedText(reserving: bytes.count)
  var mode = ISO2022JPMode.ascii
  var index = 0
  while index < bytes.count {
    if let next = ISO2022JPMode(escapedAt: index, in: bytes) {
      mode = next
      decoded.append(insteadOf: index..<index + 3)
      index += 3
      continue
    }
    let byte = bytes[index]
    var length = 1
    switch (mode, byte) {
    case (_, 0..<0x21):
      decoded.append(verbatim: [byte])
      if byte == 0x0A || byte == 0x0D { mode = .ascii }
    case (_, 0x7F...): decoded.append(0xFFFD, insteadOf: index..<index + 1)
    case (.roman, 0x5C): decoded.append(0xA5, insteadOf: index..<index + 1)
    case (.roman, 0x7E): decoded.append(0x203E, insteadOf: index..<index + 1)
    case (.kana, 0x21...0x5F): decoded.append(0xFF61 + UInt32(byte) - 0x21, insteadOf: index..<index + 1)
    case (.kana, _): decoded.append(0xFFFD, insteadOf: index..<index + 1)
    case (.pairs, _):
      if index + 1 < bytes.count, (0x21...0x7E).contains(bytes[index + 1]) {
        length = 2
        let pair = [byte | 0x80, bytes[index + 1] | 0x80]
        let scalar = pair.withUnsafeBufferPointer { pairs.read($0, at: 0).scalar }
        decoded.append(scalar, insteadOf: index..<index + 2)
      } else {
        decoded.append(0xFFFD, insteadOf: index..<index + 1)
      }
    case (.ascii, _), (.roman, _): decoded.append(verbatim: [byte])
    }
    index += length
  }
  return decoded
}

private enum ISO2022JPMode {
  case ascii, roman, kana, pairs

  /// What an escape sequence of three bytes changes to.
  init?(escapedAt index: Int, in bytes: [UInt8]) {
    guard bytes[index] == 0x1B, index + 2 < bytes.count else { return nil }
    switch (bytes[index + 1], bytes[index + 2]) {
    case (UInt8(ascii: "("), UInt8(ascii: "B")): self = .ascii
    case (UInt8(ascii: "("), UInt8(ascii: "J")): self = .roman
    case (UInt8(ascii: "("), UInt8(ascii: "I")): self = .kana
    case (UInt8(ascii: "$"), UInt8(ascii: "@")), (UInt8(ascii: "$"), UInt8(ascii: "B")): self = .pairs
    default: return nil
    }
  }
}
