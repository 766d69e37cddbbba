import CUtf8proc

/// Calls `body` with the bytes of each word: letters and digits, with apostrophes, hyphens and points between them.
/// Each ideograph is a word of its own.
public func forEachWord(in bytes: UTF8Bytes, _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
  let all = range.clamped(to: 0..<bytes.count)
  var offset = all.lowerBound
  var start: Int?
  var end = offset
  func close() {
    if let open = start { body(open..<end) }
    start = nil
  }
  while offset < all.upperBound {
    let scalar = bytes.scalar(at: offset)
    switch WordPart(scalar.value) {
    case .letter:
      if let open = start, end < offset, !(offset - end <= 3 && open < end) { close() }
      start = start ?? offset
      end = offset + scalar.length
    case .joint:
      if start != nil, end < offset { close() }
    case .ideograph:
      close()
      body(offset..<offset + scalar.length)
    case .other:
      close()
    }
    offset += scalar.length
  }
  close()
}

/// How many words a range has.
public func wordCount(in bytes: UTF8Bytes, _ range: Range<Int>) -> Int {
  var count = 0
  forEachWord(in: bytes, range) { _ in count += 1 }
  return count
}

private enum WordPart {
  case letter, joint, ideograph, other

  @inline(__always)
  init(_ scalar: UInt32) {
    if scalar < 0x80 {
      let byte = UInt8(scalar)
      let isAlphanumeric = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F
      self = isAlphanumeric ? .letter : [0x27, 0x2D, 0x2E].contains(byte) ? .joint : .other
    } else {
      self.init(beyondASCII: scalar)
    }
  }

  private init(beyondASCII scalar: UInt32) {
    if scalar == 0x2019 || scalar == 0x2010 || scalar == 0x2011 {
      self = .joint
    } else if (0x3040...0x30FF).contains(scalar) || (0x3400...0x9FFF).contains(scalar)
      || (0x20000...0x3FFFF).contains(scalar)
    {
      self = .ideograph
    } else {
      let category = utf8proc_category(Int32(scalar)).rawValue
      let isWord = category >= UTF8PROC_CATEGORY_LU.rawValue && category <= UTF8PROC_CATEGORY_NO.rawValue
      self = isWord ? .letter : .other
    }
  }
}
