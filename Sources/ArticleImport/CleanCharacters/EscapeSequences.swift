/// Where an escape sequence ends (ECMA-48; xterm's ctlseqs for the strings). `index` is at the escape character.
func endOfEscapeSequence(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  var end = index + 1
  guard end < bytes.count else { return end }
  switch bytes[end] {
  case 0x20...0x2F:
    while end < bytes.count, (0x20...0x2F).contains(bytes[end]) { end += 1 }
    return end < bytes.count && (0x30...0x7E).contains(bytes[end]) ? end + 1 : end
  case 0x50, 0x58, 0x5B, 0x5D, 0x5E, 0x5F:
    return endOfControlString(introducedBy: bytes[end], in: bytes, from: end + 1)
  case 0x30...0x7E: return end + 1
  default: return end
  }
}

/// Where a control sequence, or a string such as OSC, ends that began with ESC and `introducer`.
///
/// One that never ends takes its introducer only, so that it can't swallow the article.
func endOfControlString(introducedBy introducer: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var end = start
  if introducer == 0x5B {
    while end < bytes.count, (0x20...0x3F).contains(bytes[end]) { end += 1 }
    return end < bytes.count && (0x40...0x7E).contains(bytes[end]) ? end + 1 : end
  }
  let longest = 4096
  let limit = min(bytes.count, start + longest)
  while end < limit {
    switch bytes[end] {
    case 0x07: return end + 1
    case 0x1B where end + 1 < limit && bytes[end + 1] == 0x5C: return end + 2
    case 0xC2 where end + 1 < limit && bytes[end + 1] < 0xA0: return bytes[end + 1] == 0x9C ? end + 2 : start
    case 0x0A, 0x0D, 0x1B: return start
    default: end += 1
    }
  }
  return start
}
