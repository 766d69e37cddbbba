import UnicodeText

/// Finds the letters of a fragment that hyphenation may look at.
enum WordLetters {
  /// The letters between a word's punctuation; nil when it is short, or holds digits, hyphens, apostrophes or signs.
  @inline(__always)
  static func range(in bytes: UTF8Bytes, _ word: Range<Int>) -> Range<Int>? {
    if word.count < Hyphenator.shortest { return nil }
    var (start, end) = (word.lowerBound, word.upperBound)
    while start < end, !isLetter(bytes, start) { start += 1 }
    while end > start, !isLetter(bytes, end - 1) { end -= 1 }
    guard (Hyphenator.shortest...Hyphenator.longest).contains(end - start) else { return nil }
    for index in start..<end where !isLetter(bytes, index) { return nil }
    return start..<end
  }

  /// ASCII letters and all of UTF-8's longer sequences but those of general punctuation (E2 80 xx) and no-break space.
  @inline(__always)
  private static func isLetter(_ bytes: UTF8Bytes, _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 }
    return byte >= 0xC3 && byte != 0xE2 || (byte < 0xC0 && isLetterTail(bytes, index))
  }

  private static func isLetterTail(_ bytes: UTF8Bytes, _ index: Int) -> Bool {
    var lead = index
    while lead > 0, bytes[lead] & 0xC0 == 0x80, index - lead < 3 { lead -= 1 }
    return bytes[lead] >= 0xC3 && bytes[lead] != 0xE2
  }
}
