import CUtf8proc

/// Calls `body` with the bytes of each word: letters and digits, with apostrophes, hyphens and points between them.
/// Each ideograph is a word of its own.
public func forEachWord(in bytes: UTF8Bytes, _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
  let all = range.clamped(to: 0..<bytes.count)
  var offset = all.lowerBound
  var word = offset..<offset
  /// A joint stands after the word: it belongs to it if a letter follows.
  var isJoined = false
  func close() {
    if !word.isEmpty { body(word) }
    word = word.upperBound..<word.upperBound
    isJoined = false
  }
  while offset < all.upperBound {
    let scalar = bytes.scalar(at: offset)
    let next = offset + scalar.length
    switch WordPart(scalar.value) {
    case .letter:
      word = (word.isEmpty ? offset : word.lowerBound)..<next
      isJoined = false
    case .joint where !word.isEmpty && !isJoined:
      isJoined = true
    case .ideograph:
      close()
      body(offset..<next)
    case .joint, .other:
      close()
    }
    offset = next
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
      let isAlphanumeric = byte.isASCIILetterOrDigit || byte == 0x5F
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
