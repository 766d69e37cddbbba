/// Text of an encoding from before Unicode as UTF-8; nil where iconv knows none of that name.
///
/// Bytes that mean nothing are U+FFFD. An ASCII byte after a lead byte that it does not fit stands for itself, so that a
/// broken character can't swallow a tag (Encoding standard, 4.1).
func decodeLegacy(_ bytes: [UInt8], encoding name: String) -> DecodedText? {
  if name == "ISO-2022-JP" { return decodeISO2022JP(bytes) }
  guard var characters = LegacyCharacters(name) else { return nil }
  return bytes.withUnsafeBufferPointer { bytes in
    var decoded = DecodedText(reserving: bytes.count * 3 / 2)
    var index = 0
    while index < bytes.count {
      let next = bytes[index...].firstIndex { $0 >= 0x80 } ?? bytes.count
      decoded.append(verbatim: bytes[index..<next])
      index = next
      guard index < bytes.count else { break }
      let character = characters.read(bytes, at: index)
      let source = index..<index + character.length
      if let mark = character.mark {
        decoded.append(character.scalar, mark, insteadOf: source)
      } else {
        decoded.append(character.scalar, insteadOf: source)
      }
      index = source.upperBound
    }
    return decoded
  }
}
