/// UTF-16 as UTF-8. Half a surrogate pair, or half a unit at the end, is U+FFFD.
func decodeUTF16(_ bytes: [UInt8], isBigEndian: Bool) -> DecodedText {
  var decoded = DecodedText(reserving: bytes.count)
  func unit(at index: Int) -> UInt32? {
    guard index + 1 < bytes.count else { return nil }
    let (high, low) = isBigEndian ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
    return UInt32(high) << 8 | UInt32(low)
  }
  var index = 0
  while index < bytes.count {
    var (scalar, length) = (UInt32(0xFFFD), min(2, bytes.count - index))
    if let first = unit(at: index) {
      if !(0xD800...0xDFFF).contains(first) {
        scalar = first
      } else if first < 0xDC00, let second = unit(at: index + 2), (0xDC00...0xDFFF).contains(second) {
        scalar = 0x10000 + ((first - 0xD800) << 10 | (second - 0xDC00))
        length = 4
      }
    }
    decoded.append(scalar, insteadOf: index..<index + length)
    index += length
  }
  return decoded
}
