/// Where to cut a file's head of at most `limit` bytes: after its last empty line, else its last line, else its last
/// whole character.
func headEnd(in bytes: [UInt8], limit: Int) -> Int {
  guard bytes.count > limit, limit > 0 else { return bytes.count }
  if case .utf16 = TextEncoding(detectedIn: bytes) { return limit & ~3 }
  var lastLine = 0
  var index = limit
  // A block longer than half the head is cut at a line: the first page wants words more than whole blocks.
  while index > limit / 2 {
    if bytes[index - 1] == 0x0A {
      if lastLine == 0 { lastLine = index }
      let before = index > 1 && bytes[index - 2] == 0x0D ? index - 3 : index - 2
      if before >= 0, bytes[before] == 0x0A { return index }
    }
    index -= 1
  }
  if lastLine > 0 { return lastLine }
  index = limit
  while index > limit - 4, index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
  return index
}
